import { type CueMatch, findCueMatches } from '../../grammar/reporting-verbs.ts';
import type { Language } from '../../language/language.ts';

/** The word or phrase that tells what a cue reports. */
export interface CueHead extends CueMatch {
  /** Something before it keeps it from happening: "declined to say". Two of them cancel each other. */
  readonly isWithheld: boolean;
  /** A document in the cue is the one that says it: "report shows". */
  readonly isDocument: boolean;
}

/** At most so many linking words stand before what is withheld: "refused | to", "stopped short | of". */
const MAX_LINKS = 2;

/** The head of a cue in lower case; where the cue only withholds, it is the first word of the content behind it. */
export function findCueHead(cue: readonly string[], after: readonly string[], language: Language): CueHead | null {
  const matches = findCueMatches(cue, language);
  const isDocument = dropDocument(matches, cue, language);
  const strong = matches.filter((match) => !match.isWeak);
  const at = strong.findIndex((match) => !match.withholds);
  const withholding = at < 0 ? strong : strong.slice(0, at);
  const head = strong[at] ?? findWithheld(strong.at(-1), cue, after, language);
  if (head) return { ...head, isWithheld: withholding.length % 2 === 1, isDocument };
  const only = strong[0] ?? matches[0];
  return only ? { ...only, isWithheld: false, isDocument } : null;
}

/** "declined | to comment", "stopped short of | calling it a coup"; but "refuses | to back down" withholds a deed. */
function findWithheld(
  last: CueMatch | undefined,
  cue: readonly string[],
  after: readonly string[],
  language: Language,
): CueMatch | null {
  if (!last) return null;
  const words = [...cue, ...after];
  let start = last.end;
  while (start < last.end + MAX_LINKS && language.cueActs.withholdingLinks.has(words[start] ?? '')) start++;
  const head = findCueMatches(words.slice(start), language)[0];
  if (!head || head.start > 0 || head.isWeak || head.withholds || head.group === 'refusal') return null;
  return { ...head, start, end: start + head.end };
}

/** "report shows": the report is not the head where another cue word follows it, and is taken out of the matches. */
function dropDocument(
  matches: CueMatch[],
  cue: readonly string[],
  { functionWords, reportingWords }: Language,
): boolean {
  const at = matches.findIndex(
    (match, index) =>
      reportingWords.documentNouns.has(cue[match.start]!) &&
      matches[index + 1]?.start === match.end &&
      !functionWords.determiners.has(cue[match.end] ?? ''),
  );
  if (at >= 0) matches.splice(at, 1);
  return at >= 0;
}
