import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Layers, Token } from '../../layers/layers.ts';
import { genderOfFirstName } from '../../spelling/person/gender-of-first-name.ts';
import { isQuoted, type SourceMention } from '../source/source-mention.ts';
import type { Gender } from '../speaker-context.ts';

type GenderLayers = Pick<Layers, 'sentences' | 'tokens' | 'quotations'>;

/**
 * The gender that a text tells of its people: by titles; by the pronouns in sentences that name one person only; or else by
 * a first name that nearly only men or nearly only women bear. Others are absent.
 */
export function detectGenders(
  actors: readonly Actor[],
  mentions: readonly SourceMention[],
  layers: GenderLayers,
  language: Language,
): Map<string, Gender> {
  const votes = countPronouns(mentions, layers, language);
  const genders = new Map<string, Gender>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const gender =
      genderOfTitles(actor, language) ??
      genderOfFirstName(actor.name, language) ??
      genderOfVotes(votes.get(actor.id) ?? 0);
    if (gender) genders.set(actor.id, gender);
  }
  return genders;
}

function genderOfTitles({ roles }: Actor, { titles }: Language): Gender | undefined {
  const words = roles.flatMap(({ text }) => text.toLowerCase().replaceAll('.', '').split(/\s+/));
  return words.flatMap((word) => titles.genderOfTitle.get(word) ?? [])[0];
}

/** So many more sentences with "she" than with "he" tell a gender. */
const ENOUGH_VOTES = 2;

const genderOfVotes = (votes: number): Gender | undefined =>
  Math.abs(votes) < ENOUGH_VOTES ? undefined : votes > 0 ? 'she' : 'he';

/** By actor, how many more sentences that name him or her first go on with "she" or "her", before anybody else, than with "he" or "his". */
function countPronouns(
  mentions: readonly SourceMention[],
  { sentences, tokens, quotations }: GenderLayers,
  language: Language,
): Map<string, number> {
  const votes = new Map<string, number>();
  const people = mentions.filter(({ actor }) => actor.kind === 'person');
  const others = findNextOthers(people);
  for (const { span, tokens: range } of sentences) {
    const at = findFirstEndingAfter(people, span[0]);
    const first = people[at];
    if (!first || first.span[1] > span[1]) continue;
    const next = people[others[at]!];
    const end = Math.min(span[1], next?.span[0] ?? span[1]);
    const sentence = tokens.slice(...range);
    const pronoun = sentence.find(
      (token, index) => token.span[0] > first.span[1] && token.span[1] <= end && isTelling(sentence, index, language),
    );
    if (!pronoun || isQuoted(pronoun.span, quotations)) continue;
    const vote = genderOfPronoun(pronoun.lower, language) === 'she' ? 1 : -1;
    votes.set(first.actor.id, (votes.get(first.actor.id) ?? 0) + vote);
  }
  return votes;
}

/** For each mention the index of the next one of somebody else; their number where there is none. */
function findNextOthers(people: readonly SourceMention[]): number[] {
  const others: number[] = [];
  for (let at = people.length - 1; at >= 0; at--) {
    others[at] = people[at + 1]?.actor.id === people[at]!.actor.id ? others[at + 1]! : at + 1;
  }
  return others;
}

/** "he", "she", "his", and a "her" that owns something: "rowed beside her" is said of somebody else. */
function isTelling(tokens: readonly Token[], at: number, language: Language): boolean {
  const { lower } = tokens[at]!;
  if (!genderOfPronoun(lower, language)) return false;
  const { functionWords } = language;
  if (!functionWords.objectPronouns.has(lower)) return true;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  const { prepositions } = functionWords;
  return !prepositions.has(before) && /^\p{Ll}/u.test(next?.text ?? '') && !prepositions.has(next!.lower);
}

const genderOfPronoun = (word: string, { pronouns }: Language): Gender | undefined =>
  pronouns.genderOfSubject.get(word) ?? pronouns.genderOfPossessive.get(word);
