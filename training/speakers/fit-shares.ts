// npx tsx training/speakers/fit-shares.ts CHOICES.jsonl > src/engine/speaker/likelihood/rule-shares.ts
// How likely a line's speakers are right, by the rule that chose them, noise counted as wrong: the share that was right among lines that somebody
// read, drawn towards the share of all rules of its kind where they are few. A rule that says how likely it is has a share for what it is nearly
// sure of, and one for the rest. On standard error: how many of each were right, wrong and noise.
import { readFileSync } from 'node:fs';

interface Choice {
  readonly origin: 'read' | 'pair' | 'press';
  readonly rule: string;
  readonly likelihood: number;
  readonly is: 'right' | 'wrong' | 'noise';
}

interface Share {
  readonly from: number;
  readonly share: number;
}

/** Rules that take a name which stands in the source itself. */
const NAMING: ReadonlySet<string> = new Set(
  'named last-name party family beside beyond-comma included owned turn-label turn-initials turn-name'.split(' '),
);
/** Those with a likelihood of their own, or that of the statement before. */
const OWN = /^(?:person-|likely-person|i-in-quotation|who-goes-on|next-quotation|participle)/;
/** From here on such a rule is nearly sure. */
const NEARLY_SURE = 0.95;
/** So many lines at the share of all of its kind stand beside those that were read of a rule. */
const WEIGHT = 10;
/** A wrong name costs as much as so many right ones are worth. */
const COST = 2;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: fit-shares.ts CHOICES.jsonl');
const choices = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Choice);
const noise = shareOf(
  choices.filter(({ origin }) => origin !== 'pair'),
  ({ is }) => is === 'noise',
);
const rows = [...new Set(choices.map(({ rule }) => rule))].map((rule) => {
  const kind = kindOf(rule);
  const all = shareRight(choices.filter((each) => kindOf(each.rule) === kind));
  const own = choices.filter((each) => each.rule === rule);
  return [rule, listShares(rule, own, all, kind === 'own')] as const;
});
process.stdout.write(render());

function kindOf(rule: string): 'naming' | 'own' | 'other' {
  if (NAMING.has(rule)) return 'naming';
  return OWN.test(rule) ? 'own' : 'other';
}

function listShares(rule: string, own: readonly Choice[], all: number, hasLikelihood: boolean): Share[] {
  const whole = [{ from: 0, share: report(rule, own, all) }];
  if (!hasLikelihood) return whole;
  const [unsure, sure] = [false, true].map((isSure) =>
    report(
      `${rule} ${isSure ? 'from' : 'below'} ${NEARLY_SURE}`,
      own.filter(({ likelihood }) => likelihood >= NEARLY_SURE === isSure),
      all,
    ),
  ) as [number, number];
  // what says more is never less likely
  return sure < unsure
    ? whole
    : [
        { from: 0, share: unsure },
        { from: NEARLY_SURE, share: sure },
      ];
}

/** Of statements the share that was right; a made pair is one. */
function shareRight(some: readonly Choice[]): number {
  return shareOf(
    some.filter(({ is }) => is !== 'noise'),
    ({ is }) => is === 'right',
  );
}

function shareOf(some: readonly Choice[], isCounted: (choice: Choice) => boolean): number {
  return some.filter(isCounted).length / (some.length || 1);
}

/** The share that was right of all lines of a rule, drawn towards that of its kind. */
function report(name: string, own: readonly Choice[], all: number): number {
  const [right, wrong, idle] = (['right', 'wrong', 'noise'] as const).map(
    (is) => own.filter((each) => each.is === is).length,
  ) as [number, number, number];
  const share = ((right + WEIGHT * all) / (right + wrong + WEIGHT)) * (1 - noise);
  process.stderr.write(`${name}: ${right} right, ${wrong} wrong, ${idle} noise: ${share.toFixed(3)}\n`);
  return share;
}

function render(): string {
  const lines = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, shares]) => {
      const steps = shares.map(({ from, share }) => `{ from: ${from}, share: ${share.toFixed(2)} }`);
      return `  ['speakers/${rule}', [${steps.join(', ')}]],`;
    });
  return `// Fitted by training/speakers/fit-shares.ts; how, and on what, stands in training/README.md.

/** Of lines by a rule, from what it says of itself on, the share that was right. */
export interface Share {
  readonly from: number;
  readonly share: number;
}

/** By each rule that was read. */
export const RULE_SHARES: ReadonlyMap<string, readonly Share[]> = new Map<string, readonly Share[]>([
${lines.join('\n')}
]);

/** By a rule of which too little was read. */
export const OTHER_SHARE = ${(shareRight(choices.filter(({ rule }) => !NAMING.has(rule))) * (1 - noise)).toFixed(2)};

/** Below this a name is wrong so often that none is better. */
export const LEAST_LIKELIHOOD = ${((COST / (COST + 1)) * (1 - noise)).toFixed(2)};
`;
}
