import { byLanguage } from '../language/by-language.ts';
import type { CueActs, CueGroup } from '../language/cue-acts.ts';
import type { Language } from '../language/language.ts';
import { hasPastEnding } from './word-classes.ts';

/** A word or phrase of the lexicon in a run of words. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  /** As the lexicon has it: "say" of "says", "rule out" of "ruled out". */
  readonly base: string;
  readonly group: CueGroup;
  readonly isWeak: boolean;
  readonly withholds: boolean;
}

type Entry = Omit<CueMatch, 'start' | 'end'>;
type Phrase = Entry & { readonly rest: readonly string[] };

/** How many words "…" in a phrase may stand for: "made it very clear". */
const MAX_GAP = 3;
const MAX_STEM_LENGTH = 24;

interface CueTable {
  readonly words: ReadonlyMap<string, Entry>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly formBases: ReadonlyMap<string, string>;
  readonly inflections: RegExp;
}

const cueTable = byLanguage(
  ({ cueActs, verbWords }): CueTable => ({
    words: new Map([
      ...readEntries(cueActs.weakCueWords, /\s+/, true, cueActs),
      ...readEntries(cueActs.cueWords, /\s+/, false, cueActs),
    ]),
    phrases: createPhrases(cueActs),
    formBases: cueActs.cueFormBases,
    inflections: verbWords.inflections,
  }),
);

/** What the lexicon knows in the words, from left to right, longest first, none overlapping. All in lower case. */
export function findCueMatches(words: readonly string[], language: Language): CueMatch[] {
  const table = cueTable(language);
  const matches: CueMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = matchAt(table, words, at);
    if (!match) continue;
    matches.push(match);
    at = match.end - 1;
  }
  return matches;
}

/** Does the lexicon know the word, in lower case, as one that tells a cue by itself? */
export const isCueWord = (word: string, language: Language): boolean =>
  findCueMatches([word], language).some(({ isWeak }) => !isWeak);

/** Does a form, in lower case, say by itself that something was said: "said", "explains"? */
export const isSayingForm = (word: string, language: Language): boolean =>
  language.reportingWords.commonSayingForms.has(word) ||
  findCueMatches([word], language).some(({ group, isWeak, base }) => group === 'saying' && !isWeak && base !== word);

/** A verb of saying before its subject: "Continued Moss", which is no name though it stands before a colon. */
export function isInverted(words: string, language: Language): boolean {
  const [first, second] = words.toLowerCase().split(' ');
  if (second === undefined) return false;
  return (
    language.reportingWords.commonSayingForms.has(first!) ||
    (hasPastEnding(first!, language) && isCueWord(first!, language))
  );
}

function readEntries(
  lists: Readonly<Partial<Record<CueGroup, string>>>,
  separator: RegExp,
  isWeak: boolean,
  { withholdingCues }: CueActs,
): [string, Entry][] {
  return Object.entries(lists).flatMap(([group, list]) =>
    list
      .trim()
      .split(separator)
      .map((base): [string, Entry] => [
        base,
        { base, group: group as CueGroup, isWeak, withholds: withholdingCues.has(base) },
      ]),
  );
}

function createPhrases(cueActs: CueActs): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [base, entry] of readEntries(cueActs.cuePhrases, /\n\s*/, false, cueActs)) {
    const [first, ...rest] = base.split(' ');
    phrases.set(first!, [...(phrases.get(first!) ?? []), { ...entry, rest }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

function matchAt(table: CueTable, words: readonly string[], at: number): CueMatch | null {
  const bases = listBases(table, words[at]!);
  for (const base of bases) {
    for (const { rest, ...entry } of table.phrases.get(base) ?? []) {
      const end = matchRest(words, at + 1, rest);
      if (end !== null) return { ...entry, start: at, end };
    }
  }
  for (const base of bases) {
    const entry = table.words.get(base);
    if (entry) return { ...entry, start: at, end: at + 1 };
  }
  return null;
}

function matchRest(words: readonly string[], from: number, rest: readonly string[]): number | null {
  let at = from;
  let gap = 0;
  for (const part of rest) {
    if (part === '…') {
      gap = MAX_GAP;
      continue;
    }
    while (gap > 0 && words[at] !== part) {
      at++;
      gap--;
    }
    if (words[at] !== part) return null;
    at++;
    gap = 0;
  }
  return at;
}

/** The form itself first, then what it may be a form of: "planned" → "plann", "planne", "plan"; "self-described" → "describe". */
function listBases(table: CueTable, form: string): string[] {
  if (form.length > MAX_STEM_LENGTH) return [form];
  const last = form.includes('-') ? form.slice(form.lastIndexOf('-') + 1) : null;
  return [form, ...listStems(table, form), ...(last ? [last, ...listStems(table, last)] : [])];
}

function listStems({ formBases, inflections }: CueTable, form: string): string[] {
  const irregular = formBases.has(form) ? [formBases.get(form)!] : [];
  const stem = inflections.exec(form)?.[1];
  if (stem === undefined) return irregular;
  const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  const withY = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [...irregular, stem, `${stem}e`, ...undoubled, ...withY];
}
