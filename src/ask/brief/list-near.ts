import type { Language } from '../../engine/language/language.ts';
import { listPhrases } from '../find/create-terms.ts';
import { toStem } from '../find/list-stems.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import type { Brief, NearQuestion } from './brief.ts';

/** A question that somebody follows, with the answer it had last. */
export interface FollowedQuestion {
  readonly question: string;
  readonly answer: { readonly brief: Brief } | null;
}

interface Asked {
  readonly question: string;
  /** The proposition, or the topic. */
  readonly asked: string;
}

/** Told at most. */
const MOST = 5;
/** Of the words of the shorter one, the share that both have. */
const LEAST_SHARE = 0.5;

/** Questions about the same matter: those that somebody follows, and the titles of documents in which something bears on this one. */
export function listNear(
  { question, asked }: Asked,
  followed: readonly FollowedQuestion[],
  { documents }: AskedRecords,
  language: Language,
): readonly NearQuestion[] {
  const stemsOf = (text: string): ReadonlySet<string> => new Set(listPhrases(text, language).map(toStem));
  const own = [question, asked].map(stemsOf);
  const isNear = (other: string): boolean => {
    const stems = stemsOf(other);
    return own.every((each) => !isSameSet(each, stems)) && countShared(own[1]!, stems) >= leastShared(own[1]!, stems);
  };
  const found = [
    ...followed.map((each): NearQuestion => {
      const lines = each.answer?.brief.coverage.lines ?? null;
      return { question: each.question, lines, note: null };
    }),
    ...[...documents.values()].flatMap(({ title, publisher }): NearQuestion[] =>
      title?.trim().endsWith('?') ? [{ question: title.trim(), lines: null, note: publisher }] : [],
    ),
  ];
  const near = new Map(found.toReversed().map((each) => [each.question.toLowerCase(), each]));
  return [...near.values()]
    .toReversed()
    .filter((each) => isNear(each.question))
    .slice(0, MOST);
}

const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length;

/** Two words at least, so that one name that both have is not enough. */
const leastShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  Math.max(2, Math.min(one.size, other.size) * LEAST_SHARE);

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && countShared(one, other) === one.size;
