import type { Polarity } from '../../schema/statement.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  VERB_ADVERBS,
} from '../lang/en/function-words.ts';
import type { Clause, Item } from './clauses.ts';
import { findLeftContent, findRightContent } from './complements.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { CUE_FORMS, type CueForm, type CueVerb, type Frame } from './cue-lexicon.ts';
import { findSourceAfter, findSubject, isCapitalized } from './noun-phrases.ts';

interface VerbGroup {
  /** With auxiliaries, adverbs and negation: "has repeatedly denied". */
  readonly start: number;
  readonly verb: number;
  /** Behind the verb and its particles. */
  readonly end: number;
  readonly form: CueForm;
  readonly cueVerb: CueVerb;
  readonly isNegated: boolean;
}

/** The cue whose verb stands at `at`, if the words around it make it one. */
export function detectVerbCue(clause: Clause, at: number): CueCandidate | null {
  const { items } = clause;
  const form = CUE_FORMS.get(items[at]!.lower);
  if (!form || items[at]!.kind !== 'word') return null;
  for (const cueVerb of form.verbs) {
    const group = createVerbGroup(items, at, form, cueVerb);
    if (!group || !isVerbHere(items, group)) continue;
    const candidate = detectInverted(clause, group) ?? detectRegular(clause, group);
    if (candidate) return candidate;
  }
  return null;
}

function createVerbGroup(items: readonly Item[], verb: number, form: CueForm, cueVerb: CueVerb): VerbGroup | null {
  if (!cueVerb.particles.every((particle, index) => items[verb + 1 + index]?.lower === particle)) return null;
  let start = verb;
  while (start > 0 && isGroupPart(items[start - 1]!)) start--;
  // an adverb that opens the clause is none of the group's: "Later he said"
  while (start < verb && VERB_ADVERBS.has(items[start]!.lower) && !hasSubjectBefore(items, start)) start++;
  const before = items.slice(start, verb);
  return {
    start,
    verb,
    end: verb + 1 + cueVerb.particles.length,
    form,
    cueVerb,
    isNegated: before.some((item, index) => NEGATIONS.has(item.lower) || (item.lower === 'longer' && index > 0)),
  };
}

const isGroupPart = (item: Item): boolean =>
  item.kind === 'word' &&
  (AUXILIARIES.has(item.lower) ||
    VERB_ADVERBS.has(item.lower) ||
    NEGATIONS.has(item.lower) ||
    /^[a-z]{3,}ly$/.test(item.text));

const hasSubjectBefore = (items: readonly Item[], at: number): boolean => at > 0 && items[at - 1]!.kind !== 'mark';

/** Is the word a verb here, in the active voice, and no noun or adjective? */
function isVerbHere(items: readonly Item[], group: VerbGroup): boolean {
  const before = items[group.start - 1];
  const helpers = items.slice(group.start, group.verb);
  const isPassive = helpers.some((item) => BE_FORMS.has(item.lower));
  const isAfterNounOpener =
    before !== undefined && (isNounOpener(before) || (before.kind === 'number' && group.form.tense !== 'past'));
  switch (group.form.tense) {
    case 'past':
      return !isPassive && !isAfterNounOpener && items[group.end]?.lower !== 'by';
    case 'third':
      return !isAfterNounOpener && helpers.every((item) => !AUXILIARIES.has(item.lower));
    case 'base':
      return helpers.some((item) => AUXILIARIES.has(item.lower) && !BE_FORMS.has(item.lower)) || isPlural(before);
    case 'ing':
      return (
        isPassive ||
        before === undefined ||
        /^[,;—–]$/.test(before.text) ||
        before.lower === 'and' ||
        isPlural(before) ||
        isCapitalized(before)
      );
  }
}

/** "the report", "her claims", "of demand": what follows is a noun. "this said" and "who said" are not such. */
const isNounOpener = (item: Item): boolean =>
  (DETERMINERS.has(item.lower) &&
    !/^(?:all|both|some|many|few|several|that|these|this|those|which|another)$/.test(item.lower)) ||
  (POSSESSIVES.has(item.lower) && item.lower !== 'her') ||
  PREPOSITIONS.has(item.lower) ||
  item.lower === "'s";

