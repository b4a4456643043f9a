import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findPossessor } from '../owned/find-possessor.ts';
import type { NamesBehind } from '../source/names-beside.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { findAuthorBehind, findIssuersBefore, type Issuers } from './find-issuers-before.ts';

const DOCUMENT: SpeakerChoice = { actors: [], by: null, reason: null, sourceKind: 'document', confidence: null };

export const isDocumentNoun = (head: string, { reportingWords, sourceWords }: Language): boolean =>
  reportingWords.documentNouns.has(head) || sourceWords.issuedDocuments.has(head);

/** "The board adopted Resolution 12. *The Resolution* …": what is called so by a number is no name of somebody's. */
export const isNumberedDocument = (
  { name, words, determiner, span }: SourceMember,
  { text, language }: SpeakerContext,
): boolean =>
  name !== null &&
  words.length === 1 &&
  determiner !== null &&
  isDocumentNoun(words[0]!, language) &&
  new RegExp(`\\b${words[0]!}\\s\\d`, 'i').test(text.slice(Math.max(0, span[0] - NUMBER_REACH), span[0]));

/** So far back the number of a document was named. */
const NUMBER_REACH = 3000;

/** A document speaks for whoever issued it: "a survey by Lind Research", "the Kalder University poll", "his letter", "the statement". */
export function resolveDocument(
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const found = findIssuers(member, source, attribution, context);
  return found?.actors.length ? chooseActors(found.actors, found.rule, 'document') : DOCUMENT;
}

type FindIssuers = (
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
) => Issuers | null;

/** In this order; one that gives issuers, be they nobody, decides. */
const FINDERS: readonly FindIssuers[] = [findOwner, findModifier, findAuthors, findPaper, findIssuersOfKnown];

function findIssuers(...query: Parameters<FindIssuers>): Issuers | null {
  for (const find of FINDERS) {
    const found = find(...query);
    if (found) return found;
  }
  return null;
}

/** "Moss's letter", "her letter" */
function findOwner(
  { owner }: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Issuers | null {
  const possessor = findPossessor(owner, source, attribution, context);
  return possessor && { actors: [possessor], rule: 'document-owner' };
}

/** "the Kalder University poll"; but "a Facebook post" is not Facebook's. */
function findModifier(
  { modifier, words }: SourceMember,
  _source: Span,
  _attribution: Attribution,
  { language }: SpeakerContext,
): Issuers | null {
  const isIssued = modifier?.form === 'name' && !language.documentWords.postedDocuments.has(words.at(-1)!);
  return isIssued ? { actors: [modifier.actor], rule: 'document-name' } : null;
}

/** "a study by Peter Moss and Justin Lind", "a poll this month from Kalder University" */
function findAuthors(
  { namesBehind }: SourceMember,
  _source: Span,
  _attribution: Attribution,
  { language }: SpeakerContext,
): Issuers | null {
  const isBy = namesBehind && language.documentWords.issuerPrepositions.has(namesBehind.preposition);
  return isBy ? { actors: issuersBehind(namesBehind), rule: 'document-author' } : null;
}

/** "a report in the Wexholm Register" */
function findPaper(
  { namesBehind, words }: SourceMember,
  _source: Span,
  _attribution: Attribution,
  { language }: SpeakerContext,
): Issuers | null {
  if (namesBehind?.preposition !== 'in' || !language.documentWords.printedDocuments.has(words.at(-1)!)) return null;
  const papers = issuersBehind(namesBehind).filter(({ kind }) => kind === 'organization');
  return { actors: papers, rule: 'document-paper' };
}

/** "the statement", "this poll": one that was spoken of before; but "the Bill" speaks for none who brought it in. */
function findIssuersOfKnown(
  { determiner, words }: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Issuers | null {
  if (!determiner || context.language.documentWords.laws.has(words.at(-1)!)) return null;
  if (context.language.sourceWords.indefiniteDeterminers.has(determiner))
    return findAuthorBehind(words.at(-1)!, source, attribution, context);
  return findIssuersBefore(words.at(-1)!, source, attribution, context);
}

/** "a study by Peter Moss and Justin Lind"; of "an analysis by Lind of the bank" only Lind. */
function issuersBehind({ mentions }: NamesBehind): Actor[] {
  const named = mentions.filter(({ form, actor }) => form === 'name' && actor.kind !== 'place');
  const people = named.filter(({ actor }) => actor.kind === 'person');
  return (people.length ? people : named.slice(0, 1)).map(({ actor }) => actor);
}
