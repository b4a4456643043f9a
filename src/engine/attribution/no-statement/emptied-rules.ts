import type { Candidate, NoStatementRule } from './candidate.ts';

/** Told by a cue in which nothing is said. */
export const EMPTIED_RULES: readonly NoStatementRule[] = [
  // "They questioned | Moss | about | his testimony"
  { id: 'no-statement/bare-link', isNone: isBareLink },
  // "Asked | to comment on the leak, the agency shut its doors"
  { id: 'no-statement/request', isNone: isRequest },
  // "considering | the history of the theatre"
  { id: 'no-statement/leading-participle', isNone: isLeadingParticiple },
  // "Orr called on the state | to disclose | its findings"
  { id: 'no-statement/asked-deed', isNone: isAskedDeed },
  // "…, which | is considered | a likely scenario", within what somebody says
  { id: 'no-statement/inner-nobody', isNone: isInnerOfNobody },
];

function isBareLink({ cue, source, isQuoted, attribution, language }: Candidate): boolean {
  const { bareLinks, bareStands } = language.noStatementWords;
  const [word = '', more] = cue;
  if (more !== undefined || isQuoted || !bareLinks.has(word) || !source.length) return false;
  // "for Moss, the vote is a test"
  const isBehind = attribution.source[0]![0] < attribution.cue[0]![0];
  return isBehind && !(bareStands.has(word) && attribution.act === 'attitude');
}

function isRequest({ cue, source, content, behind, language }: Candidate): boolean {
  const { requestedForms, requestLinks, requestingForms } = language.noStatementWords;
  if (source.length || cue.length !== 1 || !requestedForms.has(cue[0]!)) return false;
  const [link = '', verb = ''] = content.length ? content : behind;
  return requestLinks.has(link) && requestingForms.has(verb);
}

function isLeadingParticiple({ cue, source, content, isQuoted, language }: Candidate): boolean {
  return (
    !source.length &&
    !isQuoted &&
    cue.length === 1 &&
    language.noStatementWords.leadingParticiples.has(cue[0]!) &&
    !language.noStatementWords.clauseLeads.has(content[0] ?? '')
  );
}

/** What somebody is asked, or is to do, is not done, let alone said; but "came up | to say", "is thought | to have told". */
function isAskedDeed({ cue, isInner, isQuoted, content, head, language }: Candidate): boolean {
  const { clauseLeads, tellingBases } = language.noStatementWords;
  const at = cue[0] === 'not' ? 1 : 0;
  const verb = cue[at + 1];
  if (!isInner || isQuoted || cue[at] !== 'to' || verb === undefined || tellingBases.has(head?.base ?? ''))
    return false;
  return !language.functionWords.auxiliaries.has(verb) && !clauseLeads.has(content[0] ?? '');
}

function isInnerOfNobody({ isInner, source, isQuoted, head, attribution }: Candidate): boolean {
  if (!isInner || source.length || isQuoted) return false;
  return attribution.act !== 'speech' || head?.group !== 'saying' || head.isWeak;
}
