import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, Quotation, Sentence } from '../../layers/layers.ts';
import { countWords } from './count-words.ts';
import type { GrowingAttribution } from './growing-attribution.ts';

/** A quotation that no statement holds, and what stands around it. */
export interface LooseQuotation {
  readonly text: string;
  readonly layers: Pick<Layers, 'blocks' | 'sentences'>;
  readonly quotation: Quotation;
  /** The sentence in which it stands alone; null where it is a part of another one. */
  readonly alone: Sentence | null;
  /** The outermost statement that ended last before it. */
  readonly last: Spoken | null;
  readonly isLastQuoted: boolean;
  /** The statement that the quotation before it belongs to. */
  readonly before: GrowingAttribution | null;
  /** It begins as one before it does: a pull quote says again what was said. */
  readonly isRepeated: boolean;
  /** A statement that has a part in a stretch of the text. */
  findTouching(span: Span): GrowingAttribution | null;
}

/** A statement, and where it ends. */
export interface Spoken {
  readonly owner: GrowingAttribution;
  readonly end: number;
}

/** What is added to the content of a statement; without an owner it is a statement of its own. */
export interface LooseOwner {
  readonly owner: GrowingAttribution | null;
  readonly added: Span;
}

/** Whose a quotation is that no statement holds; null where no rule tells. */
export function findLooseOwner(loose: LooseQuotation): LooseOwner | null {
  for (const rule of RULES) {
    const found = rule(loose);
    if (found) return found;
  }
  return null;
}

const RULES: readonly ((loose: LooseQuotation) => LooseOwner | null)[] = [
  findContinued,
  findSaidOn,
  findUnclaimed,
  findHalfQuoted,
];

/** Moss said: “We wait. ¶ “And we hope.”: the paragraph before it left its quotation open. */
function findContinued({ quotation, alone, before }: LooseQuotation): LooseOwner | null {
  return alone && quotation.continuesPrevious && before ? { owner: before, added: quotation.span } : null;
}

/** `“No,” Moss said. “Never.”`, `Moss says he never lied. “They did.”`: it stands alone behind what somebody said. */
function findSaidOn({
  text,
  layers,
  quotation,
  alone,
  last,
  isLastQuoted,
  isRepeated,
}: LooseQuotation): LooseOwner | null {
  if (!alone || quotation.continuesPrevious || !last || isRepeated) return null;
  const home = layers.sentences[findFirstEndingAfter(layers.sentences, last.end - 1)]?.block ?? alone.block;
  const isSpeaker = last.owner.act === 'speech' && (isLastQuoted || last.owner.source.length > 0);
  // "The Gordon affair" in a paragraph of its own is a heading
  if (home !== alone.block && !isSentenceLike(text, quotation)) return null;
  const isNear = home === alone.block || (isLastQuoted && isNextParagraph(layers.blocks, home, alone.block));
  return isSpeaker && isNear ? { owner: last.owner, added: quotation.span } : null;
}

/** Six words, or a stop before the mark. */
const isSentenceLike = (text: string, { inner }: Quotation): boolean =>
  countWords(text, [inner]) >= FEWEST_WORDS ||
  /[.,!?…—–-]$/.test(
    text
      .slice(...inner)
      .trimEnd()
      .slice(-1),
  );

/** Only where the last one quotes somebody: of 87 such quotations of the corpus 82 go on, of 17 others none. */
const isNextParagraph = (blocks: Layers['blocks'], home: number, block: number): boolean =>
  home === block - 1 && blocks[home]!.kind === 'paragraph';

/** Shorter ones that stand alone are scare quotes, titles and slogans more often than speech. */
const FEWEST_WORDS = 6;

/** “We wait for the boats and they never come.” in a paragraph of its own, far from anybody who speaks. */
function findUnclaimed({ text, quotation, alone }: LooseQuotation): LooseOwner | null {
  const isLong = alone !== null && countWords(text, [quotation.inner]) >= FEWEST_WORDS;
  return isLong ? { owner: null, added: quotation.span } : null;
}

/** `…, says its warden. There is “soup, and nobody has to sing”.`: a half-quoted sentence without a cue, right behind what somebody said. */
function findHalfQuoted({ text, layers, quotation, alone, last, findTouching }: LooseQuotation): LooseOwner | null {
  const own = alone || !last ? null : findSentenceBehind(layers.sentences, quotation, last);
  if (!own || !last || last.owner.act !== 'speech' || !last.owner.source.length) return null;
  if (!isSpeechLike(text, quotation) || findTouching(own.span)) return null;
  const stop = /[.,;:]/.test(text[own.span[1] - 1]!) ? 1 : 0;
  return { owner: last.owner, added: [own.span[0], own.span[1] - stop] };
}

/** The sentence that holds all of a quotation, in its paragraph right behind the one in which somebody said something. */
function findSentenceBehind(sentences: readonly Sentence[], { span }: Quotation, { end }: Spoken): Sentence | null {
  const at = findFirstEndingAfter(sentences, span[0]);
  const [own, told] = [sentences[at], sentences[at - 1]];
  if (!own || own.block !== told?.block || span[1] > own.span[1]) return null;
  return told.span[0] < end && end <= told.span[1] ? own : null;
}

/** Six words or more, and no title of a work: “The Nightly Show with Ada Moss”. */
function isSpeechLike(text: string, quotation: Quotation): boolean {
  const words = text.slice(...quotation.inner).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.length >= FEWEST_WORDS && words.slice(1).some((word) => word.length > 4 && /^\p{Ll}/u.test(word));
}
