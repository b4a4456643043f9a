import type { Span } from '../schema/span.ts';
import type { ActorDetails, Evidence, ReviewedDocument, StatementHit } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';

/** Exact words, and where they stand. */
interface Place {
  readonly exact: string;
  readonly span: Span;
}

const toPlace = ({ exact, span }: Evidence): Place => ({ exact, span });

/** Statements as an assistant gets them: the words, whose they are, and the place. */
export async function describeHits(
  workspace: Pick<Workspace, 'listPublicIds'>,
  hits: readonly StatementHit[],
): Promise<readonly object[]> {
  const publicIds = await workspace.listPublicIds([...new Set(hits.map(({ document }) => document.id))]);
  return hits.map(({ document, statement, content, cue, speakers, at, around, review, repeats }) => ({
    words: content.map(toPlace),
    speakers: speakers.map(({ id, name }) => ({ id: publicIds.get(document.id)?.get(id) ?? id, name })),
    source: statement.sourceName,
    cue: cue.map(({ exact }) => exact).join(' '),
    ...{ polarity: statement.polarity, day: at, confidence: statement.confidence, review: review.state },
    ...(around && { sentence: toPlace(around) }),
    document: describeSource(document),
    statement: statement.id,
    ...(repeats.length && { alsoIn: repeats.map((repeat) => repeat.document.id) }),
  }));
}

const describeSource = ({ id, title, publisher, publishedAt, origin }: StatementHit['document']) => ({
  ...{ id, title, publisher, publishedAt, origin },
});

export function describeDocument(document: ReviewedDocument): object {
  const { record } = document;
  const { text } = record.document;
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const placeOf = (span: Span): Place & { paragraph: number } => ({
    ...{ exact: text.slice(...span), span },
    paragraph: record.blocks.findLastIndex((block) => block.span[0] <= span[0]) + 1,
  });
  return {
    ...describeSource(document),
    text,
    statements: record.statements
      .filter(({ review, minor }) => review.state !== 'rejected' && !minor)
      .map(({ id, content, speakers, sourceName, polarity, saidOn, via, review, confidence }) => ({
        ...{ id, words: content.map(placeOf), speakers: speakers.map((speaker) => names.get(speaker)) },
        ...{ source: sourceName, polarity, day: saidOn?.value ?? null, via, review: review.state, confidence },
      })),
  };
}

export const describeName = ({ id, name, kind, aliases, roleHistory, documents, statements }: ActorDetails) => ({
  ...{ id, name, kind, aliases, documents, statements },
  roles: roleHistory.map(({ text, firstDay, lastDay }) => ({ text, firstDay, lastDay })),
});
