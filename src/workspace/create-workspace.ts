import { annotate, noteDocument, pinActor, undo } from './annotate.ts';
import { createConflictFinder, settleConflict } from './conflicts.ts';
import type { EngineReaders } from './engine-readers.ts';
import { readDocuments } from './read-documents.ts';
import { rereadDocuments } from './reread-documents.ts';
import type { Workspace, WorkspaceParts } from './workspace-contract.ts';

export function createWorkspace(parts: WorkspaceParts): Workspace {
  const { store } = parts;
  const findConflicts = createConflictFinder(parts);
  /** Of drafts: kept, since a draft is checked again and again. */
  let readers: EngineReaders | undefined;
  return {
    readInputs: (inputs, options = {}) => readDocuments(parts, inputs, options),
    rereadDocuments: (choice, options = {}) => rereadDocuments(parts, choice, options),
    removeDocument: (id, { by, reason }) => store.removeDocument(id, { by, reason, at: parts.now() }),
    listDocuments: (query) => store.listDocuments(query),
    findDocuments: (reference) => store.findDocuments(reference),
    readDocument: (id, appearance) => store.readDocument(id, appearance),
    searchStatements: (query) => store.searchStatements(query),
    countStatements: (query) => store.countStatements(query),
    groupBySpeaker: (query, limits) => store.groupBySpeaker(query, limits),
    searchClaims: (words, limit) => store.searchClaims(words, limit),
    findActors: (name, limit) => store.findActors(name, limit),
    count: () => store.count(),
    listActors: (query) => store.listActors(query),
    readActor: (id) => store.readActor(id),
    listStatementsOf: (actorId) => store.listStatementsOf(actorId),
    listProposals: (query) => store.listProposals(query),
    listDecisions: () => store.listDecisions(),
    exportActors: () => store.exportActors(),
    rebuildRegistry: (options) => store.rebuildRegistry(options),
    decide: (draft, { by, reason }) => store.decide(draft, { by, reason, at: parts.now() }),
    async addAuthority(path, { by, reason }) {
      const { readAuthority } = await import('./authority/read-authority.ts');
      return store.addAuthority(await readAuthority(path), { by, reason, at: parts.now() });
    },
    readReviewed: (id, appearance) => store.readReviewed(id, appearance),
    listJournal: (query) => store.listJournal(query),
    listLost: (id) => store.listLost(id),
    countDocuments: (query) => store.countDocuments(query),
    outlineDocuments: (ids) => store.outlineDocuments(ids),
    listVersions: (id) => store.listVersions(id),
    countHows: (query) => store.countHows(query),
    listClaims: (query) => store.listClaims(query),
    countClaims: (query) => store.countClaims(query),
    listPublicIds: (documents) => store.listPublicIds(documents),
    listQuestions: () => store.listQuestions(),
    readState: () => store.readState(),
    annotate: (document, said, maker) => annotate(parts, document, said, maker),
    noteDocument: (document, text, maker) => noteDocument(parts, document, text, maker),
    pinActor: (id, isPinned, maker) => pinActor(parts, id, isPinned, maker),
    undo: (entry, maker) => undo(parts, entry, maker),
    async *exportDocuments(ids) {
      for (const id of ids ?? (await store.listDocumentIds())) {
        const document = await store.readReviewed(id);
        if (document) yield document;
      }
    },
    async ask(question, options) {
      const { askQuestion } = await import('./ask-question.ts');
      return askQuestion(parts, question, options);
    },
    findConflicts: (query = {}) => findConflicts(query),
    settleConflict: (conflict, action, maker) => settleConflict(parts, conflict, action, maker),
    async saveQuestion(question, options, { by }) {
      const { saveQuestion } = await import('./saved-questions.ts');
      return saveQuestion(parts, question, options, by);
    },
    async *answerQuestions() {
      const { answerQuestions } = await import('./saved-questions.ts');
      yield* answerQuestions(parts);
    },
    removeQuestion: (key) => store.removeQuestion(key),
    async checkDraft(draft) {
      const { checkText } = await import('./check/check-text.ts');
      readers ??= parts.createReaders(1);
      return checkText(parts, readers, draft);
    },
    async close() {
      await readers?.close();
      await store.close();
    },
  };
}
