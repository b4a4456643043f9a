import { OnrecordError, toOnrecordError } from '../../errors.ts';
import type { ItemName, Said } from '../../review/create-annotation.ts';
import type { ReviewedRecord } from '../../review/reviewed-record.ts';
import type { JournalEntry } from '../../store/journal/journal-entry.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import type { CliIo, KeyInput } from '../cli-io.ts';
import { printLine } from '../command-context.ts';
import type { Screen } from '../layout/screen.ts';
import { renderError } from '../render-error.ts';
import { renderEntry } from '../show/render-entry.ts';
import { EDIT_HELP, parseEdit } from './parse-edit.ts';
import { readPatch } from './read-patch.ts';
import { renderItem } from './render-item.ts';

export interface Walk {
  readonly io: CliIo;
  readonly screen: Screen;
  readonly keys: KeyInput;
  readonly workspace: Workspace;
  readonly maker: { readonly by: string; readonly reason: string | null };
  readonly items: readonly ItemName[];
}

const KEYS = 'a accept · x reject · e edit · c note · u undo · j next · k back · ? keys · q quit';

/** Walks through items of a document with one key each; every key writes at once. Gives how many entries were written. */
export async function walkReview(walk: Walk, opened: ReviewedDocument): Promise<number> {
  const { io, keys, items, screen, workspace } = walk;
  let document = opened;
  let at = 0;
  let written = 0;
  let isShown = false;
  while (at < items.length) {
    const item = items[at]!;
    if (!isShown) {
      await printLine(io, screen.colors.dim(`\n${at + 1} of ${items.length}`));
      await printLine(io, renderItem(document.record, item, screen));
      await printLine(io, screen.colors.dim(KEYS));
    }
    const key = await keys.readKey();
    if (key === null || QUIT.has(key)) break;
    const step = await press(walk, document, item, key);
    isShown = step === null;
    if (step === null) continue;
    written += step.written ? 1 : 0;
    at = step.item ? findItem(document.record, items, step.item, at) : Math.max(0, at + step.by);
    if (step.written) document = (await workspace.readReviewed(document.id)) ?? document;
  }
  return written;
}

/** Ctrl-C and Ctrl-D end it too. */
const QUIT: ReadonlySet<string> = new Set(['q', '\u0003', '\u0004']);

interface Step {
  /** How many items further. */
  readonly by: number;
  readonly written: boolean;
  /** The item to go to instead. */
  readonly item?: string;
}

const STAY: Step = { by: 0, written: false };

/** Does what a key asks for; null where nothing has to be shown again. */
async function press(walk: Walk, document: ReviewedDocument, item: ItemName, key: string): Promise<Step | null> {
  switch (key) {
    case 'a':
      return write(walk, document, { action: 'accept', items: [item] });
    case 'x':
      return write(walk, document, { action: 'reject', items: [item] });
    case 'e':
      return edit(walk, document, item);
    case 'c': {
      const text = (await walk.keys.readLine(`note on ${item.id}: `))?.trim();
      return text ? { ...(await write(walk, document, { action: 'note', items: [item], text })), by: 0 } : STAY;
    }
    case 'u':
      return undo(walk);
    case 'j':
    case '\r':
    case '\u001b[B':
      return { by: 1, written: false };
    case 'k':
    case '\u001b[A':
      return { by: -1, written: false };
    case '?':
      await printLine(walk.io, `${KEYS}\nedit: ${EDIT_HELP}`);
      return null;
    default:
      return null;
  }
}

/** Writes what was said; where somebody else has spoken since, that is told, and the item is shown as it stands now. */
async function write(walk: Walk, document: ReviewedDocument, said: Said): Promise<Step> {
  return attempt(walk, () => walk.workspace.annotate(document, said, walk.maker), 1);
}

async function edit(walk: Walk, document: ReviewedDocument, item: ItemName): Promise<Step> {
  const line = await walk.keys.readLine(`correct ${item.id}: `);
  if (!line?.trim()) return STAY;
  const { workspace, maker } = walk;
  return attempt(
    walk,
    async () => {
      const patch = await readPatch(workspace, document.record, item, parseEdit(line));
      return workspace.annotate(document, { action: 'correct', items: [item], patch }, maker);
    },
    1,
  );
}

async function undo(walk: Walk): Promise<Step> {
  let undone: JournalEntry | null = null;
  const step = await attempt(
    walk,
    async () => {
      undone = await walk.workspace.undo(null, walk.maker);
      return undone;
    },
    0,
  );
  const [target] = (undone as JournalEntry | null)?.targets ?? [];
  return target?.type === 'item' ? { ...step, item: target.itemKey } : step;
}

async function attempt({ io, screen }: Walk, run: () => Promise<JournalEntry>, by: number): Promise<Step> {
  try {
    await printLine(io, renderEntry(await run(), screen));
    return { by, written: true };
  } catch (error) {
    const failure = toOnrecordError(error);
    if (!(error instanceof OnrecordError) || failure.code.startsWith('store-')) throw error;
    await printLine(io, renderError(failure));
    // what somebody else said is there to be seen now
    return { by: 0, written: failure.code === 'annotation-conflict' };
  }
}

/** The place of the item with this key, if it is one of those that are walked through. */
function findItem(record: ReviewedRecord, items: readonly ItemName[], key: string, at: number): number {
  const found = items.findIndex(({ layer, id }) => record[layer].some((each) => each.id === id && each.key === key));
  return found < 0 ? at : found;
}
