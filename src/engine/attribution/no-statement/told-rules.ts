import { findCueMatches } from '../../grammar/reporting-verbs.ts';
import { isAdverb, isDeterminer } from '../../grammar/word-classes.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Candidate, NoStatementRule } from './candidate.ts';

/** Told by whoever writes, not by the one who is written of. */
export const TOLD_RULES: readonly NoStatementRule[] = [
  // "the tactics | appear | to have made talks harder", "Orr | did not seem | to mind"
  { id: 'no-statement/appearance', isNone: isAppearance },
  // "the state | has a clear obligation | to allow aid"
  { id: 'no-statement/duty', isNone: isDuty },
  // "the county | will no longer accept | such cases"
  { id: 'no-statement/coming-deed', isNone: isComingDeed },
  // "their | rabid desire | to overturn the vote", "are blinded by their hatred for", within what somebody else says
  { id: 'no-statement/ascribed', isNone: isAscribed },
  // "she | allegedly | blocked the tunnel", "police | reportedly | found two bags": others say it of her
  { id: 'no-statement/hearsay', isNone: isHearsay },
];

/** With nobody to whom it appears so; "seem to be saying" and "appears to show" tell more. */
function isAppearance({ head, source, cue, behind, isQuoted, language }: Candidate): boolean {
  if (head?.group !== 'appearance' || isQuoted || source.length) return false;
  const rest = [...cue, ...behind.slice(behind[0] === cue.at(-1) ? 1 : 0)]
    .slice(head.end)
    .filter((word) => word !== 'to' && !language.functionWords.auxiliaries.has(word));
  const [next] = findCueMatches(rest, language);
  return !(next?.start === 0 && language.noStatementWords.shownBases.has(next.base));
}

/** "has a clear obligation", but "has taken responsibility". */
function isDuty({ cue, isQuoted, language }: Candidate): boolean {
  const { haveForms, dutyNouns } = language.noStatementWords;
  if (isQuoted || !cue.some((word) => dutyNouns.has(word))) return false;
  const at = cue.findIndex((word) => haveForms.has(word));
  return at >= 0 && isDeterminer(cue[at + 1] ?? '', language);
}

function isComingDeed({ cue, content, head, isInner, isQuoted, language }: Candidate): boolean {
  if (isInner || isQuoted || !language.functionWords.bareModals.has(cue[0] ?? '')) return false;
  if (language.noStatementWords.clauseLeads.has(content[0] ?? '')) return false;
  return head === null || head.isWeak || language.noStatementWords.comingBases.has(head.base);
}

function isAscribed({ text, attribution, cue, content, isInner, isQuoted, language }: Candidate): boolean {
  const { attitudeNouns, clauseLeads } = language.noStatementWords;
  if (!isInner || isQuoted || clauseLeads.has(content[0] ?? '')) return false;
  const at = cue.findIndex((word) => attitudeNouns.has(word));
  if (at < 0) return false;
  const start = attribution.cue[0]![0];
  return OWNER.test(text.slice(Math.max(0, start - 3), start)) || isNounLead(cue.slice(0, at), language);
}

/** "their", "rabid"; but before a verb of the same form stand "who", "still", "would". */
const isNounLead = (lead: readonly string[], language: Language): boolean =>
  lead.some((word) => language.functionWords.possessives.has(word)) ||
  (lead.length > 0 && lead.every((word) => !isAdverb(word, language) && !noAdjectives(language).has(word)));

const noAdjectives = byLanguage(
  ({ functionWords: { auxiliaries, beginningAdverbs, subjectPronouns, relatives, prepositions } }) =>
    new Set([...auxiliaries, ...beginningAdverbs, ...subjectPronouns, ...relatives, ...prepositions]),
);

/** Before what somebody has: "the Democrats’ | rabid desire". */
const OWNER = /['’]s? $/;

function isHearsay({ cue, source, language }: Candidate): boolean {
  const { hearsayAdverbs, hearsayAdjectives } = language.noStatementWords;
  // "her alleged part in it"
  const isOwned = source.length === 1 && language.functionWords.possessives.has(source[0]!);
  return source.length > 0 && cue.every((word) => hearsayAdverbs.has(word) || (isOwned && hearsayAdjectives.has(word)));
}
