// npx tsx training/folding/fit-folding.ts SIGNS.jsonl > src/engine/minor/sign-weights.ts
// Fits the weights of the signs by which statements are folded to what list-signs.ts made: a logistic regression with a
// penalty on large weights. Only lines that no rule decides count, and a tolerated one counts as a quarter of noise. On standard error:
// how many of the wanted lines are shown at some likelihoods, and how many of those shown are wanted, each text by a fit on the others.
import { existsSync, readFileSync } from 'node:fs';

interface Line {
  readonly id: string;
  readonly is: 'needed' | 'tolerated' | 'noise' | null;
  readonly decided: string | null;
  readonly signs: Readonly<Record<string, number>>;
}

interface Fit {
  /** The bias, and one for each sign. */
  readonly weights: readonly number[];
}

const STEPS = 12;
/** Half of it times the square of each weight is taken from the log likelihood. */
const PENALTY = 2;
const FOLDS = 10;
const TOLERATED = 0.25;
const LIKELIHOODS = [0.3, 0.35, 0.4, 0.42, 0.45, 0.5, 0.55, 0.6];

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: fit-folding.ts SIGNS.jsonl');
if (!existsSync(path)) throw new Error(`${path} is not there: list-signs.ts makes it, see training/README.md`);
const lines = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)
  .filter(({ is }) => is !== null);
const names = Object.keys(lines[0]!.signs);
const open = lines.filter(({ decided }) => decided === null);
const fit = fitWeights(open);
reportRules();
reportUnseen();
process.stdout.write(render(fit));

/** Newton's method: the slope and the curve of the likelihood, with a penalty, until it stands still. */
function fitWeights(some: readonly Line[]): Fit {
  const rows = some.map((line) => ({
    values: valuesOf(line),
    is: Number(line.is === 'needed'),
    counts: weightOf(line),
  }));
  const size = names.length + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -PENALTY * weight));
    const curve = weights.map((_, at) => weights.map((_, other) => (at === other && at > 0 ? PENALTY : 0)));
    for (const { values, is, counts } of rows) {
      const score = scoreValues(values, weights);
      for (let at = 0; at < size; at++) {
        if (values[at] === 0) continue;
        slope[at]! += counts * (is - score) * values[at]!;
        const bend = counts * score * (1 - score) * values[at]!;
        for (let other = 0; other < size; other++) curve[at]![other]! += bend * values[other]!;
      }
    }
    const move = solve(curve, slope);
    weights = weights.map((weight, at) => weight + move[at]!);
  }
  return { weights };
}

/** The values of a line's signs behind a 1, for the bias. */
function valuesOf({ signs }: Line): number[] {
  return [1, ...names.map((name) => signs[name]!)];
}

function scoreValues(values: readonly number[], weights: readonly number[]): number {
  let odds = 0;
  for (let at = 0; at < values.length; at++) odds += values[at]! * weights[at]!;
  return 1 / (1 + Math.exp(-odds));
}

/** What a matrix turns into the values: Gaussian elimination, the largest first. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let largest = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[largest]![at]!)) largest = row;
    [rows[at], rows[largest]] = [rows[largest]!, rows[at]!];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const share = rows[row]![at]! / rows[at]![at]!;
      for (let column = at; column <= size; column++) rows[row]![column]! -= share * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}

function weightOf({ is }: Line): number {
  return is === 'tolerated' ? TOLERATED : 1;
}

function scoreLine(line: Line, { weights }: Fit): number {
  return scoreValues(valuesOf(line), weights);
}

function reportRules(): void {
  for (const rule of [...new Set(lines.map(({ decided }) => decided))].sort()) {
    const some = lines.filter(({ decided }) => decided === rule);
    const [needed, tolerated, noise] = (['needed', 'tolerated', 'noise'] as const).map(
      (is) => some.filter((line) => line.is === is).length,
    );
    process.stderr.write(`${rule ?? 'weighed'}: ${needed} needed, ${tolerated} tolerated, ${noise} noise\n`);
  }
}

function reportUnseen(): void {
  const ids = [...new Set(lines.map(({ id }) => id))].sort();
  const foldOf = new Map(ids.map((id, index) => [id, index % FOLDS]));
  const fits = Array.from({ length: FOLDS }, (_, fold) => fitWeights(open.filter(({ id }) => foldOf.get(id) !== fold)));
  const scored = lines.map((line) => ({ line, score: scoreLine(line, fits[foldOf.get(line.id)!]!) }));
  const wanted = lines.filter(({ is }) => is === 'needed').length;
  const loss = scored
    .filter(({ line }) => line.decided === null && line.is !== 'tolerated')
    .map(({ line, score }) => -Math.log(line.is === 'needed' ? score : 1 - score));
  process.stderr.write(`log loss ${(loss.reduce((a, b) => a + b, 0) / loss.length).toFixed(3)}\n`);
  for (const least of LIKELIHOODS) {
    const shown = scored
      .filter(({ line, score }) => line.decided === 'kept' || (line.decided === null && score >= least))
      .map(({ line }) => line.is);
    const right = shown.filter((is) => is === 'needed').length;
    const noise = shown.filter((is) => is === 'noise').length;
    const percent = (value: number) => (100 * value).toFixed(1);
    process.stderr.write(
      `from ${least} on: ${percent(right / wanted)} of the needed shown, ${percent(right / (right + noise))} of needed and noise are needed\n`,
    );
  }
}

function render({ weights: [bias, ...weights] }: Fit): string {
  const needed = open.filter(({ is }) => is === 'needed');
  const rows = names.map((name, at) => {
    const usual = needed.reduce((sum, { signs }) => sum + signs[name]!, 0) / needed.length;
    return `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: { weight: ${weights[at]!.toFixed(2)}, usual: ${usual.toFixed(2)} },`;
  });
  return `// Fitted by training/folding/fit-folding.ts; how, and on what, stands in training/README.md.

/** What each sign adds to the log odds that a statement is wanted, and what it is worth of a wanted one on average. */
export const SIGN_WEIGHTS = {
${rows.join('\n')}
};

export const BIAS = ${bias!.toFixed(2)};
`;
}
