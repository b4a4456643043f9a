import type { Seeded } from '../../seeded.ts';
import { countWords, isContentWord, listWords } from '../own-words.ts';
import { shuffle, tryEach } from '../planting.ts';

/** Makes other words of what somebody said; null where these words have nothing to do it to. `others` are words of the rest of the document. */
export type Alter = (words: string, seeded: Seeded, others: readonly string[]) => string | null;

export const swapWord: Alter = (words, seeded, others) => replaceContentWord(words, seeded, others, (other) => other);

export const abuseBrackets: Alter = (words, seeded, others) =>
  replaceContentWord(words, seeded, others, (other) => `[${other}]`);

function replaceContentWord(
  words: string,
  seeded: Seeded,
  others: readonly string[],
  write: (other: string) => string,
): string | null {
  const [word] = shuffle(listWords(words).filter(isContentWord), seeded);
  const [other] = shuffle(
    others.filter((each) => !words.includes(each) && !isAlike(each, word?.text ?? '')),
    seeded,
  );
  return word && other ? words.slice(0, word.span[0]) + write(other) + words.slice(word.span[1]) : null;
}

/** "Reported" for "reporting" would be no other word. */
const isAlike = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

type Replacement = readonly [pattern: RegExp, by: string];

/** The first of the replacements, in an order of the seed's own, that changes anything: in one place only. */
const replaceOne =
  (replacements: readonly Replacement[]): Alter =>
  (words, seeded) =>
    tryEach(replacements, seeded, ([pattern, by]) => {
      const altered = words.replace(pattern, by);
      if (altered === words) return null;
      return /^\p{Lu}/u.test(words) ? capitalize(altered) : altered;
    });

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const dropNegation = replaceOne([
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n[’']t\b/, '$1'],
  [/\bcan[’']t\b/, 'can'],
  [/\bcannot\b/, 'can'],
  [/\bwon[’']t\b/, 'will'],
  [/ not\b/, ''],
  [/ never\b/, ''],
  [/\bnothing\b/, 'everything'],
  [/\bnobody\b/, 'everybody'],
  [/ no (?=\p{Ll})/u, ' some '],
]);

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

export const changeNumber: Alter = (words, seeded) =>
  tryEach(
    listWords(words).filter(({ text }) => /^\d+$/.test(text) || NUMBERS.includes(text)),
    seeded,
    ({ text, span }) => words.slice(0, span[0]) + otherNumber(text, seeded) + words.slice(span[1]),
  );

/** Another first digit, or another word: years stay years. */
export function otherNumber(text: string, seeded: Seeded): string {
  if (!/^\d/.test(text)) return seeded.pick(NUMBERS.filter((number) => number !== text));
  const isYear = /^(?:19|20)\d\d$/.test(text);
  const at = isYear ? 3 : 0;
  const digit = Number(text[at]);
  const other = 1 + ((digit - 1 + 2 + seeded.below(6)) % 9);
  return `${text.slice(0, at)}${other === digit ? (digit % 9) + 1 : other}${text.slice(at + 1)}`;
}

/** "A, and B" becomes "B, and A"; "A because B" becomes "B because A". */
export const moveClause: Alter = (words, seeded) => {
  const [, body = '', end = ''] = /^(.*?)([.,?!…—–-]*)$/s.exec(words) ?? [];
  const joints = [...body.matchAll(/, (?:and |but |so |because |if |when )?| (?:because|if|when|and|but|while) /g)];
  return tryEach(joints, seeded, ({ 0: joint, index }) => {
    const [first, second] = [body.slice(0, index), body.slice(index + joint.length)];
    if (countWords(first) < 4 || countWords(second) < 4 || /[.?!]/.test(body)) return null;
    return `${capitalize(second)}${joint}${toInner(first)}${end}`;
  });
};

/** "We" as it stands within a sentence; "I" stays, and so do names, as far as can be told. */
const toInner = (words: string): string =>
  /^(?:The|A|An|We|They|He|She|It|This|That|These|Those|There|You|My|Our|If|When|But|And|In|On)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

export const changeTense = replaceOne([
  [/\bwill\b/, 'would'],
  [/\bis\b/, 'was'],
  [/\bare\b/, 'were'],
  [/\bhas\b/, 'had'],
  [/\bcan\b/, 'could'],
  [/\bwas\b/, 'is'],
  [/\bwere\b/, 'are'],
]);

export const dropHedge = replaceOne([
  [/ (?:probably|perhaps|maybe|possibly|likely|apparently|reportedly)\b/, ''],
  [/ (?:almost|nearly|about|roughly) (?=\d)/, ' '],
  [/\b(?:Perhaps|Maybe|Probably|Possibly),? /, ''],
  [/\b(?:may|might)\b/, 'will'],
  [/\bcould\b/, 'will'],
  [/\b(?:I|We|we) (?:think|believe|guess|suppose|hope|expect),? (?:that )?/, ''],
  [/ (?:sometimes|often|usually|in part|partly|as far as I know)\b/, ''],
]);

/** What a sentence of the writer's own hangs on: a doubt, or a "not" beside its verb. */
export const dropDoubt = replaceOne([
  [/ (?:probably|perhaps|maybe|possibly|allegedly|reportedly|apparently)\b/, ''],
  [/\b(?:may|might)\b(?! \d)/, 'will'],
  [/\bcould\b(?! not)/, 'will'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n[’']t\b/, '$1'],
  [/\b(is|are|was|were|has|have|had|would|will|should|do|does|did) (?:not|never)\b/, '$1'],
]);

/** Three to six words gone from within, and nothing that says so. */
export const leaveOut: Alter = (words, seeded) => cutWithin(words, seeded, ' ');

export const leaveOutMarked: Alter = (words, seeded) => cutWithin(words, seeded, ' … ');

function cutWithin(words: string, seeded: Seeded, by: string): string | null {
  const list = listWords(words);
  const count = 3 + seeded.below(4);
  if (list.length < count + 10) return null;
  const first = 5 + seeded.below(list.length - count - 9);
  const [from, to] = [list[first - 1]!.span[1], list[first + count]!.span[0]];
  const cut = words.slice(from, to);
  // what stands in marks or brackets inside is cut whole or not at all
  return /["“”‘()[\]]/.test(cut) ? null : words.slice(0, from) + by + words.slice(to);
}
