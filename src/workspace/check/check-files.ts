import { dirname, relative, resolve, sep } from 'node:path';
import { createPlacer, type Place } from '../../check/place-lines.ts';
import { type CheckResult, runRules } from '../../check/run-rules.ts';
import { parseSuppressions } from '../../check/suppressions.ts';
import type { SourceDocument } from '../../check/view.ts';
import type { Language } from '../../engine/language/language.ts';
import type { OnrecordError } from '../../errors.ts';
import { findTimeAt } from '../../text/time-at.ts';
import { createEngineReaders } from '../engine-readers.ts';
import { loadEnglish } from '../load-english.ts';
import { findProject, type Project, readProject } from './find-config.ts';
import { type Background, openBackground } from './open-background.ts';
import { type ReadDocument, readCheckable } from './read-checkable.ts';
import { openReadingCache } from './reading-cache.ts';

export interface CheckFilesOptions {
  /** Paths that are written without one count from here. */
  readonly cwd: string;
  /** What the drafts are held against: files of every kind that is read. */
  readonly against?: readonly string[];
  /** A store whose documents the drafts are held against too, and whose journal tells what was dismissed. */
  readonly storePath?: string;
  /** Where readings of sources are kept from one run to the next; nowhere unless told. */
  readonly cacheFolder?: string;
  /** Only these rules, by id. */
  readonly only?: readonly string[];
  /** The configuration; the nearest one above each document unless told. */
  readonly configPath?: string;
  /** The day of publication, `YYYY-MM-DD`, of drafts that bear none. */
  readonly publishedAt?: string;
  /** What a draft is called that lies somewhere else for the while. */
  readonly namedBy?: ReadonlyMap<string, string>;
  readonly jobs?: number;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** A draft with what was found in it. */
export interface CheckedOne {
  readonly ok: true;
  readonly document: ReadDocument;
  readonly result: CheckResult;
  readonly project: Project;
  /** The draft's path from the configuration's folder, with "/". */
  readonly pathInProject: string;
  place(index: number): Place;
}

/** What became of one draft. */
export type CheckedFile = CheckedOne | { readonly ok: false; readonly path: string; readonly error: OnrecordError };

/** What drafts are held against, the same for all of them. */
interface Held {
  readonly language: Language;
  readonly sources: readonly SourceDocument[];
  readonly background: Background | null;
}

/** Checks drafts one after another. Rejects where a configuration is at fault, or what they are held against cannot be read. */
export async function* checkFiles(paths: readonly string[], options: CheckFilesOptions): AsyncGenerator<CheckedFile> {
  const findOnce = createProjectFinder(options);
  const { jobs = 1, stdin, signal, publishedAt, storePath, namedBy } = options;
  const readers = createEngineReaders(jobs);
  const context = { readers, today: new Date().toISOString().slice(0, 10), ...(signal && { signal }) };
  let background: Background | null = null;
  try {
    const language = await loadEnglish();
    const sources = await readSources(options, context);
    background = storePath === undefined ? null : await openBackground(storePath, language);
    const held = { language, sources, background };
    const drafts = readCheckable(paths, { ...context, ...(stdin && { stdin }), ...(publishedAt && { publishedAt }) });
    for await (const read of drafts) {
      const document = { ...read, path: namedBy?.get(read.path) ?? read.path };
      if (!document.ok) yield document;
      else yield await checkOne(document, await findOnce(document.path), held, options);
    }
  } finally {
    await background?.close();
    await readers.close();
  }
}

async function checkOne(
  document: ReadDocument,
  project: Project,
  { language, sources, background }: Held,
  { cwd, only }: CheckFilesOptions,
): Promise<CheckedOne> {
  const place = createPlacer(toPlaced(document));
  const { config, known, baseline, folder } = project;
  const pathInProject = relative(folder, resolve(cwd, document.path)).split(sep).join('/');
  const result = runRules({
    ...{ draft: document, language, sources, config, baseline, place, pathInProject },
    ...{
      known: [...known, ...(background?.known ?? [])],
      store: background && (await background.findBearing(document)),
    },
    ...{ suppressions: parseSuppressions(document.source ?? ''), ...(only && { only }) },
    ...(background && { dismissedBecause: background.createDismissals(document) }),
  });
  return { ok: true, document, result, project, pathInProject, place };
}

/** Plain text is its own source, with blanks where comments stand. */
export const toPlaced = ({ record, lines, source, format }: ReadDocument) => ({
  ...{ text: record.document.text, lines },
  source: format === 'txt' && source !== null ? record.document.text : source,
});

/** Each folder's configuration is looked for once, and each configuration read once. */
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
  { against = [], cacheFolder }: CheckFilesOptions,
  context: Parameters<typeof readCheckable>[1],
): Promise<SourceDocument[]> {
  const sources: SourceDocument[] = [];
  if (!against.length) return sources;
  const cache = cacheFolder === undefined ? null : await openReadingCache(cacheFolder);
  for await (const read of readCheckable(against, { ...context, cache })) {
    if (!read.ok) throw read.error;
    const { path, record, times } = read;
    const { title, publishedAt } = record.document;
    const timeAt = (index: number) => times && findTimeAt(times, index);
    sources.push({ path, name: title ?? path, publishedAt: publishedAt.value, record, timeAt });
  }
  await cache?.prune();
  return sources;
}
