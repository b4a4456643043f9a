import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../text/span.ts';
import type { Layers } from '../layers.ts';
import { describeName, detectNames, type NameMention } from './detect-names.ts';
import { isGroupName } from './is-group-name.ts';
import { KNOWN_PLACES } from './place-lexicon.ts';
import { detectSourceNames } from './speaker/detect-source-names.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'attributions'>;

/**
 * The names of a text, in its order: those that the model reads; and beside them, by capitals, what it was not trained to
 * see, or did not see here: demonyms, groups ("Republicans"), whoever is the source of a statement and goes by a name,
 * people with a title ("Mrs. Moss"), and the names of people whose last names are known.
 */
export function listNames(text: string, layers: NameLayers): NameMention[] {
  const detected = detectNames(text, layers);
  const ofModel = layers.nameReadings.map((reading) => describeName(text, layers, reading));
  const ofSources = detectSourceNames(text, layers, detected, ofModel);
  const read = [...ofModel.filter(({ span }) => isFree(span, ofSources)), ...ofSources].sort(compareMentions);
  const lastNames = new Set([...read, ...detected].filter(isPerson).map(({ words }) => words.at(-1)!));
  const others = detected.filter(
    (mention) =>
      isFree(mention.span, read) && (isOfItsOwnKind(mention) || mention.title || isNameOf(mention, lastNames)),
  );
  return [...read, ...others].sort(compareMentions);
}

const compareMentions = (a: NameMention, b: NameMention): number => compareSpans(a.span, b.span);

/** "Hillary Moss" as read, or "Mrs. Moss" by her title. */
const isPerson = ({ kind, title }: NameMention): boolean => (kind === null ? title !== null : kind === 'person');

const isOfItsOwnKind = (mention: NameMention): boolean =>
  KNOWN_PLACES.get(mention.words.join(' '))?.form === 'demonym' || isGroupName([mention]);

/** "Anselm Doverik" and "Doverik" where "Doverik" is a person elsewhere. */
const isNameOf = ({ words, isOpening, isInHeading }: NameMention, lastNames: ReadonlySet<string>): boolean =>
  lastNames.has(words.at(-1)!) && (words.length > 1 || !(isOpening && isInHeading));

function isFree([start, end]: Span, taken: readonly { readonly span: Span }[]): boolean {
  const next = taken[findFirstEndingAfter(taken, start)];
  return !next || next.span[0] >= end;
}
