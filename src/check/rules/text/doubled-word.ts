import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

/** One blank or line end between: a comma or a full stop makes two words of it ("bye, bye"). */
const DOUBLED =
  /(?<![\p{L}\p{N}'’.-])(\p{L}[\p{L}\p{N}]*(?:['’-]\p{L}+){0,3})(?:[ \t\u00a0]{1,4}|[ \t]{0,4}\n[ \t]{0,20})\1(?![\p{L}\p{N}'’-])/giu;

export const doubledWord = createRule({
  id: 'text/doubled-word',
  scope: 'own',
  severity: 'warning',
  isFixable: true,
  docs: {
    title: 'A word that stands twice in a row',
    why: 'It is what is left when a sentence is rewritten, and readers see it at once.',
    todo: 'Take one of the two out, or put in the word that was meant.',
    valid: [
      { text: 'She said that she had had enough.' },
      { text: 'The band Lorna Lorna played on Friday. Lorna Lorna will come again.' },
      { text: 'The band Lorna Lorna played on Friday.' },
      { text: 'The mayor said: “The the bridge is closed.”' },
      { text: 'It was over. Over the bridge nobody came.' },
      { text: 'The road is long, long and dusty.' },
      { text: 'It rained and rained and rained.' },
      { text: 'The talks went on, on Monday as on Friday.' },
      { text: 'The council talked of roads, bridges, mills, etc etc.' },
      { text: 'The bell went ding ding ding.' },
      { text: 'Boutros Boutros-Halloran came with 12 12-year-olds.' },
      { text: 'He works at AT and T.' },
      { text: 'The Lorne is a river.\n\nThe Lorne is long.' },
    ],
    invalid: [
      {
        text: 'The council closed the the bridge on Friday.',
        finds: ['the the'],
        fixed: 'The council closed the bridge on Friday.',
      },
      { text: 'The the bridge is closed.', finds: ['The the'], fixed: 'The bridge is closed.' },
      { text: 'The The bridge is closed.', finds: ['The The'], fixed: 'The bridge is closed.' },
      {
        text: 'The mayor of Wexholm Wexholm resigned. Nobody in Wexholm was sad.',
        finds: ['Wexholm Wexholm'],
        fixed: 'The mayor of Wexholm resigned. Nobody in Wexholm was sad.',
      },
      { text: 'The council didn’t didn’t meet.', finds: ['didn’t didn’t'], fixed: 'The council didn’t meet.' },
      { text: 'The bridge was built\nbuilt in 1901.', finds: ['built\nbuilt'], fixed: 'The bridge was built in 1901.' },
      {
        text: 'A well-known well-known singer came.',
        finds: ['well-known well-known'],
        fixed: 'A well-known singer came.',
      },
    ],
  },
  check(view, report) {
    for (const { 0: words, 1: word, index } of view.text.matchAll(DOUBLED)) {
      const end = index + words.length;
      const second = words.slice(-word!.length);
      if (view.language.proofWords.doublable.has(word!.toLowerCase()) || isThreefold(view.text, word!, index, end))
        continue;
      if (isLetters(second) && !isLetters(word!)) continue;
      if (isCapital(second) && !isSlip(view, word!, words)) continue;
      report({
        span: [index, end],
        message: `“${word}” stands twice.`,
        fix: { title: `Take out one “${second}”`, edits: [{ span: [index + word!.length, end], text: '' }] },
      });
    }
  },
});

/** "Ding ding ding" is meant. */
function isThreefold(text: string, word: string, start: number, end: number): boolean {
  const beside = [text.slice(Math.max(0, start - word.length - 1), start), text.slice(end, end + word.length + 1)];
  return beside.some((stretch) => stretch.trim().toLowerCase() === word.toLowerCase());
}

/** "Lorna Lorna" is a name. */
const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase();

/** "At AT and T". */
const isLetters = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** "The The", or a name that the text has alone elsewhere, and doubled here only. */
function isSlip({ text, language }: CheckView, word: string, doubled: string): boolean {
  const { determiners, prepositions, auxiliaries } = language.functionWords;
  const lower = word.toLowerCase();
  if (determiners.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) return true;
  const isOnce = text.indexOf(doubled) === text.lastIndexOf(doubled);
  return isOnce && text.split(word).length > 3 && word.length > 1;
}
