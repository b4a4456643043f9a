import type { Finding } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules.ts';
import type { Span } from '../../src/schema/span.ts';
import { Seeded } from '../seeded.ts';
import type { Checker } from './check-text.ts';
import { type Half, halfOf, hashName } from './half.ts';
import type { CleanDocument, Planted, Seeder } from './planting.ts';

/** A fault that was planted, and what became of it. */
export interface ScoredSeed {
  readonly name: string;
  readonly kind: string;
  readonly rules: readonly string[];
  readonly half: Half;
  readonly planted: Planted;
  /** Findings that the clean text has not, where the fault is, by a rule that may find it. */
  readonly right: readonly Finding[];
  /** The same elsewhere, and findings where the clean text has it in order. */
  readonly wrong: readonly Finding[];
}

/** Plants each kind so often in a document, each time somewhere else where there is more than one place, and tells what was found. */
export async function* scoreSeeds(
  document: CleanDocument,
  checker: Checker,
  seeders: readonly Seeder[],
  tries: number,
): AsyncGenerator<ScoredSeed> {
  const ids = new Set<string>(RULES.map(({ id }) => id));
  for (const seeder of seeders) {
    // what no rule looks for yet costs no reading
    if (![...seeder.rules, ...(seeder.rules.length ? [] : HARMLESS_TO)].some((rule) => ids.has(rule))) continue;
    const texts = new Set<string>();
    for (let number = 0; number < tries; number++) {
      const name = `${document.id} ${seeder.kind} ${number}`;
      const planted = seeder.plant(document, new Seeded(hashName(name)));
      if (!planted || texts.has(planted.text + planted.source)) continue;
      texts.add(planted.text + planted.source);
      yield await scoreSeed({ name, seeder, planted, document }, checker);
    }
  }
}

/** What nothing is wrong with is planted for these. */
const HARMLESS_TO = ['quotes/altered', 'quotes/elided', 'quotes/not-found'];

interface Seed {
  readonly name: string;
  readonly seeder: Seeder;
  readonly planted: Planted;
  readonly document: CleanDocument;
}

async function scoreSeed({ name, seeder, planted, document }: Seed, checker: Checker): Promise<ScoredSeed> {
  const { source, cleanSource = source, known, clean = document.text, text } = planted;
  const before = await checker.check(document, clean, { source: cleanSource, known });
  const after = await checker.check(document, text, { source, known });
  return {
    name,
    kind: seeder.kind,
    rules: seeder.rules,
    half: halfOf(name),
    planted,
    ...judge(seeder, planted, before, after),
  };
}

/** Findings at a fault of another kind tell of it by another name, and count neither way. */
export function judge(
  { rules }: Pick<Seeder, 'rules'>,
  { spans, cleanSpans = [], isSpreading = false }: Pick<Planted, 'spans' | 'cleanSpans' | 'isSpreading'>,
  before: readonly Finding[],
  after: readonly Finding[],
): Pick<ScoredSeed, 'right' | 'wrong'> {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const fresh = after.filter(({ fingerprint }) => !known.has(fingerprint));
  const isAtFault = ({ span }: Finding) => rules.length > 0 && spans.some((each) => isTouching(span, each));
  const isFalse = ({ span, rule }: Finding) =>
    rules.includes(rule) && cleanSpans.some((each) => isTouching(span, each));
  const isFollowing = ({ rule }: Finding) => isSpreading && ABOUT_SPEAKERS.has(rule);
  const isTold = ({ severity }: Finding) => rules.length > 0 || severity !== 'info';
  return {
    right: fresh.filter((finding) => isAtFault(finding) && rules.includes(finding.rule)),
    wrong: [
      ...fresh.filter((finding) => !isAtFault(finding) && !isFollowing(finding) && isTold(finding)),
      ...before.filter(isFalse),
    ],
  };
}

const ABOUT_SPEAKERS = new Set(['quotes/wrong-speaker', 'sources/speaker-differs']);

/** A word that was taken out leaves no width. */
const isTouching = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];
