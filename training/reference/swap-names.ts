// The same text about other people: names of people drawn anew, and men and women changed for each other where the text
// lets them be. So the reader learns by what the text tells, not by the people whom it knows.
import type { Language } from '../../src/engine/language/language.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Draw } from './create-draw.ts';
import type { LabelledMention, LabelledText } from './labelled-text.ts';
import { rewrite } from './rewrite.ts';

type Gender = 'he' | 'she';
/** Words of a tree: start, end, class, finer class. */
export type TaggedWord = readonly [start: number, end: number, upos: string, xpos: string];

const HE_OF = new Map([
  ['she', 'he'],
  ['herself', 'himself'],
  ['hers', 'his'],
]);
const SHE_OF = new Map([
  ['he', 'she'],
  ['him', 'her'],
  ['himself', 'herself'],
]);
const TITLE_OF = new Map([
  ['mr', 'Ms'],
  ['mrs', 'Mr'],
  ['ms', 'Mr'],
  ['miss', 'Mr'],
]);

export function swapNames(
  given: LabelledText,
  words: readonly TaggedWord[],
  surnames: readonly string[],
  { firstNames, titles }: Language,
  draw: Draw,
): LabelledText {
  const kept = new Set(titles.titleWords);
  for (const { span, kind, isName } of given.mentions ?? [])
    if (isName && kind !== 'person') for (const word of wordsOf(given.text.slice(...span))) kept.add(word);
  const people = (given.mentions ?? []).filter(({ kind }) => kind === 'person');
  const clusters = new Map<string | null, LabelledMention[]>();
  for (const each of people) clusters.set(each.cluster, [...(clusters.get(each.cluster) ?? []), each]);
  const men = [...firstNames.firstNamesOfMen];
  const women = [...firstNames.firstNamesOfWomen];
  const changed = new Map<string, string>();
  const edits = new Map<number, readonly [Span, string]>();
  for (const mentions of clusters.values()) {
    const gender = genderOf(mentions, given.text);
    const isOne = mentions.some(
      ({ span, isName }) =>
        isName &&
        wordsOf(given.text.slice(...span)).some(
          (word) => firstNames.firstNamesOfMen.has(word) || firstNames.firstNamesOfWomen.has(word),
        ),
    );
    if (gender === null && !isOne) continue;
    const isTurned = gender !== null && canTurn(mentions, given.text) && draw(2) === 0;
    const drawn = isTurned ? (gender === 'he' ? 'she' : 'he') : gender;
    for (const { span, isName } of mentions) {
      for (const word of words) {
        if (word[0] < span[0] || word[1] > span[1]) continue;
        const text = given.text.slice(word[0], word[1]);
        const other = isTurned ? (pronounFor(text, word[3], drawn!) ?? (isName ? titleFor(text) : null)) : null;
        if (other !== null) edits.set(word[0], [[word[0], word[1]], matchCase(text, other)]);
        else if (isName && word[2] === 'PROPN' && isPlainName(text) && !kept.has(text.toLowerCase())) {
          const lower = text.toLowerCase();
          const isMan = firstNames.firstNamesOfMen.has(lower);
          const isFirstName = isMan || firstNames.firstNamesOfWomen.has(lower);
          const key = `${lower} ${isFirstName && isTurned}`;
          if (!changed.has(key)) {
            const list = !isFirstName ? surnames : (drawn ?? (isMan ? 'he' : 'she')) === 'he' ? men : women;
            const name = list[draw(list.length)]!;
            changed.set(key, name[0]!.toUpperCase() + name.slice(1));
          }
          edits.set(word[0], [
            [word[0], word[1]],
            text === text.toUpperCase() ? changed.get(key)!.toUpperCase() : changed.get(key)!,
          ]);
        }
      }
    }
  }
  return rewrite(given, [...edits.values()]);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .filter(Boolean);

const isPlainName = (text: string): boolean =>
  /^\p{Lu}[\p{L}’'-]{2,}$/u.test(text) && !TITLE_OF.has(text.toLowerCase());

function genderOf(mentions: readonly LabelledMention[], text: string): Gender | null {
  const found = new Set(
    mentions.flatMap(({ span }) => {
      const word = text.slice(...span).toLowerCase();
      return /^(?:he|him|his|himself)$/.test(word)
        ? ['he' as const]
        : /^(?:she|her|hers|herself)$/.test(word)
          ? ['she' as const]
          : [];
    }),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** Nothing but names, pronouns and nouns that tell no gender are said of whoever is turned. */
const canTurn = (mentions: readonly LabelledMention[], text: string): boolean =>
  !mentions.some(({ span }) => GENDERED.test(text.slice(...span)));

const GENDERED =
  /\b(?:\w*(?:man|men|woman|women|ess)|mother|father|son|daughter|sister|brother|husband|wife|widow|king|queen|prince|boy|girl|lady|lord|sir|dame|uncle|aunt|niece|nephew|mom|dad|guy|gentleman|nun|monk|priest|pope)\b/i;

function pronounFor(text: string, xpos: string, gender: Gender): string | null {
  const word = text.toLowerCase();
  if (gender === 'she') return word === 'his' ? (xpos === 'PRP$' ? 'her' : 'hers') : (SHE_OF.get(word) ?? null);
  return word === 'her' ? (xpos === 'PRP$' ? 'his' : 'him') : (HE_OF.get(word) ?? null);
}

const titleFor = (text: string): string | null => {
  const title = TITLE_OF.get(text.toLowerCase().replace('.', ''));
  return title === undefined ? null : text.endsWith('.') ? `${title}.` : title;
};

const matchCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
