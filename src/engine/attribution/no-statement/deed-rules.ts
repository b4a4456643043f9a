import { findCueMatches } from '../../grammar/reporting-verbs.ts';
import { hasParticipleEnding, isAdverb } from '../../grammar/word-classes.ts';
import type { Language } from '../../language/language.ts';
import type { Candidate, NoStatementRule } from './candidate.ts';

/** Told by a verb that says nothing of what stands behind it. */
export const DEED_RULES: readonly NoStatementRule[] = [
  // "Orr | was charged with | two counts of theft", "hundreds | were seen | in masks"
  { id: 'no-statement/undergone', isNone: isUndergone },
  // "Orr | signed | the bill"
  { id: 'no-statement/deed', isNone: isDeed },
  // "Orr | wrote | a cheque for the team"
  { id: 'no-statement/made-thing', isNone: isMadeThing },
  // "the court | heard | arguments on the fence"
  { id: 'no-statement/hearing', isNone: isHearing },
  // "their charges | relate to | a wave of thefts"
  { id: 'no-statement/relating', isNone: isRelating },
];

/** "was charged by the state with theft" has a source behind: the state says so. */
function isUndergone({ cue, behind, isQuoted, attribution, language }: Candidate): boolean {
  if (isQuoted || attribution.source.some(([start]) => start > attribution.cue[0]![0])) return false;
  const { undergoneForms, sentForms, findingLinks } = language.noStatementWords;
  const { beForms, prepositions } = language.functionWords;
  const at = cue.findIndex((word) => undergoneForms.has(word) || sentForms.has(word));
  if (!cue.slice(0, Math.max(at, 0)).some((word) => beForms.has(word))) return false;
  if (!cue.slice(at + 1).every((word) => prepositions.has(word))) return false;
  const link = cue[at + 1] ?? behind[0] ?? '';
  return sentForms.has(cue[at]!) ? link === 'to' : !findingLinks.has(link);
}

function isDeed({ cue, content, isQuoted, language }: Candidate): boolean {
  const { deedForms, clauseLeads } = language.noStatementWords;
  return !isQuoted && deedForms.has(cue.at(-1) ?? '') && !clauseLeads.has(content[0] ?? '');
}

/** "released a video of the flood"; but "released a video purporting to show" tells of what it shows, and "a video plea" is one. */
function isMadeThing({ cue, content, isQuoted, language }: Candidate): boolean {
  const { makingForms, madeThings } = language.noStatementWords;
  const at = cue.findIndex((word) => makingForms.has(word));
  if (isQuoted || at < 0) return false;
  const words = [...cue, ...content].slice(at + 1);
  const phrase = firstPhrase(words, language);
  const [next] = findCueMatches(words.slice(phrase.length, phrase.length + WORDS_BEHIND_THING), language);
  return madeThings.has(phrase.at(-1) ?? '') && !next;
}

const WORDS_BEHIND_THING = 4;

function isHearing({ cue, content, isQuoted, language }: Candidate): boolean {
  const { hearingForms, heardThings } = language.noStatementWords;
  const at = cue.findIndex((word) => hearingForms.has(word));
  if (at < 0 || isQuoted) return false;
  const words = [...cue, ...content].slice(at + 1);
  return (
    heardThings.has(firstPhrase(words, language).at(-1) ?? '') || heardThings.has(words[words.indexOf('of') + 1] ?? '')
  );
}

function isRelating({ cue, isQuoted, language }: Candidate): boolean {
  const [verb = '', link = 'to', more] = cue;
  return !isQuoted && language.noStatementWords.relatingForms.has(verb) && link === 'to' && more === undefined;
}

/** The words of the first noun phrase, up to a preposition, a participle or what opens a clause. */
function firstPhrase(words: readonly string[], language: Language): readonly string[] {
  const { functionWords } = language;
  const end = words.findIndex(
    (word) =>
      functionWords.prepositions.has(word) ||
      functionWords.clauseOpeners.has(word) ||
      functionWords.relatives.has(word) ||
      hasParticipleEnding(word, language) ||
      isAdverb(word, language) ||
      !/[\p{L}\p{N}]/u.test(word),
  );
  return end < 0 ? words.slice(0, LONGEST_PHRASE) : words.slice(0, end);
}

const LONGEST_PHRASE = 6;
