import type { IngestedDocument, IngestResult } from '../../ingest/ingest.ts';
import { countWords } from '../../text/search-text.ts';
import type { CliIo } from '../cli-io.ts';
import { type CommandContext, type CommonOptions, printLine } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { countOf } from '../layout/count-of.ts';
import { renderJson } from '../layout/render-json.ts';
import { createScreen, type Screen } from '../layout/screen.ts';
import { createErrorJson, renderError } from '../render-error.ts';
import { renderPreview } from './render-preview.ts';
import { watchReading } from './watch-reading.ts';

interface PreviewOptions extends Pick<CommonOptions, 'json' | 'color'> {
  readonly published?: string;
}

/** Shows what would be taken of each input. No engine runs, and there need be no store. */
export async function previewInputs(
  context: CommandContext,
  inputs: readonly string[],
  options: PreviewOptions,
): Promise<void> {
  const { io } = context;
  const { readInputs } = await import('../../ingest/read-inputs.ts');
  const watch = watchReading(io);
  const { signal, onProgress } = watch.options;
  const report = options.json ? createJsonPreview(io) : createTextPreview(io, createScreen(io, options.color));
  const counts = { documents: 0, failed: 0, thin: 0, doubt: 0 };
  try {
    for await (const result of readInputs(inputs, { stdin: io.stdin, signal, onProgress })) {
      count(counts, result);
      const shown = result.ok ? { ...result, document: date(result.document, options.published) } : result;
      await watch.bar.pauseFor(() => report.add(shown));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    watch.end();
  }
  await report.finish({ ...counts, interrupted: signal.aborted });
  context.exitCode = counts.failed || signal.aborted ? EXIT.failure : EXIT.clean;
}

function count(counts: Record<'documents' | 'failed' | 'thin' | 'doubt', number>, result: IngestResult): void {
  if (!result.ok) {
    counts.failed += 1;
    return;
  }
  counts.documents += 1;
  const verdict = result.document.intake?.verdict ?? 'ok';
  if (verdict !== 'ok') counts[verdict] += 1;
}

const date = (document: IngestedDocument, published?: string): IngestedDocument =>
  document.publishedAt !== null || published === undefined
    ? document
    : { ...document, publishedAt: published, publishedBasis: 'given' };

interface PreviewSummary {
  readonly documents: number;
  readonly failed: number;
  readonly thin: number;
  readonly doubt: number;
  readonly interrupted: boolean;
}

interface PreviewReport {
  add(result: IngestResult): Promise<void>;
  finish(summary: PreviewSummary): Promise<void>;
}

/** One JSON object, written as it comes; of each document the whole draft. */
function createJsonPreview(io: CliIo): PreviewReport {
  let before = '{"documents":[\n';
  return {
    async add(result) {
      const json = result.ok
        ? { status: 'taken', ...result.document, words: countWords(result.document.text) }
        : { status: 'failed', origin: result.origin, error: createErrorJson(result.error) };
      await io.stdout.write(before + renderJson(json));
      before = ',\n';
    },
    async finish(summary) {
      await printLine(io, `${before.startsWith('{') ? before : '\n'}],\n"summary":${renderJson(summary)}}`);
    },
  };
}

function createTextPreview(io: CliIo, screen: Screen): PreviewReport {
  return {
    async add(result) {
      if (result.ok) await printLine(io, `${renderPreview(result.document, screen)}\n`);
      else await io.stderr.write(`${renderError(result.error)}\n`);
    },
    async finish({ documents, failed, thin, doubt, interrupted }) {
      const counts = [
        countOf(documents, 'document'),
        thin ? `${thin} thin` : null,
        doubt ? `${doubt} in doubt` : null,
        failed ? `${failed} failed` : null,
      ];
      await printLine(io, `${counts.filter((count) => count !== null).join(', ')}. Nothing was stored.`);
      if (interrupted) await printLine(io, 'Interrupted.');
    },
  };
}
