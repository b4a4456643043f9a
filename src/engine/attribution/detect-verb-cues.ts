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
import type { Clause, Item, Range } from './clauses.ts';
import { findLeftContent, findRightContent } from './complements.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { CUE_FORMS, type CueForm, type CueVerb, type Frame } from './cue-lexicon.ts';
import { findSourceAfter, findSubject, hasPluralHead, isCapitalized, isPlural } from './noun-phrases.ts';

/** Before "to say": the two are one cue. */
const GOING_ON: ReadonlySet<string> = new Set(
  'appeared appears began begins continue continued continues seemed seems started starts tended tends used'.split(' '),
);

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

/** The cue whose verb stands at `at`, if the words around it make it one. Its subject begins at `floor` or later. */
export function detectVerbCue(clause: Clause, at: number, floor: number): CueCandidate | null {
  const { items } = clause;
  const form = CUE_FORMS.get(items[at]!.lower);
  if (!form || items[at]!.kind !== 'word') return null;
  for (const cueVerb of form.verbs) {
    const group = createVerbGroup(items, at, form, cueVerb, floor);
    if (!group) continue;
    const subject = isParticiple(group, items) ? null : findSubject(items, group.start, floor);
    if (!isVerbHere(items, group, subject)) continue;
    const candidate = detectInverted(clause, group, subject) ?? detectRegular(clause, group, subject);
    if (candidate) return candidate;
  }
  return null;
}

function createVerbGroup(
  items: readonly Item[],
  verb: number,
  form: CueForm,
  cueVerb: CueVerb,
  floor: number,
): VerbGroup | null {
  if (!cueVerb.particles.every((particle, index) => items[verb + 1 + index]?.lower === particle)) return null;
  let start = verb;
  // "continues to assure"
  if (form.tense === 'base' && items[start - 1]?.lower === 'to' && GOING_ON.has(items[start - 2]?.lower ?? ''))
    start -= 2;
  while (start > floor && isGroupPart(items[start - 1]!)) start--;
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
function isVerbHere(items: readonly Item[], group: VerbGroup, subject: Range | null): boolean {
  const before = items[group.start - 1];
  const helpers = items.slice(group.start, group.verb);
  const isPassive = helpers.some((item) => BE_FORMS.has(item.lower));
  const isAfterNounOpener =
    before !== undefined && (isNounOpener(before) || (before.kind === 'number' && group.form.tense !== 'past'));
  switch (group.form.tense) {
    case 'past':
      return !isPassive && !isAfterNounOpener && items[group.end]?.lower !== 'by';
    case 'third':
      // "all charges": a verb in -s has no plural before it
      return (
        !isAfterNounOpener &&
        !PLURAL_DETERMINERS.has(before?.lower ?? '') &&
        helpers.every((item) => !AUXILIARIES.has(item.lower))
      );
    case 'base':
      return (
        (group.start < group.verb &&
          (helpers.some((item) => AUXILIARIES.has(item.lower) && !BE_FORMS.has(item.lower)) ||
            GOING_ON.has(items[group.start]!.lower))) ||
        (!isAfterNounOpener && (isPlural(before) || (subject !== null && hasPluralHead(items, subject))))
      );
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

const PLURAL_DETERMINERS: ReadonlySet<string> = new Set('all both few many several some these those'.split(' '));

/** "the report", "her claims", "of demand": what follows is a noun. "this said" and "who said" are not such. */
const isNounOpener = (item: Item): boolean =>
  (DETERMINERS.has(item.lower) &&
    !PLURAL_DETERMINERS.has(item.lower) &&
    !/^(?:that|this|which|another)$/.test(item.lower)) ||
  (POSSESSIVES.has(item.lower) && item.lower !== 'her') ||
  PREPOSITIONS.has(item.lower) ||
  item.lower === "'s";

/** `“We wait,” said Ada Moss.` */
function detectInverted(clause: Clause, group: VerbGroup, subject: Range | null): CueCandidate | null {
  const { items } = clause;
  const before = items[group.start - 1];
  if (group.form.tense === 'base' || group.form.tense === 'ing' || !canInvert(group.cueVerb)) return null;
  if (before === undefined || !(before.kind === 'quotation' || before.lower === ',')) return null;
  const left = findLeftContent(items, group.start);
  const source = findSourceAfter(items, group.end);
  // after a comma the source must be a name or stand at the end: "…, said the mayor."
  if (!left || !source || subject?.[1] === group.start) return null;
  if (!isQuotationEnd(items, group.start) && (subject || !looksLikeSource(items, source))) return null;
  return {
    ...createCandidate(group, 'that'),
    source,
    left,
    right: findRightContent(clause, source[1], { frame: 'resumed', takesRecipient: false }),
    start: left[0],
  };
}

/** "said Moss" stands, "told Moss" does not: what follows "told" is who was told. */
const canInvert = ({ frames, particles, lemma }: CueVerb): boolean =>
  frames.get('that') === 'speech' && particles.length === 0 && lemma !== 'tell';

const isQuotationEnd = (items: readonly Item[], end: number): boolean =>
  items[end - 1]?.kind === 'quotation' || (items[end - 1]?.lower === ',' && items[end - 2]?.kind === 'quotation');

/** "…, said Moss on Monday", "…, said the mayor."; but "Moss, who …, announced a plan for" has its subject before it */
const looksLikeSource = (items: readonly Item[], [from, to]: Range): boolean =>
  isCapitalized(items[from]) ||
  ((/^(?:he|she|they|police|officials)$/.test(items[from]!.lower) || DETERMINERS.has(items[from]!.lower)) &&
    /^[,.;]?$/.test(items[to]?.text ?? ''));

/** "Ada Moss said that …", "…, Ada Moss said", "…, adding that …" */
function detectRegular(clause: Clause, group: VerbGroup, subject: Range | null): CueCandidate | null {
  const { items } = clause;
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
    const left = subject && isSaying(frame) ? findLeftOf(items, subject[0], group.end, right !== null) : null;
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
function findLeftOf(items: readonly Item[], subjectStart: number, cueEnd: number, hasRight: boolean): Range | null {
  const isAtEnd = cueEnd >= items.length || items[cueEnd]!.kind === 'mark' || endsClause(items[cueEnd]!);
  // “peace”, they will continue the war: quoted words at the seam make no quotation of what stands before them
  const isQuoted = isQuotationEnd(items, subjectStart) && (isAtEnd || hasRight || items[0]!.kind === 'quotation');
  if (!isQuoted && (hasRight || !isAtEnd)) return null;
  return findLeftContent(items, subjectStart);
}

/** "…, he said on Monday", "…, he told reporters" */
const endsClause = (item: Item): boolean =>
  PREPOSITIONS.has(item.lower) || /^[\p{Lu}]|(?:s|ay|me|him|them|us)$/u.test(item.text);

/** "that" and quotations first, then what needs less to be seen. */
const framesInOrder = (verb: CueVerb): Frame[] =>
  (['that', 'list', 'to', 'clause', 'object'] as const).filter((frame) => verb.frames.has(frame));

/** "…, adding that": a participle has the subject of the clause before it. */
const isParticiple = (group: VerbGroup, items: readonly Item[]): boolean =>
  group.form.tense === 'ing' && !items.slice(group.start, group.verb).some((item) => BE_FORMS.has(item.lower));

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
