import type { ReferenceReading } from '../../../src/engine/layers/model-readings.ts';
import type { OnRecord } from '../../../src/schema/record.ts';
import type { Span } from '../../../src/schema/span.ts';
import { createReadingView } from '../../../src/text/reading-view.ts';
import { compareSpans } from '../../../src/text/span.ts';
import type { ModelWitness } from '../task-engine.ts';

interface Mention {
  readonly span: Span;
  readonly cluster: string;
}

/** Below this, all likelihoods of one cluster together, nothing is said of what a word means. */
const LEAST = 0.4;

/** Whom words mean: the mentions of each actor and the offices beside them, the sources that were resolved to one ("the prosecutor", "she"), and what the model links to either. */
export function predictCoreference({ document, actors, statements }: OnRecord, { references }: ModelWitness) {
  const mentions = new Map<string, Mention>();
  const add = (span: Span, cluster: string) => {
    const key = span.join('-');
    if (!mentions.has(key)) mentions.set(key, { span, cluster });
  };
  for (const { id, mentions: own, roles } of actors) for (const { span } of [...own, ...roles]) add(span, id);
  for (const { source, speakers } of statements) {
    if (source.length === 1 && speakers.length === 1) add(source[0]!, speakers[0]!);
  }
  const { toOriginal } = createReadingView(document.text);
  link(
    references.map((reference) => ({
      ...reference,
      span: toOriginal(reference.span),
      candidates: reference.candidates.map((each) => ({ ...each, span: toOriginal(each.span) })),
    })),
    mentions,
    add,
  );
  return { mentions: [...mentions.values()].sort((a, b) => compareSpans(a.span, b.span)) };
}

/** Each reference in turn to the likeliest cluster: that of an actor, or one that a description opens. */
function link(
  references: readonly ReferenceReading[],
  mentions: ReadonlyMap<string, Mention>,
  add: (span: Span, cluster: string) => void,
): void {
  const names = [...mentions.values()].sort((a, b) => compareSpans(a.span, b.span));
  const clusterOf = (span: Span, isName: boolean): string => {
    const own = mentions.get(span.join('-'))?.cluster;
    // "Ada Moss" of "the mayor Ada Moss"
    const inside = isName
      ? names.findLast((name) => name.span[0] >= span[0] && name.span[1] <= span[1] && name.span[1] > span[1] - 3)
      : undefined;
    return own ?? inside?.cluster ?? span.join('-');
  };
  for (const { span, candidates } of references) {
    const shares = new Map<string, number>();
    const first = new Map<string, Span>();
    for (const candidate of candidates) {
      const cluster = clusterOf(candidate.span, candidate.isName);
      shares.set(cluster, (shares.get(cluster) ?? 0) + candidate.probability);
      first.set(cluster, candidate.span);
    }
    const [best] = [...shares].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < LEAST) continue;
    add(first.get(best[0])!, best[0]);
    add(span, best[0]);
  }
}
