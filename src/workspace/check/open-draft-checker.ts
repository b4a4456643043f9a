import { dirname, join } from 'node:path';
import { type OnrecordError, toOnrecordError } from '../../errors.ts';
import { decodeText } from '../../ingest/decode-text.ts';
import { readBytes } from '../../ingest/read-bytes.ts';
import { loadEnglish } from '../load-english.ts';
import { type CheckedOne, checkDraft } from './check-draft.ts';
import { CONFIG_NAME, type Project } from './find-config.ts';
import { createHolding, type Held, type HeldSource, type Holding, type HoldingOptions } from './held.ts';
import { type DraftReader, openDraftReader } from './open-draft-reader.ts';
import { createProjectFinder } from './project-finder.ts';
import { type ReadDocument, toInput } from './read-checkable.ts';

/** A draft as somebody has it before him, whether or not it stands in a file. */
export interface OpenDraft {
  readonly path: string;
  readonly format: 'txt' | 'md';
  readonly text: string;
}

export interface CheckedDraft extends CheckedOne {
  /** What it was held against. */
  readonly sources: readonly HeldSource[];
  /** Files whose change makes this stale. */
  readonly reliesOn: readonly string[];
  /** Settled when what it is to be held against was read, which makes this stale too; null where that is so already. */
  readonly pending: Promise<unknown> | null;
  /** Why it could not be held against its sources or the store; null where it could, or need not be. */
  readonly trouble: OnrecordError | null;
}

/** Checks open drafts as they change. To be closed. */
export interface DraftChecker {
  /** Rejects with an OnrecordError where there is no text or the configuration is at fault, or with the signal's reason. */
  check(draft: OpenDraft, signal: AbortSignal): Promise<CheckedDraft>;
  /** From now on configurations, sources and the store are read anew. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface DraftCheckerOptions extends HoldingOptions {
  readonly cwd: string;
}

export function openDraftChecker(options: DraftCheckerOptions): DraftChecker {
  const opening = openDraftReader();
  // where it fails, it is told when the first draft asks for it
  opening.catch(() => {});
  let reliance = rely(options, opening);
  return {
    async check(draft, signal) {
      const { findOnce, holdings } = reliance;
      const document = await readDraft(draft, await opening, signal);
      const project = await findOnce(draft.path);
      const { held, pending, trouble } = await holdings.find(project);
      signal.throwIfAborted();
      const checked = await checkDraft(document, project, held, options);
      return { ...checked, sources: held.sources, reliesOn: listRelied(draft, project, held), pending, trouble };
    },
    async forget() {
      const before = reliance;
      reliance = rely(options, opening);
      await before.holdings.close();
    },
    close: () => reliance.holdings.close(),
  };
}

/** What is read once and relied on until somebody says that it changed. */
function rely(options: DraftCheckerOptions, opening: Promise<DraftReader>) {
  return { findOnce: createProjectFinder(options), holdings: createHoldings(options, opening) };
}

interface FoundHeld {
  readonly held: Held;
  readonly pending: Promise<unknown> | null;
  readonly trouble: OnrecordError | null;
}

/** What is being read keeps no draft waiting: it is checked by itself meanwhile. */
function createHoldings(options: HoldingOptions, opening: Promise<DraftReader>) {
  let holding: Promise<Holding> | undefined;
  const found = new Map<Project, FoundHeld>();
  return {
    async find(project: Project): Promise<FoundHeld> {
      const known = found.get(project);
      if (known) return known;
      const none: Held = { language: await loadEnglish(), sources: [], background: null };
      holding ??= opening.then((readers) => createHolding(options, { readers, today: readToday() }));
      const pending = holding
        .then((opened) => opened.open(project))
        .then(
          (held) => found.set(project, { held, pending: null, trouble: null }),
          (error) => found.set(project, { held: none, pending: null, trouble: toOnrecordError(error) }),
        );
      if (isHeldAlone(project, options)) await pending;
      else if (!found.has(project)) found.set(project, { held: none, pending, trouble: null });
      return found.get(project)!;
    },
    async close(): Promise<void> {
      await (await holding?.catch(() => null))?.close();
    },
  };
}

/** Nothing is to be read that takes time. */
const isHeldAlone = (project: Project, { against = project.against, storePath }: HoldingOptions): boolean =>
  against.length === 0 && (storePath ?? project.storePath) === null;

const readToday = (): string => new Date().toISOString().slice(0, 10);

async function readDraft(
  { path, format, text }: OpenDraft,
  readers: DraftReader,
  signal: AbortSignal,
): Promise<ReadDocument> {
  const bytes = Buffer.from(text);
  const document = await readBytes(path, bytes, { format, today: readToday(), signal });
  const record = await readers.readUntil(signal, toInput(document, null), path);
  return {
    ok: true,
    path,
    format,
    record,
    lines: document.lines ?? null,
    times: null,
    source: decodeText(bytes, null),
  };
}

function listRelied({ path }: OpenDraft, project: Project, { sources }: Held): readonly string[] {
  const { folder, config, baselinePath, against } = project;
  return [
    ...[dirname(path), folder].map((each) => join(each, CONFIG_NAME)),
    ...(config.authority === undefined ? [] : [join(folder, config.authority)]),
    ...(baselinePath === null ? [] : [baselinePath]),
    ...against,
    ...sources.map((source) => source.path),
  ];
}
