import { createRule } from '../../rule.ts';

/** One blank or line end between: a comma or a full stop makes two words of it ("bye, bye"). */
const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \t\u00a0]{0,4}(?:\n[ \t]{0,20})?(?<=\s)\1(?![\p{L}\p{N}'’-])/giu;

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
      { text: 'The band Lorna Lorna played on Friday.' },
      { text: 'The mayor said: “The the bridge is closed.”' },
      { text: 'It was over. Over the bridge nobody came.' },
    ],
    invalid: [
      {
        text: 'The council closed the the bridge on Friday.',
        finds: ['the the'],
        fixed: 'The council closed the bridge on Friday.',
      },
      { text: 'The the bridge is closed.', finds: ['The the'], fixed: 'The bridge is closed.' },
    ],
  },
  check({ text, language }, report) {
    for (const { 0: words, 1: word, index } of text.matchAll(DOUBLED)) {
      const second = words.slice(-word!.length);
      if (isCapital(second) || language.proofWords.doublable.has(word!.toLowerCase())) continue;
      const end = index + words.length;
      report({
        span: [index, end],
        message: `“${word}” stands twice.`,
        fix: { title: `Take out one “${second}”`, edits: [{ span: [index + word!.length, end], text: '' }] },
      });
    }
  },
});

/** "Lorna Lorna" is a name. */
const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase();
