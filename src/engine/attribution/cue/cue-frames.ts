import { CLAIM_NOUNS, COURT_NOUNS, CUE_FRAMES, MEASURING_NOUNS } from '../../lang/en/cue-acts.ts';
import { PREPOSITIONS, RELATIVES, VERB_ADVERBS } from '../../lang/en/function-words.ts';
import { DOCUMENT_NOUNS } from '../../lang/en/reporting-words.ts';
import type { CueFrame, CueGroup } from '../../language/cue-acts.ts';

/** What stands around a cue's head, all in lower case. */
interface CueContext {
  /** Behind the head: the end of the cue, then the beginning of the content. */
  readonly rest: readonly string[];
  readonly source: readonly string[];
  /** "is expected", but not "expects". */
  readonly isPassive: boolean;
  /** The cue itself holds the document: "('s) report shows". */
  readonly isDocument: boolean;
}

/** How many words behind the head may tell its frame: "rejected the mayor's sweeping claim". */
const REACH = 6;

const GROUPS_BY_FRAME: ReadonlyMap<CueFrame, ReadonlyMap<string, CueGroup>> = createGroupsByFrame();

const IS_FRAME: Readonly<Record<CueFrame, (context: CueContext) => boolean>> = {
  to: (context) => nextWord(context) === 'to' && !context.isPassive,
  with: (context) => nextWord(context) === 'with',
  that: (context) => nextWord(context) === 'that',
  clause: (context) => !PREPOSITIONS.has(nextWord(context)),
  thing: (context) => PREPOSITIONS.has(nextWord(context)),
  claim: ({ rest }) => untilPreposition(rest).some((word) => CLAIM_NOUNS.has(word)),
  document: ({ source, isDocument }) => isDocument || isThing(source),
  measure: ({ source }) => hasHeadIn(source, MEASURING_NOUNS),
  court: ({ source }) => hasHeadIn(source, COURT_NOUNS),
  // "he finds it hard"; with "that" or a plural it is rather a finding
  person: (context) => /^(?:he|i|she|you)$/.test(context.source.join(' ')) && nextWord(context) !== 'that',
  as: ({ rest }) => rest.slice(0, REACH).includes('as'),
};

/** The group of a word in its context: "agreed to" is a plan, "agreed that" is said. */
export function reframe(base: string, group: CueGroup, context: CueContext): CueGroup {
  for (const [frame, groups] of GROUPS_BY_FRAME) {
    const other = groups.get(base);
    if (other && IS_FRAME[frame](context)) return other;
  }
  return group;
}

/** The first word behind the head that is no adverb or weekday: "agreed on Friday to" → "to". */
function nextWord({ rest }: Pick<CueContext, 'rest'>): string {
  let at = 0;
  while (at < REACH && isPassedOver(rest, at)) at++;
  return rest[at] ?? '';
}

/** Is a noun of the set the head of the source? "a survey of voters" is a survey, "the survey's author" is none. */
export function hasHeadIn(source: readonly string[], nouns: ReadonlySet<string>): boolean {
  const phrase = untilPreposition(source.slice(source.lastIndexOf("'s") + 1));
  const at = phrase.findIndex((word) => nouns.has(word));
  const after = phrase[at + 1];
  // "the poll released Friday", but "the poll workers"
  return at >= 0 && (after === undefined || /^(?:that|which|.*(?:ed|ing|day)|taken|[^a-z].*)$/.test(after));
}

function createGroupsByFrame(): Map<CueFrame, Map<string, CueGroup>> {
  const groups = new Map<CueFrame, Map<string, CueGroup>>();
  for (const { frame, group, words } of CUE_FRAMES) {
    const list = groups.get(frame) ?? new Map<string, CueGroup>();
    for (const word of words.split(/,\s*/)) list.set(word, group);
    groups.set(frame, list);
  }
  return groups;
}

function isPassedOver(rest: readonly string[], at: number): boolean {
  const word = rest[at] ?? '';
  if (word === 'on') return /day$/.test(rest[at + 1] ?? '');
  return VERB_ADVERBS.has(word) || /^[a-z]{2,}(?:ly|day)$/.test(word);
}

function untilPreposition(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => PREPOSITIONS.has(word) || word === 'that' || word === 'who');
  return words.slice(0, end < 0 ? REACH * 2 : end);
}

/** Documents, measurements, and what stands for either: "…, which suggests". */
const isThing = (source: readonly string[]): boolean =>
  hasHeadIn(source, DOCUMENT_NOUNS) ||
  hasHeadIn(source, MEASURING_NOUNS) ||
  (source.length === 1 && source[0] !== 'who' && (RELATIVES.has(source[0]!) || /^th(?:is|ese|ose)$/.test(source[0]!)));
