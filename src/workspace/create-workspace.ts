import { readDocuments } from './read-documents.ts';
import type { Workspace, WorkspaceParts } from './workspace-contract.ts';

/** More statements of one actor than anybody reads on a screen. */
const MOST_STATEMENTS = 10_000;

export function createWorkspace(parts: WorkspaceParts): Workspace {
  const { store } = parts;
  return {
    readInputs: (inputs, options = {}) => readDocuments(parts, inputs, options),
    listDocuments: (query) => store.listDocuments(query),
    findDocuments: (reference) => store.findDocuments(reference),
    readDocument: (id) => store.readDocument(id),
    searchStatements: (query) => store.searchStatements(query),
    searchClaims: (words, limit) => store.searchClaims(words, limit),
    findActors: (name, limit) => store.findActors(name, limit),
    count: () => store.count(),
    async listStatementsOf(actor) {
      const names = new Set([actor.name, ...actor.aliases].map(fold));
      const hits = await store.searchStatements({ words: null, speaker: actor.name, limit: MOST_STATEMENTS });
      return hits
        .filter(({ speakers }) => speakers.some(({ name, kind }) => kind === actor.kind && names.has(fold(name))))
        .toSorted((a, b) => compareText(a.at ?? '', b.at ?? ''));
    },
    async *exportDocuments(ids) {
      for (const id of ids ?? (await store.listDocumentIds())) {
        const document = await store.readDocument(id);
        if (document) yield document;
      }
    },
    close: () => store.close(),
  };
}

const fold = (name: string): string => name.toLowerCase();

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
