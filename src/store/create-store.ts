import type { Kysely } from 'kysely';
import type { Language } from '../engine/language/language.ts';
import type { Backend } from './backend.ts';
import { appendEntry } from './journal/append-entry.ts';
import { findAnnotations, listLost } from './journal/find-annotations.ts';
import { findLastEntry, listJournal } from './journal/list-journal.ts';
import { countHows } from './queries/count-hows.ts';
import { countDocuments } from './queries/documents/count-documents.ts';
import { outlineDocuments } from './queries/documents/outline-documents.ts';
import { exportActors } from './queries/export-actors.ts';
import { findActors, listActors } from './queries/find-actors.ts';
import { findDocuments } from './queries/find-documents.ts';
import { countClaims, listClaims } from './queries/list-claims.ts';
import { countStore, listDocumentIds, listDocuments, listVersions } from './queries/list-documents.ts';
import { listGiven, listStale } from './queries/list-given.ts';
import { listProposals } from './queries/list-proposals.ts';
import { listPublicIds } from './queries/list-public-ids.ts';
import { findPassages } from './queries/passages/find-passages.ts';
import { readAsked } from './queries/passages/read-asked.ts';
import { readPassages } from './queries/passages/read-passages.ts';
import { readActorDetails } from './queries/read-actor.ts';
import { readDecisions } from './queries/read-decisions.ts';
import { readDocument } from './queries/read-record.ts';
import { readReviewed } from './queries/read-reviewed.ts';
import { countStatements } from './queries/search/count-statements.ts';
import { groupBySpeaker } from './queries/search/group-by-speaker.ts';
import { searchStatements } from './queries/search/search-statements.ts';
import { searchClaims } from './queries/search-claims.ts';
import { listStatementsOf } from './queries/statements-of.ts';
import { listQuestions } from './questions/list-questions.ts';
import { readState } from './questions/read-state.ts';
import { keepAnswer, removeQuestion, saveQuestion } from './questions/save-question.ts';
import { addAuthority } from './registry/decisions/add-authority.ts';
import { decide } from './registry/decisions/decide.ts';
import { resetRegistry } from './registry/reset-registry.ts';
import { countWaiting, type SettleOptions, settleRegistry } from './registry/settle-registry.ts';
import type { StatementQuery, Store } from './store.ts';
import type { Tables } from './tables.ts';
import { addAppearance, addReading, prepareReading } from './writing/add-reading.ts';
import { createRowInserter } from './writing/insert-rows.ts';
import { settlePassages } from './writing/keep-passages.ts';
import { removeDocument } from './writing/remove-document.ts';

export interface StoreOptions {
  /** The language whose rules say who is one over all documents; asked for when there is something to settle, or an actor to tell. */
  readonly loadLanguage: () => Promise<Language>;
  readonly isReadonly?: boolean;
}

