import { OnrecordError } from '../../errors.ts';
import type { IngestLimits } from '../ingest.ts';
import { WATCH_WORDS } from './parsing-watch.ts';

const MEGABYTE = 1024 * 1024;

/** Why a parsing process ended, by the last words it left and by how it ended, as an error of the input it was at. */
export function explainEnd(words: string, exit: string, limits: IngestLimits): OnrecordError {
  if (words.includes(WATCH_WORDS.time)) {
    return createTimeError(`${limits.parseTimeoutMs / 1000} seconds of processor time`);
  }
  // V8 ends a process by itself where its heap is full.
  if (words.includes(WATCH_WORDS.memory) || /out of memory|allocation failed/i.test(words)) {
    return createMemoryError(Math.ceil(limits.parseMemoryBytes / MEGABYTE));
  }
  return new OnrecordError('parser-ended', `The process that parsed it ended from outside or by a fault (${exit}).`, {
    remedy: 'Read it again; where memory is short, close other programs. If it happens again, please report it.',
    ...(words && { cause: words }),
  });
}

export function explainStandstill(patienceMs: number): OnrecordError {
  return createTimeError(`${patienceMs / 1000} seconds`);
}

export function explainNoStart(cause: unknown): OnrecordError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OnrecordError('parser-ended', `The process that parses could not be started: ${reason}.`, {
    remedy: 'Onrecord has to be allowed to start processes, and the machine to have room for one more.',
    cause,
  });
}

function createTimeError(limit: string): OnrecordError {
  return new OnrecordError('took-too-long', `It could not be parsed within ${limit}.`, { remedy: INSTEAD });
}

function createMemoryError(megabytes: number): OnrecordError {
  return new OnrecordError('took-too-much-memory', `It could not be parsed within ${megabytes} MB of memory.`, {
    remedy: INSTEAD,
  });
}

const INSTEAD = 'Split it, or save its text alone, as a .txt file, and read that.';
