import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import type { Conflict, JournalEntry, ReadDocument } from '../../../src/server/api-types.ts';
import { joinWords, nameSource } from '../../logic/reader/describe-statement.ts';
import { moveEnd, snapToWord, stepByWord } from '../../logic/reader/move-end.ts';
import { nameStatements, type Said } from '../../logic/reader/said.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { documentKey } from '../../queries/document-query.ts';
import { useDesk } from '../desk-context.ts';
import { useCommands } from '../use-commands.ts';
import { useUndoLast } from '../use-undo-last.ts';
import type { ReviewActions } from './ReviewDetails.tsx';
import { readSelection } from './read-selection.ts';
import type { Reading } from './reading.ts';
import type { ElementsById } from './use-mark-classes.ts';
import { type Draft, draftOf, type useReaderState } from './use-reader-state.ts';
import { useReview } from './use-review.ts';
import type { useWalk } from './use-walk.ts';

interface Given {
  readonly reading: Reading;
  readonly reader: ReturnType<typeof useReaderState>;
  readonly walk: ReturnType<typeof useWalk>;
  readonly elements: ElementsById;
  readonly conflicts: ReadonlyMap<string, Conflict> | undefined;
  readonly onNote: () => void;
  readonly onSure: (ids: readonly string[]) => void;
}

/** From here up a statement may be accepted with many others. */
const SURE = 0.95;

/** All that people decide in the Reader, by key or by pointer. */
export function useReaderCommands({ reading, reader, walk, elements, conflicts, onNote, onSure }: Given) {
  const { showToast } = useDesk();
  const { navigate } = useRouter();
  const client = useQueryClient();
  const { id: own } = reading.document;
  const undo = useUndoLast((entry) => {
    const found = findUndone(client.getQueryData<ReadDocument>(documentKey(own)), entry);
    if (found) walk.focus(found.id);
  });
  const say = useReview(reading.document.id, undo);
  const { text } = reading.document.record.document;
  const { state, change, changeDraft } = reader;
  const { focused, nodes, step } = walk;
  const tell = (done: string, node: StatementNode) =>
    `${done}: ${nameSource(reading.document.record, node.statement)} ${joinWords(text, node.statement.cue)}`;
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
    const patch = patchOf(focused, state.draft);
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
    const next = focused && nodes[nodes.indexOf(focused) + 1];
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
  const leave = () => (state.draft ? change({ draft: null }) : walk.leave());
  const open = () => {
    if (state.draft) return keep();
    const conflict = focused && conflicts?.get(focused.statement.id);
    if (conflict) void navigate({ to: '/conflicts/$conflict', params: { conflict: conflict.id } });
  };
  const listSure = () =>
    nodes.filter(
      ({ statement }) =>
        statement.review.state === 'proposed' &&
        (statement.confidence ?? 0) >= SURE &&
        isInView(elements.current.get(statement.id)?.[0]),
    );

  // What a drag calls: always the newest of it.
  const now = useRef(drag);
  now.current = drag;
  useCommands('reader', {
    accept: () => decide('accept'),
    reject: () => decide('reject'),
    edit,
    open,
    leave,
    split,
    join,
    add,
    note: () => focused && onNote(),
    'start-left': () => moveBy(0, -1),
    'start-right': () => moveBy(0, 1),
    'end-left': () => moveBy(1, -1),
    'end-right': () => moveBy(1, 1),
    'accept-all': () => onSure(listSure().map(({ statement }) => statement.id)),
  });
  useCommands('everywhere', { undo });
  const actions: ReviewActions = {
    accept: () => decide('accept'),
    reject: () => decide('reject'),
    ...{ edit, keep, leave, changeDraft },
  };
  return {
    actions,
    drag: useCallback((...given: Parameters<typeof drag>) => now.current(...given), []),
    addNote: (note: string) =>
      focused &&
      say({ action: 'note', items: nameStatements(focused.statement.id), text: note }, tell('Noted', focused)),
    acceptAll: (ids: readonly string[]) =>
      say({ action: 'accept', items: nameStatements(...ids) }, `Accepted ${ids.length}`),
  };
}

/** The first statement that an entry is about, if this document has it. */
function findUndone(document: ReadDocument | undefined, { targets }: JournalEntry) {
  const keys = targets.flatMap((target) =>
    target.type === 'item' && target.layer === 'statements' ? [target.itemKey] : [],
  );
  return document?.record.statements.find(({ key }) => key === keys[0]);
}

/** Only what differs from the record; null where nothing does. */
function patchOf({ statement }: StatementNode, draft: Draft): Extract<Said, { action: 'correct' }>['patch'] | null {
  const patch = {
    ...(JSON.stringify(draft.content) === JSON.stringify(statement.content) ? {} : { content: draft.content }),
    ...(draft.speakers === null ? {} : { speakers: draft.speakers }),
    ...(draft.act === statement.act ? {} : { act: draft.act }),
    ...(draft.polarity === statement.polarity ? {} : { polarity: draft.polarity }),
    ...(draft.saidAt === statement.saidAt ? {} : { saidAt: draft.saidAt }),
  };
  return Object.keys(patch).length > 0 ? patch : null;
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

function isInView(element: HTMLElement | undefined): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.bottom > 52 && box.top < window.innerHeight - 40;
}
