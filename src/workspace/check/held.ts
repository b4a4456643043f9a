import { basename, isAbsolute, resolve } from 'node:path';
import { createPlacer, type Place } from '../../check/place-lines.ts';
import type { SourceDocument } from '../../check/view.ts';
import type { Language } from '../../engine/language/language.ts';
import { findTimeAt } from '../../text/time-at.ts';
import { loadEnglish } from '../load-english.ts';
import type { Project } from './find-config.ts';
import { type Background, openBackground } from './open-background.ts';
import { type ReadContext, type ReadDocument, readCheckable } from './read-checkable.ts';
import { openReadingCache } from './reading-cache.ts';

/** A file that drafts are held against, with its places. */
export interface HeldSource extends SourceDocument {
  place(index: number): Place;
}

/** What drafts are held against, the same for all drafts of one configuration. */
export interface Held {
  readonly language: Language;
  readonly sources: readonly HeldSource[];
  readonly background: Background | null;
}

export interface HoldingOptions {
  /** In the place of those that the configuration names. */
  readonly against?: readonly string[];
  readonly storePath?: string;
  /** Where readings of sources are kept from one run to the next; nowhere unless told. */
  readonly cacheFolder?: string;
}

/** Opens what drafts are held against when the first of them asks, each but once, also where it fails. To be closed. */
export interface Holding {
  /** Rejects where a source or the store cannot be read. */
  open(project: Pick<Project, 'against' | 'storePath'>): Promise<Held>;
  close(): Promise<void>;
}

export function createHolding(options: HoldingOptions, context: ReadContext): Holding {
  const sources = new Map<string, Promise<readonly HeldSource[]>>();
  const backgrounds = new Map<string, Promise<Background>>();
  return {
    async open(project) {
      const language = await loadEnglish();
      const against = options.against ?? project.against;
      const storePath = options.storePath ?? project.storePath;
      return {
        language,
        sources: await openOnce(sources, JSON.stringify(against), () => readSources(against, options, context)),
        background:
          storePath === null ? null : await openOnce(backgrounds, storePath, () => openBackground(storePath, language)),
      };
    },
    async close() {
      for (const opened of backgrounds.values()) {
        await opened.then(
          (background) => background.close(),
          () => {},
        );
      }
    },
  };
}

function openOnce<T>(opened: Map<string, Promise<T>>, key: string, open: () => Promise<T>): Promise<T> {
  const found = opened.get(key) ?? open();
  opened.set(key, found);
  return found;
}

async function readSources(
  against: readonly string[],
  { cacheFolder }: HoldingOptions,
  context: ReadContext,
): Promise<readonly HeldSource[]> {
  const sources: HeldSource[] = [];
  if (!against.length) return sources;
  const cache = cacheFolder === undefined ? null : await openReadingCache(cacheFolder);
  for await (const read of readCheckable(against, { ...context, cache })) {
    if (!read.ok) throw read.error;
    sources.push(createSource(read));
  }
  await cache?.prune();
  return sources;
}

function createSource(document: ReadDocument): HeldSource {
  const { path, record, times } = document;
  const { title, publishedAt } = record.document;
  const timeAt = (index: number) => times && findTimeAt(times, index);
  const name = title ?? (isAbsolute(path) ? basename(path) : path);
  return { path, name, publishedAt: publishedAt.value, record, timeAt, place: placeIn(document) };
}

/** Tells where a character of a document stands in its file. Plain text is its own source, with blanks where comments stand. */
export const placeIn = ({ record, lines, source, format }: ReadDocument): ((index: number) => Place) =>
  createPlacer({
    ...{ text: record.document.text, lines },
    source: format === 'txt' && source !== null ? record.document.text : source,
  });

/** A document is not held against itself. */
export const leaveOut = (sources: readonly HeldSource[], path: string, cwd: string): readonly HeldSource[] =>
  sources.filter((source) => path === '-' || resolve(cwd, source.path) !== resolve(cwd, path));
