import type { Span } from '../../../schema/span.ts';
import { DOCUMENT_NOUNS } from '../../lang/en/reporting-words.ts';
import { INDEFINITE_DETERMINERS, ISSUED_DOCUMENTS } from '../../lang/en/source-words.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findPossessor } from '../owned/resolve-owned-body.ts';
import type { SourcePart } from '../source/read-source.ts';
import { chooseActors, type SpeakerContext } from '../speaker-context.ts';
import { findIssuersBefore, issuersBehind, PRINTED } from './find-issuers.ts';

const DOCUMENT: SpeakerChoice = { actors: [], reason: null, sourceKind: 'document', confidence: null };
/** What is written on a platform is not the platform's: "a Facebook post". */
const POSTED = /^(?:ad|advertisement|comments?|email|message|page|post|posting|text|tweets?|video)$/;

export const isDocumentNoun = (head: string): boolean => DOCUMENT_NOUNS.has(head) || ISSUED_DOCUMENTS.has(head);

/** A document speaks for whoever issued it: "a survey by Lind Research", "the Kalder University poll", "his letter". */
export function resolveDocument(
  part: SourcePart,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const issuers = findIssuers(part, source, attribution, context);
  return issuers.length ? chooseActors(issuers, 'issuer', 'document') : DOCUMENT;
}

function findIssuers(part: SourcePart, source: Span, attribution: Attribution, context: SpeakerContext): Actor[] {
  const { owner, modifier, behind, words, determiner } = part;
  const head = words.at(-1)!;
  const possessor = findPossessor(owner, source, attribution, context);
  if (possessor) return [possessor];
  if (modifier?.form === 'name' && !POSTED.test(head)) return [modifier.actor];
  if (behind && /^(?:by|from|of)$/.test(behind.preposition)) return issuersBehind(behind);
  // "a report in the Wexholm Register"
  if (behind?.preposition === 'in' && PRINTED.test(head))
    return issuersBehind(behind).filter(({ kind }) => kind === 'organization');
  if (!determiner || INDEFINITE_DETERMINERS.has(determiner)) return [];
  return findIssuersBefore(head, source, attribution, context);
}
