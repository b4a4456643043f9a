import type { Evidence, StatementHit } from '../../store/store.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { shortenId } from '../shorten-id.ts';
import { describeOthers } from './describe-others.ts';
import { NOT_NAMED } from './render-statements.ts';

const INDENT = ' '.repeat(12);

/** Statements from several documents: when, who, the exact words, and where they stand. */
export function renderHits(hits: readonly StatementHit[], screen: Screen): string {
  const { colors, columns } = screen;
  return hits
    .map((hit) => {
      const { act, polarity, id } = hit.statement;
      const { state } = hit.review;
      const kind = [
        act,
        polarity === 'affirmed' ? null : polarity.replace('-', ' '),
        state === 'proposed' ? null : `${state} by ${escapeFlow(hit.review.by ?? '')}`,
      ]
        .filter((part) => part !== null)
        .join(' · ');
      const title = escapeFlow(hit.document.title ?? showOrigin(hit.document.origin, screen));
      const others = [escapeFlow(describeOthers(hit.document.appearances, screen))].filter(Boolean);
      return [
        wrapText(
          `${colors.bold(nameSpeakers(hit))}  ${colors.dim(kind)}`,
          columns,
          INDENT,
          (hit.at ?? 'no date').padEnd(12),
        ),
        wrapText(colors.green(joinExact(hit.content) || '(no content)'), columns, INDENT),
        wrapText(colors.dim([`${id} of ${shortenId(hit.document.id)}`, title, ...others].join(' · ')), columns, INDENT),
      ].join('\n');
    })
    .join('\n\n');
}

function nameSpeakers({ speakers, source, statement }: StatementHit): string {
  if (speakers.length) return escapeFlow(speakers.map(({ name }) => name).join(', '));
  const words = joinExact(source);
  return words ? `${NOT_NAMED[statement.sourceKind]}: ${words}` : NOT_NAMED[statement.sourceKind];
}

const joinExact = (pieces: readonly Evidence[]): string => pieces.map(({ exact }) => escapeFlow(exact)).join(' … ');
