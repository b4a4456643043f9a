import { resolve } from 'node:path';
import { type OnrecordError, toOnrecordError } from '../errors.ts';
import { createChanges } from '../workspace/check/changes.ts';
import type { CheckedDraft, DraftChecker } from '../workspace/check/open-draft-checker.ts';
import { type EditorText, toDraft } from './editor-text.ts';

export interface DeskOptions {
  readonly cwd: string;
  /** Told of each check that came to its end, and with null of a document in which there is nothing to check. */
  onChecked(text: EditorText, checked: CheckedDraft | null): void;
  /** Told of what keeps drafts from being checked as they should be, each trouble once. */
  onTrouble(error: OnrecordError): void;
}

/** A document with its check. */
export interface OnDesk {
  readonly text: EditorText;
  readonly checked: CheckedDraft;
}

/** The documents that are open, each checked as it is now. To be closed. */
export interface Desk {
  /** It was opened, or is another by now: whatever was begun for its earlier text is given up. */
  put(text: EditorText): void;
  remove(uri: string): void;
  /** The check of a document as it is once that is done, however often it changes meanwhile; null where there is none. */
  find(uri: string): Promise<OnDesk | null>;
  /** Everything is checked anew, with another checker where one is handed in. */
  renew(checker?: DraftChecker): Promise<void>;
  close(): Promise<void>;
}

interface Checking {
  readonly text: EditorText;
  readonly controller: AbortController;
  readonly checked: Promise<CheckedDraft | null>;
}

export function createDesk(first: DraftChecker, options: DeskOptions): Desk {
  let checker = first;
  const open = new Map<string, Checking>();
  const troubles = createTroubles(options);
  const changes = createChanges();
  const put = (text: EditorText): void => {
    open.get(text.uri)?.controller.abort();
    const controller = new AbortController();
    const checked = check(text, controller.signal).catch((error) => {
      if (!controller.signal.aborted) troubles.tell(toOnrecordError(error));
      return null;
    });
    open.set(text.uri, { text, controller, checked });
  };
  const check = async (text: EditorText, signal: AbortSignal): Promise<CheckedDraft | null> => {
    const draft = toDraft(text, options.cwd);
    const checked = draft && draft.text.trim() !== '' ? await checker.check(draft, signal) : null;
    signal.throwIfAborted();
    options.onChecked(text, checked);
    if (!checked) return null;
    changes.look(checked.reliesOn.map((path) => resolve(options.cwd, path)));
    if (checked.trouble) troubles.tell(checked.trouble);
    checked.pending?.then(() => signal.aborted || put(text));
    return checked;
  };
  const desk: Desk = {
    put,
    remove(uri) {
      open.get(uri)?.controller.abort();
      open.delete(uri);
    },
    async find(uri) {
      for (;;) {
        const found = open.get(uri);
        const checked = await found?.checked;
        if (open.get(uri) === found) return found && checked ? { text: found.text, checked } : null;
      }
    },
    async renew(next = checker) {
      if (next === checker) await checker.forget();
      else await checker.close();
      checker = next;
      troubles.forget();
      for (const { text } of [...open.values()]) put(text);
    },
    async close() {
      changes.end();
      for (const { controller } of open.values()) controller.abort();
      open.clear();
      await checker.close();
    },
  };
  void renewOnChange(desk, changes);
  return desk;
}

async function renewOnChange(desk: Desk, changes: ReturnType<typeof createChanges>): Promise<void> {
  while (await changes.next()) await desk.renew();
}

/** One that stays is told once, and again when something was put right in between. */
function createTroubles({ onTrouble }: DeskOptions) {
  const told = new Set<string>();
  return {
    tell(error: OnrecordError): void {
      const key = `${error.code} ${error.input} ${error.message}`;
      if (!told.has(key)) onTrouble(error);
      told.add(key);
    },
    forget: () => told.clear(),
  };
}
