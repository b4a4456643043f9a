import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../text/span.ts';
import { isPlural } from '../grammar/singular.ts';
import type { Language } from '../language/language.ts';
import type { PronounKind } from '../language/pronouns.ts';
import type { Quotation, Sentence } from '../layers/layers.ts';

/** A noun phrase that may be somebody or something: its span, that of its head, and whether it is a name. */
export interface MentionPlace {
  readonly span: Span;
  readonly head: Span;
  readonly isName: boolean;
}

/** What a mention is by its words: a pronoun of some kind, a name, or a noun. */
export type ReferenceForm = 'he' | 'they' | 'it' | 'who' | 'self' | 'other' | 'name' | 'nominal';

/** A mention with what tells whether it can be the same as another. */
export interface ReferenceMention extends MentionPlace {
  readonly form: ReferenceForm;
  /** The head in small letters; of a name its last word. */
  readonly word: string;
  readonly gender: 'he' | 'she' | null;
  readonly isPlural: boolean;
  /** Has a determiner that points back: "the mayor", "this plan", "her deputy". */
  readonly isDefinite: boolean;
  /** Index of its sentence, and of that sentence's block. */
  readonly sentence: number;
  readonly block: number;
  readonly isQuoted: boolean;
  /** No other mention before it in its sentence. */
  readonly isFirst: boolean;
}

interface MentionLayers {
  readonly sentences: readonly Pick<Sentence, 'span' | 'block'>[];
  readonly quotations: readonly Pick<Quotation, 'span'>[];
}

/** Mentions at places in the order of the text. */
export function describeMentions(
  text: string,
  places: readonly MentionPlace[],
  layers: MentionLayers,
  language: Language,
): ReferenceMention[] {
  const mentions = places.map((place, index) => describeMention(text, place, places[index - 1], layers, language));
  const genders = gendersOfLastWords(mentions);
  return mentions.map((mention) =>
    mention.form === 'name' && mention.gender === null
      ? { ...mention, gender: genders.get(mention.word) ?? null }
      : mention,
  );
}

function describeMention(
  text: string,
  place: MentionPlace,
  before: MentionPlace | undefined,
  { sentences, quotations }: MentionLayers,
  language: Language,
): ReferenceMention {
  const { span, head, isName } = place;
  const words = text
    .slice(...span)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/);
  const headWord = text
    .slice(...head)
    .toLowerCase()
    .replaceAll('’', "'");
  // "the President" is a name by its capital only
  const isTitle = head[1] === span[1] && language.titles.titleWords.has(headWord);
  const form = isName && !isTitle ? 'name' : formOf(words, headWord, language);
  const word = form === 'name' ? wordsOfName(words, language).at(-1)! : headWord;
  const index = Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1);
  const sentence = sentences[index]!;
  const quotation = quotations[findFirstEndingAfter(quotations, span[0])];
  return {
    ...place,
    form,
    word,
    gender: genderOf(form, words, word, language),
    isPlural: form === 'they' || (form === 'nominal' && isPlural(word, language)),
    isDefinite: form === 'nominal' && isPointing(words, language),
    sentence: index,
    block: sentence.block,
    isQuoted: quotation !== undefined && isInside(span, quotation.span),
    isFirst: before === undefined || before.span[0] < sentence.span[0],
  };
}

function formOf(words: readonly string[], head: string, { pronouns }: Language): ReferenceForm {
  if (words.length > 1) return 'nominal';
  if (pronouns.relatives.has(head)) return 'who';
  const kind = pronouns.kindOfSource.get(head);
  if (kind === undefined) return 'nominal';
  return formOfKind(kind);
}

function formOfKind(kind: PronounKind): ReferenceForm {
  switch (kind) {
    case 'he':
    case 'she':
      return 'he';
    case 'they':
    case 'it':
    case 'who':
      return kind;
    case 'i':
    case 'we':
      return 'self';
    default:
      return 'other';
  }
}

/** Without what stands for the owner: "Moss's" is "moss". */
const wordsOfName = (words: readonly string[], { titles }: Language): string[] => {
  const bare = words.map((word) => word.replace(/'s?$/, '').replace(/[.,]$/, ''));
  const named = bare.filter((word) => word !== '' && !titles.degrees.has(word));
  return named.length ? named : bare;
};

function genderOf(
  form: ReferenceForm,
  words: readonly string[],
  word: string,
  language: Language,
): 'he' | 'she' | null {
  if (form === 'he') return language.pronouns.kindOfSource.get(word) === 'she' ? 'she' : 'he';
  if (form === 'name') return genderOfName(words, language);
  if (form !== 'nominal') return null;
  const { genderOfNoun, genderOfEnding } = language.sourceWords;
  return genderOfNoun.get(word) ?? [...genderOfEnding].find(([end]) => word.endsWith(end))?.[1] ?? null;
}

function genderOfName(words: readonly string[], { titles, firstNames }: Language): 'he' | 'she' | null {
  for (const word of words) {
    const bare = word.replace(/[.,]$/, '');
    const told = titles.genderOfTitle.get(bare);
    if (told !== undefined) return told;
    if (words.length > 1 && firstNames.firstNamesOfMen.has(bare)) return 'he';
    if (words.length > 1 && firstNames.firstNamesOfWomen.has(bare)) return 'she';
  }
  return null;
}

/** Of each last word of names the gender that full names with it tell, where they agree. */
function gendersOfLastWords(mentions: readonly ReferenceMention[]): Map<string, 'he' | 'she' | null> {
  const genders = new Map<string, 'he' | 'she' | null>();
  for (const { form, gender, word } of mentions) {
    if (form !== 'name' || gender === null) continue;
    const known = genders.get(word);
    genders.set(word, known === undefined || known === gender ? gender : null);
  }
  return genders;
}

/** "The mayor", "her deputy", "Ada Moss's deputy". */
const isPointing = (words: readonly string[], { functionWords }: Language): boolean =>
  functionWords.possessives.has(words[0]!) ||
  functionWords.pointingDeterminers.has(words[0]!) ||
  words.slice(0, -1).some((word) => /'s?$/.test(word));
