import type { JournalEntry } from '../store/journal/journal-entry.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';

/** What happened to the store, by whatever program: entries of the journal, and readings. */
interface Change {
  readonly state: string;
  readonly entries: readonly JournalEntry[];
  /** The documents that the entries are of, by id. */
  readonly documents: readonly string[];
}

/** How often the store is asked, while somebody listens. */
const EVERY_MS = 1000;
const BEAT_MS = 15_000;
/** Ids are the beginning of a text's hash. */
const ID_LENGTH = 20;

/** Tells every listener what changed, as server-sent events; asks the store once for all of them. */
export function createChanges(workspace: Pick<Workspace, 'readState' | 'listJournal'>) {
  const listeners = new Set<(change: Change) => void>();
  let state: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const now = await workspace.readState();
    if (state !== null && now !== state) {
      const last = Number(state.split('.').at(-1));
      const entries = (await workspace.listJournal()).filter(({ id }) => id > last);
      for (const listener of listeners) listener({ state: now, entries, documents: listDocuments(entries) });
    }
    state = now;
  };
  const wait = (): void => {
    timer = setTimeout(() => {
      // a store that is busy is asked again
      look()
        .catch(() => {})
        .finally(() => {
          if (listeners.size) wait();
        });
    }, EVERY_MS);
  };
  return {
    async follow(): Promise<Response> {
      if (!listeners.size) {
        state = null;
        await look();
        clearTimeout(timer);
        wait();
      }
      const encoder = new TextEncoder();
      let stop = (): void => {};
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          const write = (text: string): void => controller.enqueue(encoder.encode(text));
          const listener = (change: Change): void => write(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
          const beat = setInterval(() => write(': beat\n\n'), BEAT_MS);
          listeners.add(listener);
          stop = () => {
            clearInterval(beat);
            listeners.delete(listener);
          };
          write('retry: 1000\n\n');
        },
        cancel: () => stop(),
      });
      return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
    },
    close: () => clearTimeout(timer),
  };
}

export type Changes = ReturnType<typeof createChanges>;

const listDocuments = (entries: readonly JournalEntry[]): readonly string[] => [
  ...new Set(
    entries
      .flatMap(({ targets }) => targets)
      .flatMap((target) => ('textHash' in target ? [target.textHash.slice(0, ID_LENGTH)] : [])),
  ),
];
