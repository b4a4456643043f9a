import { DEFAULT_CONFIG } from '../../src/check/config.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { KnownActor } from '../../src/check/known-actor.ts';
import { createPlacer } from '../../src/check/place-lines.ts';
import { runRules } from '../../src/check/run-rules.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Language } from '../../src/engine/language/language.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import type { CleanDocument } from './planting.ts';

/** What a text is checked with. */
export interface Checking {
  readonly source?: string | undefined;
  readonly known?: readonly KnownActor[] | undefined;
}

export interface Checker {
  /** Reads a document once, whose records the seeders choose their places by. */
  read(document: Omit<CleanDocument, 'record'>): Promise<CleanDocument>;
  /** Findings of every rule in a text that stands in the place of the document's. */
  check(document: CleanDocument, text: string, checking?: Checking): Promise<readonly Finding[]>;
}

/** Texts of one document are read one after another, since the engine keeps what did not change; a text that comes again is not read twice. */
export function createChecker(engine: Pick<Engine, 'read'>, language: Language): Checker {
  const kept = new Map<string, OnRecord>();
  const readText = async (document: Omit<CleanDocument, 'record'>, text: string): Promise<OnRecord> => {
    const key = `${document.id} ${text}`;
    const record = kept.get(key) ?? (await engine.read(toInput(document, text)));
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(key, record);
    return record;
  };
  return {
    read: async (document) => ({ ...document, record: await readText(document, document.text) }),
    async check(document, text, { source, known = [] } = {}) {
      const sources = source === undefined ? [] : [await readText(document, source)];
      return runRules({
        draft: { path: 'draft.txt', record: await readText(document, text) },
        ...{ language, known, config: DEFAULT_CONFIG, store: null },
        place: createPlacer({ text, source: text, lines: [[0, 1]] }),
        sources: sources.map((record) => ({
          ...{ path: 'source.txt', name: 'the source', publishedAt: document.publishedAt, record },
          timeAt: () => null,
        })),
      }).findings;
    },
  };
}

const MOST_KEPT = 12;

const toInput = ({ id, title, publishedAt }: Omit<CleanDocument, 'record'>, text: string) => ({
  ...{ id, text, title, publishedAt, url: null, publisher: null, byline: [], language: null },
});
