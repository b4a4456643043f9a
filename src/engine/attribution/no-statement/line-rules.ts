import type { Candidate, NoStatementRule } from './candidate.ts';

/** Told by the line that it stands in. */
export const LINE_RULES: readonly NoStatementRule[] = [
  // "Tane Orr: dealing in amber, possession of amber, held in lieu of bond"
  { id: 'no-statement/label', isNone: isLabelOfList },
  // "Read more: Orr says that the port is safe"
  { id: 'no-statement/furniture', isNone: ({ line, isQuoted }) => line.isFurniture && !isQuoted },
  // "Why Moss would like to leave", "Does Orr want to sell the port?"
  { id: 'no-statement/question', isNone: isQuestion },
];

const MARKS = /^[:–—-]+$/;
const FEWEST_COMMAS = 2;

function isLabelOfList({ cue, content, isQuoted, line, language: { functionWords } }: Candidate): boolean {
  if (!line.isListed || isQuoted || !cue.every((word) => MARKS.test(word))) return false;
  // what only a clause has: an auxiliary, or a pronoun that is a subject
  const isClause = content.some(
    (word) => functionWords.auxiliaries.has(word) || functionWords.subjectPronouns.has(word),
  );
  return !isClause && content.filter((word) => word === ',' || word === ';').length >= FEWEST_COMMAS;
}

function isQuestion({ attribution, opening, isAsked, isInner, isQuoted, language }: Candidate): boolean {
  if (isInner || isQuoted || attribution.act === 'speech' || attribution.act === 'evidence') return false;
  const { askingStarts, explainingStarts } = language.noStatementWords;
  return (isAsked ? askingStarts : explainingStarts).has(opening);
}
