import { isDeterminer } from '../../../engine/grammar/word-classes.ts';
import type { Wording } from '../words/split-words.ts';
import { isAdjective, isAdverb, isBase, isGerund, isParticiple } from '../words/word-forms.ts';
import { findBareSubjectEnd } from './bare-subject.ts';
import { markClosed } from './closed-words.ts';

/**
 * Where the predicate of "is" begins, behind its subject: "the mayor of Lorn | guilty", "Kaldria | under pressure"; null where nobody
 * can be sure.
 */
export function findComplement(wording: Wording, start: number): number | null {
  const { words } = wording;
  const bare = findBareSubjectEnd(wording, start);
  if (bare !== null) return bare < words.length ? bare : null;
  return chooseStart(wording, listStarts(wording, start)) ?? findLastWord(wording, start);
}

type StartKind =
  | 'adverb'
  | 'adjective'
  /** An adjective with its noun: "cuts | good policy", but "the deputy | foreign minister" too. */
  | 'attribute'
  | 'phrase'
  | 'participle'
  | 'preposition'
  | 'infinitive';

interface Start {
  readonly at: number;
  readonly kind: StartKind;
  /** The last word of the question. */
  readonly isLast: boolean;
}

function listStarts(wording: Wording, start: number): readonly Start[] {
  const { words } = wording;
  const closed = markClosed(wording, start);
  const starts: Start[] = [];
  for (let at = start + 1; at < words.length; at++) {
    const isInfinitive = words[at]!.norm === 'to' && closed[at];
    if (closed[at] && !isInfinitive) continue;
    const kind = isInfinitive ? 'infinitive' : kindOfStart(wording, at);
    // "the claim that Kaldria lost 60,000 soldiers": an object of that clause
    if (kind === 'phrase' && closed[at - 1]) continue;
    if (kind && hasRoom(wording, start, at)) starts.push({ at, kind, isLast: at === words.length - 1 });
  }
  return starts;
}

function kindOfStart({ words, language }: Wording, at: number): StartKind | null {
  const { norm, isCapital } = words[at]!;
  const { verbWords, functionWords } = language;
  if (isCapital || norm === 'of') return null;
  if (verbWords.degreeAdverbs.has(norm) || isAdverb(norm, language)) return 'adverb';
  if (language.questionWords.bareComplements.has(norm) && words[at + 1]) return 'phrase';
  if (isDeterminer(norm, language) || /^[\d$£€]/.test(norm)) return 'phrase';
  if (functionWords.prepositions.has(norm)) return words[at + 1] ? 'preposition' : 'adjective';
  if (isAdjective(norm, language)) return isBeforeNoun({ words, language }, at) ? 'attribute' : 'adjective';
  return isGerundAt({ words, language }, at) || isParticiple(norm, language) ? 'participle' : null;
}

/** "Building" is a noun, but a verb with an object behind it. */
function isGerundAt({ words, language }: Wording, at: number): boolean {
  const { norm } = words[at]!;
  if (isGerund(norm, language)) return true;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!language.nounWords.nounsLikeVerbs.has(norm) || !norm.endsWith(language.verbWords.participleEnding)) return false;
  if (!before || isDeterminer(before.norm, language) || isAdjective(before.norm, language)) return false;
  return next !== undefined && (next.isCapital || isDeterminer(next.norm, language));
}

function isBeforeNoun({ words, language }: Wording, at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next || word.hasComma) return false;
  const { norm } = next;
  return !(
    language.functionWords.prepositions.has(norm) ||
    language.functionWords.coordinators.has(norm) ||
    language.functionWords.clauseOpeners.has(norm) ||
    language.questionWords.subordinators.has(norm) ||
    isDeterminer(norm, language) ||
    isAdverb(norm, language) ||
    norm === 'to' ||
    norm === 'enough'
  );
}

/** A noun stands before it: not "the guilty", "in the", "close the", "hot and guilty". */
function hasRoom({ words, language }: Wording, start: number, at: number): boolean {
  const { norm, isOwner } = words[at - 1]!;
  const { functionWords, questionWords } = language;
  if (isOwner || functionWords.prepositions.has(norm) || functionWords.coordinators.has(norm) || norm === 'to')
    return false;
  if (isDeterminer(norm, language)) return questionWords.loneDeterminers.has(norm) && at - 1 === start;
  if (isAdverb(norm, language) && at - 1 > start) return false;
  // "being rich"
  if (questionWords.copularGerunds.has(norm)) return false;
  const isVerb = isGerundAt({ words, language }, at - 1) || (isParticiple(norm, language) && !isBase(norm, language));
  return !(isVerb && isDeterminer(words[at]!.norm, language)) && !isClosingVerb({ words, language }, at - 1);
}

/** "To close the mine": what stands behind the verb is its object. */
const isClosingVerb = ({ words, language }: Wording, at: number): boolean =>
  words[at - 1]?.norm === 'to' && isBase(words[at]!.norm, language);

