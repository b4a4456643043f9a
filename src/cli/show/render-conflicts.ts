import type { ConflictSide, Repeat } from '../../ask/conflict/conflict.ts';
import { CONFLICT_REASONS, CONFLICT_TITLES } from '../../ask/conflict/frames.ts';
import { listDiffering } from '../../ask/conflict/list-differing.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { FoundConflict, FoundConflicts } from '../../workspace/workspace-contract.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { shortenId } from '../shorten-id.ts';
import { markWords } from './mark-words.ts';

const DAY_WIDTH = 12;
const INDENT = ' '.repeat(2 + DAY_WIDTH);

type Documents = ReadonlyMap<string, DocumentSummary>;

/** Conflicts for a person: both passages with what differs in them, and why both may be right. */
export function renderConflicts(conflicts: readonly FoundConflict[], found: FoundConflicts, screen: Screen): string {
  const documents = byId(found);
  return [describeFound(found), ...conflicts.map((conflict) => renderConflict(conflict, documents, screen))].join(
    '\n\n',
  );
}

const byId = ({ documents }: FoundConflicts): Documents => new Map(documents.map((each) => [each.id, each]));

function describeFound({ documents, conflicts, repeats }: FoundConflicts): string {
  const open = conflicts.filter(({ state }) => state === 'to-review').length;
  const parts = [
    `${countOf(documents.length, 'document')} compared`,
    `${countOf(open, 'conflict')} to review`,
    ...(conflicts.length > open ? [`${conflicts.length - open} settled`] : []),
    `${countOf(repeats.length, 'quotation')} repeated`,
  ];
  return parts.join(' · ');
}

function renderConflict(conflict: FoundConflict, documents: Documents, screen: Screen): string {
  const { bold, dim, yellow } = screen.colors;
  const { id, kind, state, wording, more, sides } = conflict;
  const detail = [
    ...(wording === null ? [] : [nameWording(wording)]),
    ...(more ? [`${countOf(more, 'more pair')} like it`] : []),
    state === 'to-review' ? yellow('to review') : describeState(conflict),
  ];
  return [
    wrapText(`${bold(CONFLICT_TITLES[kind])}  ${dim([id, ...detail].join(' · '))}`, screen.columns),
    ...sides.map((side) => renderSide(side, documents, screen)),
    wrapText(dim(describeReasons(conflict)), screen.columns, '  '),
  ].join('\n');
}

const nameWording = (wording: NonNullable<FoundConflict['wording']>): string => wording.replace('-', ', ');

const describeState = ({ state, by, reason }: FoundConflict): string =>
  escapeFlow(`${state}, ${by}${reason === null ? '' : `: ${reason}`}`);

function describeReasons({ reasons }: FoundConflict): string {
  const list = (answer: 'possible' | 'no') =>
    reasons
      .filter((each) => each.answer === answer)
      .map(({ id }) => CONFLICT_REASONS[id])
      .join(', ');
  const [possible, no] = [list('possible'), list('no')];
  const parts = [possible && `both may be right: ${possible}`, no && `not: ${no}`].filter(Boolean);
  return parts.join('; ');
}

/** When, who, the passage with what differs in it, and where it stands. */
function renderSide(side: ConflictSide, documents: Documents, screen: Screen): string {
  const { colors, columns } = screen;
  return [
    wrapText(
      colors.bold(escapeFlow(side.actor ?? 'in its own words')),
      columns,
      INDENT,
      `  ${(side.day ?? 'no date').padEnd(DAY_WIDTH)}`,
    ),
    wrapText(markWords(side.words, [0, side.words.length], listDiffering(side), colors), columns, INDENT),
    wrapText(colors.dim(describePlace(side, documents.get(side.document), screen)), columns, INDENT),
  ].join('\n');
}

function describePlace({ document, id }: ConflictSide, summary: DocumentSummary | undefined, screen: Screen): string {
  const title = summary?.title ?? (summary ? showOrigin(summary.origin, screen) : '');
  return [`${id} of ${shortenId(document)}`, summary?.publisher ?? '', title]
    .filter(Boolean)
    .map(escapeFlow)
    .join(' · ');
}

/** Who had a quotation first, and who has it after. */
export function renderRepeats(repeats: readonly Repeat[], found: FoundConflicts, screen: Screen): string {
  const documents = byId(found);
  const rest = repeats.map(({ words, actor, first, repeatedBy }) => {
    const line = (label: string, side: ConflictSide) =>
      wrapText(
        screen.colors.dim(
          `${label} ${side.day ?? 'no date'} · ${describePlace(side, documents.get(side.document), screen)}`,
        ),
        screen.columns,
        INDENT,
      );
    return [
      wrapText(screen.colors.bold(escapeFlow(actor ?? 'nobody named')), screen.columns),
      wrapText(screen.colors.green(escapeFlow(words)), screen.columns, INDENT),
      line('first', first),
      ...repeatedBy.map((side) => line('repeated', side)),
    ].join('\n');
  });
  return [describeFound(found), ...rest].join('\n\n');
}
