import type { Actor } from '../../src/schema/actor.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { isOverlapping } from '../../src/text/span.ts';
import { countWords } from './own-words.ts';
import type { CleanDocument } from './planting.ts';

/** A quotation whose speaker the document names. */
export interface Spoken {
  /** Without the marks. */
  readonly inner: Span;
  /** With the marks. */
  readonly span: Span;
  readonly words: string;
  readonly speaker: Actor;
  readonly statement: Statement;
}

/** Shorter ones are fragments, which are found in any text or none. */
const FEWEST_WORDS = 7;

export function listSpoken({ text, record }: CleanDocument): Spoken[] {
  return record.quotations.flatMap(({ inner, span, mark, isClosed }) => {
    const words = text.slice(...inner);
    if (mark !== 'double' || !isClosed || words.includes('\n') || countWords(words) < FEWEST_WORDS) return [];
    const statement = record.statements.find(
      ({ content, mode, speakers, via }) =>
        mode !== 'indirect' &&
        via === null &&
        speakers.length === 1 &&
        content.some((piece) => isOverlapping(piece, inner)),
    );
    const speaker = record.actors.find(({ id }) => id === statement?.speakers[0]);
    return statement && speaker ? [{ inner, span, words, speaker, statement }] : [];
  });
}

/** What the document quotes, as the recording may have had it: one turn after another, with somebody who asks. */
export function createTranscript(spoken: readonly Spoken[]): string {
  const turns: string[] = [];
  let last: Actor | null = null;
  for (const [index, { words, speaker }] of spoken.entries()) {
    const said = endSentence(words);
    if (speaker === last) turns.push(`${turns.pop()!} ${said}`);
    else turns.push(`${ASKER}: ${QUESTIONS[index % QUESTIONS.length]!}`, `${speaker.name.toUpperCase()}: ${said}`);
    last = speaker;
  }
  return turns.join('\n\n');
}

const ASKER = 'OTTILIE BRAMM';
const QUESTIONS = ['What do you say to that?', 'And how did it go on?', 'Tell us more.', 'What does it mean for you?'];

function endSentence(words: string): string {
  const trimmed = words.trim().replace(/[,;:—–-]+$/, '');
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.?!…]$/.test(capital) ? capital : `${capital}.`;
}
