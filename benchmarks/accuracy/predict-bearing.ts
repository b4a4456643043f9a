import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type FindOptions, findBearing } from '../../src/ask/find/find-bearing.ts';
import { OnrecordError } from '../../src/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { hashText } from '../../src/workspace/hash-text.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadStanceModel } from '../../src/workspace/load-stance-model.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { parseGoldLine } from './gold-line.ts';

const READ_AT = '2031-03-05T10:00:00.000Z';

/** What of a question may be seen: not what bears on it. */
const questionSchema = z.object({ proposition: z.string(), documents: z.array(z.string()).default([]) });

type Question = z.infer<typeof questionSchema>;

/**
 * Reads the documents that any of the questions names (all of the files, where they name none) into a store, and finds in it for each question
 * what bears on it: `{proposition, passages: [{document, spans, label, score}]}`, the best first.
 */
export async function* predictBearing(lines: readonly string[], files: readonly string[]): AsyncGenerator<string> {
  const questions = lines.filter((line) => line.trim()).map(parseQuestion);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bearing-'));
  const language = await loadEnglish();
  const store = await openSqliteStore(join(folder, 'store.db'), { loadLanguage: async () => language });
  try {
    const given = await readDocuments(store, files, listNamed(questions));
    const stance = await loadStanceModel();
    const scoreAlone: FindOptions['scoreAlone'] = (pairs) => stance.scoreAlone(pairs);
    for (const { proposition } of questions) {
      const found = await findBearing(store, proposition, { language, scoreAlone });
      const passages = found.map(({ passage, document, score }) => ({
        ...{ document: given.get(document.id)!, spans: passage.spans, label: null, score },
      }));
      yield JSON.stringify({ proposition, passages });
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function parseQuestion(line: string, index: number): Question {
  const parsed = questionSchema.safeParse(JSON.parse(line));
  if (!parsed.success)
    throw new OnrecordError('bad-document', z.prettifyError(parsed.error), { place: `line ${index + 1}` });
  return parsed.data;
}

/** The ids of all documents that are searched; null for whatever the files hold. */
function listNamed(questions: readonly Question[]): ReadonlySet<string> | null {
  const named = new Set(questions.flatMap(({ documents }) => documents));
  return named.size ? named : null;
}

/** Gives the ids under which the documents were given, by those of the store. */
async function readDocuments(
  store: Store,
  files: readonly string[],
  named: ReadonlySet<string> | null,
): Promise<ReadonlyMap<string, string>> {
  const reader = await openReader();
  const given = new Map<string, string>();
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    if (!line.trim()) continue;
    const { document } = parseGoldLine(line, { withStatements: false });
    if (given.has(hashText(document.text).slice(0, 20)) || !(named?.has(document.id) ?? true)) continue;
    const record = await reader.read(document);
    const origin = `/${document.id}.txt`;
    const { id } = await store.addReading({ ...document, origin, textHash: hashText(document.text) }, record, READ_AT);
    given.set(id, document.id);
  }
  return given;
}
