import { findReaderName, type ReaderName } from '../detect-format.ts';
import { collectBytes, type Reader, type ReaderInput, toFailure } from '../formats/reader.ts';
import type { IngestResult } from '../ingest.ts';
import { explainNoStart } from './explain-end.ts';
import { type ParsingProcess, startParsingProcess } from './parsing-process.ts';

/**
 * Reads an input in a process that can be ended, within the time and the memory of its limits; what takes more is a
 * failure of this input alone. What a linear reader reads needs no such walls, and is read right here.
 */
export async function* parseApart(
  reader: Reader,
  input: ReaderInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<IngestResult> {
  const name = reader.isLinear ? null : findReaderName(reader);
  if (name === null) yield* reader.read(input);
  else {
    try {
      yield* parseThere(name, input, signal);
    } catch (error) {
      signal?.throwIfAborted();
      yield toFailure(error, input.origin);
    }
  }
}

async function* parseThere(
  readerName: ReaderName,
  { stream, ...input }: ReaderInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<IngestResult> {
  const bytes = await collectBytes(stream, input.limits.fileBytes);
  signal?.throwIfAborted();
  const parser = takeProcess(input.limits.parseMemoryBytes);
  try {
    yield* parser.parse({ ...input, readerName, bytes }, signal);
  } finally {
    putBack(parser, input.limits.parseMemoryBytes);
  }
}

/** A process at rest, with the memory it may take: the next input finds the parsers loaded. */
interface Resting {
  readonly parser: ParsingProcess;
  readonly memoryBytes: number;
  readonly timer: NodeJS.Timeout;
}

/** So long a process rests: a program that reads a page now and then should not keep its memory. */
const REST_MS = 30_000;
let resting: Resting | null = null;

function takeProcess(memoryBytes: number): ParsingProcess {
  const found = resting;
  if (found !== null && found.memoryBytes === memoryBytes) {
    resting = null;
    clearTimeout(found.timer);
    if (found.parser.canGoOn()) return found.parser;
    found.parser.end();
  }
  try {
    return startParsingProcess(memoryBytes);
  } catch (cause) {
    throw explainNoStart(cause);
  }
}

/** One rests at most; those that were needed beside it end. */
function putBack(parser: ParsingProcess, memoryBytes: number): void {
  if (!parser.canGoOn() || resting !== null) {
    parser.end();
    return;
  }
  const timer = setTimeout(() => {
    resting = null;
    parser.end();
  }, REST_MS);
  timer.unref();
  resting = { parser, memoryBytes, timer };
}
