import { findReader } from '../detect-format.ts';
import type { IngestResult } from '../ingest.ts';
import { type ParsingAnswer, type ParsingTask, packResult } from './parsing-message.ts';
import { startParsingWatch } from './parsing-watch.ts';

/** The program of the parsing process: reads one input after the other, and ends with the process that started it. */
function runParsingProcess(): void {
  const watch = startParsingWatch();
  // What is interrupted is the command: the process that started this one ends it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit());
  process.on('message', async (task: ParsingTask) => {
    watch.begin({ timeoutMs: task.limits.parseTimeoutMs, memoryBytes: task.limits.parseMemoryBytes });
    const last = await tellMost(parse(task));
    if (watch.end()) await tell({ results: last.map(packResult), heldBytes: process.memoryUsage.rss() });
  });
}

/** So many documents are told one by one, so that none is lost where the next is never done. */
const TOLD_ALONE = 1000;
/** Of more than that, what there is goes out so often: it would take longer to tell each than to parse it. */
const TELL_EVERY_MS = 50;

/** Tells all but the last of very many, which are told when the task is over. */
async function tellMost(results: AsyncIterable<IngestResult>): Promise<readonly IngestResult[]> {
  let waiting: IngestResult[] = [];
  let [count, toldAt] = [0, 0];
  for await (const result of results) {
    waiting.push(result);
    count += 1;
    if (count > TOLD_ALONE && performance.now() - toldAt < TELL_EVERY_MS) continue;
    await tell({ results: waiting.map(packResult), heldBytes: null });
    [waiting, toldAt] = [[], performance.now()];
  }
  return waiting;
}

function tell(answer: ParsingAnswer): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, undefined, undefined, () => resolve()));
}

function parse({ bytes, readerName, ...input }: ParsingTask): AsyncGenerator<IngestResult> {
  return findReader(readerName).read({ ...input, stream: once(bytes) });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

runParsingProcess();
