import type { Span } from '../../schema/span.ts';
import type { Quotation } from '../layers/layers.ts';

/** A mark that may open a quotation, and what closes it. */
export interface OpenMark {
  readonly mark: Quotation['mark'];
  readonly opener: string;
  readonly closers: readonly string[];
  readonly length: number;
  /** A space stands between the mark and the words: " We stay , " he said . */
  readonly isSpaced: boolean;
}

const openMark = (mark: OpenMark['mark'], opener: string, ...closers: readonly string[]): OpenMark => ({
  ...{ mark, opener, closers },
  length: opener.length,
  isSpaced: false,
});

/** What may open a quotation, longest first, and what closes it. A straight mark closes a curly one, as careless text has it. */
const OPENERS: readonly OpenMark[] = [
  openMark('double', '``', "''", '"', '”'),
  openMark('double', "''", "''"),
  openMark('double', '""', '""'),
  openMark('double', '‘‘', '’’'),
  openMark('double', ',,', '“', "''", '”', '"'),
  openMark('double', '“', '”', '"', '“'),
  openMark('double', '„', '“', '”', '"'),
  openMark('double', '"', '"', '”'),
  openMark('double', '「', '」'),
  openMark('double', '『', '』'),
  openMark('guillemet', '«', '»'),
  openMark('guillemet', '»', '«', '»'),
  openMark('guillemet', '‹', '›'),
  openMark('guillemet', '›', '‹', '›'),
  openMark('single', '‘', '’'),
  openMark('single', '‚', '‘', '’'),
  openMark('single', '`', "'"),
  openMark('single', '´', '´'),
  openMark('single', "'", "'"),
];

/** These open and nothing else, whatever stands before them. */
const ONLY_OPENERS = new Set(['“', '„', '«', '‹', '‚', '``', '「', '『']);
/** Some texts put spaces between marks and words, so that a straight mark has one on each side. */
const SPACED: ReadonlyMap<OpenMark, OpenMark> = new Map(
  OPENERS.filter(({ mark, opener, length }) => mark !== 'single' && length === 1 && !/[»›]/.test(opener)).map((one) => [
    one,
    { ...one, isSpaced: true },
  ]),
);

export const ANY_OPENER = /[`'"“„«‘»‹›‚´「『]|,,/g;

/** Any double mark behind a word, which closes a guillemet that nothing else does. */
export const STRAY = openMark('guillemet', '«', '"', '”');

/** The marks that may open a quotation at a place, longest first. */
export function readOpeners(text: string, block: Span, at: number): OpenMark[] {
  return OPENERS.flatMap((one) => {
    if (!text.startsWith(one.opener, at)) return [];
    const opener = asOpener(one, text.slice(Math.max(block[0], at - 2), at), text[at + one.length] ?? ' ');
    return opener ? [opener] : [];
  });
}

function asOpener(one: OpenMark, before: string, after: string): OpenMark | null {
  const last = before.at(-1) ?? ' ';
  // 6 " wide is a measure
  if (/\s/.test(after)) return /[\s'’([—–]/.test(last) && !/^\d/.test(before) ? (SPACED.get(one) ?? null) : null;
  // '90s and ’tis are no quotations: a single mark opens before a letter only
  if (one.mark === 'single' && !/[\p{L}[$]/u.test(after)) return null;
  if (ONLY_OPENERS.has(one.opener)) return one;
  if (one.opener === ',,' && !/\p{L}/u.test(after)) return null;
  return /[\s([{—–:;,\-/“"]/.test(last) ? one : null;
}
