import type { Language } from '../engine/language/language.ts';
import type { Brief } from './brief/brief.ts';
import { createBrief } from './brief/create-brief.ts';
import { type FindConflicts, listConflicts } from './brief/list-conflicts.ts';
import { type FollowedQuestion, listNear } from './brief/list-near.ts';
import { findBearing, listSpellings, type PassageSource } from './find/find-bearing.ts';
import { findSpeaker } from './find/find-speaker.ts';
import { createPassageWorth } from './judge/create-passage-worth.ts';
import { judgePassages, type StanceJudge } from './judge/judge-passages.ts';
import { listAnswers } from './list-answers.ts';
import type { Passage } from './passage.ts';
import { createSameSaying } from './position/create-same-saying.ts';
import type { AskedRecords } from './position/find-voices.ts';
import type { Question } from './question/proposition.ts';
import { completePassages } from './resolve/complete-passages.ts';
import { createHolderFinder } from './resolve/find-office-holder.ts';

/** A question that can be put to the record: one that the rules are sure of. */
export type ClearQuestion = Exclude<Question, { readonly kind: 'unclear' }>;

/** Where the answer comes from: a store, and models. */
export interface AnswerParts {
  readonly source: PassageSource;
  readonly language: Language;
  /** Asked for only where a question has sides. */
  loadStance(): Promise<StanceJudge>;
  /** The documents of these passages, and whom they speak of. */
  readAsked(passages: readonly Passage[]): Promise<AskedRecords>;
  countDocuments(): Promise<number>;
  /** The questions that somebody follows. */
  listFollowed(): Promise<readonly FollowedQuestion[]>;
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
  const { source, language } = parts;
  const stance = question.kind === 'sides' ? await parts.loadStance() : null;
  const asked = question.kind === 'sides' ? question.proposition.text : tellAsked(question);
  const isOfSome = actors !== undefined || (question.kind === 'list' && question.speaker !== null);
  const limit = isOfSome ? PASSAGES_OF_ALL : PASSAGES;
  const names = (await listSpellings(source, asked, language)).flat();
  const ranked = await findBearing(source, asked, {
    ...{ language, ...filter, limit },
    scoreAlone: stance ? (pairs) => stance.scoreAlone(pairs) : undefined,
    worth: stance ? createPassageWorth({ proposition: asked, names, language }) : undefined,
  });
  const found = ranked.map(({ passage }) => passage);
  const records = await parts.readAsked(found);
  const isAsked = await findAskedSpeaker(question, parts);
  const completed = completePassages(found, records, language);
  const passages = completed
    .filter((passage) => (!actors || isBy(passage, actors, records)) && isAsked(passage, records))
    .slice(0, PASSAGES);
  const findHolder = createHolderFinder(records, language);
  const judgements = stance
    ? await judgePassages(passages, records, { proposition: asked, names, language, stance, findHolder })
    : [];
  return createBrief({
    question: question.text,
    proposition: question.kind === 'sides' ? asked : null,
    records,
    searched: await parts.countDocuments(),
    judgements,
    listed: question.kind === 'list' ? listAnswers(passages, records, question, language) : [],
    isSameSaying: createSameSaying(records, language.quotationWords),
    conflicts: await listConflicts(judgements, records, parts.findConflicts),
    near: listNear({ question: question.text, asked }, await parts.listFollowed(), records, language),
    made: { version: parts.version, models: stance?.identity ?? {} },
  });
}

/** What is looked for: of whom words are asked for is named where they stand. */
const tellAsked = ({ topic, speaker }: Extract<Question, { readonly kind: 'list' }>): string =>
  speaker === null ? topic : `${speaker} ${topic}`;

/** Whether a passage is of whom the question asks, if it asks what somebody says. */
async function findAskedSpeaker(
  question: ClearQuestion,
  { source, language }: AnswerParts,
): Promise<(passage: Passage, records: AskedRecords) => boolean> {
  if (question.kind !== 'list' || question.speaker === null) return () => true;
  return findSpeaker(source, question.speaker, language);
}

/** So many are judged: a passage behind these hardly ever takes a side. With those that tell of somebody's move. */
const PASSAGES = 70;
/** So many are gone through where only what some actors say is wanted. */
const PASSAGES_OF_ALL = 2_000;

function isBy(passage: Passage, actors: readonly string[], { documents }: AskedRecords): boolean {
  const publicIds = documents.get(passage.document)?.publicIds;
  return passage.actors.some((id) => actors.includes(publicIds?.get(id) ?? id));
}
