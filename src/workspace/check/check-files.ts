import { dirname, relative, resolve, sep } from 'node:path';
import { createPlacer, type Place } from '../../check/place-lines.ts';
import { type CheckResult, runRules } from '../../check/run-rules.ts';
import { parseSuppressions } from '../../check/suppressions.ts';
import type { SourceDocument } from '../../check/view.ts';
import type { OnrecordError } from '../../errors.ts';
import { createEngineReaders } from '../engine-readers.ts';
import { loadEnglish } from '../load-english.ts';
import { findProject, type Project, readProject } from './find-config.ts';
import { type ReadDocument, readCheckable } from './read-checkable.ts';

export interface CheckFilesOptions {
  /** Paths that are written without one count from here. */
  readonly cwd: string;
  /** What the drafts are held against: files of every kind that is read. */
  readonly against?: readonly string[];
  /** Only these rules, by id. */
  readonly only?: readonly string[];
  /** The configuration; the nearest one above each document unless told. */
  readonly configPath?: string;
  /** The day of publication, `YYYY-MM-DD`, of drafts that bear none. */
  readonly publishedAt?: string;
  readonly jobs?: number;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** What became of one draft. */
export type CheckedFile =
  | {
      readonly ok: true;
      readonly document: ReadDocument;
      readonly result: CheckResult;
      readonly project: Project;
      place(index: number): Place;
    }
  | { readonly ok: false; readonly path: string; readonly error: OnrecordError };

/** Checks drafts one after another. Rejects where a configuration is at fault, or what they are held against cannot be read. */
export async function* checkFiles(paths: readonly string[], options: CheckFilesOptions): AsyncGenerator<CheckedFile> {
  const findOnce = createProjectFinder(options);
  const { jobs = 1, stdin, signal, publishedAt } = options;
  const readers = createEngineReaders(jobs);
  const context = { readers, today: new Date().toISOString().slice(0, 10), ...(signal && { signal }) };
  try {
    const language = await loadEnglish();
    const sources = await readSources(options.against ?? [], context);
    const drafts = readCheckable(paths, { ...context, ...(stdin && { stdin }), ...(publishedAt && { publishedAt }) });
    for await (const document of drafts) {
      if (!document.ok) {
        yield document;
        continue;
      }
      const project = await findOnce(document.path);
      const place = createPlacer(toPlaced(document));
      const { config, known, baseline, folder } = project;
      const result = runRules({
        ...{ draft: document, language, sources, store: null, known, config, baseline, place },
        ...{ suppressions: parseSuppressions(document.source ?? ''), ...(options.only && { only: options.only }) },
        pathInProject: relative(folder, resolve(options.cwd, document.path)).split(sep).join('/'),
      });
      yield { ok: true, document, result, project, place };
    }
  } finally {
    await readers.close();
  }
}

/** Plain text is its own source, with blanks where comments stand. */
const toPlaced = ({ record, lines, source, format }: ReadDocument) => ({
  ...{ text: record.document.text, lines },
  source: format === 'txt' && source !== null ? record.document.text : source,
});

/** Each folder's configuration is looked for once. */
function createProjectFinder({ cwd, configPath }: CheckFilesOptions): (path: string) => Promise<Project> {
  const given = configPath === undefined ? null : readProject(resolve(cwd, configPath));
  // where it fails, it is told when the first draft asks for it
  given?.catch(() => {});
  const found = new Map<string, Promise<Project>>();
  return (path) => {
    if (given) return given;
    const folder = path === '-' ? cwd : dirname(resolve(cwd, path));
    const project = found.get(folder) ?? findProject(folder);
    found.set(folder, project);
    return project;
  };
}

async function readSources(
  paths: readonly string[],
  context: Parameters<typeof readCheckable>[1],
): Promise<SourceDocument[]> {
  const sources: SourceDocument[] = [];
  if (!paths.length) return sources;
  for await (const read of readCheckable(paths, context)) {
    if (!read.ok) throw read.error;
    const { path, record } = read;
    const { title, publishedAt } = record.document;
    sources.push({ path, name: title ?? path, publishedAt: publishedAt.value, record, timeAt: () => null });
  }
  return sources;
}
