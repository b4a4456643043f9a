import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';

const MARKS = ['source', 'cue', 'content', 'quantity', 'timex', 'actor'] as const;
export type Mark = (typeof MARKS)[number];

/** A stretch of text that carries the same marks all through, and the statements whose content ends with it. */
export interface MarkedPiece {
  readonly text: string;
  readonly marks: ReadonlySet<Mark>;
  readonly ending: readonly string[];
}

/** Cuts the text where any mark begins or ends; the pieces together are the text. */
export function markText(record: OnRecord): MarkedPiece[] {
  const { text } = record.document;
  const edges = collectEdges(record);
  const endings = collectEndings(record);
  const cuts = [...new Set([0, ...edges.keys(), ...endings.keys(), text.length])].sort((a, b) => a - b);
  const open = new Map<Mark, number>();
  const pieces: MarkedPiece[] = [];
  for (const [at, cut] of cuts.entries()) {
    for (const [mark, change] of edges.get(cut) ?? []) open.set(mark, (open.get(mark) ?? 0) + change);
    const end = cuts[at + 1];
    if (end === undefined) break;
    const marks = new Set(MARKS.filter((mark) => (open.get(mark) ?? 0) > 0));
    pieces.push({ text: text.slice(cut, end), marks, ending: endings.get(end) ?? [] });
  }
  return pieces;
}

type Edges = Map<number, [Mark, number][]>;

function collectEdges(record: OnRecord): Edges {
  const edges: Edges = new Map();
  const addEdge = (at: number, mark: Mark, change: number) => {
    const here = edges.get(at);
    if (here) here.push([mark, change]);
    else edges.set(at, [[mark, change]]);
  };
  for (const [mark, [start, end]] of listMarks(record)) {
    addEdge(start, mark, 1);
    addEdge(end, mark, -1);
  }
  return edges;
}

function* listMarks(record: OnRecord): Generator<[Mark, Span]> {
  for (const statement of record.statements) {
    for (const role of ['source', 'cue', 'content'] as const) {
      for (const span of statement[role]) yield [role, span];
    }
  }
  for (const quantity of record.quantities) yield ['quantity', quantity.span];
  for (const timex of record.timexes) yield ['timex', timex.span];
  for (const actor of record.actors) {
    for (const mention of actor.mentions) if (mention.form === 'name') yield ['actor', mention.span];
  }
}

/** Where each statement's number stands: behind its content, or its cue where it has no content. */
function collectEndings(record: OnRecord): Map<number, string[]> {
  const endings = new Map<number, string[]>();
  for (const { id, content, cue, source } of record.statements) {
    const end = [content, cue, source].find((pieces) => pieces.length)?.at(-1)?.[1];
    if (end !== undefined) endings.set(end, [...(endings.get(end) ?? []), id]);
  }
  return endings;
}
