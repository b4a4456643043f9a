import type { OnRecord } from '../../../src/schema/record.ts';
import type { Span } from '../../../src/schema/span.ts';
import { compareSpans } from '../../../src/text/span.ts';

interface Mention {
  readonly span: Span;
  readonly cluster: string;
}

/** Whom words mean: the mentions of each actor, and the sources that were resolved to one ("the prosecutor", "she"). */
export function predictCoreference({ actors, statements }: OnRecord) {
  const mentions = new Map<string, Mention>();
  const add = (span: Span, cluster: string) => {
    const key = span.join('-');
    if (!mentions.has(key)) mentions.set(key, { span, cluster });
  };
  for (const { id, mentions: own } of actors) for (const { span } of own) add(span, id);
  for (const { source, speakers } of statements) {
    if (source.length === 1 && speakers.length === 1) add(source[0]!, speakers[0]!);
  }
  return { mentions: [...mentions.values()].sort((a, b) => compareSpans(a.span, b.span)) };
}
