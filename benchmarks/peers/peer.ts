import type { TimexType } from '../../src/schema/timex.ts';

/** A time as the scorer takes it. */
export interface PeerTime {
  readonly span: readonly [start: number, end: number];
  readonly type: TimexType;
  /** As TIMEX3 writes it. */
  readonly value: string;
}

/** A figure as the scorer takes it. */
export interface PeerQuantity {
  readonly value: number | readonly [number, number] | null;
  readonly unit: string;
  readonly change: string;
  readonly concept: readonly string[] | null;
}

/** A program that reads times or figures, behind one face, so that all are scored and timed alike. */
export interface Peer {
  /** With its exact version. */
  readonly name: string;
  readTimes(text: string, publishedAt: string | null): readonly PeerTime[] | Promise<readonly PeerTime[]>;
  /** Null where it reads none. */
  readonly readQuantities: ((text: string) => readonly PeerQuantity[] | Promise<readonly PeerQuantity[]>) | null;
  /** Both in one go, where that is less work than one behind the other. */
  readonly readBoth?: (text: string, publishedAt: string | null) => Promise<unknown>;
}

const PARAGRAPH = /(?:(?!\n[ \t]*\n)[\s\S])+/g;

/**
 * Reads a text a paragraph at a time: none of the other programs carries anything from one to the next, and some take the
 * square of the length, so this only spares them time.
 */
export const readParagraphs = (text: string, read: (paragraph: string) => readonly PeerTime[]): PeerTime[] =>
  [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) =>
    read(paragraph).map((time) => ({ ...time, span: [time.span[0] + index, time.span[1] + index] as const })),
  );

/** Noon of the day of publication in UTC; where there is none, a day that no text means. */
export const noonOf = (publishedAt: string | null): Date => new Date(`${publishedAt ?? '1900-01-01'}T12:00:00Z`);

const PREPOSITION = /^(?:about|at|between|by|during|for|from|in|of|on|since|until|within)\s+/i;

/** TimeML leaves the preposition and the mark behind it outside; peers that take them in are not to lose by it. */
export function trimTime(text: string, start: number, end: number): readonly [number, number] {
  const words = text.slice(start, end);
  const head = PREPOSITION.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:!?]*$|(?<![ap]\.?m)\.$/i.exec(words)?.[0].length ?? 0;
  return start + head < end - tail ? [start + head, end - tail] : [start, end];
}