/** A store on a database whose tables are up to date. One that may not be written to tells of the registry as it stands. */
export function createStore(db: Kysely<Tables>, backend: Backend, options: StoreOptions): Store {
  const { loadLanguage, isReadonly = false } = options;
  const inserter = createRowInserter(backend.maxParameters);
  const settle = async (how?: SettleOptions) => {
    if (!isReadonly) await settleRegistry(db, backend, loadLanguage, how);
  };
  /** Several queries on one state of the store, with what was read since in the registry. */
  const ask = async <T>(read: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
    await settle();
    return readInOne(db, read);
  };
  /** The same of actors, whose roles are told in words of a language. */
  const askOfActors = async <T>(read: (db: Kysely<Tables>, language: Language) => Promise<T>): Promise<T> => {
    const language = await loadLanguage();
    return ask((transaction) => read(transaction, language));
  };
  return {
    prepareReading: (document, engine) => prepareReading(db, document, engine),
    addReading: (document, record, readAt) => addReading(db, backend, inserter, { document, record, readAt }),
    addAppearance: (document, engine, at) => addAppearance(db, backend, document, engine, at),
    removeDocument: (id, maker) => removeDocument(db, backend, id, maker),
    listStale: (engine) => listStale(db, engine),
    listGiven: (id) => listGiven(db, id),
    listDocuments: async (query = {}) => {
      if (query.speaker !== undefined) await settle();
      return listDocuments(db, backend, query);
    },
    countDocuments: async (query = {}) => {
      if (query.speaker !== undefined) await settle();
      return readInOne(db, (transaction) => countDocuments(transaction, backend, query));
    },
    outlineDocuments: (ids) => readInOne(db, (transaction) => outlineDocuments(transaction, ids)),
    listVersions: (id) => readInOne(db, (transaction) => listVersions(transaction, id)),
    findDocuments: (reference) => findDocuments(db, backend, reference),
    readDocument: (id, appearance) => readDocument(db, id, appearance),
    searchStatements: async (query) => {
      if (isOfActors(query)) await settle();
      return searchStatements(db, backend, query);
    },
    countStatements: async (query) => {
      if (isOfActors(query)) await settle();
      return readInOne(db, (transaction) => countStatements(transaction, backend, query));
    },
    countHows: async (query) => {
      if (isOfActors(query)) await settle();
      return readInOne(db, (transaction) => countHows(transaction, backend, query));
    },
    groupBySpeaker: async (query, limits) => {
      await settle();
      return groupBySpeaker(db, backend, query, limits);
    },
    searchClaims: (words, limit = 50) => searchClaims(db, backend, words, limit),
    listClaims: (query) => ask((transaction) => listClaims(transaction, backend, query)),
    countClaims: (query) => ask((transaction) => countClaims(transaction, backend, query)),
    findActors: (name, limit = 50) =>
      askOfActors((transaction, language) => findActors(transaction, backend, name, limit, language)),
    listActors: (query = {}) => askOfActors((transaction, language) => listActors(transaction, query, language)),
    readActor: (id) => askOfActors((transaction, language) => readActorDetails(transaction, id, language)),
    listStatementsOf: (actorId) => ask((transaction) => listStatementsOf(transaction, actorId)),
    listPublicIds: (documents) => ask((transaction) => listPublicIds(transaction, documents)),
    listProposals: (query = {}) => ask((transaction) => listProposals(transaction, query)),
    settleRegistry: settle,
    async rebuildRegistry({ signal, onProgress } = {}) {
      await resetRegistry(db, backend);
      const total = await countWaiting(db);
      await settle({
        ...(signal && { signal }),
        onProgress: (left) => onProgress?.({ done: total - left, total }),
      });
    },
    async *exportActors() {
      await settle();
      yield* exportActors(db);
    },
    readReviewed: (id, appearance) => readInOne(db, (transaction) => readReviewed(transaction, id, appearance)),
    appendEntry: (draft, seen) => appendEntry(db, backend, draft, seen),
    listJournal: (query) => readInOne(db, (transaction) => listJournal(transaction, query)),
    findLastEntry: (by) => findLastEntry(db, by),
    findAnnotations: (id) => readInOne(db, (transaction) => findAnnotations(transaction, id)),
    listLost: (id) => readInOne(db, (transaction) => listLost(transaction, id)),
    decide: async (draft, maker) => decide(db, backend, draft, maker, await loadLanguage()),
    addAuthority: async (authority, maker) => addAuthority(db, backend, authority, maker, await loadLanguage()),
    listDecisions: () => readInOne(db, (transaction) => readDecisions(transaction)),
    listDocumentIds: (query = {}) => listDocumentIds(db, query.withReplaced ?? false),
    findPassages: async (query) => {
      if (!isReadonly) await settlePassages(db);
      return readInOne(db, (transaction) => findPassages(transaction, backend, query));
    },
    saveQuestion: (draft) => saveQuestion(db, draft),
    listQuestions: () => listQuestions(db),
    keepAnswer: (key, answer) => keepAnswer(db, key, answer),
    removeQuestion: (key) => removeQuestion(db, key),
    readState: () => readState(db),
    readAsked: (passages) => askOfActors((transaction, language) => readAsked(transaction, passages, language)),
    readPassages: async (id) => {
      if (!isReadonly) await settlePassages(db);
      return readPassages(db, id);
    },
    count: async () => {
      await settle();
      return countStore(db);
    },
    close: () => db.destroy(),
  };
}

const isOfActors = ({ speaker, of }: StatementQuery): boolean => speaker !== undefined || of !== undefined;

/** Several queries on one state of the store. */
const readInOne = <T>(db: Kysely<Tables>, read: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  db.transaction().setAccessMode('read only').execute(read);
