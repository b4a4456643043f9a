import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Conflict } from '../../../src/server/api-types.ts';
import { joinWords, nameSource } from '../../logic/reader/describe-statement.ts';
import { draftOf, patchOf } from '../../logic/reader/draft.ts';
import { listVoices } from '../../logic/reader/list-voices.ts';
import { moveEnd, snapToWord, stepByWord } from '../../logic/reader/move-end.ts';
import { findTop, type Reading } from '../../logic/reader/reading.ts';
import { nameStatements } from '../../logic/reader/said.ts';
import { isFolded, type StatementNode } from '../../logic/reader/statement-tree.ts';
import { useDesk } from '../desk-context.ts';
import { useCommands } from '../use-commands.ts';
import { useUndo } from '../use-undo.ts';
import type { NoteActions } from './Note.tsx';
import { readSelection } from './read-selection.ts';
import { scrollToWords } from './scroll-to-words.ts';
import type { ElementsById } from './use-found-elements.ts';
import type { useReaderState } from './use-reader-state.ts';
import { useReview } from './use-review.ts';

interface Given {
  readonly reading: Reading;
  readonly reader: ReturnType<typeof useReaderState>;
  readonly elements: ElementsById;
  readonly conflicts: ReadonlyMap<string, Conflict> | undefined;
  readonly onNote: () => void;
  readonly onSure: (ids: readonly string[]) => void;
}

/** What notes, words and dialogs call: the same object all along. */
interface ReaderActions extends NoteActions {
  readonly drag: (piece: number, end: 0 | 1, place: number, isExact: boolean) => void;
  readonly addNote: (note: string) => void;
  readonly acceptAll: (ids: readonly string[]) => void;
}

/** From here up a statement may be accepted with many others. */
const SURE = 0.95;