function chooseStart(wording: Wording, starts: readonly Start[]): number | null {
  const [first, ...rest] = starts;
  if (!first) return null;
  const later = rest.filter(({ kind, isLast }) => !(kind === 'adverb' && isLast));
  switch (first.kind) {
    case 'adverb':
      return first.isLast ? null : first.at;
    case 'adjective':
    case 'phrase':
      return first.at;
    case 'attribute':
      return chooseStart(wording, later) ?? (later.length ? null : first.at);
    case 'preposition':
      return chooseBesidePreposition(wording, first, later);
    case 'participle':
      return chooseBesideParticiple(wording, first, later);
    case 'infinitive':
      return chooseBesideInfinitive(wording, first, later);
  }
}

/** "The port in Dellin | closed", "the mayor | in danger", but nobody knows of "the army in Lorn to protect civilians". */
function chooseBesidePreposition(wording: Wording, first: Start, later: readonly Start[]): number | null {
  const isState = isStateAt(wording, first.at);
  const others = later.filter(({ kind }) => kind !== 'preposition');
  const [other] = others;
  if (!other) {
    const state = later.find(({ at }) => isStateAt(wording, at));
    const isTo = ({ at }: Start) => wording.words[at]!.norm === 'to';
    if (isState || (!isTo(first) && later.every((each) => isTimeAt(wording, each.at) || isTo(each)))) return first.at;
    return state?.at ?? null;
  }
  if (isState && !other.isLast) return first.at;
  const state = later.find(({ at, kind }) => kind === 'preposition' && at < other.at && isStateAt(wording, at));
  if (state) return state.at;
  if (other.kind === 'infinitive') return chooseBesideInfinitive(wording, other, others.slice(1), true);
  if (other.kind === 'participle' && isBehindBy(wording, other.at) && !isNameBehind(wording, first.at)) return null;
  return chooseStart(wording, others);
}

/** "Under pressure", "in danger": a state, and no place. */
function isStateAt({ words, language }: Wording, at: number): boolean {
  const { statePrepositions, stateNouns } = language.questionWords;
  const [preposition, noun] = [words[at]!, words[at + 1]];
  if (!noun || noun.isCapital || noun.isOwner || isDeterminer(noun.norm, language)) return false;
  return statePrepositions.has(preposition.norm) || stateNouns.has(noun.norm);
}

/** "In May", "on Monday", "since 2029": says when, and is no predicate by itself. */
function isTimeAt({ words, language }: Wording, at: number): boolean {
  const { months, weekdays, seasons } = language.timexWords;
  const norm = words[at + 1]?.norm ?? '';
  return months.has(norm) || weekdays.has(norm) || seasons.has(norm) || /^\d/.test(norm);
}

const isBehindBy = ({ words }: Wording, at: number): boolean => words[at + 1]?.norm === 'by';
const isNameBehind = ({ words }: Wording, at: number): boolean => words[at + 1]?.isCapital === true;

/** "The prisoners | held in Lorn", but "the deal signed in May | legal", "the man arrested in May | a spy". */
function chooseBesideParticiple(wording: Wording, first: Start, later: readonly Start[]): number | null {
  const { words, language } = wording;
  if (!language.functionWords.prepositions.has(words[first.at + 1]?.norm ?? '')) return first.at;
  const isOngoing = ({ at, kind }: Start) => kind === 'participle' && isGerundAt(wording, at);
  const other = later.find(
    (each) =>
      each.kind === 'phrase' ||
      (each.isLast && each.kind !== 'preposition') ||
      // "the sanctions imposed in March | hurting Vesmar"
      (isOngoing(each) && !isOngoing(first)),
  );
  return other ? other.at : first.at;
}

/** "The aim | to end the war", but "the plan to close the mine | a mistake"; nobody knows of "the aim to make the port safe". */
function chooseBesideInfinitive(
  { words, language }: Wording,
  first: Start,
  later: readonly Start[],
  isBehindPreposition = false,
): number | null {
  const { twoObjectVerbs, resultVerbs, stateInfinitives } = language.questionWords;
  const verb = words[first.at + 1]!.norm;
  if (stateInfinitives.has(verb)) return first.at;
  const other = later.find(
    ({ kind, isLast }) => kind === 'phrase' || (isLast && kind !== 'preposition') || kind === 'adjective',
  );
  if (!other) return isBehindPreposition || later.length > 1 ? null : first.at;
  const isUnsure = other.kind === 'phrase' ? twoObjectVerbs.has(verb) : resultVerbs.has(verb);
  return isUnsure ? null : other.at;
}

/** "The peace deal | history": something is left for the predicate. */
function findLastWord(wording: Wording, start: number): number | null {
  const { words, language } = wording;
  const last = words.length - 1;
  const [word, before] = [words[last]!, words[last - 1]!];
  if (last - start < 2 || word.isCapital || before.isOwner || isDeterminer(before.norm, language)) return null;
  if (language.functionWords.prepositions.has(before.norm) || language.functionWords.coordinators.has(before.norm))
    return null;
  const hasPreposition = words
    .slice(start)
    .some(({ norm }) => norm !== 'of' && language.functionWords.prepositions.has(norm));
  return hasPreposition ? null : last;
}
