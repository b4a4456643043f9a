import { RULES } from '../../src/check/rules.ts';
import type { Checker } from './check-text.ts';
import type { UnreadDocument } from './clean-documents.ts';
import type { Seeder } from './planting.ts';
import { type ScoredSeed, scoreSeeds } from './score-seeds.ts';
import { SEEDERS } from './seeders.ts';
import { Tally } from './tally.ts';

export interface SeedOptions {
  /** How often each kind is planted in a document, at most. */
  readonly tries: number;
  /** Seeders whose kind or rules hold these words; all unless told. */
  readonly only?: string | undefined;
  /** Hears of each seed. */
  readonly tell?: (seed: ScoredSeed) => void;
}

export interface SeedTallies {
  readonly byRule: Tally;
  readonly byKind: Tally;
  readonly sentences: number;
}

/** Seeds every document with every kind whose rule is there. */
export async function measureSeeds(
  documents: readonly UnreadDocument[],
  checker: Checker,
  { tries, only, tell = () => {} }: SeedOptions,
): Promise<SeedTallies> {
  const [byRule, byKind] = [new Tally(), new Tally()];
  const seeders = SEEDERS.filter((seeder) => isWanted(seeder, only));
  let sentences = 0;
  for (const unread of documents) {
    const document = await checker.read(unread);
    sentences += document.record.sentences.length;
    for await (const seed of scoreSeeds(document, checker, seeders, tries)) {
      count(seed, byRule, byKind);
      tell(seed);
    }
  }
  return { byRule, byKind, sentences };
}

const isWanted = ({ kind, rules }: Seeder, only: string | undefined): boolean =>
  only === undefined || kind.includes(only) || rules.some((rule) => rule.includes(only));

/** Whatever is found where nothing is wrong counts against the rule that found it. */
function count({ kind, rules, half, right, wrong }: ScoredSeed, byRule: Tally, byKind: Tally): void {
  const [rule] = rules;
  // what is harmless is got right where nobody warns of it
  const isFound = rules.length > 0 ? right.length > 0 : wrong.length === 0;
  const topic = rule?.split('/')[0] ?? 'quotes';
  for (const counts of [byKind.at(kind, half), ...(rule ? [byRule.at(rule, half)] : [])]) {
    counts.there++;
    if (isFound) counts.found++;
  }
  for (const finding of right) byRule.at(finding.rule, half).right++;
  for (const finding of wrong) byRule.at(finding.rule, half).wrong++;
  byKind.at(kind, half).right += right.length;
  byKind.at(kind, half).wrong += wrong.filter((finding) => finding.rule.startsWith(`${topic}/`)).length;
}

/** Rules that seeds are made for, and whether there is such a rule yet. */
export function listSeededRules(): readonly { readonly rule: string; readonly isThere: boolean }[] {
  const ids = new Set<string>(RULES.map(({ id }) => id));
  const seeded = new Set(SEEDERS.flatMap(({ rules }) => rules.slice(0, 1)));
  return [...seeded].sort().map((rule) => ({ rule, isThere: ids.has(rule) }));
}
