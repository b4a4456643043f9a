import type { CueGroup } from '../language/cue-acts.ts';
import type { Language } from '../language/language.ts';
import type { Candidate } from './candidate.ts';
import type { SIGN_WEIGHTS } from './sign-weights.ts';

export type SignName = keyof typeof SIGN_WEIGHTS;

/** What each sign is worth of a statement: 1 or 0, or a measure. */
export function measureSigns(candidate: Candidate, language: Language): ReadonlyMap<SignName, number> {
  return new Map(SIGNS.map(([name, measure]) => [name, Number(measure(candidate, language))]));
}

type Sign = readonly [name: SignName, measure: (candidate: Candidate, language: Language) => number | boolean];

/** Confidence beyond these says nothing more. */
const LEAST_SURE = 0.05;
const MOST_SURE = 0.99;
/** From so many words on a content is long, or very long. */
const LONG = 12;
const VERY_LONG = 25;
/** From such a share on an inner content is most of what its reporter says. */
const MOST = 0.7;

const inGroup =
  (group: CueGroup) =>
  ({ cue }: Candidate): boolean =>
    cue.group === group;

const SIGNS: readonly Sign[] = [
  ['confidence', measureConfidence],
  // whose it is
  ['nobody', ({ source }) => source === ''],
  ['own', ({ source }, { reportingWords }) => reportingWords.ownSources.has(source)],
  ['anybody', ({ source }, { pronouns }) => pronouns.kindOfSource.get(source) === 'nobody'],
  ['named', ({ speaker }) => speaker.actors.length > 0],
  // the cue's head
  ['no-cue', ({ cue }) => cue.words.length === 0],
  ['unknown', ({ cue }) => cue.words.length > 0 && cue.group === null],
  ['weak', ({ cue }) => cue.isWeak],
  ['said', ({ cue }) => cue.isSaid],
  ['said-clause', (each) => inGroup('saying')(each) && !each.cue.isWeak && each.isClause],
  ['decree', inGroup('decree')],
  ['verdict', inGroup('verdict')],
  ['finding', inGroup('finding')],
  ['plan', inGroup('plan')],
  ['opinion', inGroup('opinion')],
  ['knowledge', inGroup('knowledge')],
  ['feeling', inGroup('feeling')],
  // its form
  ['passive', ({ cue }) => cue.isPassive],
  ['being', ({ cue }, { functionWords }) => functionWords.beForms.has(cue.words[0] ?? '')],
  ['infinitive', ({ cue }) => cue.isInfinitive],
  ['modal', ({ cue }) => cue.isModal],
  ['negated', ({ cue }) => cue.isNegated],
  ['preposition', ({ cue }, { functionWords }) => functionWords.prepositions.has(cue.words.at(-1) ?? '')],
  // what is said
  ['direct', ({ attribution }) => attribution.mode === 'direct'],
  ['indirect', ({ attribution }) => attribution.mode === 'indirect'],
  ['long', ({ length }) => length >= LONG && length < VERY_LONG],
  ['very-long', ({ length }) => length >= VERY_LONG],
  ['that', ({ opening }) => opening === 'that'],
  ['question', ({ opening }, { clauseWords }) => opening !== 'that' && clauseWords.ownClauseOpeners.has(opening)],
  ['pronoun', ({ opening }, { functionWords }) => functionWords.subjectPronouns.has(opening)],
  ['clause', ({ isClause }) => isClause],
  // where it stands
  ['inner', ({ reporter }) => reporter !== null],
  ['inner-direct', ({ reporter }) => reporter?.attribution.mode === 'direct'],
  ['inner-most', ({ reporter, length }) => reporter !== null && length > MOST * reporter.length],
];

/** Log odds of the confidence; of what a rule found without the model, those of the surest. */
function measureConfidence({ attribution: { confidence } }: Candidate): number {
  const sure = Math.min(MOST_SURE, Math.max(LEAST_SURE, confidence ?? MOST_SURE));
  return Math.log(sure / (1 - sure));
}
