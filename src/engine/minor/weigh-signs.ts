import type { Language } from '../language/language.ts';
import type { Folding } from '../layers/layers.ts';
import type { Candidate } from './candidate.ts';
import { BIAS, SIGN_WEIGHTS } from './sign-weights.ts';
import { measureSigns, type SignName } from './signs.ts';

/** Below this likelihood a statement is folded; chosen on the marked texts, where 95 of 100 wanted lines are above it. */
const LEAST = 0.35;
/** From this confidence on no reader would call a line doubtful. */
const DOUBTFUL = 0.6;
/** In log odds; a sign that costs less is no reason by itself. */
const LITTLE = -0.4;

/** Null where a reader may want the statement on a line of its own. */
export function weighSigns(candidate: Candidate, language: Language): Folding | null {
  if (scoreWanted(candidate, language) >= LEAST) return null;
  return { by: 'minor/signs', reason: describeWorst(measureSigns(candidate, language), candidate) };
}

/** How likely a reader wants the statement on a line of its own: a logistic regression over its signs. */
export function scoreWanted(candidate: Candidate, language: Language): number {
  let odds = BIAS;
  for (const [name, value] of measureSigns(candidate, language)) odds += SIGN_WEIGHTS[name].weight * value;
  return 1 / (1 + Math.exp(-odds));
}

/** The sign that speaks most against it; where none that it has says much, the one that it lacks most. */
function describeWorst(signs: ReadonlyMap<SignName, number>, { attribution: { confidence } }: Candidate): string {
  const names = [...signs.keys()].filter((name) => name in REASONS);
  const costOf = (name: SignName): number => {
    const { weight, usual } = SIGN_WEIGHTS[name];
    return weight * (signs.get(name)! - usual);
  };
  const isDoubtful = confidence !== null && confidence < DOUBTFUL;
  const had = names.filter((name) => (name === 'confidence' ? isDoubtful : signs.get(name)! > 0));
  const lacked = names.filter((name) => name !== 'confidence');
  const worst = findLeast(had, costOf);
  if (worst === undefined || costOf(worst) > LITTLE) return REASONS[findLeast(lacked, costOf)!]!;
  return worst === 'confidence' ? `${REASONS.confidence}: ${confidence!.toFixed(2).slice(1)}` : REASONS[worst]!;
}

const findLeast = (names: readonly SignName[], costOf: (name: SignName) => number): SignName | undefined =>
  names.toSorted((a, b) => costOf(a) - costOf(b))[0];

/** What a reader is told where a sign, or the lack of one, weighed most. */
const REASONS: Readonly<Partial<Record<SignName, string>>> = {
  confidence: 'doubtful',
  nobody: 'nobody who says it',
  own: 'of the author, or of whoever speaks already',
  anybody: 'of nobody in particular',
  named: 'of nobody who is named',
  unknown: 'no word of saying',
  weak: 'no word of saying',
  said: 'no word of saying',
  'said-clause': 'nothing is said of anything',
  clause: 'nothing is said of anything',
  decree: 'a decision, told by the author',
  plan: 'a plan, told by the author',
  opinion: 'a belief, told by the author',
  knowledge: 'a belief, told by the author',
  feeling: 'an attitude, told by the author',
  passive: 'by nobody in particular',
  being: 'a state, told by the author',
  infinitive: 'to be said yet',
  modal: 'what would or may be said',
  negated: 'what was not said',
  preposition: 'about something, and not what was said of it',
  question: 'a question, and no answer',
  inner: 'inside another statement',
  'inner-direct': "inside somebody's own words",
  'inner-most': 'said in the statement around it already',
};
