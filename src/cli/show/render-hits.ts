import type { StatementHit } from '../../store/store.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { shortenId } from '../shorten-id.ts';
import { describeOthers } from './describe-others.ts';
import { describeSaying, describeSpeaker, describeWords, findToldDay, type Sayable } from './describe-statement.ts';

const DAY_WIDTH = 12;
const INDENT = ' '.repeat(DAY_WIDTH);

/** Statements from several documents: when, who, the exact words, and where they stand. */
export function renderHits(hits: readonly StatementHit[], screen: Screen): string {
  return hits.map((hit) => renderHit(hit, screen)).join('\n\n');
}

function renderHit(hit: StatementHit, screen: Screen): string {
  const { colors, columns } = screen;
  const sayable = createSayable(hit);
  const { state, by } = hit.review;
  const parts = [
    ...describeSaying(sayable, colors),
    state === 'proposed' ? '' : `${state} by ${escapeFlow(by ?? '')}`,
    isOwnDay(hit) ? 'the article’s day' : '',
    hit.statement.minor ? colors.yellow(`folded: ${escapeFlow(hit.statement.minorReason ?? '')}`) : '',
  ].filter(Boolean);
  const speaker = describeSpeaker(sayable, colors);
  const head = parts.length ? `${speaker}  ${parts.map(colors.dim).join(colors.dim(' · '))}` : speaker;
  return [
    wrapText(head, columns, INDENT, (findToldDay(hit.statement) ?? hit.at ?? 'no date').padEnd(DAY_WIDTH)),
    wrapText(colors.green(describeWords(sayable)), columns, INDENT),
    wrapText(colors.dim(describePlace(hit, screen)), columns, INDENT),
  ].join('\n');
}

function createSayable({ statement, speakers, source, cue, content }: StatementHit): Sayable {
  const exact = (pieces: StatementHit['content']) => pieces.map((piece) => piece.exact);
  const names = speakers.map(({ name }) => name);
  return { statement, names, source: exact(source), cue: exact(cue), content: exact(content) };
}

/** Nothing tells when it was said, and the day is that of its article. */
const isOwnDay = ({ at, statement: { saidOn, saidAt } }: StatementHit): boolean =>
  at !== null && (saidOn === null ? saidAt === null : saidOn.basis === 'published');

function describePlace({ document, statement }: StatementHit, screen: Screen): string {
  const title = document.title ?? showOrigin(document.origin, screen);
  const parts = [`${statement.id} of ${shortenId(document.id)}`, title, describeOthers(document.appearances, screen)];
  return parts.filter(Boolean).map(escapeFlow).join(' · ');
}
