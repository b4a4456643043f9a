import type { ReviewedRecord } from '../../review/reviewed-record.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { countFolded, foldRecord } from './fold-record.ts';
import { renderActors } from './render-actors.ts';
import { renderClaims, TOP_CLAIMS } from './render-claims.ts';
import { renderPolls, renderQuantities } from './render-figures.ts';
import { renderHeader } from './render-header.ts';
import { renderLegend, renderMarkedText } from './render-marked-text.ts';
import { renderReview } from './render-review.ts';
import { renderStatements } from './render-statements.ts';
import { renderTimexes } from './render-timexes.ts';

/** The layers of a record that a person can ask for, in the order in which they are shown. */
export const SHOWN_LAYERS = ['statements', 'timexes', 'quantities', 'polls', 'actors', 'claims'] as const;
export type ShownLayer = (typeof SHOWN_LAYERS)[number];

export interface ShowOptions {
  readonly withText: boolean;
  readonly layers: readonly ShownLayer[];
  /** Also the statements that are folded away. */
  readonly withFolded: boolean;
  readonly isVerbose: boolean;
}

/** A document for a person: what it is, its text with what was found in it, then the record layer by layer. */
export function renderDocument(document: ReviewedDocument, options: ShowOptions, screen: Screen): string {
  const { withText, layers, withFolded } = options;
  const { record } = document;
  const shown = withFolded ? record : foldRecord(record);
  const sections = [renderHeader(document, screen)];
  const review = renderReview(document, screen);
  if (review) sections.push(review);
  if (withText) sections.push(`${renderLegend(screen)}\n\n${renderMarkedText(shown, screen)}`);
  if (layers.length && !isMeasured(record))
    sections.push(screen.colors.dim('How sure the engine is was not measured for this version.'));
  for (const layer of layers) sections.push(renderLayer(layer, { record, shown }, options, screen));
  return sections.join('\n\n');
}

export const TITLES: Readonly<Record<ShownLayer, string>> = {
  statements: 'Statements',
  timexes: 'Dates and durations',
  quantities: 'Figures',
  polls: 'Polls',
  actors: 'Actors',
  claims: `Claims, the ${TOP_CLAIMS} most worth checking`,
};

interface Records {
  readonly record: ReviewedRecord;
  readonly shown: ReviewedRecord;
}

function renderLayer(layer: ShownLayer, { record, shown }: Records, options: ShowOptions, screen: Screen): string {
  const title = screen.colors.bold(`${TITLES[layer]} (${shown[layer].length})`);
  const ids = new Set(shown.statements.map(({ id }) => id));
  // who reports a statement may be folded away itself
  const body =
    layer === 'statements'
      ? renderStatements(record, screen, { ids, isVerbose: options.isVerbose })
      : RENDERERS[layer](shown, screen);
  const folded = layer === 'statements' && !options.withFolded ? countFolded(record.statements) : '';
  const lines = [title, shown[layer].length ? body : 'none found'];
  if (folded) lines.push(wrapText(screen.colors.dim(`${folded}. --all shows them`), screen.columns));
  return lines.join('\n');
}

const RENDERERS: Readonly<Record<Exclude<ShownLayer, 'statements'>, (record: OnRecord, screen: Screen) => string>> = {
  timexes: renderTimexes,
  quantities: renderQuantities,
  polls: renderPolls,
  actors: renderActors,
  claims: renderClaims,
};

/** Said once for the whole document instead of once a line. */
const isMeasured = (record: OnRecord): boolean =>
  [record.statements, record.timexes, record.quantities, record.actors].some((items) =>
    items.some(({ confidence }) => confidence !== null),
  );
