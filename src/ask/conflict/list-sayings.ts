import type { Language } from '../../engine/language/language.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import { isNegation } from '../../text/comparing/describe-changes.ts';
import { listTokens } from '../../text/comparing/list-tokens.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { Listed, SayingFact } from './fact.ts';
import { readActors, readSpeakers } from './read-speakers.ts';
import type { TermReader } from './term-reader.ts';

/** More words than this hold more than one thing that could be denied. */
const MOST_WORDS = 30;

/** What is asserted or denied in one clause or two: contents of outer statements, and what the document says itself. */
export function listSayings(
  document: AskedDocument,
  terms: TermReader,
  language: Language,
): readonly Listed<SayingFact>[] {
  const { record } = document;
  const times = record.timexes.map(({ span }) => span);
  return record.claims.flatMap((claim): Listed<SayingFact>[] => {
    const statement = record.statements.find(({ id }) => id === claim.statement) ?? null;
    if (statement && !isSaid(statement)) return [];
    const words = listTokens(record.document.text, [claim.spans], language.quotationWords).tokens;
    const negations = words.filter(({ word }) => isNegation(word, language.quotationWords)).length;
    if (words.length > MOST_WORDS || negations > 1 || hasHedge(words, language)) return [];
    const [speaker = null] = readSpeakers(document, statement);
    return [
      {
        ...{ layer: 'claims', key: claim.key, id: claim.id, spans: claim.spans, speaker },
        differing: statement?.polarity === 'denied' ? statement.cue : [],
        actor: readActors(document, statement),
        day: statement?.saidOn?.value ?? document.publishedAt,
        names: terms.names,
        terms: listAll(claim.spans, (span) => terms.list(span, times)),
        isDenied: (statement !== null && isDenying(statement)) !== (negations === 1),
        isNegated: negations === 1,
      },
    ];
  });
}

/** A question of what somebody else said, or did not say, asserts nothing. */
const isSaid = ({ polarity, act, via, minor }: Statement): boolean =>
  polarity !== 'not-said' && (act === 'speech' || act === 'belief' || act === 'evidence') && via === null && !minor;

const isDenying = ({ polarity, contentPolarity }: Statement): boolean =>
  polarity === 'denied' || contentPolarity === 'denied';

/** What may be, would be or was asked is neither asserted nor denied. */
const hasHedge = (words: readonly { readonly word: string }[], { quotationWords }: Language): boolean =>
  words.some(({ word }) => quotationWords.hedges.has(word));

const listAll = (
  spans: OnRecord['claims'][number]['spans'],
  list: (span: Span) => ReadonlySet<string>,
): ReadonlySet<string> => new Set(spans.flatMap((span) => [...list(span)]));
