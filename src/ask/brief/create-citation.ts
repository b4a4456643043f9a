import type { Statement } from '../../schema/statement.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { Passage } from '../passage.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import type { Voice } from '../position/position.ts';
import type { Citation } from './brief.ts';

/** What somebody said, at its place. */
export function createCitation(id: string, passage: Passage, voice: Voice, { documents }: AskedRecords): Citation {
  const document = documents.get(passage.document);
  const statement = document?.record.statements.find((each) => each.id === passage.statement) ?? null;
  return {
    id,
    actor: voice.name,
    actorId: voice.kind === 'named' ? voice.id : null,
    role: voice.role,
    source: voice.kind,
    words: renderPieces(passage, document),
    document: passage.document,
    paragraph: document ? numberParagraph(document, passage) : 1,
    spans: passage.spans,
    isDirect: statement?.mode === 'direct',
    statement: passage.statement,
    day: passage.day,
    dayBasis: tellBasis(passage, statement),
    cue: LETTER.test(passage.cue) ? passage.cue : null,
    chain: document && statement ? listChain(statement, document) : [],
    confidence: null,
  };
}

/** A day that is not the statement's own is that of the one before it, which the text tells. */
function tellBasis({ day }: Passage, statement: Statement | null): Citation['dayBasis'] {
  if (day === null) return null;
  if (!statement) return 'published';
  return statement.saidOn?.value === day ? statement.saidOn.basis : 'told';
}

/** The colon of a transcript is no cue to show. */
const LETTER = /\p{L}/u;

/** Pieces have a mark between them, so that nobody takes them for one. */
function renderPieces({ spans, words }: Passage, document: AskedDocument | undefined): string {
  if (!document) return words;
  return spans
    .map((span) => document.record.document.text.slice(...span))
    .join(' … ')
    .replaceAll(/\s+/g, ' ');
}

export const numberParagraph = ({ record: { blocks } }: AskedDocument, { spans }: Pick<Passage, 'spans'>): number =>
  findFirstEndingAfter(blocks, spans[0]![0]) + 1;

/** A report of a report of a report ends here. */
const LONGEST_CHAIN = 8;

/** Through whom the words came, outermost first. */
function listChain(statement: Statement, document: AskedDocument): Citation['chain'] {
  const {
    statements,
    actors,
    document: { text },
  } = document.record;
  const chain: Citation['chain'][number][] = [];
  let outer = statements.find(({ id }) => id === statement.via);
  while (outer && chain.length < LONGEST_CHAIN) {
    const { speakers, sourceName, cue, polarity, via } = outer;
    const names = actors.filter(({ id }) => speakers.includes(id)).map(({ name }) => name);
    const cueWords = cue.map((span) => text.slice(...span)).join(' ');
    chain.unshift({ name: names.join(', ') || sourceName, cue: cueWords || null, polarity });
    outer = statements.find(({ id }) => id === via);
  }
  return chain;
}
