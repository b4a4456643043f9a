import type { Actor } from '../../../src/schema/actor.ts';
import { isOverlapping } from '../../../src/text/span.ts';
import type { Seeded } from '../../seeded.ts';
import { listWords } from '../own-words.ts';
import { type CleanDocument, editText, plantEdit, type Seeder, tryEach } from '../planting.ts';

export const NAMES: readonly Seeder[] = [
  {
    kind: 'name spelt two ways',
    rules: ['names/variants'],
    plant(document, seeded) {
      return tryEach(listNamed(document), seeded, (actor) => {
        // the first mention is the one that the others are held against
        const mentions = actor.mentions
          .filter(({ form, span }) => form === 'name' && !isOthers(document, span))
          .slice(1);
        return tryEach(mentions, seeded, ({ span }) => {
          const word = listWords(document.text, span).at(-1)!;
          const misspelt = misspell(word.text, seeded);
          return misspelt ? plantEdit(document, { span: word.span, text: misspelt }) : null;
        });
      });
    },
  },
  {
    kind: 'name near a known one',
    // a spelling that may be the known one's own is told as another than the authority file's
    rules: ['names/near-miss', 'names/variants'],
    plant(document, seeded) {
      const withRole = listNamed(document).filter(({ roles, kind }) => roles.length > 0 && kind === 'person');
      return tryEach(withRole, seeded, ({ name, kind, roles }) => {
        const surname = name.split(' ').at(-1)!;
        const misspelt = misspell(surname, seeded);
        if (!misspelt) return null;
        const places = listWords(document.text).filter(({ text }) => text.replace(/[’']s$/, '') === surname);
        const edits = places.map(({ span: [start] }) => ({
          span: [start, start + surname.length] as const,
          text: misspelt,
        }));
        const known = { name, kind, aliases: [], roles: roles.map(({ text }) => ({ text, from: null, to: null })) };
        return { ...editText(document.text, edits), known: [{ ...known, from: 'authority' }] };
      });
    },
  },
];

/** People and bodies that go by a name of more than one word, and are named more than once. */
const listNamed = ({ record }: CleanDocument): Actor[] =>
  record.actors.filter(
    ({ name, kind, mentions }) =>
      (kind === 'person' || kind === 'organization') &&
      /^\p{L}[\p{L}.’' -]+ \p{Lu}\p{Ll}{4,}$/u.test(name) &&
      mentions.filter(({ form }) => form === 'name').length > 1,
  );

const isOthers = ({ record }: CleanDocument, span: readonly [number, number]): boolean =>
  [...record.quotations, ...record.turns].some((other) => isOverlapping(other.span, span));

const VOWELS = 'aeiou';

/** As names are misspelt: a letter too few of two, one too many, another vowel, two letters turned round. */
function misspell(word: string, seeded: Seeded): string | null {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(word)) return null;
  const at = 1 + seeded.below(word.length - 3);
  const [letter, next] = [word[at]!, word[at + 1]!];
  if (letter === next) return word.slice(0, at) + word.slice(at + 1);
  if (VOWELS.includes(letter)) {
    const other = VOWELS[(VOWELS.indexOf(letter) + 1 + seeded.below(4)) % 5]!;
    return word.slice(0, at) + other + word.slice(at + 1);
  }
  return seeded.below(2) === 0
    ? word.slice(0, at) + letter + word.slice(at)
    : word.slice(0, at) + next + letter + word.slice(at + 2);
}
