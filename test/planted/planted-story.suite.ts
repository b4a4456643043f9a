import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Brief } from '../../src/ask/brief/brief.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadLanguage } from '../../src/engine/lang/en/english.suite.ts';
import type { StanceModel } from '../../src/engine/stance/stance-model.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { askQuestion } from '../../src/workspace/ask-question.ts';
import { createConflictFinder } from '../../src/workspace/conflicts.ts';
import { hashText } from '../../src/workspace/hash-text.ts';
import type { FoundConflicts } from '../../src/workspace/workspace-contract.ts';
import type { Planted } from './planted.suite.ts';
import { createReaderOfSides } from './reader-of-sides.suite.ts';

/** What the program finds in a story with things planted in it. */
export interface FoundInStory {
  readonly conflicts: FoundConflicts;
  readonly brief: Brief;
  /** The name of the file that a document of the brief or of a conflict came from, without what is behind the dot. */
  readonly fileOf: (document: string) => string;
}

/**
 * The documents of a folder are read and put into a store of their own, and the question is asked of it. Which side words take is told by the
 * fixture unless a model is handed in, so that what is found hangs on the rules alone.
 */
export async function askStory(
  engine: Engine,
  name: string,
  { question, sides }: Pick<Planted, 'question' | 'sides'>,
  stance: StanceModel = createReaderOfSides(sides),
): Promise<FoundInStory> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-planted-'));
  const store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage });
  const files = new Map<string, string>();
  try {
    for await (const result of readInputs([fileURLToPath(new URL(name, import.meta.url))])) {
      if (!result.ok) throw result.error;
      const { document } = result;
      const textHash = hashText(document.text);
      const file = document.origin
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, '');
      const stored = { ...document, id: file, textHash };
      const { id } = await store.addReading(stored, await engine.read(stored), '2040-01-01T08:00:00.000Z');
      files.set(id, file);
    }
    const parts = { store, loadLanguage };
    return {
      conflicts: await createConflictFinder(parts)({}),
      brief: await askQuestion({ ...parts, loadStance: async () => stance }, question),
      fileOf: (document) => files.get(document) ?? document,
    };
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}
