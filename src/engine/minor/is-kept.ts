import type { Candidate } from './candidate.ts';
import { FEW_WORDS } from './folding-rules.ts';

/** Below this confidence it is open whether somebody else speaks at all. */
const DOUBTFUL = 0.6;

/**
 * Never folded, however little it is: what somebody denies, and what another named speaker than its reporter is reported to have said. What
 * somebody is said to think or to do is neither, nor is a word of saying with nothing said: "her | to deny | his application".
 */
export const isKept = (candidate: Candidate): boolean =>
  isSaying(candidate) && (isDenial(candidate) || isOfAnother(candidate));

/** "denied", "was told by"; but "to deny", "was denied", "would say". */
const isSaying = ({ attribution, cue, source }: Candidate): boolean =>
  attribution.act === 'speech' &&
  source !== '' &&
  cue.group !== null &&
  !(cue.isWeak || cue.isInfinitive || cue.isModal || (cue.isPassive && !cue.hasAgent));

/** "The suspect has denied taking the boat", "Moss denied it". */
const isDenial = ({ attribution }: Candidate): boolean => attribution.polarity === 'denied';

/** "Interim reported that Moss said it would rain". */
function isOfAnother({ attribution, speaker, reporter, length, isClause }: Candidate): boolean {
  if (!reporter || !speaker.actors.some((id) => !reporter.speaker.actors.includes(id))) return false;
  if (attribution.confidence !== null && attribution.confidence < DOUBTFUL) return false;
  return length >= FEW_WORDS && (isClause || attribution.mode !== 'indirect');
}
