import { isAdverb, isFunctionWord } from '../engine/grammar/word-classes.ts';
import type { Language } from '../engine/language/language.ts';
import type { Actor } from '../schema/actor.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import { isInside } from '../text/span.ts';

/**
 * The words of a claim or a content in a form that can be read by itself: pronouns give way, in brackets, to the actors that the record
 * resolved them to, "I" and "my" of a quotation to its speaker: "[Ada Moss] would leave". A pronoun stays where anything is in doubt.
 */
export function spellOutClaim(record: OnRecord, pieces: readonly Span[], language: Language): string {
  const spelling = { record, language };
  const namings = [...listResolved(spelling), ...pieces.flatMap((piece) => listOwn(spelling, piece))];
  const parts = pieces.map((piece) => spellOutPiece(spelling, piece, namings));
  return dropOpener(parts.filter(Boolean).join(' … '));
}

interface Spelling {
  readonly record: OnRecord;
  readonly language: Language;
}

/** A pronoun and whom it means. */
interface Naming {
  readonly span: Span;
  readonly name: string;
}

/** Whoever speaks less surely than this is nobody here. */
const SURE = 0.8;

const isSure = ({ speakerConfidence }: Statement): boolean => speakerConfidence === null || speakerConfidence >= SURE;

/** Pronouns that the record knows as mentions of an actor; within a quotation somebody else's "he" is too often another. */
const listResolved = ({ record, language }: Spelling): readonly Naming[] =>
  record.actors.flatMap((actor) =>
    actor.mentions.flatMap(({ span, form }) =>
      form === 'pronoun' &&
      canMean(record.document.text.slice(...span), actor, language) &&
      isTold(record, span) &&
      !record.quotations.some(({ inner }) => isInside(span, inner))
        ? [{ span, name: actor.name }]
        : [],
    ),
  );

/** "They" of an organization may be its people, or others. */
function canMean(pronoun: string, { kind }: Actor, { pronouns }: Language): boolean {
  switch (pronouns.kindOfSource.get(pronoun.toLowerCase())) {
    case 'he':
    case 'she':
      return kind === 'person';
    case 'it':
      return kind === 'organization' || kind === 'place' || kind === 'document';
    case 'they':
      return kind === 'group';
    default:
      return false;
  }
}

/** Is it the source of no statement whose speaker is in doubt? */
const isTold = ({ statements }: OnRecord, span: Span): boolean =>
  statements.every((statement) => !statement.source.some((each) => isInside(span, each)) || isSure(statement));

/** "I" and "my" in the words of one person, "we" and "our" in those of a body. */
function listOwn({ record, language }: Spelling, [start, end]: Span): readonly Naming[] {
  const { text } = record.document;
  return [...text.slice(start, end).matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const kind = language.pronouns.kindOfSource.get(word.toLowerCase());
    if (kind !== 'i' && kind !== 'we') return [];
    const span: Span = [start + index, start + index + word.length];
    if (isNumeral(text, span, language)) return [];
    const actor = findSpeaker(record, span);
    const fits =
      actor && (kind === 'i' ? actor.kind === 'person' : actor.kind !== 'person' && actor.kind !== 'document');
    return fits ? [{ span, name: actor.name }] : [];
  });
}

/** "War I": behind a name it counts. */
function isNumeral(text: string, [start]: Span, { functionWords }: Language): boolean {
  if (text[start - 1] !== ' ') return false;
  const before = text
    .slice(Math.max(0, start - 40), start - 1)
    .split(' ')
    .at(-1)!;
  return /^\p{Lu}/u.test(before) && !functionWords.sentenceStarters.has(before.toLowerCase());
}

/** Who says "I" here: the one speaker of the innermost words that are given as said; "he told me it was fine" is whose all of it is. */
function findSpeaker(record: OnRecord, span: Span): Actor | null {
  const holding = record.statements.filter(
    ({ content, mode }) => mode !== 'indirect' && content.some((piece) => isInside(span, piece)),
  );
  const inner = holding.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (inner?.speakers.length !== 1 || !isSure(inner) || !isQuoted(record, inner, span)) return null;
  return record.actors.find(({ id }) => id === inner.speakers[0]) ?? null;
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** In marks, and not in further marks within them; or given as said by the form of the text. */
function isQuoted({ quotations, document }: OnRecord, { mode }: Statement, span: Span): boolean {
  const quotation = quotations.find(({ inner }) => isInside(span, inner));
  if (!quotation) return mode === 'direct';
  return !/(?:^|[\s(])['"‘“«]/.test(document.text.slice(quotation.inner[0], span[0]));
}

function spellOutPiece({ record, language }: Spelling, piece: Span, namings: readonly Naming[]): string {
  const { text } = record.document;
  const inside = namings.filter(({ span }) => isInside(span, piece)).toSorted((a, b) => a.span[0] - b.span[0]);
  let spelled = '';
  let at = piece[0];
  for (const { span, name } of inside) {
    const named = span[0] < at ? null : nameIn(text, span, name, language);
    if (!named) continue;
    spelled += `${text.slice(at, span[0])}${named.words}`;
    at = named.end;
  }
  return `${spelled}${text.slice(at, piece[1])}`.replace(/\s+/g, ' ').trim();
}

/** "[Ada Moss]", "[Ada Moss's]", "[Ada Moss] will" for "I'll"; null where nobody can say which form it has to be. */
function nameIn(text: string, span: Span, name: string, language: Language): { words: string; end: number } | null {
  const { caseOfPronoun, cliticVerbs } = language.pronouns;
  const form = caseOfPronoun.get(text.slice(...span).toLowerCase());
  if (form === undefined) return null;
  const behind = text.slice(span[1], span[1] + 24);
  const clitic = /^['’](\p{L}+)/u.exec(behind);
  if (clitic) {
    const verb = cliticVerbs.get(clitic[1]!.toLowerCase());
    return verb === undefined ? null : { words: `[${name}] ${verb}`, end: span[1] + clitic[0].length };
  }
  const isOwner = form === 'owner' || (form === 'either' && isBeforeNoun(behind, language));
  return { words: isOwner ? `[${name}'s]` : `[${name}]`, end: span[1] };
}

/** "Her letter", but "told her yesterday" and "saw her." */
function isBeforeNoun(behind: string, language: Language): boolean {
  const next = /^ (\p{L}+)/u.exec(behind)?.[1]?.toLowerCase();
  return next !== undefined && !isFunctionWord(next, language) && !isAdverb(next, language);
}

/** "That she would leave" is a claim without its "that". */
const dropOpener = (words: string): string => (/^that /i.test(words) ? words.slice(5) : words);
