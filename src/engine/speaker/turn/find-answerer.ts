import { findFirstEndingAfter } from '../../../text/span.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Actor } from '../../layers/layers.ts';
import type { RawTurn } from '../../layers/raw-turn.ts';
import type { SourceMention } from '../source/source-mention.ts';

interface Interview {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly SourceMention[];
  readonly turns: readonly RawTurn[];
}

/** Named so often more than anybody else before the first question, somebody is plainly who is asked. */
const LEAST_LEAD = 2;
/** What "…" of a phrase stands for. */
const GAP = '\\b[^.!?\\n]{0,30}\\b';
/** "with *the mayor*, Edda Flint" */
const BEFORE_NAME = '\\s(?:[^.!?:\\n]{0,30}\\s)?$';
/** As much of the text beside a name as tells an interview. */
const REACH = 60;

/**
 * Who answers in an interview whose answers stand under their questions without a name: whom the text outside of it says was asked,
 * or the only person named before it, or by far the most named there. Null where that is not plainly one.
 */
export function findAnswerer(interview: Interview): Actor | null {
  const { turns, mentions } = interview;
  const parts = turns.filter(({ kind }) => kind === 'question' || kind === 'answer');
  const [first, end] = [parts[0]?.span[0] ?? 0, parts.at(-1)?.span[1] ?? 0];
  const people = mentions.filter(({ actor, span }) => actor.kind === 'person' && !isInTurn(span[0], turns));
  const asked = new Set(
    people.filter((mention) => isAsked(mention, interview, first, end)).map(({ actor }) => actor.id),
  );
  if (asked.size) return asked.size === 1 ? people.find(({ actor }) => asked.has(actor.id))!.actor : null;
  const counts = new Map<string, number>();
  for (const { actor, span } of people) if (span[1] <= first) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isPlain = most && (!second || most[1] >= second[1] + LEAST_LEAD);
  return isPlain ? people.find(({ actor }) => actor.id === most[0])!.actor : null;
}

function isAsked({ span }: SourceMention, { text, language }: Interview, first: number, end: number): boolean {
  const before = text.slice(Math.max(0, span[0] - REACH), span[0]);
  const behind = text.slice(span[1], span[1] + REACH);
  const asked = interviewPatterns(language);
  if (asked.behind.test(behind) || asked.before.test(before)) return true;
  return (span[0] >= end && asked.behindAtEnd.test(behind)) || (span[1] <= first && asked.beforeAtStart.test(before));
}

/** The phrases that say who is asked, as expressions. */
const interviewPatterns = byLanguage(({ interviewWords }) => ({
  behind: new RegExp(`^,?\\s${oneOf(interviewWords.behindAsked)}\\b`),
  before: new RegExp(`\\b${oneOf(interviewWords.beforeAsked)}${BEFORE_NAME}`),
  behindAtEnd: new RegExp(`^\\s${oneOf(interviewWords.behindAskedAtEnd)}\\b`),
  beforeAtStart: new RegExp(`\\b${oneOf(interviewWords.beforeAskedAtStart)}${BEFORE_NAME}`),
}));

const oneOf = (phrases: readonly string[]): string => `(?:${phrases.join('|').replaceAll(' … ', GAP)})`;

function isInTurn(at: number, turns: readonly RawTurn[]): boolean {
  const turn = turns[findFirstEndingAfter(turns, at)];
  return turn !== undefined && turn.span[0] <= at;
}
