import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlacer } from '../../check/place-lines.ts';
import { leaveOutRejected } from '../../review/leave-out-rejected.ts';
import { findTimeAt } from '../../text/time-at.ts';
import type { EngineReaders } from '../engine-readers.ts';
import type { WorkspaceParts } from '../workspace-contract.ts';
import { type CheckedOne, checkDraft } from './check-draft.ts';
import type { DraftText } from './draft-text.ts';
import { findProject } from './find-config.ts';
import type { HeldSource } from './held.ts';
import { keepBackground } from './keep-background.ts';
import { type ReadDocument, readCheckable } from './read-checkable.ts';

/** Checks a draft against the rules of the folder that the program runs in, and what the store knows. Nothing of it is kept. */
export async function checkText(
  { store, loadLanguage, loadStance }: Pick<WorkspaceParts, 'store' | 'loadLanguage' | 'loadStance'>,
  readers: EngineReaders,
  draft: DraftText,
): Promise<CheckedOne> {
  const language = await loadLanguage();
  const document = await readDraft(draft, readers);
  const sources = await readSources(store, draft.against ?? []);
  const background = { ...(await keepBackground(store, language, loadStance)), close: async () => {} };
  const options = { cwd: process.cwd(), ...(draft.only && { only: draft.only }) };
  return checkDraft(document, await findProject(process.cwd()), { language, sources, background }, options);
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

async function readSources(store: WorkspaceParts['store'], ids: readonly string[]): Promise<readonly HeldSource[]> {
  const sources: HeldSource[] = [];
  for (const id of ids) {
    const found = await store.readReviewed(id);
    if (!found) continue;
    const { origin: path, title, publishedAt, times } = found;
    const record = leaveOutRejected(found.record);
    const place = createPlacer({ text: record.document.text, lines: null, source: null });
    const timeAt = (index: number) => times && findTimeAt(times, index);
    sources.push({ path, name: title ?? path, publishedAt, record, timeAt, place });
  }
  return sources;
}
