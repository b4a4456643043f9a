import { byLanguage } from '../../language/by-language.ts';
import type { CueFrame, CueGroup } from '../../language/cue-acts.ts';
import type { Language } from '../../language/language.ts';

/** What stands around a cue's head, all in lower case. */
interface CueContext {
  /** Behind the head: the end of the cue, then the beginning of the content. */
  readonly rest: readonly string[];
  readonly source: readonly string[];
  /** "is expected", but not "expects". */
  readonly isPassive: boolean;
  /** The cue itself holds the document: "('s) report shows". */
  readonly isDocument: boolean;
  readonly language: Language;
}

/** How many words behind the head may tell its frame: "rejected the mayor's sweeping claim". */
const REACH = 6;

/** The group of a word in its context: "agreed to" is a plan, "agreed that" is said. */
export function reframe(base: string, group: CueGroup, context: CueContext): CueGroup {
  for (const [frame, groups] of groupsByFrame(context.language)) {
    const other = groups.get(base);
    if (other && IS_FRAME[frame](context)) return other;
  }
  return group;
}

const IS_FRAME: Readonly<Record<CueFrame, (context: CueContext) => boolean>> = {
  to: (context) => nextWord(context) === 'to' && !context.isPassive,
  with: (context) => nextWord(context) === 'with',
  that: (context) => nextWord(context) === 'that',
  clause: (context) => !isPreposition(nextWord(context), context.language),
  thing: (context) => isPreposition(nextWord(context), context.language),
  claim: ({ rest, language }) =>
    untilPreposition(withoutVerdict(rest, language), language).some((word) => language.cueActs.claimNouns.has(word)),
  document: ({ source, isDocument, language }) => isDocument || isThing(source, language),
  measure: ({ source, language }) => hasHeadIn(source, language.cueActs.measuringNouns, language),
  court: ({ source, language }) => hasHeadIn(source, language.cueActs.courtNouns, language),
  // "he finds it hard"; with "that" or a plural it is rather a finding
  person: (context) => isSinglePerson(context) && nextWord(context) !== 'that',
  as: ({ rest }) => rest.slice(0, REACH).includes('as'),
};

/** "Dismissed | as | nonsense reports of a split". */
const withoutVerdict = (rest: readonly string[], { meaningWords }: Language): readonly string[] =>
  rest[0] === meaningWords.verdictLead ? rest.slice(1) : rest;

const isPreposition = (word: string, { functionWords }: Language): boolean => functionWords.prepositions.has(word);

const isSinglePerson = ({ source, language }: CueContext): boolean =>
  source.length === 1 && language.cueActs.singlePersons.has(source[0]!);

/** The first word behind the head that is no adverb or weekday: "agreed on Friday to" → "to". */
function nextWord({ rest, language }: CueContext): string {
  let at = 0;
  while (at < REACH && isPassedOver(rest, at, language)) at++;
  return rest[at] ?? '';
}

function isPassedOver(rest: readonly string[], at: number, { cueActs, functionWords }: Language): boolean {
  const word = rest[at] ?? '';
  if (word === cueActs.weekdayLead) return rest[at + 1]?.endsWith(cueActs.weekdayEnding) ?? false;
  return functionWords.verbAdverbs.has(word) || cueActs.framelessWord.test(word);
}

/** Documents, measurements, and what stands for either: "…, which suggests". */
const isThing = (source: readonly string[], language: Language): boolean =>
  hasHeadIn(source, language.reportingWords.documentNouns, language) ||
  hasHeadIn(source, language.cueActs.measuringNouns, language) ||
  (source.length === 1 && language.cueActs.thingPronouns.has(source[0]!));

/** Is a noun of the set the head of the source? "a survey of voters" is a survey, "the survey's author" is none. */
export function hasHeadIn(source: readonly string[], nouns: ReadonlySet<string>, language: Language): boolean {
  const phrase = untilPreposition(source.slice(source.lastIndexOf("'s") + 1), language);
  const at = phrase.findIndex((word) => nouns.has(word));
  const after = phrase[at + 1];
  // "the poll released Friday", but "the poll workers"
  return at >= 0 && (after === undefined || language.cueActs.behindSourceHead.test(after));
}

function untilPreposition(words: readonly string[], { cueActs, functionWords }: Language): readonly string[] {
  const end = words.findIndex((word) => functionWords.prepositions.has(word) || cueActs.clauseLinks.has(word));
  return words.slice(0, end < 0 ? REACH * 2 : end);
}

const groupsByFrame = byLanguage(({ cueActs }): ReadonlyMap<CueFrame, ReadonlyMap<string, CueGroup>> => {
  const groupsOf = new Map<CueFrame, Map<string, CueGroup>>();
  for (const { frame, group, words } of cueActs.cueFrames) {
    const groups = groupsOf.get(frame) ?? new Map<string, CueGroup>();
    for (const word of words.split(/,\s*/)) groups.set(word, group);
    groupsOf.set(frame, groups);
  }
  return groupsOf;
});
