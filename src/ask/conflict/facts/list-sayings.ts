import type { TermReader } from '../../../compare/term-reader.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { Span } from '../../../schema/span.ts';
import type { Statement } from '../../../schema/statement.ts';
import { isNegation } from '../../../text/comparing/describe-changes.ts';
import { listTokens } from '../../../text/comparing/list-tokens.ts';
import type { AskedDocument } from '../../asked-document.ts';
import type { Listed, SayingFact } from './fact.ts';
import { readActors, readSpeakers } from './read-speakers.ts';

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
  const claimed = new Set(record.claims.map(({ statement }) => statement));
  const denied = record.statements.filter(({ id, polarity }) => polarity === 'denied' && !claimed.has(id));
  return [
    ...record.claims.flatMap(({ id, key, spans, statement: said }) => {
      const statement = record.statements.find((each) => each.id === said) ?? null;
      return create({ layer: 'claims', id, key, spans }, statement, spans);
    }),
    // "The ministry denied shelling the school": no clause of its own, and whoever denies it is its subject.
    ...denied.flatMap((statement) => {
      const { id, key, content, source } = statement;
      return create({ layer: 'statements', id, key, spans: content }, statement, [...source, ...content]);
    }),
  ];

  function create(
    item: Pick<SayingFact, 'layer' | 'id' | 'key' | 'spans'>,
    statement: Statement | null,
    compared: readonly Span[],
  ): readonly Listed<SayingFact>[] {
    if (statement && !isSaid(statement)) return [];
    const words = listTokens(record.document.text, [item.spans], language.quotationWords).tokens;
    const negations = words.filter(({ word }) => isNegation(word, language.quotationWords)).length;
    if (words.length > MOST_WORDS || negations > 1 || hasHedge(words, language)) return [];
    const [speaker = null] = readSpeakers(document, statement);
    return [
      {
        ...item,
        speaker,
        differing: statement?.polarity === 'denied' ? statement.cue : [],
        actor: readActors(document, statement),
        day: statement?.saidOn?.value ?? document.publishedAt,
        names: terms.names,
        terms: new Set(compared.flatMap((span) => [...terms.list(span, times)])),
        isDenied: (statement !== null && isDenying(statement)) !== (negations === 1),
        isNegated: negations === 1,
      },
    ];
  }
}

/** A question of what somebody else said, or did not say, asserts nothing. */
const isSaid = ({ polarity, act, via, minor }: Statement): boolean =>
  polarity !== 'not-said' && (act === 'speech' || act === 'belief' || act === 'evidence') && via === null && !minor;

const isDenying = ({ polarity, contentPolarity }: Statement): boolean =>
  polarity === 'denied' || contentPolarity === 'denied';

/** What may be, would be or was asked is neither asserted nor denied. */
const hasHedge = (words: readonly { readonly word: string }[], { quotationWords }: Language): boolean =>
  words.some(({ word }) => quotationWords.hedges.has(word));
