import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { anyOf } from '../language/any-of.ts';
import { byLanguage } from '../language/by-language.ts';
import { createComponent } from '../layers/component.ts';
import type { Block, Quotation, ReadableText } from '../layers/layers.ts';
import { type CloseSearch, createCloseSearch } from './find-close.ts';
import { ANY_OPENER, type OpenMark, readOpeners, STRAY } from './quotation-marks.ts';

type Mark = Quotation['mark'];

/** Quotation marks in pairs by their kind, the outermost only; marks without a partner; quotations broken by paragraphs. */
export const quotations = createComponent({
  name: 'quotations',
  requires: ['blocks', 'sentences'],
  provides: ['quotations'],
  run(document, { blocks, sentences }) {
    const found: Quotation[] = [];
    blocks.forEach((block, index) => {
      const previous = found.at(-1);
      const isGoingOn = previous !== undefined && !previous.isClosed && previous.span[1] === blocks[index - 1]?.span[1];
      const nextMark = openingMark(document.text, blocks[index + 1]);
      for (const quotation of detectInBlock(document, block.span, nextMark, (at) => sentenceEnd(block, at))) {
        const continuesPrevious = isGoingOn && quotation.span[0] === block.span[0];
        found.push({ ...quotation, continuesPrevious });
      }
    });
    return { quotations: found };

    function sentenceEnd(block: Block, at: number): number {
      const index = findFirstEndingAfter(sentences, at);
      return index < block.sentences[1] ? sentences[index]!.span[1] : block.span[1];
    }
  },
});

const openingMark = (text: string, block: Block | undefined): Mark | null =>
  (block && readOpeners(text, block.span, block.span[0])[0]?.mark) ?? null;

function* detectInBlock(
  document: ReadableText,
  block: Span,
  nextMark: Mark | null,
  sentenceEnd: (at: number) => number,
): Generator<Omit<Quotation, 'continuesPrevious'>> {
  const { text } = document;
  const words = text.slice(...block);
  const findClose = createCloseSearch(text, block);
  let at = block[0];
  while (at < block[1]) {
    ANY_OPENER.lastIndex = at - block[0];
    const next = ANY_OPENER.exec(words);
    if (!next) return;
    at = block[0] + next.index;
    const openers = readOpeners(text, block, at);
    const closed = firstClosed(text, openers, at, findClose);
    const opener = openers.findLast(({ isSpaced }) => !isSpaced);
    if (closed) {
      yield closed;
      at = closed.span[1];
    } else if (!opener || (opener.mark === 'single' && !(nextMark === 'single' && isSpeechBegun(text, block, at)))) {
      at++;
    } else {
      const end = endOfOpen(document, block, { at, opener, nextMark, sentenceEnd });
      const inside = at + opener.length;
      if (end > inside) yield { span: [at, end], inner: [inside, end], mark: opener.mark, isClosed: false };
      at = Math.max(end, inside);
    }
  }
}

/** Of the marks that may open at a place, longest first, the one that is closed. */
function firstClosed(text: string, openers: readonly OpenMark[], at: number, findClose: CloseSearch) {
  for (const opener of openers) {
    const inside = at + opener.length;
    const close = findClose(inside, opener) ?? findStrayClose(text, findClose, inside, opener);
    if (!close) continue;
    return { span: [at, close[1]], inner: [inside, close[0]], mark: opener.mark, isClosed: true } as const;
  }
  return null;
}

interface OpenQuotation {
  readonly at: number;
  readonly opener: OpenMark;
  readonly nextMark: Mark | null;
  sentenceEnd(at: number): number;
}

/**
 * Where the words end that a mark opens and none closes. “We shall not sign. (the next paragraph goes on with “) – else the mark holds no
 * longer than its sentence, unless it opens the block and no other opens in it, and not over who said it.
 */
function endOfOpen(document: ReadableText, block: Span, { at, opener, nextMark, sentenceEnd }: OpenQuotation): number {
  if (nextMark === (opener.mark === 'single' ? 'single' : 'double')) return block[1];
  const inside = at + opener.length;
  const isWhole = at === block[0] && !opensAgain(document.text.slice(inside, block[1]), opener);
  return endBeforeSaying(document, [inside, isWhole ? block[1] : sentenceEnd(at)]);
}

/** "We wait. Nobody came. "We go," she said: the first one had no partner. */
function opensAgain(words: string, { opener }: OpenMark): boolean {
  for (let at = words.indexOf(opener); at >= 0; at = words.indexOf(opener, at + 1)) {
    if (/\s/.test(words[at - 1] ?? '') && /\p{L}/u.test(words[at + opener.length] ?? '')) return true;
  }
  return false;
}

/** She said: 'It began in spring. ¶ 'Then …': a single mark that nothing closes is no apostrophe there. */
const isSpeechBegun = (text: string, block: Span, at: number): boolean =>
  at === block[0] || /[:,]\s$/.test(text.slice(Math.max(block[0], at - 2), at));

/** «We wait", she said. «We never left», where nothing closes the first one as it should: any double mark behind a word does. */
function findStrayClose(text: string, findClose: CloseSearch, from: number, { opener }: OpenMark): Span | null {
  if (opener !== '«') return null;
  const close = findClose(from, STRAY);
  return close && /[\p{L}\p{N}.,!?…]/u.test(text[close[0] - 1]!) ? close : null;
}

/** Words that nobody closed end before who said them: "It is ours, said Gil Arrand. */
function endBeforeSaying({ text, language }: ReadableText, [start, end]: Span): number {
  const said = saidBy(language).exec(text.slice(start, end));
  return said ? start + said.index : end;
}

/** ", said Gil Arrand", ", said the warden", ", she said", ", Gil Arrand said", ", farmer Gil Arrand said", ", the mayor of Halen said" */
const saidBy = byLanguage(({ reportingWords: { commonSayingForms, sayerOpeners, sayerPronouns } }) => {
  const saying = anyOf(commonSayingForms);
  const name = "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}";
  const named = `(?:\\p{Ll}[\\p{L}-]{1,20} ){0,3}${name}`;
  const described = `${anyOf(sayerOpeners)}(?: [\\p{L}\\p{N}.'’-]{1,20}){1,6}`;
  const inverted = `${saying}\\s+(?:\\p{Lu}|${anyOf(sayerOpeners)} )`;
  return new RegExp(`,\\s+(?:${inverted}|(?:${anyOf(sayerPronouns)}|${named}|${described}) ${saying}\\b)`, 'u');
});