/** All that one can do in the Reader, by key or by pointer. */
export function useReaderCommands({ reading, reader, elements, conflicts, onNote, onSure }: Given): ReaderActions {
  const { showToast } = useDesk();
  const { navigate } = useRouter();
  const { id: own } = reading.document;
  const takeBack = useUndo(({ document }) => {
    if (document?.id !== own) return false;
    if (document.layer === 'statements' && document.item !== null) now.current.focus(document.item);
    return true;
  });
  const undo = useCallback(() => takeBack(), [takeBack]);
  const say = useReview(own, undo);
  const { text } = reading.document.record.document;
  const { state, change, changeDraft } = reader;
  const walk = reading.tops.filter((node) => !isFolded(node, state.unfolded));
  const focused = state.focused === null ? undefined : reading.nodes.get(state.focused);

  const focus = (id: string, options: { scroll?: boolean } = {}) => {
    const top = findTop(reading, id);
    if (!top) return;
    const unfolded = isFolded(top, state.unfolded) ? { ...state.unfolded, doubtful: true } : state.unfolded;
    const focusedId = top.statement.id;
    if (focusedId === state.focused && unfolded === state.unfolded) return;
    change({ focused: focusedId, unfolded, draft: null });
    if (options.scroll !== false) scrollToWords(elements.current.get(focusedId)?.[0]);
    requestAnimationFrame(() => window.document.getElementById(`note-${focusedId}`)?.focus({ preventScroll: true }));
  };
  const step = (by: 1 | -1) => {
    const at = walk.findIndex((node) => node.statement.id === state.focused);
    const next = walk[Math.max(0, Math.min(walk.length - 1, at + by))];
    if (next) focus(next.statement.id);
  };
  const tell = (done: string, node: StatementNode) =>
    `${done}: ${nameSource(reading.setting, node.statement)} ${joinWords(text, node.statement.cue)}`;
  const decide = (action: 'accept' | 'reject') => {
    if (!focused) return;
    say(
      { action, items: nameStatements(focused.statement.id) },
      tell(action === 'accept' ? 'Accepted' : 'Rejected', focused),
    );
    step(1);
  };
  const keep = () => {
    if (!focused || !state.draft) return;
    const patch = patchOf(focused.statement, state.draft);
    change({ draft: null });
    if (patch)
      say({ action: 'correct', items: nameStatements(focused.statement.id), patch }, tell('Corrected', focused));
  };
  const edit = () =>
    focused && change({ draft: draftOf(focused.statement), layers: new Set([...state.layers, 'statements']) });
  const moveBy = (end: 0 | 1, direction: 1 | -1) => {
    const { draft } = state;
    if (!draft) return;
    const at = end === 0 ? 0 : draft.content.length - 1;
    const place = draft.content[at]?.[end];
    if (place === undefined) return;
    changeDraft({
      content: moveEnd(draft.content, at, end, stepByWord(text, place, direction, blockAt(reading, place, end), end)),
    });
  };
  const drag = (piece: number, end: 0 | 1, place: number, isExact: boolean) => {
    const { draft } = state;
    if (!draft) return;
    const snapped = isExact ? place : snapToWord(text, place, blockAt(reading, place, end), end);
    changeDraft({ content: moveEnd(draft.content, piece, end, snapped) });
  };
  const split = () => {
    if (!focused) return;
    const parts = splitAt(focused.statement.content, readSelection()?.[0] ?? null);
    if (!parts) return showToast({ text: 'Select where the second part begins, then press s.' });
    say(
      { action: 'split', items: nameStatements(focused.statement.id), parts: parts.map((content) => ({ content })) },
      tell('Split', focused),
    );
  };
  const join = () => {
    const next = focused && walk[walk.indexOf(focused) + 1];
    if (focused && next)
      say(
        { action: 'join', items: nameStatements(focused.statement.id, next.statement.id) },
        tell('Joined with the next', focused),
      );
  };
  const add = () => {
    const selected = readSelection();
    if (!selected) return showToast({ text: 'Select the words of the statement first, then press +.' });
    say({ action: 'add', statement: { content: [selected] } }, 'Statement added: press e to say who speaks');
  };
  const voices = () => listVoices(reading.document, reading.tops, state.unfolded).map(({ actor }) => actor);
  const nextVoice = () => change({ voice: after(voices(), state.voice) });
  const leave = () =>
    state.draft ? change({ draft: null }) : state.voice === null ? change({ focused: null }) : change({ voice: null });
  const open = () => {
    if (state.draft) return keep();
    const conflict = focused && conflicts?.get(focused.statement.id);
    if (conflict) void navigate({ to: '/conflicts/$conflict', params: { conflict: conflict.id } });
  };
  const addNote = (note: string) =>
    focused && say({ action: 'note', items: nameStatements(focused.statement.id), text: note }, tell('Noted', focused));
  const acceptAll = (ids: readonly string[]) =>
    say({ action: 'accept', items: nameStatements(...ids) }, `Accepted ${ids.length}`);
  const listSure = () =>
    walk.filter(
      ({ statement }) =>
        statement.review.state === 'proposed' &&
        (statement.confidence ?? 0) >= SURE &&
        isInView(elements.current.get(statement.id)?.[0]),
    );

  // What is memoised calls these: always the newest of these.
  const newest = { focus, decide, edit, keep, leave, changeDraft, drag, addNote, acceptAll };
  const now = useRef(newest);
  now.current = newest;
  const actions = useMemo(
    (): ReaderActions => ({
      focus: (id) => now.current.focus(id, { scroll: false }),
      accept: () => now.current.decide('accept'),
      reject: () => now.current.decide('reject'),
      edit: () => now.current.edit(),
      keep: () => now.current.keep(),
      leave: () => now.current.leave(),
      changeDraft: (part) => now.current.changeDraft(part),
      unfold: () => reader.toggleFold('nested'),
      drag: (...given) => now.current.drag(...given),
      addNote: (note) => now.current.addNote(note),
      acceptAll: (ids) => now.current.acceptAll(ids),
    }),
    [reader.toggleFold],
  );
  useFirstFocus(reading, state.focused, (id) => now.current.focus(id));
  useCommands('reader', {
    next: () => step(1),
    back: () => step(-1),
    accept: () => decide('accept'),
    reject: () => decide('reject'),
    edit,
    open,
    leave,
    split,
    join,
    add,
    note: () => focused && onNote(),
    nested: () => reader.toggleFold('nested'),
    doubtful: () => reader.toggleFold('doubtful'),
    'layer-statements': () => reader.toggleLayer('statements'),
    'layer-figures': () => reader.toggleLayer('figures'),
    'layer-dates': () => reader.toggleLayer('dates'),
    'layer-actors': () => reader.toggleLayer('actors'),
    voice: nextVoice,
    'start-left': () => moveBy(0, -1),
    'start-right': () => moveBy(0, 1),
    'end-left': () => moveBy(1, -1),
    'end-right': () => moveBy(1, 1),
    'accept-all': () => onSure(listSure().map(({ statement }) => statement.id)),
  });
  useCommands('everywhere', { undo });
  return actions;
}

/** What the address names is brought into the window once. */
function useFirstFocus(reading: Reading, focused: string | null, focus: (id: string) => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    if (focused !== null && reading.nodes.has(focused))
      scrollToWords(window.document.querySelector(`[data-c~="${CSS.escape(focused)}"]`) ?? undefined);
    else if (focused !== null) focus(focused);
  }, [reading, focused, focus]);
}

/** The block that an end stands in: a start at its first place, an end behind its last. */
function blockAt({ document }: Reading, place: number, end: 0 | 1): readonly [number, number] {
  const { blocks, document: own } = document.record;
  const block = blocks.find(({ span: [from, to] }) =>
    end === 0 ? place >= from && place < to : place > from && place <= to,
  );
  return block?.span ?? [0, own.text.length];
}

/** Two parts of a content: at a place inside it, else between its first two pieces; null where neither is. */
function splitAt(content: readonly (readonly [number, number])[], place: number | null) {
  const inside = place !== null && content.some(([start, end]) => place > start && place < end);
  if (inside) {
    const first = content
      .filter(([start]) => start < place)
      .map(([start, end]) => [start, Math.min(end, place)] as const);
    const second = content
      .filter(([, end]) => end > place)
      .map(([start, end]) => [Math.max(start, place), end] as const);
    return [first, second];
  }
  return content.length > 1 ? [content.slice(0, 1), content.slice(1)] : null;
}

function after(voices: readonly string[], voice: string | null): string | null {
  return voices[voice === null ? 0 : voices.indexOf(voice) + 1] ?? null;
}

function isInView(element: HTMLElement | undefined): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.bottom > 52 && box.top < window.innerHeight - 40;
}
