import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlacer, type Place } from '../../check/place-lines.ts';
import { type CheckResult, runRules } from '../../check/run-rules.ts';
import { parseSuppressions } from '../../check/suppressions.ts';
import type { SourceDocument } from '../../check/view.ts';
import { leaveOutRejected } from '../../review/leave-out-rejected.ts';
import type { EngineReaders } from '../engine-readers.ts';
import type { WorkspaceParts } from '../workspace-contract.ts';
import { toPlaced } from './check-files.ts';
import { findProject } from './find-config.ts';
import { createBackground } from './open-background.ts';
import { type ReadDocument, readCheckable } from './read-checkable.ts';

/** A text that is checked before it is anywhere. */
export interface DraftText {
  readonly text: string;
  readonly format: 'text' | 'markdown';
  readonly publishedAt?: string;
  /** Ids of documents that it is held against, as sources. */
  readonly against?: readonly string[];
  /** Only these rules, by id. */
  readonly only?: readonly string[];
}

/** What was found in a draft, with the text that its spans count in. */
export interface CheckedText {
  readonly document: ReadDocument;
  readonly result: CheckResult;
  place(index: number): Place;
}

/** Checks a draft against the rules of the folder that the program runs in, and what the store knows. Nothing of it is kept. */
export async function checkDraft(
  { store, loadLanguage }: Pick<WorkspaceParts, 'store' | 'loadLanguage'>,
  readers: EngineReaders,
  draft: DraftText,
): Promise<CheckedText> {
  const language = await loadLanguage();
  const document = await readDraft(draft, readers);
  const { config, known, baseline } = await findProject(process.cwd());
  const background = await createBackground(store, language);
  const place = createPlacer(toPlaced(document));
  const result = runRules({
    ...{ draft: document, language, config, baseline, place, pathInProject: document.path },
    sources: await readSources(store, draft.against ?? []),
    ...{ known: [...known, ...background.known], store: await background.findBearing(document) },
    ...{ suppressions: parseSuppressions(document.source ?? ''), ...(draft.only && { only: draft.only }) },
    dismissedBecause: background.createDismissals(document),
  });
  return { document, result, place };
}

/** Through the readers of files, since Markdown is parsed apart; the file is gone when it is read. */
async function readDraft({ text, format, publishedAt }: DraftText, readers: EngineReaders): Promise<ReadDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-draft-'));
  try {
    const path = join(folder, format === 'markdown' ? 'draft.md' : 'draft.txt');
    await writeFile(path, text);
    const today = new Date().toISOString().slice(0, 10);
    for await (const read of readCheckable([path], { readers, today, ...(publishedAt && { publishedAt }) })) {
      if (read.ok) return { ...read, path: 'draft' };
      throw read.error;
    }
    throw new Error('a draft gave no document');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSources(store: WorkspaceParts['store'], ids: readonly string[]): Promise<readonly SourceDocument[]> {
  const sources: SourceDocument[] = [];
  for (const id of ids) {
    const found = await store.readReviewed(id);
    if (!found) continue;
    const { origin: path, title, publishedAt } = found;
    sources.push({
      path,
      name: title ?? path,
      publishedAt,
      record: leaveOutRejected(found.record),
      timeAt: () => null,
    });
  }
  return sources;
}
