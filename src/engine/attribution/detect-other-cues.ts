import type { StatementAct } from '../../schema/statement.ts';
import { CUE_NOUNS, HEARSAY_ADVERBS, PASSIVE_REPORTS } from '../lang/en/cue-verbs.ts';
import { BE_FORMS, DETERMINERS, POSSESSIVES } from '../lang/en/function-words.ts';
import type { Clause, Item, Range } from './clauses.ts';
import { findRightContent } from './complements.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { findSourceAfter, findSubject, isCapitalized } from './noun-phrases.ts';

const MAX_SPEAKER_WORDS = 5;
/** Stand before a colon without speaking. */
const LABELS: ReadonlySet<string> = new Set(
  'background breaking correction editor exclusive image live more note photo picture related source topics update updated video watch'.split(
    ' ',
  ),
);

/** The cue at `at` that is no verb with a subject. */
export function detectOtherCue(clause: Clause, at: number): CueCandidate | null {
  return (
    detectAccordingTo(clause, at) ??
    detectCueNoun(clause, at) ??
    detectPassiveReport(clause, at) ??
    detectHearsay(clause, at) ??
    detectSpeakerLabel(clause, at)
  );
}

const candidate = (
  cue: Range,
  source: Range | null,
  left: Range | null,
  right: Range | null,
  act: StatementAct,
): CueCandidate => ({
  cue,
  source,
  left,
  right,
  announces: null,
  act,
  polarity: 'affirmed',
  start: Math.min(left?.[0] ?? cue[0], source?.[0] ?? cue[0], cue[0]),
  sharesSource: false,
});

/** "According to the ministry, …", "…, according to a survey by Lind Research", "The shift, according to aides, took place" */
function detectAccordingTo(clause: Clause, at: number): CueCandidate | null {
  const { items } = clause;
  if (items[at]!.lower !== 'according' || items[at + 1]?.lower !== 'to') return null;
  const source = findSourceAfter(items, at + 2);
  if (!source) return null;
  const left = at === 0 ? null : trimLeft(items, at);
  const behind = items[source[1]];
  const from = behind?.text === ',' ? source[1] + 1 : source[1];
  const goesOn = at === 0 || behind?.text === ',';
  const right = goesOn ? restOf(items, from) : null;
  return left || right ? candidate([at, at + 2], source, left, right, 'speech') : null;
}

const trimLeft = (items: readonly Item[], at: number): Range | null => {
  const to = items[at - 1]!.text === ',' ? at - 1 : at;
  return to > 0 ? [0, to] : null;
};

function restOf(items: readonly Item[], from: number): Range | null {
  let to = items.length;
  while (to > from && /^[.,;:]$/.test(items[to - 1]!.text)) to--;
  return from < to ? [from, to] : null;
}

/** "her claim that …", "the ministry's warning that …", "a promise to …" only with its owner before it */
function detectCueNoun(clause: Clause, at: number): CueCandidate | null {
  const { items } = clause;
  const singular = items[at]!.lower.replace(/s$/, '');
  const act = Object.hasOwn(CUE_NOUNS, singular) ? CUE_NOUNS[singular]! : null;
  if (!act || items[at + 1]?.lower !== 'that') return null;
  const owner = items[at - 1];
  const source: Range | null =
    owner && POSSESSIVES.has(owner.lower) ? [at - 1, at] : owner?.lower === "'s" ? findOwner(items, at) : null;
  const right = findRightContent(clause, at + 1, { frame: 'that', takesRecipient: false });
  return right && source ? candidate([at, at + 1], source, null, right, act) : null;
}

const findOwner = (items: readonly Item[], at: number): Range | null => {
  const subject = findSubject(items, at - 1);
  return subject && [subject[0], at];
};

/** "The vote is expected to fail": the report has no source; the subject belongs to the content. */
function detectPassiveReport(clause: Clause, at: number): CueCandidate | null {
  const { items } = clause;
  if (!PASSIVE_REPORTS.has(items[at]!.lower) || items[at + 1]?.lower !== 'to') return null;
  let start = at;
  while (start > 0 && /^(?:also|still|widely|now|not|long|once)$/.test(items[start - 1]!.lower)) start--;
  if (!BE_FORMS.has(items[start - 1]?.lower ?? '')) return null;
  start--;
  while (start > 0 && /^(?:been|had|has|have)$/.test(items[start - 1]!.lower)) start--;
  const left = findSubject(items, start);
  const right = restOf(items, at + 1);
  return left && right ? { ...candidate([start, at + 1], null, left, right, 'belief'), start: left[0] } : null;
}

/** "The plant was reportedly hit": all but the adverb is content, and nobody is named. */
function detectHearsay(clause: Clause, at: number): CueCandidate | null {
  if (!HEARSAY_ADVERBS.has(clause.items[at]!.lower)) return null;
  const left: Range | null = at > 0 ? [0, at] : null;
  const right = restOf(clause.items, at + 1);
  return right ? candidate([at, at + 1], null, left, right, 'speech') : null;
}

/** "Moss: We will not sign", "ADA MOSS: We wait." at the beginning of a block. */
function detectSpeakerLabel(clause: Clause, at: number): CueCandidate | null {
  const { items } = clause;
  if (items[at]!.text !== ':' || at === 0 || at > MAX_SPEAKER_WORDS) return null;
  const speaker = items.slice(0, at);
  const isName = speaker.every(
    (item) => isCapitalized(item) || item.text === '.' || /^(?:of|the|de|van|von|al)$/.test(item.lower),
  );
  if (!isName || !isCapitalized(items[0]) || DETERMINERS.has(items[0]!.lower)) return null;
  if (speaker.some((item) => LABELS.has(item.lower))) return null;
  const right = restOf(items, at + 1);
  return right ? candidate([at, at + 1], [0, at], null, right, 'speech') : null;
}
