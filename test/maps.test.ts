import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/**
 * "Constructor Inc." is a name as good as any: an object that is asked for a word of a text answers with what every object
 * has ("constructor", "__proto__"). Strict TypeScript lets a string be a key only where a type says so, by one of these.
 */
const KEYED_BY_TEXT = /\bRecord<string\b|\[\w+: string\]:|\bas keyof\b/g;

/** Where it says so all the same, how often, and why no word of a text gets there. */
const ALLOWED: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'ask/judge/judge-passages.ts': [1, 'names of models'],
  'check/check-config.ts': [3, 'fields of the configuration, asked for through a Map'],
  'cli/cli-io.ts': [1, 'the environment'],
  'cli/review/parse-edit.ts': [1, 'options, under names that a Map gives'],
  'engine/speaker/speaker-rules.ts': [1, 'its own keys are the type'],
  'engine/engine.ts': [1, 'names of models'],
  'engine/model/model-session.ts': [3, 'inputs of the model'],
  'engine/model/remember-scores.ts': [1, 'inputs of the model'],
  'engine/model/reader-model.ts': [3, 'names of models and scores'],
  'engine/stance/stance-model.ts': [1, 'names of models'],
  'export/table.ts': [1, 'cells, asked for by the names of our columns'],
  'export/exported-document.ts': [6, 'ids of items, which the engine makes'],
  'ingest/detect-format.ts': [2, 'asked for with Object.hasOwn'],
  'ingest/file-error.ts': [1, 'codes of the system, asked for with Object.hasOwn'],
  'ingest/formats/docx-parts.ts': [1, 'names of parts that we choose'],
  'ingest/formats/read-pdf.ts': [1, 'fields of a PDF that we name'],
  'ingest/metadata/json-ld/linked-things.ts': [1, 'parsed JSON, asked for by names of schema.org'],
  'ingest/metadata/json-ld/parse-lenient-json.ts': [1, 'single control characters'],
  'ingest/page/linked-article.ts': [1, 'parsed JSON, asked for by names of schema.org'],
  'ingest/layout/html-tree.ts': [1, 'attributes of an element, asked for by their names'],
  'ingest/formats/docx-numbering.ts': [1, 'attributes of an element, asked for by their names'],
  'ingest/captions/parse-whisper.ts': [1, 'parsed JSON, asked for by names that we know'],
  'workspace/guard-workspace.ts': [1, 'names of methods'],
  'archive/read-part.ts': [2, 'columns that we name'],
  'archive/table-writer.ts': [1, 'columns that we name'],
  'rows/reading-hash.ts': [1, 'names of models'],
  'registry/score-link.ts': [1, 'rules, by their names'],
  'review/annotation.ts': [2, 'fields of a patch, each asked for by its name'],
  'review/apply/reference-finder.ts': [1, 'fields of a statement'],
  'review/apply/read-fields.ts': [2, 'fields of an item, checked by a schema'],
  'review/apply/review-draft.ts': [1, 'fields of an item'],
  'review/reviewed-record.ts': [1, 'fields of an item'],
  'review/split-reviews.ts': [1, 'ids of items, which the engine makes'],
  'schema/span-plan.ts': [2, 'fields of a schema'],
  'server/routes/claims.ts': [1, 'ids of documents, which the store draws'],
  'server/create-api-document.ts': [2, 'addresses and methods of our own'],
  'server/desk/mount-desk.ts': [1, 'parts of our own addresses'],
  'server/desk/pages.ts': [1, 'parts of our own addresses'],
  'server/endpoint.ts': [2, 'headers of ours'],
  'server/guard/security-headers.ts': [1, 'headers of ours'],
  'server/mount-endpoint.ts': [1, 'a query made of a Map, which a schema checks before anything is asked of it'],
  'server/problem.ts': [2, 'headers of ours'],
  'server/routes/questions.ts': [1, 'headers of ours'],
  'store/backend.ts': [1, 'columns'],
  'store/journal/target-rows.ts': [1, 'fields of an entry, which a schema checked'],
  'store/queries/document-summary.ts': [1, 'names of layers'],
  'store/registry/blocks/settle-families.ts': [1, 'parsed JSON that becomes a Map at once'],
  'store/sqlite/dialect.ts': [2, 'columns'],
  'store/sqlite/open-store.ts': [1, 'a pragma'],
  'store/writing/insert-rows.ts': [4, 'columns'],
  'workspace/authority/parse-authority-csv.ts': [2, 'cells, asked for by the names of our columns'],
  'workspace/load-reader-model.ts': [1, 'names of models'],
};

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.(?:test|suite|fixture)\.ts$/.test(path))
    .map((path) => join(folder, path));

test('what is asked for words of a text is a Map', () => {
  const counts = listFiles(SRC).flatMap((path) => {
    const count = readFileSync(path, 'utf8').match(KEYED_BY_TEXT)?.length ?? 0;
    return count ? [[relative(SRC, path).replaceAll('\\', '/'), count] as const] : [];
  });
  const offences = counts.filter(([path, count]) => count > (ALLOWED[path]?.[0] ?? 0)).map(([path]) => path);
  expect(offences, 'Use a Map; where no word of a text is a key, count it in ALLOWED, with the reason.').toEqual([]);
  expect(
    Object.keys(ALLOWED).filter((path) => !counts.some(([counted]) => counted === path)),
    'ALLOWED and gone',
  ).toEqual([]);
});
