import { findSentence } from '../../../compare/find-sentence.ts';
import type { Span } from '../../../schema/span.ts';
import { isInHeadline } from '../../is-in-headline.ts';
import { holdQuotes } from '../../quotes/hold-quotes.ts';
import { isGiven } from '../../quotes/is-given.ts';
import { isNaming } from '../../quotes/is-naming.ts';
import { isSaidElsewhere } from '../../quotes/is-said-elsewhere.ts';
import { listQuotes, type Quote } from '../../quotes/list-quotes.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

export const scare = createRule({
  id: 'quotes/scare',
  scope: 'all',
  severity: 'info',
  docs: {
    title: 'Marks around a word that nobody is told to have said',
    why: 'They say that the word is not yours, and leave open whose it is, or that it is not meant.',
    todo: 'Say whose word it is, or take the marks away.',
    valid: [
      { text: 'Ada Moss called the boiler “safe”.' },
      { text: 'The boiler is “safe”, said Ada Moss.' },
      { text: 'Ada “the Boiler” Moss came.' },
      { text: 'She read “Winter”.' },
      { text: 'The word “boiler” comes from Latin. It was dubbed “the kettle”.' },
      { text: '“No,” said Ada Moss.' },
      { text: 'Boiler ‘broke twice’ in Wexholm\n\nThe boiler stood still for a year.' },
      { text: 'She sang in “Moss and Friends” until the spring.' },
      { text: 'The old papers call the boiler of the mill that burned a “kettle”.' },
      {
        text: 'Marcia “Kit” Price and the miller met in a “tow”, which is a kind of loft. They mill what is called “meal.”',
      },
      { text: 'Write “she” and not a “he” in the form.' },
    ],
    invalid: [
      { text: 'The “experts” came on Friday to look at the boiler.', finds: ['experts'] },
      { text: 'It took a year of ‘careful planning’ to break the boiler.', finds: ['careful planning'] },
    ],
  },
  check(view, report) {
    const quotes = listQuotes(view);
    const given = quotes.filter((quote) => isGiven(quote, view));
    const told = new Set<string>();
    const found = new Set(holdQuotes(view).flatMap(({ quote, source }) => (source ? [quote.span[0]] : [])));
    for (const quote of quotes) {
      const words = view.words(quote.span);
      if (quote.words === 0 || quote.words > MOST_WORDS || found.has(quote.span[0]) || given.includes(quote)) continue;
      if (told.has(words.toLowerCase()) || isTerm(quote, view) || isSaidElsewhere(quote, given, view)) continue;
      told.add(words.toLowerCase());
      report({ span: quote.span, message: `Nobody is told to have said “${words}”.` });
    }
  },
});

/** A name, a heading, a word that the text speaks of, or one that it brings in. */
const isTerm = (quote: Quote, view: CheckView): boolean =>
  isNaming(quote, view) ||
  isInHeadline(view.record, quote.span) ||
  isWordItself(view, quote.span) ||
  isCalled(view, quote.span) ||
  isBroughtIn(view, quote.span);

const AROUND = 40;
const CAPITAL = /^\p{Lu}/u;
/** "``". */
const MARK = 2;

/** Where a sentence ends with it, where it is told what it is (“a tow”, which is …), and a nickname: Ada “the Boiler” Moss. */
function isBroughtIn({ text, record, language }: CheckView, [start, end]: Span): boolean {
  const behind = text.slice(end, end + AROUND);
  const [next = ''] = /\p{L}+/u.exec(behind) ?? [];
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(end, findSentence(record, [start, end])[1]));
  // the last of these is the mark
  const before = text.slice(Math.max(0, start - AROUND), start).split(' ');
  const isNickname = CAPITAL.test(before.at(-2) ?? '') && before.at(-1)!.length <= MARK && CAPITAL.test(next);
  return isLast || isNickname || language.functionWords.relatives.has(next.toLowerCase());
}

/** Not "he", but "she". */
function isWordItself({ language, words }: CheckView, span: Span): boolean {
  const { subjectPronouns, objectPronouns, determiners, prepositions, auxiliaries } = language.functionWords;
  const [word = '', ...more] =
    words(span)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const sets = [subjectPronouns, objectPronouns, determiners, prepositions, auxiliaries];
  return !more.length && sets.some((set) => set.has(word));
}

/** Somebody calls it so, further back in the sentence. */
function isCalled({ record, text, language }: CheckView, span: Span): boolean {
  const before = text.slice(findSentence(record, span)[0], span[0]).match(/\p{L}+/gu) ?? [];
  return before.some((word) => language.proofWords.calling.has(word.toLowerCase()));
}

/** More are somebody's sentence. */
const MOST_WORDS = 3;
