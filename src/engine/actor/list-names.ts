import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isInside, joinSpans } from '../../text/span.ts';
import { TITLE_WORDS } from '../lang/en/titles.ts';
import type { Layers } from '../layers.ts';
import { describeName, detectNames, type NameMention } from './detect-names.ts';
import { isGroupName } from './is-group-name.ts';
import { KNOWN_PLACES } from './place-lexicon.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'attributions'>;

/**
 * The names of a text, in its order: those that the model reads; and beside them, by capitals, what it was not trained to
 * see, or did not see here: demonyms, groups ("Republicans"), the full names of people whom it read by their last names, and
 * whoever is the source of a statement and goes by a name.
 */
export function listNames(text: string, layers: NameLayers): NameMention[] {
  const read = layers.nameReadings.map((reading) => describeName(text, layers, reading));
  const sources = joinSpans(layers.attributions.flatMap(({ source }) => source));
  const lastNames = new Set(read.filter(({ kind }) => kind === 'person').map(({ words }) => words.at(-1)!));
  const others = detectNames(text, layers).filter(
    (mention) =>
      isFree(mention.span, read) &&
      (isOfItsOwnKind(mention) ||
        isFullNameOf(mention, lastNames) ||
        (isTelling(mention) && isInOne(mention.span, sources))),
  );
  return [...read, ...others].sort((a, b) => compareSpans(a.span, b.span));
}

const isOfItsOwnKind = (mention: NameMention): boolean =>
  KNOWN_PLACES.get(mention.words.join(' '))?.form === 'demonym' || isGroupName([mention]);

/** "Anselm Doverik" where the model reads "Doverik" as a person elsewhere. */
const isFullNameOf = ({ words }: NameMention, lastNames: ReadonlySet<string>): boolean =>
  words.length > 1 && lastNames.has(words.at(-1)!);

/** Its capitals say something: "Police said" opens a sentence and is no name, and "MODERATOR" is an office. */
const isTelling = ({ isOpening, words }: NameMention): boolean =>
  !words.every((word) => TITLE_WORDS.has(word.toLowerCase())) &&
  (!isOpening || words.length > 1 || /^\p{Lu}{2,}$/u.test(words[0]!));

function isFree([start, end]: Span, taken: readonly { readonly span: Span }[]): boolean {
  const next = taken[findFirstEndingAfter(taken, start)];
  return !next || next.span[0] >= end;
}

function isInOne(inner: Span, outer: readonly { readonly span: Span }[]): boolean {
  const next = outer[findFirstEndingAfter(outer, inner[0])];
  return next !== undefined && isInside(inner, next.span);
}
