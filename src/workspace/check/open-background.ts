import { existsSync } from 'node:fs';
import { listPhrases } from '../../ask/find/create-terms.ts';
import type { StanceJudge } from '../../ask/judge/judge-passages.ts';
import type { Finding } from '../../check/finding.ts';
import type { FollowedQuestion } from '../../check/followed-question.ts';
import type { KnownActor } from '../../check/known-actor.ts';
import type { Draft, SourceDocument } from '../../check/view.ts';
import type { Language } from '../../engine/language/language.ts';
import { OnrecordError } from '../../errors.ts';
import { leaveOutRejected } from '../../review/leave-out-rejected.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Store } from '../../store/store.ts';
import { findTimeAt } from '../../text/time-at.ts';
import { hashText, toDocumentId } from '../hash-text.ts';
import { loadStanceModel } from '../load-stance-model.ts';
import { resolveOrigin } from '../resolve-origin.ts';
import { createDismissals } from './dismissals.ts';
import { findFollowed } from './find-followed.ts';

/** What a store knows that drafts are held against. To be closed. */
export interface Background {
  /** Everybody on record. */
  readonly known: readonly KnownActor[];
  /** The documents that bear on a draft, those that fit best first; never the draft itself or another version of it. */
  findBearing(draft: Draft): Promise<readonly SourceDocument[]>;
  /** The questions that the store follows, on which somebody takes a side in the draft. */
  findFollowed(draft: Draft): Promise<readonly FollowedQuestion[]>;
  /** Why somebody dismissed a finding of this draft, or of another version of it; null where nobody did. */
  createDismissals(draft: Draft): (finding: Finding) => string | null;
  close(): Promise<void>;
}

/** So many documents are held against a draft, in a store of any size. */
const DOCUMENTS = 24;
/** More people than anybody writes of. */
const MOST_ACTORS = 100_000;
/** So many records are kept at hand, since drafts of one day speak of the same. */
const AT_HAND = 200;

export async function openBackground(
  path: string,
  language: Language,
  loadStance: () => Promise<StanceJudge> = loadStanceModel,
): Promise<Background> {
  if (!existsSync(path)) {
    throw new OnrecordError('store-failed', 'There is no store at this path.', {
      input: path,
      remedy: 'Name one that `onrecord read` made, or leave out --store.',
    });
  }
  const { openSqliteStore } = await import('../../store/sqlite/open-store.ts');
  const store = await openSqliteStore(path, { loadLanguage: async () => language, orReadonly: true });
  try {
    return { ...(await createBackground(store, language, loadStance)), close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The same of a store that is open already. */
export async function createBackground(
  store: Store,
  language: Language,
  loadStance: () => Promise<StanceJudge>,
): Promise<Omit<Background, 'close'>> {
  const [actors, journal] = [await store.listActors({ limit: MOST_ACTORS }), await store.listJournal()];
  const known = actors.map(
    ({ name, kind, aliases, roles }): KnownActor => ({
      ...{ name, kind, aliases, from: 'store' },
      roles: roles.map((text) => ({ text, from: null, to: null })),
    }),
  );
  const readSource = createSourceReader(store);
  const stance = rememberLoaded(loadStance);
  return {
    known,
    findBearing: (draft) => findBearing(store, readSource, draft, language),
    findFollowed(draft) {
      const readOther = (id: string) => readUnlessDraft(id, draft, readSource);
      return findFollowed(draft, { store, language, readSource: readOther, loadStance: stance });
    },
    createDismissals: (draft) => createDismissals(journal, draft),
  };
}

type ReadSource = (id: string) => Promise<SourceDocument | null>;

async function findBearing(
  store: Store,
  readSource: ReadSource,
  draft: Draft,
  language: Language,
): Promise<readonly SourceDocument[]> {
  const { record } = draft;
  const phrases = [
    ...new Set([...listNames(record), ...listSaidWords(record).flatMap((words) => listPhrases(words, language))]),
  ];
  const found = await store.findPassages({ phrases, documents: DOCUMENTS + 1 });
  const sources: SourceDocument[] = [];
  for (const { id } of found) {
    const source = await readUnlessDraft(id, draft, readSource);
    if (source) sources.push(source);
  }
  return sources.slice(0, DOCUMENTS);
}

/** A document of the store, unless it is the draft or another version of it. */
async function readUnlessDraft(id: string, { path, record }: Draft, readSource: ReadSource) {
  const source = id === toDocumentId(hashText(record.document.text)) ? null : await readSource(id);
  return source && source.path !== resolveOrigin(path) ? source : null;
}

/** Loaded when it is first asked for, and then kept. */
function rememberLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/** Whoever is named by more than one letter. */
const listNames = ({ actors }: OnRecord): string[] =>
  actors.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.length > 1);

/** The headline, and what is quoted: other words stand in every document of a beat. */
const listSaidWords = ({ document, quotations }: OnRecord): string[] => [
  ...(document.title === null ? [] : [document.title]),
  ...quotations.map(({ inner }) => document.text.slice(...inner)),
];

function createSourceReader(store: Store): ReadSource {
  const atHand = new Map<string, SourceDocument | null>();
  return async (id) => {
    const kept = atHand.get(id);
    if (kept !== undefined) return kept;
    const found = await store.readReviewed(id);
    const source = found && {
      ...{ path: found.origin, name: found.title ?? found.origin, publishedAt: found.publishedAt },
      record: leaveOutRejected(found.record),
      timeAt: (index: number) => found.times && findTimeAt(found.times, index),
    };
    if (atHand.size >= AT_HAND) atHand.delete(atHand.keys().next().value!);
    atHand.set(id, source);
    return source;
  };
}
