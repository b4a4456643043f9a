// npx tsx training/fit-pronouns.ts PAIRS.jsonl > src/engine/speaker/pronoun/pronoun-weights.ts
// Fits the weights of a pronoun's candidates to what list-speaker-pairs.ts made: a conditional logit (McFadden 1974) by gradient
// descent with momentum, pulled towards weights set by hand, which stand where the pairs say little. On standard error: how often the
// likeliest candidate is right, and the mean log loss, of all pairs and of a fifth of the articles that a fit on the others has not seen.
import { existsSync, readFileSync } from 'node:fs';

interface Pair {
  readonly id: string;
  readonly features: readonly (readonly string[])[];
  readonly right: number;
  /** A pronoun that somebody read counts 1, a hidden name less. */
  readonly weight: number;
}

type Weights = ReadonlyMap<string, number>;

const STEPS = 150;
const RATE = 0.24;
const MOMENTUM = 0.8;
const PENALTY = 0.005;
const FOLDS = 5;

const BY_HAND: Weights = new Map(
  Object.entries({
    cataphor: 0.5,
    'same-sentence': 1.2,
    'sentence-before': 0.8,
    'two-before': 0.2,
    'few-before': -0.3,
    'far-before': -1.0,
    'speaker-before': 0.8,
    'speaker-before-near': 0.8,
    'speaker-before-quoting': 0.5,
    'speaker-before-last': 0.2,
    'last-as-source': 0.4,
    quoted: -1.0,
    governed: -0.5,
    owner: -0.2,
    'subject-here': 1.0,
    'subject-before': 1.0,
    'subject-two-before': 0.4,
    'in-own-content': -1.5,
    'in-content-before': -0.7,
    'gender-told': 0.7,
    nearest: 0.3,
    'second-nearest': 0.0,
    'same-block': 0.2,
    'asked-before': -1.5,
    addressed: -8,
    'full-name': 0.5,
    often: 0.3,
    'very-often': 0.2,
    'has-spoken': 0.3,
  }),
);

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: fit-pronouns.ts PAIRS.jsonl');
if (!existsSync(path)) throw new Error(`${path} is not there: list-speaker-pairs.ts makes it, see training/README.md`);
const pairs = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
  .filter(({ right }) => right >= 0);
if (!pairs.length) throw new Error(`${path} holds no pair with a right candidate`);
if (!pairs.some(({ weight }) => weight === 1))
  process.stderr.write(
    'no pronoun that somebody read among the pairs: these weights are of hidden names only, and not worth keeping\n',
  );
const weights = fitWeights(pairs);
report('all', pairs, weights);
report('unseen', ...crossValidate());
process.stdout.write(render(weights));

function crossValidate(): [Pair[], (pair: Pair) => Weights] {
  const ids = [...new Set(pairs.map(({ id }) => id))].sort();
  const foldOf = new Map(ids.map((id, index) => [id, index % FOLDS]));
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(pairs.filter(({ id }) => foldOf.get(id) !== fold)),
  );
  return [pairs, ({ id }) => fits[foldOf.get(id)!]!];
}

function fitWeights(some: readonly Pair[]): Weights {
  const total = some.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = new Map(BY_HAND);
  const speed = new Map([...BY_HAND.keys()].map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map([...fitted].map(([name, weight]) => [name, PENALTY * (BY_HAND.get(name)! - weight)]));
    for (const pair of some) addGradient(gradient, pair, fitted, pair.weight / total);
    for (const [name, slope] of gradient) {
      speed.set(name, MOMENTUM * speed.get(name)! + slope);
      fitted.set(name, fitted.get(name)! + RATE * speed.get(name)!);
    }
  }
  return fitted;
}

function addGradient(gradient: Map<string, number>, pair: Pair, current: Weights, share: number): void {
  listProbabilities(pair, current).forEach((probability, index) => {
    const step = share * ((index === pair.right ? 1 : 0) - probability);
    for (const name of pair.features[index]!) gradient.set(name, gradient.get(name)! + step);
  });
}

function listProbabilities({ features }: Pair, current: Weights): number[] {
  const scores = features.map((names) => names.reduce((sum, name) => sum + current.get(name)!, 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function report(what: string, some: readonly Pair[], current: Weights | ((pair: Pair) => Weights)): void {
  for (const kind of ['read', 'hidden'] as const) {
    const asked = some.filter(({ weight }) => (weight === 1) === (kind === 'read'));
    if (!asked.length) continue;
    const answers = asked.map((pair) =>
      listProbabilities(pair, typeof current === 'function' ? current(pair) : current),
    );
    const right = answers.filter((answer, index) => answer.indexOf(Math.max(...answer)) === asked[index]!.right).length;
    const loss = answers.reduce((sum, answer, index) => sum - Math.log(answer[asked[index]!.right]!), 0) / asked.length;
    process.stderr.write(`${what}, ${kind}: ${right} of ${asked.length} right, log loss ${loss.toFixed(3)}\n`);
  }
}

function render(current: Weights): string {
  const lines = [...current].map(
    ([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`,
  );
  return `// Fitted by training/fit-pronouns.ts; how, and on what, stands in training/README.md.

/** What each feature of a candidate adds to its score. */
export const PRONOUN_WEIGHTS = {
${lines.join('\n')}
};
`;
}
