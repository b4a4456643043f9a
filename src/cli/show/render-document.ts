import type { OnRecord } from '../../schema/record.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import type { Screen } from '../layout/screen.ts';
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
}

/** A document for a person: what it is, its text with what was found in it, then the record layer by layer. */
export function renderDocument(document: ReviewedDocument, { withText, layers }: ShowOptions, screen: Screen): string {
  const { record } = document;
  const sections = [renderHeader(document, screen)];
  const review = renderReview(document, screen);
  if (review) sections.push(review);
  if (withText) sections.push(`${renderLegend(screen)}\n\n${renderMarkedText(record, screen)}`);
  if (!isMeasured(record))
    sections.push(screen.colors.dim('How sure the engine is was not measured for this version.'));
  for (const layer of layers) {
    const title = screen.colors.bold(`${TITLES[layer]} (${record[layer].length})`);
    sections.push(record[layer].length ? `${title}\n${RENDERERS[layer](record, screen)}` : `${title}\nnone found`);
  }
  return sections.join('\n\n');
}

const TITLES: Readonly<Record<ShownLayer, string>> = {
  statements: 'Statements',
  timexes: 'Dates and durations',
  quantities: 'Figures',
  polls: 'Polls',
  actors: 'Actors',
  claims: `Claims, the ${TOP_CLAIMS} most worth checking`,
};

const RENDERERS: Readonly<Record<ShownLayer, (record: OnRecord, screen: Screen) => string>> = {
  statements: renderStatements,
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
