import { createRule } from '../../rule.ts';
import { findTwin } from './letter-twins.ts';

export const mixedScript = createRule({
  id: 'text/mixed-script',
  // nobody ever said a letter of another alphabet: it is a slip of the keyboard in quotations too
  scope: 'all',
  severity: 'error',
  isFixable: true,
  docs: {
    title: 'A letter of another alphabet inside a word',
    why: 'It looks right, but no search finds the word, and no program reads the name.',
    todo: 'Type the word again.',
    valid: [{ text: 'The Марина was closed for 5 µm of dust.' }, { text: 'The α-particle did no harm.' }],
    invalid: [
      {
        text: 'The m\u0430yor of Belwick resigned.',
        finds: ['m\u0430yor'],
        fixed: 'The mayor of Belwick resigned.',
      },
      { text: 'Ада M\u043Eсс spoke.', finds: ['M\u043Eсс'], fixed: 'Ада \u041C\u043Eсс spoke.' },
    ],
  },
  check({ text }, report) {
    for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
      const meant = respell(word);
      if (meant === null) continue;
      report({
        span: [index, index + word.length],
        message: `“${word}” is written with letters of two alphabets.`,
        fix: {
          title: `Write “${meant}” in one alphabet`,
          edits: [{ span: [index, index + word.length], text: meant }],
        },
      });
    }
  },
});

/** The word in the alphabet that most of its letters are of; null where it is in one, or a letter has no twin there. */
function respell(word: string): string | null {
  if (/^[A-Za-z]+$/.test(word)) return null;
  const letters = [...word];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  const other = letters.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)).length;
  if (!latin || !other) return null;
  const respelt = letters.map((letter) => {
    const isLatin = /\p{Script=Latin}/u.test(letter);
    return isLatin === latin >= other ? letter : findTwin(letter, word);
  });
  return respelt.some((letter) => letter === null) ? null : respelt.join('');
}
