import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor } from '../../layers/layers.ts';
import type { RawTurn } from '../../layers/raw-turn.ts';
import type { SourceMention } from '../source/source-mention.ts';

interface Interview {
  readonly text: string;
  readonly mentions: readonly SourceMention[];
  readonly turns: readonly RawTurn[];
}

/** Named so often more than anybody else before the first question, somebody is plainly who is asked. */
const LEAST_LEAD = 2;
/** As much of the text beside a name as tells an interview. */
const REACH = 60;
/** "Edda Flint was speaking to Abby Goodwyn.", "Edda Flint answers our questions" */
const ASKED =
  /^,?\s(?:(?:was|is|has been|had been) (?:speaking|talking|interviewed)|answer(?:s|ed)\b[^.!?\n]{0,30}\bquestions?|tells us|told us)\b/;
/** "An interview with Edda Flint", "We sat down with the mayor, Edda Flint", "Five questions for Edda Flint" */
const WHO_IS_ASKED =
  /\b(?:interview(?:s|ed)?(?: with)?|sat down with|[Ii]n conversation with|questions (?:for|to)|caught up with|Q&A with)\s(?:[^.!?:\n]{0,30}\s)?$/;
/** Behind the interview: "Edda Flint spoke to Abby Goodwyn." */
const SPOKE_TO = /^\s(?:spoke|talked) (?:to|with)\b/;
/** Before it: "We spoke to Edda Flint." */
const TO_WHOM = /\b(?:spoke|talked|talks|speaks) (?:to|with)\s(?:[^.!?:\n]{0,30}\s)?$/;

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

function isAsked({ span }: SourceMention, { text }: Interview, first: number, end: number): boolean {
  const before = text.slice(Math.max(0, span[0] - REACH), span[0]);
  const behind = text.slice(span[1], span[1] + REACH);
  if (ASKED.test(behind) || WHO_IS_ASKED.test(before)) return true;
  return (span[0] >= end && SPOKE_TO.test(behind)) || (span[1] <= first && TO_WHOM.test(before));
}

function isInTurn(at: number, turns: readonly RawTurn[]): boolean {
  const turn = turns[findFirstEndingAfter(turns, at)];
  return turn !== undefined && turn.span[0] <= at;
}
