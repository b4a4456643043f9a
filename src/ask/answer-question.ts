import type { Language } from '../engine/language/language.ts';
import type { Brief } from './brief/brief.ts';
import { createBrief } from './brief/create-brief.ts';
import { type FindConflicts, listConflicts } from './brief/list-conflicts.ts';
import { findBearing, type MeaningModel, type PassageSource } from './find/find-bearing.ts';
import type { AskedPair, AskedScores } from './judge/asked-pair.ts';
import type { Judgement } from './judge/judgement.ts';
import { planJudgement } from './judge/plan-judgement.ts';
import { listAnswers } from './list-answers.ts';
import type { Passage } from './passage.ts';
import { createSameSaying } from './position/create-same-saying.ts';
import type { AskedRecords } from './position/find-voices.ts';
import type { Question } from './question/proposition.ts';

/** A question that can be put to the record: one that the rules are sure of. */
export type ClearQuestion = Exclude<Question, { readonly kind: 'unclear' }>;

/** What says how words stand to a proposition. */
export interface StanceJudge {
  /** Names and checksums. */
  readonly identity: Readonly<Record<string, string>>;
  score(pairs: readonly AskedPair[]): Promise<readonly AskedScores[]>;
}

/** Where the answer comes from: a store, and models. */
export interface AnswerParts {
  readonly source: PassageSource;
  readonly language: Language;
  /** Absent: what bears on the question is found by its words alone. */
  readonly meaning?: MeaningModel | null;
  /** Asked for only where a question has sides. */
  loadStance(): Promise<StanceJudge>;
  /** The documents with these ids, and who speaks in them. */
  readAsked(ids: readonly string[]): Promise<AskedRecords>;
  countDocuments(): Promise<number>;
  readonly findConflicts: FindConflicts;
  /** Of the program. */
  readonly version: string;
}

export interface AnswerOptions {
  /** First and last day, `YYYY-MM-DD`, of when something was said. */
  readonly since?: string;
  readonly until?: string;
  readonly publisher?: string;
  /** Public ids of actors: only what they say. */
  readonly actors?: readonly string[];
}

/** The brief that answers a question. */
export async function answerQuestion(
  question: ClearQuestion,
  parts: AnswerParts,
  { actors, ...filter }: AnswerOptions = {},
): Promise<Brief> {
  const { source, language, meaning = null } = parts;
  const stance = question.kind === 'sides' ? await parts.loadStance() : null;
  const asked = question.kind === 'sides' ? question.proposition.text : question.topic;
  const ranked = await findBearing(source, asked, { language, meaning, ...filter, limit: PASSAGES });
  const found = ranked.map(({ passage }) => passage);
  const records = await parts.readAsked([...new Set(found.map(({ document }) => document))]);
  const passages = actors ? found.filter((passage) => isBy(passage, actors, records)) : found;
  const judgements = stance ? await judge(passages, records, { proposition: asked, language, stance }) : [];
  return createBrief({
    question: question.text,
    proposition: question.kind === 'sides' ? asked : null,
    records,
    searched: await parts.countDocuments(),
    judgements,
    listed: question.kind === 'list' ? listAnswers(passages, records, question, language) : [],
    isSameSaying: createSameSaying(records, language.quotationWords),
    conflicts: await listConflicts(judgements, records, parts.findConflicts),
    near: [],
    made: { version: parts.version, models: stance?.identity ?? {} },
  });
}

/** So many are judged: a passage behind these hardly ever takes a side. */
const PASSAGES = 60;

/** A side is taken from this likelihood on. */
const LEAST_SURE = 0.5;

function isBy(passage: Passage, actors: readonly string[], { documents }: AskedRecords): boolean {
  const publicIds = documents.get(passage.document)?.publicIds;
  return passage.actors.some((id) => actors.includes(publicIds?.get(id) ?? id));
}

interface JudgingParts {
  readonly proposition: string;
  readonly language: Language;
  readonly stance: StanceJudge;
}

async function judge(
  passages: readonly Passage[],
  { documents }: AskedRecords,
  { proposition, language, stance }: JudgingParts,
): Promise<readonly Judgement[]> {
  const [model = ''] = Object.keys(stance.identity);
  const settings = { proposition, language, model, leastSure: LEAST_SURE };
  const plans = passages.flatMap((passage) => {
    const record = documents.get(passage.document)?.record;
    return record ? [planJudgement(passage, record, settings)] : [];
  });
  const scores = await stance.score(plans.flatMap(({ pairs }) => pairs));
  let at = 0;
  return plans.map(({ pairs, settle }) => {
    at += pairs.length;
    return settle(scores.slice(at - pairs.length, at));
  });
}
