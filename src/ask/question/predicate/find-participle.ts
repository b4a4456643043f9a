import { isDeterminer } from '../../../engine/grammar/word-classes.ts';
import type { Wording } from '../words/split-words.ts';
import { isAdverb, isParticiple } from '../words/word-forms.ts';
import { findBareSubjectEnd } from './bare-subject.ts';
import { markClosed, skipAdverbs } from './closed-words.ts';

/** The participle behind the subject of "has": "has Kaldria lost"; null where nobody can be sure. */
export function findParticiple(wording: Wording, start: number): number | null {
  const { words, language } = wording;
  const bare = findBareSubjectEnd(wording, start);
  if (bare !== null) {
    const at = skipAdverbs(wording, bare);
    if (at < words.length && isParticiple(words[at]!.norm, language)) return at;
  }
  const found = listParticiples(wording, start);
  const [first, second] = found;
  if (first === undefined) return null;
  // "the deal signed in May has failed": what a preposition follows may belong to the subject
  if (second === undefined || !isPreposition(wording, first + 1)) return first;
  const { auxiliaries } = language.functionWords;
  const helper = found.find((at) => auxiliaries.has(words[at]!.norm));
  if (helper !== undefined) return helper;
  if (isPreposition(wording, second + 1)) return null;
  return second;
}

function listParticiples(wording: Wording, start: number): readonly number[] {
  const { words, language } = wording;
  const closed = markClosed(wording, start);
  const found: number[] = [];
  for (let at = start + 1; at < words.length; at++) {
    const { norm, isCapital } = words[at]!;
    if (found.length && (opensClause(wording, at) || isNewSubject(wording, at))) break;
    if (!closed[at] && !isCapital && isParticiple(norm, language) && hasRoom(wording, at)) found.push(at);
  }
  return found;
}

const isPreposition = ({ words, language }: Wording, at: number): boolean =>
  language.functionWords.prepositions.has(words[at]?.norm ?? '');

/** "Has Moss said that …" */
const opensClause = ({ words, language }: Wording, at: number): boolean =>
  language.questionWords.subordinators.has(words[at]!.norm) || language.questionWords.relatives.has(words[at]!.norm);

/** "Has the minister said he …" */
const isNewSubject = ({ words, language }: Wording, at: number): boolean =>
  language.functionWords.subjectPronouns.has(words[at]!.norm);

/** "The wanted man", "of planned cuts": these belong to a noun behind them. */
function hasRoom({ words, language }: Wording, at: number): boolean {
  let before = at - 1;
  while (before > 0 && isAdverb(words[before]!.norm, language)) before--;
  const { norm, isOwner } = words[before]!;
  if (isOwner || isDeterminer(norm, language)) return language.questionWords.loneDeterminers.has(norm);
  return (
    !language.functionWords.prepositions.has(norm) && !language.functionWords.coordinators.has(norm) && norm !== 'to'
  );
}
