import { isInside } from '../../text/span.ts';
import type { ReferenceForm, ReferenceMention } from './reference-mention.ts';

/** A mention that another may mean, with how many lie between, and how often its word was used by then. */
export interface ReferencePair {
  readonly anaphor: ReferenceMention;
  readonly candidate: ReferenceMention;
  /** 1 for the mention right before. */
  readonly rank: number;
  readonly uses: number;
}

/** Indices into PAIR_FEATURES, rising. */
export function listPairFeatures(pair: ReferencePair): number[] {
  const found: number[] = [];
  FEATURES.forEach(([, isTrue], index) => {
    if (isTrue(pair)) found.push(index);
  });
  return found;
}

const sentencesBetween = ({ anaphor, candidate }: ReferencePair): number => anaphor.sentence - candidate.sentence;
const isNumbered = ({ form }: ReferenceMention): boolean => form !== 'self' && form !== 'who' && form !== 'other';

/** What tells whether a mention means what one before it does, in the order of the trained weights. */
const FEATURES: readonly (readonly [name: string, isTrue: (pair: ReferencePair) => boolean])[] = [
  ['next', ({ rank }) => rank === 1],
  ['second', ({ rank }) => rank === 2],
  ['third-or-fourth', ({ rank }) => rank === 3 || rank === 4],
  ['within-eight', ({ rank }) => rank > 4 && rank <= 8],
  ['within-sixteen', ({ rank }) => rank > 8 && rank <= 16],
  ['farther', ({ rank }) => rank > 16],
  ['same-sentence', (pair) => sentencesBetween(pair) === 0],
  ['sentence-before', (pair) => sentencesBetween(pair) === 1],
  ['two-before', (pair) => sentencesBetween(pair) === 2],
  ['few-before', (pair) => sentencesBetween(pair) > 2 && sentencesBetween(pair) <= 5],
  ['far-before', (pair) => sentencesBetween(pair) > 5],
  ['same-block', ({ anaphor, candidate }) => anaphor.block === candidate.block],
  ['block-before', ({ anaphor, candidate }) => anaphor.block === candidate.block + 1],
  ['both-quoted', ({ anaphor, candidate }) => anaphor.isQuoted && candidate.isQuoted],
  ['left-quotation', ({ anaphor, candidate }) => !anaphor.isQuoted && candidate.isQuoted],
  ['entered-quotation', ({ anaphor, candidate }) => anaphor.isQuoted && !candidate.isQuoted],
  ['name', ({ candidate }) => candidate.form === 'name'],
  ['definite', ({ candidate }) => candidate.form === 'nominal' && candidate.isDefinite],
  ['indefinite', ({ candidate }) => candidate.form === 'nominal' && !candidate.isDefinite],
  ['he-or-she', ({ candidate }) => candidate.form === 'he'],
  ['they', ({ candidate }) => candidate.form === 'they'],
  ['it', ({ candidate }) => candidate.form === 'it'],
  ['who', ({ candidate }) => candidate.form === 'who'],
  ['self', ({ candidate }) => candidate.form === 'self'],
  [
    'same-pronoun',
    ({ anaphor, candidate }) =>
      anaphor.form === candidate.form && anaphor.form !== 'nominal' && anaphor.gender === candidate.gender,
  ],
  ['same-word', ({ anaphor, candidate }) => anaphor.form === 'nominal' && anaphor.word === candidate.word],
  ['same-gender', ({ anaphor, candidate }) => anaphor.gender !== null && anaphor.gender === candidate.gender],
  [
    'other-gender',
    ({ anaphor, candidate }) =>
      anaphor.gender !== null && candidate.gender !== null && anaphor.gender !== candidate.gender,
  ],
  ['same-number', ({ anaphor, candidate }) => isNumbered(candidate) && anaphor.isPlural === candidate.isPlural],
  ['other-number', ({ anaphor, candidate }) => isNumbered(candidate) && anaphor.isPlural !== candidate.isPlural],
  ['first-in-sentence', ({ candidate }) => candidate.isFirst],
  ['both-first', ({ anaphor, candidate }) => anaphor.isFirst && candidate.isFirst],
  ['named-twice', ({ uses }) => uses >= 2 && uses < 5],
  ['named-often', ({ uses }) => uses >= 5],
  ['touching', ({ anaphor, candidate }) => anaphor.span[0] - candidate.span[1] <= 2],
];

/** Their names, in that order. */
export const PAIR_FEATURES: readonly string[] = FEATURES.map(([name]) => name);

/** So many mentions before are asked, and of names farther back the last mention of each of so many, not beyond so far. */
const NEAR = 40;
const NAMES = 20;
const FAR = 400;

/** For each mention whom or what it may mean, the nearest first: mentions before it that are no part of it, nor it of them. None for what is not asked. */
export function listPairs(mentions: readonly ReferenceMention[]): ReferencePair[][] {
  const uses = new Map<string, number>();
  return mentions.map((mention, index) => {
    const pairs = classOfAsked(mention) < 0 ? [] : pairsOf(mentions, index, uses);
    const { form, word } = mention;
    if (form === 'name' || form === 'nominal') uses.set(word, (uses.get(word) ?? 0) + 1);
    return pairs;
  });
}

function pairsOf(
  mentions: readonly ReferenceMention[],
  index: number,
  uses: ReadonlyMap<string, number>,
): ReferencePair[] {
  const anaphor = mentions[index]!;
  const pairs: ReferencePair[] = [];
  const named = new Set<string>();
  let far = 0;
  for (let at = index - 1; at >= Math.max(0, index - FAR) && far < NAMES; at--) {
    const candidate = mentions[at]!;
    const rank = index - at;
    const isNewName = candidate.form === 'name' && !named.has(candidate.word);
    if (candidate.form === 'name') named.add(candidate.word);
    if ((rank > NEAR && !isNewName) || isNested(anaphor, candidate)) continue;
    if (rank > NEAR) far++;
    pairs.push({ anaphor, candidate, rank, uses: uses.get(candidate.word) ?? 0 });
  }
  return pairs;
}

const isNested = (a: ReferenceMention, b: ReferenceMention): boolean =>
  isInside(a.span, b.span) || isInside(b.span, a.span);

/** The classes of mentions that are asked whom they mean; each has weights of its own. */
const CLASS_OF_FORM: ReadonlyMap<ReferenceForm, number> = new Map([
  ['he', 0],
  ['they', 1],
  ['it', 2],
  ['who', 3],
  ['nominal', 4],
]);

/** How many there are. */
export const ASKED_CLASSES = CLASS_OF_FORM.size;

/** The class as which a mention is asked, or -1. */
export function classOfAsked({ form, isDefinite }: ReferenceMention): number {
  if (form === 'nominal' && !isDefinite) return -1;
  return CLASS_OF_FORM.get(form) ?? -1;
}
