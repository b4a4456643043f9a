import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findPossessor } from '../owned/find-possessor.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { findIssuersBefore } from './find-issuers-before.ts';

const DOCUMENT: SpeakerChoice = { actors: [], reason: null, sourceKind: 'document', confidence: null };

export const isDocumentNoun = (head: string, { reportingWords, sourceWords }: Language): boolean =>
  reportingWords.documentNouns.has(head) || sourceWords.issuedDocuments.has(head);

/** A document speaks for whoever issued it: "a survey by Lind Research", "the Kalder University poll", "his letter", "the statement". */
export function resolveDocument(
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const issuers = findIssuers(member, source, attribution, context);
  return issuers.length ? chooseActors(issuers, 'issuer', 'document') : DOCUMENT;
}

type FindIssuers = (
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
) => readonly Actor[] | null;

/** In this order; one that gives a list, be it empty, decides. */
const FINDERS: readonly FindIssuers[] = [findOwner, findModifier, findAuthors, findPaper, findIssuersOfKnown];

function findIssuers(...query: Parameters<FindIssuers>): readonly Actor[] {
  for (const find of FINDERS) {
    const issuers = find(...query);
    if (issuers) return issuers;
  }
  return [];
}

/** "Moss's letter", "her letter" */
function findOwner(
  { owner }: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): readonly Actor[] | null {
  const possessor = findPossessor(owner, source, attribution, context);
  return possessor && [possessor];
}

/** "the Kalder University poll"; but "a Facebook post" is not Facebook's. */
function findModifier(
  { modifier, words }: SourceMember,
  _source: Span,
  _attribution: Attribution,
  { language }: SpeakerContext,
): readonly Actor[] | null {
  const isIssued = modifier?.form === 'name' && !language.documentWords.postedDocuments.has(words.at(-1)!);
  return isIssued ? [modifier.actor] : null;
}

/** "a study by Peter Moss and Justin Lind", "a poll this month from Kalder University" */
function findAuthors(
  { behind }: SourceMember,
  _source: Span,
  _attribution: Attribution,
  { language }: SpeakerContext,
): readonly Actor[] | null {
  return behind && language.documentWords.issuerPrepositions.has(behind.preposition) ? issuersBehind(behind) : null;
}

/** "a report in the Wexholm Register" */
function findPaper(
  { behind, words }: SourceMember,
  _source: Span,
  _attribution: Attribution,
  { language }: SpeakerContext,
): readonly Actor[] | null {
  if (behind?.preposition !== 'in' || !language.documentWords.printedDocuments.has(words.at(-1)!)) return null;
  return issuersBehind(behind).filter(({ kind }) => kind === 'organization');
}

/** "the statement", "this poll": one that was spoken of before. */
function findIssuersOfKnown(
  { determiner, words }: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): readonly Actor[] | null {
  if (!determiner || context.language.sourceWords.indefiniteDeterminers.has(determiner)) return null;
  return findIssuersBefore(words.at(-1)!, source, attribution, context);
}

/** "a study by Peter Moss and Justin Lind"; of "an analysis by Lind of the bank" only Lind. */
function issuersBehind({ mentions }: NonNullable<SourceMember['behind']>): Actor[] {
  const named = mentions.filter(({ form, actor }) => form === 'name' && actor.kind !== 'place');
  const people = named.filter(({ actor }) => actor.kind === 'person');
  return (people.length ? people : named.slice(0, 1)).map(({ actor }) => actor);
}
