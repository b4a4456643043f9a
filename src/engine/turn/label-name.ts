import type { Span } from '../../schema/span.ts';
import { anyOf } from '../language/any-of.ts';
import { byLanguage } from '../language/by-language.ts';
import type { Language } from '../language/language.ts';

/** The name in a label, apart from what stands around it: "Mr. GRASSLEY", "HON. A. SMITH", "Edda Flint (Labour, Town)". */
export interface LabelName {
  /** The name, without title, aside and state. */
  readonly span: Span;
  /** Its words as a text has them: "Grassley". */
  readonly words: readonly string[];
  readonly title: { readonly span: Span; readonly words: readonly string[] } | null;
  /** Behind a title, or in capitals: nobody but a person is called so. */
  readonly isPerson: boolean;
}

const MOST_WORDS = 6;
const LONGEST_LABEL = 250;
const ASIDE = /\s*[([].*$|\s+of\s+\p{Lu}.*$|\s*,.*$|\s+\d.*$/su;

/** Null where a label tells a role ("THE COURT", "MODERATOR", "SPEAKER 1") or a letter ("Q") and names nobody. */
export function readLabelName(text: string, label: Span, language: Language): LabelName | null {
  if (label[1] - label[0] > LONGEST_LABEL) return null;
  const whole = text.slice(...label);
  const { inChair, honours } = patterns(language);
  const chair = inChair.exec(whole);
  if (chair && isRole(whole.slice(0, chair.index), language)) {
    const start = label[0] + chair.index + 1;
    return readLabelName(text, [start, start + chair[1]!.length], language);
  }
  const titleLength = measureTitles(whole, language);
  const bare = whole
    .slice(titleLength)
    .replace(ASIDE, '')
    .replace(/[\s.:]+$/, '')
    .replace(honours, '');
  const words = bare.split(/\s+/).filter((word) => word !== '');
  if (!words.length || words.length > MOST_WORDS || !words.every((word) => isNameWord(word, language))) return null;
  if (isRole(bare, language) || !/\p{L}{2}/u.test(bare)) return null;
  const start = label[0] + titleLength + whole.slice(titleLength).indexOf(bare);
  const title = whole.slice(0, titleLength).trim();
  const titles = title
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '' && word !== 'the');
  return {
    span: [start, start + bare.length],
    words: words.map((word) => lowerCapitals(word, language)),
    title: titles.length ? { span: [label[0], label[0] + title.length], words: titles } : null,
    isPerson: titles.length > 0 || (words.length === 1 && isCapitals(words[0]!, language)),
  };
}

const isRole = (words: string, { turnWords }: Language): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || turnWords.roleLabelWords.has(word));

/** Titles one after another: "The Hon. Mr." */
function measureTitles(whole: string, language: Language): number {
  const { titles } = patterns(language);
  let length = 0;
  for (let match = titles.exec(whole); match; match = titles.exec(whole.slice(length))) length += match[0].length;
  return length;
}

const isNameWord = (word: string, { turnWords }: Language): boolean =>
  /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || turnWords.nameParticles.has(word);

const isCapitals = (word: string, language: Language): boolean => patterns(language).capitals.test(word);

/** "GRASSLEY" to "Grassley", "McCONNELL" to "McConnell", "O'BRIEN" to "O'Brien"; "JR." and "A." stay. */
function lowerCapitals(word: string, language: Language): string {
  if (!isCapitals(word, language) || word.length < 3) return word;
  return word.replace(
    patterns(language).allCapitals,
    (_all, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

const patterns = byLanguage(({ turnWords: { labelTitles, chairTitles, honours, mixedBeginnings } }) => ({
  titles: new RegExp(`^(?:${anyOf(labelTitles)}(?:\\.\\s*|\\s+))`, 'i'),
  /** "The PRESIDING OFFICER (Mr. Smith)" */
  inChair: new RegExp(`\\((?=${anyOf(chairTitles)}\\b\\.? )([^()]{2,60})\\)`),
  /** Behind a name: "Luke Moss MP" */
  honours: new RegExp(`(?: ${anyOf(honours)}){1,3}$`),
  capitals: new RegExp(`^(?:${anyOf(mixedBeginnings)}|[OD]['’])?\\p{Lu}[\\p{Lu}\\p{M}'’.-]+$`, 'u'),
  /** Capitals behind what stays as it is: "GRASSLEY", "Mc" + "CONNELL", "O'" + "BRIEN". */
  allCapitals: new RegExp(`(?<=^|['’-]|\\b${anyOf(mixedBeginnings)})(\\p{Lu})(\\p{Lu}+)`, 'gu'),
}));
