import type { Span } from '../../../schema/span.ts';
import type { TurnKind } from '../../../schema/turn.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Layers } from '../../layers/layers.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import { type LabelName, readLabelName } from '../../turn/label-name.ts';
import type { NameMention } from '../name/name-mention.ts';
import { isFree } from './is-free.ts';

type LabelLayers = Pick<Layers, 'rawTurns' | 'sentences'>;

/**
 * The names in the labels of turns, which the model does not read: "Mr. GRASSLEY". Initials of somebody whom the
 * text names in full ("EF" of Edda Flint) are left out. `read` are those that it read, in the order of the text.
 */
export function listLabelMentions(
  text: string,
  { rawTurns, sentences }: LabelLayers,
  read: readonly NameMention[],
  language: Language,
): NameMention[] {
  const initials = listInitialled({ rawTurns }, read);
  const answering = new Set(rawTurns.filter(({ span }) => !isQuestion(text, span)).map(({ name }) => name));
  const places = new Set(read.filter(({ kind }) => kind === 'place').flatMap(({ words }) => words));
  const seen = new Set<number>();
  return rawTurns.flatMap(({ label, name: given, kind }): NameMention[] => {
    const name = label && readLabelName(text, label, language);
    if (!name || seen.has(name.span[0]) || !isFree(name.span, read)) return [];
    if (name.words.length === 1 && initials.has(name.words[0]!)) return [];
    seen.add(name.span[0]);
    const { span, words, title } = name;
    const sentence = Math.max(0, Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1));
    const around = { before: '', after: '', isInHeading: false, isOpening: false, sentence };
    return [
      {
        by: 'turns',
        span,
        words,
        title,
        ...around,
        kind: isPost(kind) ? kindOfAuthor(name, places, language) : kindOf(name, answering.has(given), language),
      },
    ];
  });
}

/** Labels that are the initials of somebody whom the text names in full. */
export function listInitialled(
  { rawTurns }: Pick<LabelLayers, 'rawTurns'>,
  read: readonly NameMention[],
): ReadonlySet<string> {
  const labels = new Set(rawTurns.flatMap(({ name }) => name ?? []));
  const people = read.filter(({ kind }) => kind === 'person');
  return new Set(people.map(({ words }) => initialsOf(words)).filter((initials) => labels.has(initials)));
}

/** "EF" of "Edda Flint"; "" of one word. */
export const initialsOf = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.map((word) => word[0]!.toUpperCase()).join('');

const isQuestion = (text: string, span: Span): boolean => /\?["”’']?$/.test(text.slice(span[1] - 2, span[1]));

/** A post may be an office's as well as a person's. */
const isPost = (kind: TurnKind): boolean => kind === 'post' || kind === 'quote';

/** By a title or a given name. */
const isSurelyPerson = ({ isPerson, words }: LabelName, language: Language): boolean =>
  isPerson || isKnownGivenName(words[0]!, language);

/** "Plymouth Citybus" is no person where Plymouth is a place. */
const kindOfAuthor = (name: LabelName, places: ReadonlySet<string>, language: Language): NameMention['kind'] =>
  isSurelyPerson(name, language) ? 'person' : places.has(name.words[0]!) ? 'organization' : null;

/** Who is called by a title, a given name or a last name alone is a person, and so is who does more than ask, as a paper does. */
const kindOf = (name: LabelName, isAnswering: boolean, language: Language): NameMention['kind'] =>
  isSurelyPerson(name, language) || name.words.length === 1 || isAnswering ? 'person' : 'organization';
