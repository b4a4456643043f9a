import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { anyOf } from '../language/any-of.ts';
import { byLanguage } from '../language/by-language.ts';
import { createComponent } from '../layers/component.ts';
import type { Block, Quotation, ReadableText } from '../layers/layers.ts';

type Mark = Quotation['mark'];

interface OpenMark {
  readonly mark: Mark;
  readonly closers: string;
  readonly length: number;
}

/** What may open a quotation, longest first, and what closes it. A straight mark closes a curly one, as careless text has it. */
const OPENERS: readonly (readonly [string, OpenMark])[] = [
  ['``', { mark: 'double', closers: "''", length: 2 }],
  ["''", { mark: 'double', closers: "''", length: 2 }],
  ['“', { mark: 'double', closers: '”"“', length: 1 }],
  ['„', { mark: 'double', closers: '“”', length: 1 }],
  ['"', { mark: 'double', closers: '"”', length: 1 }],
  ['«', { mark: 'guillemet', closers: '»', length: 1 }],
  ['‘', { mark: 'single', closers: '’', length: 1 }],
  ["'", { mark: 'single', closers: "'", length: 1 }],
];
/** A single mark may be an apostrophe, so its partner must stand near; the other bound keeps the search linear. */
const MAX_QUOTED = { single: 600, double: 20_000, guillemet: 20_000 } as const;
const ANY_OPENER = /[`'"“„«‘]/g;

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
  (block && readOpener(text, block.span, block.span[0])?.mark) ?? null;

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
    const opener = readOpener(text, block, at);
    if (!opener) {
      at++;
      continue;
    }
    const inside = at + opener.length;
    const close = findClose(inside, opener) ?? findStrayClose(text, findClose, inside, opener);
    if (close !== null) {
      yield { span: [at, close[1]], inner: [inside, close[0]], mark: opener.mark, isClosed: true };
      at = close[1];
    } else if (opener.mark === 'single' && !(nextMark === 'single' && isSpeechBegun(text, block, at))) {
      at = inside;
    } else {
      const nextBlockOpens = nextMark === (opener.mark === 'single' ? 'single' : 'double');
      // “We shall not sign. (the next paragraph goes on with “) – else the mark holds no longer than its sentence,
      // unless it opens the block, and not over who said it.
      const stop = nextBlockOpens || at === block[0] ? block[1] : sentenceEnd(at);
      const end = nextBlockOpens ? stop : endBeforeSaying(document, [inside, stop]);
      if (end > inside) yield { span: [at, end], inner: [inside, end], mark: opener.mark, isClosed: false };
      at = Math.max(end, inside);
    }
  }
}

function readOpener(text: string, block: Span, at: number): OpenMark | null {
  const entry = OPENERS.find(([mark]) => text.startsWith(mark, at));
  if (!entry) return null;
  const before = at === block[0] ? ' ' : text[at - 1]!;
  const after = text[at + entry[1].length] ?? ' ';
  if (/\s/.test(after) && entry[0] !== '«') return null;
  if (entry[0] === '“' || entry[0] === '„' || entry[0] === '«' || entry[0] === '``') return entry[1];
  if (!/[\s([{—–:;,\-/“"]/.test(before)) return null;
  // '90s and ’tis are no quotations: a single mark opens before a letter only
  return entry[1].mark === 'single' && !/[\p{L}[$]/u.test(after) ? null : entry[1];
}

/** She said: 'It began in spring. ¶ 'Then …': a single mark that nothing closes is no apostrophe there. */
const isSpeechBegun = (text: string, block: Span, at: number): boolean =>
  at === block[0] || /[:,]\s$/.test(text.slice(Math.max(block[0], at - 2), at));

/** «We wait", she said. «We never left», where nothing closes the first one as it should: any double mark behind a word does. */
function findStrayClose(text: string, findClose: CloseSearch, from: number, opener: OpenMark): Span | null {
  if (opener.mark !== 'guillemet') return null;
  const close = findClose(from, STRAY_CLOSERS);
  return close && /[\p{L}\p{N}.,!?…]/u.test(text[close[0] - 1]!) ? close : null;
}

/** Words that nobody closed end before who said them: "It is ours, said Gil Arrand. */
function endBeforeSaying({ text, language }: ReadableText, [start, end]: Span): number {
  const said = saidBy(language).exec(text.slice(start, end));
  return said ? start + said.index : end;
}

/** ", said Gil Arrand", ", said the warden", ", she said", ", Gil Arrand said" */
const saidBy = byLanguage(({ reportingWords: { commonSayingForms, sayerOpeners, sayerPronouns } }) => {
  const saying = anyOf(commonSayingForms);
  const name = "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}";
  const inverted = `${saying}\\s+(?:\\p{Lu}|${anyOf(sayerOpeners)} )`;
  return new RegExp(`,\\s+(?:${inverted}|(?:${anyOf(sayerPronouns)}|${name}) ${saying}\\b)`, 'u');
});

const STRAY_CLOSERS: OpenMark = { mark: 'guillemet', closers: '"”', length: 1 };

/** The closing mark behind a place, as a span, or null. Places are asked for in the order of the text. */
type CloseSearch = (from: number, opener: OpenMark) => Span | null;

/** A search that looks at each character once for each kind of mark, however many open and are never closed. */
function createCloseSearch(text: string, block: Span): CloseSearch {
  const passed = new Map<OpenMark, number>();
  return (from, opener) => {
    const limit = Math.min(block[1], from + MAX_QUOTED[opener.mark]);
    const start = Math.max(from + 1, passed.get(opener) ?? 0);
    const { at, close } = findCloseIn(text, block, [start, limit], opener);
    passed.set(opener, at);
    return close;
  };
}

/** The closing mark, if there is one, and the place up to which nothing closes or forbids one. */
function findCloseIn(
  text: string,
  block: Span,
  [start, limit]: Span,
  opener: OpenMark,
): { at: number; close: Span | null } {
  const length = opener.length;
  for (let at = start; at < limit; at++) {
    const isCloser = length === 2 ? text.startsWith(opener.closers, at) : opener.closers.includes(text[at]!);
    // the one before had no partner
    if (text[at] === '«' && opener.mark === 'guillemet') return { at, close: null };
    if (!isCloser) continue;
    const after = at + length < block[1] ? text[at + length]! : ' ';
    if (/\s/.test(text[at - 1]!) && /[\p{L}\p{N}“‘]/u.test(after)) {
      // “We will “never” sign”: a mark that opens again inside one that is open; a straight one means the first had no partner
      if (text[at] === '"') return { at, close: null };
      continue;
    }
    if (text[at] === '“' && /[\p{L}\p{N}]/u.test(after)) continue;
    if (opener.mark === 'single' && /[\p{L}\p{N}]/u.test(after)) continue;
    return { at, close: [at, at + length] };
  }
  return { at: Math.max(start, limit), close: null };
}
