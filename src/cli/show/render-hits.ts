import type { StatementHit } from '../../store/store.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { shortenId } from '../shorten-id.ts';
import { describeOthers } from './describe-others.ts';
import { describeSaying, describeSpeaker, describeWords, findToldDay, type Sayable } from './describe-statement.ts';
import { markWords } from './mark-words.ts';

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
    wrapText(renderWords(hit, sayable, screen), columns, INDENT),
    ...[describePlace(hit, screen), describeRepeats(hit, screen)]
      .filter(Boolean)
      .map((line) => wrapText(colors.dim(line), columns, INDENT)),
  ].join('\n');
}

/** The words alone, or, where more of the text was asked for, in their sentences. */
function renderWords({ around, content }: StatementHit, sayable: Sayable, { colors }: Screen): string {
  if (!around) return colors.green(describeWords(sayable));
  const [start] = around.span;
  const spans = content.map(({ span: [from, to] }) => [from - start, to - start] as const);
  return markWords(around.exact, [0, around.exact.length], spans, colors);
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
  const parts = [
    `${statement.id} of ${shortenId(document.id)}`,
    document.publisher ?? '',
    title,
    describeOthers(document.appearances, screen),
  ];
  return parts.filter(Boolean).map(escapeFlow).join(' · ');
}

/** So many repeats are named, the rest counted. */
const MOST_REPEATS = 3;

/** "in the same words: Halen Mercury, 2031-03-06 (s2 of 3fa94c12); 2 more" */
function describeRepeats({ repeats }: StatementHit, screen: Screen): string {
  if (!repeats.length) return '';
  const places = repeats.slice(0, MOST_REPEATS).map(({ document, statement }) => {
    const where = document.publisher ?? document.title ?? showOrigin(document.origin, screen);
    const day = document.publishedAt === null ? '' : `, ${document.publishedAt}`;
    return escapeFlow(`${where}${day} (${statement} of ${shortenId(document.id)})`);
  });
  const more = repeats.length - places.length;
  return `in the same words: ${[...places, ...(more ? [`${more} more`] : [])].join('; ')}`;
}