const isPlural = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  (/^(?:i|we|they|you|who|some|many|others|people|both|police)$/.test(item.lower) || /[^su']s$/.test(item.lower)) &&
  !/^(?:as|his|is|its|this|was|has|does|us|yes)$/.test(item.lower);

/** `“We wait,” said Ada Moss.` */
function detectInverted(clause: Clause, group: VerbGroup): CueCandidate | null {
  const { items } = clause;
  const before = items[group.start - 1];
  if (group.form.tense === 'base' || group.form.tense === 'ing' || !hasSpeechFrame(group.cueVerb)) return null;
  if (before === undefined || !(before.kind === 'quotation' || before.lower === ',')) return null;
  const left = findLeftContent(items, group.start);
  const source = findSourceAfter(items, group.end);
  // after a comma the source must be a name or stand at the end: "…, said the mayor."
  if (!left || !source || findSubject(items, group.start)?.[1] === group.start) return null;
  if (before.kind !== 'quotation' && !isQuotationEnd(items, group.start) && !looksLikeSource(items, source[0]))
    return null;
  return {
    ...createCandidate(group, 'that'),
    source,
    left,
    right: findRightContent(clause, source[1], { frame: 'resumed', takesRecipient: false }),
    start: left[0],
  };
}

const hasSpeechFrame = (verb: CueVerb): boolean => verb.frames.has('that') && verb.particles.length === 0;

const isQuotationEnd = (items: readonly Item[], end: number): boolean =>
  items[end - 1]?.kind === 'quotation' || (items[end - 1]?.lower === ',' && items[end - 2]?.kind === 'quotation');

const looksLikeSource = (items: readonly Item[], at: number): boolean =>
  isCapitalized(items[at]) ||
  DETERMINERS.has(items[at]!.lower) ||
  /^(?:he|she|they|police|officials)$/.test(items[at]!.lower);

/** "Ada Moss said that …", "…, Ada Moss said", "…, adding that …" */
function detectRegular(clause: Clause, group: VerbGroup): CueCandidate | null {
  const { items } = clause;
  const subject = findSubject(items, group.start);
  const sharesSource = subject === null;
  if (sharesSource && !canShareSource(items, group)) return null;
  for (const frame of framesInOrder(group.cueVerb)) {
    const right = findRightContent(clause, group.end, { frame, takesRecipient: group.cueVerb.takesRecipient });
    if (frame === 'list') {
      if (!endsWithColon(clause)) continue;
      return {
        ...createCandidate(group, frame),
        source: subject,
        left: null,
        right: null,
        announces: 'list',
        start: subject?.[0] ?? group.start,
        sharesSource,
      };
    }
    const announces = right === null && endsWithColon(clause) && group.cueVerb.frames.has('that') ? 'quotation' : null;
    const left = subject && isSaying(frame) ? findLeftOf(items, subject[0], right !== null) : null;
    if (!left && !right && !announces) continue;
    return {
      ...createCandidate(group, frame),
      source: subject,
      left,
      right,
      announces,
      start: left?.[0] ?? subject?.[0] ?? group.start,
      sharesSource,
      ...mergeInfinitive(items, group, frame),
    };
  }
  return null;
}

const isSaying = (frame: Frame): boolean => frame === 'clause' || frame === 'that';

/** Where something follows the cue, only a quotation before it belongs to it too: `“We wait,” he said, adding …` */
function findLeftOf(items: readonly Item[], subjectStart: number, hasRight: boolean) {
  if (hasRight && !isQuotationEnd(items, subjectStart)) return null;
  return findLeftContent(items, subjectStart);
}

/** "that" and quotations first, then what needs less to be seen. */
const framesInOrder = (verb: CueVerb): Frame[] =>
  (['that', 'list', 'to', 'clause', 'object'] as const).filter((frame) => verb.frames.has(frame));

/** "…, adding that" and "… and added that" go on with the source before. */
function canShareSource(items: readonly Item[], group: VerbGroup): boolean {
  const before = items[group.start - 1];
  if (before === undefined) return false;
  if (group.form.tense === 'ing') return before.lower === ',' || before.lower === 'and' || before.lower === '—';
  return (before.lower === 'and' || before.lower === 'but') && group.form.tense !== 'base';
}

const endsWithColon = (clause: Clause): boolean => clause.isLastOfBlock && clause.items.at(-1)?.text === ':';

function createCandidate(group: VerbGroup, frame: Frame): Omit<CueCandidate, 'source' | 'left' | 'right' | 'start'> {
  return {
    cue: [group.start, group.end],
    announces: null,
    act: group.cueVerb.frames.get(frame) ?? 'speech',
    polarity: polarityOf(group),
    sharesSource: false,
  };
}

function polarityOf(group: VerbGroup): Polarity {
  if (group.isNegated) return 'not-said';
  return group.cueVerb.lemma === 'deny' ? 'denied' : 'affirmed';
}

/** "declined to say whether …": the refusal and the saying are one cue. */
function mergeInfinitive(items: readonly Item[], group: VerbGroup, frame: Frame): Partial<CueCandidate> {
  if (frame !== 'to' || !/^(?:decline|refuse)$/.test(group.cueVerb.lemma)) return {};
  return /^(?:answer|comment|confirm|discuss|elaborate|respond|say)$/.test(items[group.end + 1]?.lower ?? '')
    ? { act: 'speech', polarity: 'not-said' }
    : {};
}
