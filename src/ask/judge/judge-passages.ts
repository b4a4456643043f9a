import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Passage } from '../passage.ts';
import type { AskedPair, AskedScores } from './asked-pair.ts';
import type { Judgement } from './judgement.ts';
import { listMatter } from './list-matter.ts';
import type { FindHolder } from './list-whose.ts';
import { planJudgement } from './plan-judgement.ts';

/** What says how words stand to a proposition. */
export interface StanceJudge {
  /** Names and checksums. */
  readonly identity: Readonly<Record<string, string>>;
  /** A side is taken from this likelihood on. */
  readonly leastSure: number;
  score(pairs: readonly AskedPair[]): Promise<readonly AskedScores[]>;
  /** The same, at half the work and less surely. */
  scoreAlone(pairs: readonly AskedPair[]): Promise<readonly AskedScores[]>;
}

/** Where the passages stand, by the ids that they name. */
export interface JudgedRecords {
  readonly documents: ReadonlyMap<string, { readonly record: OnRecord }>;
}

export interface JudgingParts {
  readonly proposition: string;
  /** What those whom it names are called. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly stance: StanceJudge;
  /** Whom a document means by an office alone; absent where no other documents are at hand that tell. */
  readonly findHolder?: (document: string, ...given: Parameters<FindHolder>) => ReturnType<FindHolder>;
}

/** How each passage bears on a proposition. */
export async function judgePassages(
  passages: readonly Passage[],
  { documents }: JudgedRecords,
  { proposition, names, language, stance, findHolder = () => null }: JudgingParts,
): Promise<readonly Judgement[]> {
  const [model = ''] = Object.keys(stance.identity);
  const settings = {
    proposition,
    matter: listMatter(proposition, names, language),
    language,
    model,
    leastSure: stance.leastSure,
  };
  const plans = passages.flatMap((passage) => {
    const record = documents.get(passage.document)?.record;
    if (!record) return [];
    const holderHere: FindHolder = (office, pronoun) => findHolder(passage.document, office, pronoun);
    return [planJudgement(passage, record, { ...settings, findHolder: holderHere })];
  });
  const scores = await scorePairs(
    plans.flatMap(({ pairs }) => pairs),
    stance,
  );
  let at = 0;
  return plans.map(({ pairs, settle }) => {
    at += pairs.length;
    return settle(scores.slice(at - pairs.length, at));
  });
}

/**
 * Words that take a side by the proposition alone, as likely as not, are asked of its negation too. Of the others none took one then: 0 of 33
 * sides on twelve questions, with 44 of 100 pairs asked half.
 */
async function scorePairs(pairs: readonly AskedPair[], stance: StanceJudge): Promise<readonly AskedScores[]> {
  const alone = await stance.scoreAlone(pairs);
  const isHopeful = (at: number) => Math.max(alone[at]!.for, alone[at]!.against) >= HOPEFUL;
  const both = await stance.score(pairs.filter((_, at) => isHopeful(at)));
  const next = both.values();
  return alone.map((scores, at) => (isHopeful(at) ? next.next().value! : scores));
}

const HOPEFUL = 0.5;
