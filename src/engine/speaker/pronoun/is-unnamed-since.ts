import type { Span } from '../../../schema/span.ts';
import { byLanguage } from '../../language/by-language.ts';
import { genderOfNoun } from '../description/gender-of-noun.ts';
import { readSource } from '../source/read-source.ts';
import { type Gender, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { listSpoken } from './list-spoken.ts';

/** So many sentences on, somebody who spoke without a name is still the one who goes on. */
const REACH = 3;

/**
 * "Moss was fined. *A police officer* said that it rained. He added": has one person spoken without a name since a place, whom a
 * pronoun of that gender, or a noun, may mean as well as whoever was named there?
 */
export function isUnnamedSince(place: number, gender: Gender | null, source: Span, context: SpeakerContext): boolean {
  const last = listSpoken(context).findLast(({ attribution }) => (attribution.source[0]?.[0] ?? source[0]) < source[0]);
  const span = last?.attribution.source[0];
  if (!span || last.choice.actors.length || span[0] <= place) return false;
  if (sentenceAt(context, source[0]) - sentenceAt(context, span[0]) > REACH) return false;
  return isOnePerson(span, gender, context);
}

function isOnePerson(span: Span, gender: Gender | null, context: SpeakerContext): boolean {
  const { language, text } = context;
  const words = text.slice(...span).toLowerCase();
  // "Lind and Moss came. *The latter* said that it rained"
  if (language.pronouns.oneOfTwo.has(words)) return true;
  const pronoun = language.pronouns.genderOfSubject.get(words);
  if (pronoun) return gender === null || pronoun === gender;
  // "who made the arrest", cut from "the officer"
  if (language.pronouns.personalRelatives.has(words.split(' ', 1)[0]!)) return true;
  const [first, second] = readSource(span, context);
  if (!first || second || first.name) return false;
  const head = first.words.at(-1)!;
  const told = genderOfNoun(head, language);
  return personHeads(language).has(head) && (!told || !gender || told === gender);
}

const personHeads = byLanguage(({ sourceWords, titles }): ReadonlySet<string> => {
  const { personNouns, describingNouns, peopleNouns, belongingNouns } = sourceWords;
  const singulars = [...peopleNouns].map((noun) => noun.replace(/s$/, ''));
  return new Set([...personNouns, ...describingNouns, ...belongingNouns, ...titles.titleWords, ...singulars]);
});
