import { useEffect, useMemo, useRef } from 'react';
import type { KeyScope } from '../../logic/key-map.ts';
import { listVoices } from '../../logic/reader/list-voices.ts';
import { isFolded, type StatementNode } from '../../logic/reader/statement-tree.ts';
import { useCommands } from '../use-commands.ts';
import type { NoteActions } from './Note.tsx';
import { findTop, type Reading } from './reading.ts';
import { scrollToWords } from './scroll-to-words.ts';
import type { ElementsById } from './use-mark-classes.ts';
import type { useReaderState } from './use-reader-state.ts';

interface Given {
  /** Whose keys they are. */
  readonly scope: KeyScope;
  readonly reading: Reading;
  readonly reader: ReturnType<typeof useReaderState>;
  readonly elements: ElementsById;
}

/** Going through the statements of a document and choosing what is seen of it, by key or by pointer: all of a page that decides nothing. */
export function useWalk({ scope, reading, reader, elements }: Given) {
  const { state, change } = reader;
  const nodes = reading.tops.filter((node) => !isFolded(node, state.unfolded));
  const focus = (id: string, options: { scroll?: boolean } = {}) => {
    const top = findTop(reading, id);
    if (!top) return;
    const unfolded = isFolded(top, state.unfolded) ? { ...state.unfolded, doubtful: true } : state.unfolded;
    const focusedId = top.statement.id;
    if (focusedId === state.focused && unfolded === state.unfolded) return;
    change({ focused: focusedId, unfolded, draft: null });
    window.history.replaceState(window.history.state, '', `#${focusedId}`);
    if (options.scroll !== false) scrollToWords(elements.current.get(focusedId)?.[0]);
    requestAnimationFrame(() => window.document.getElementById(`note-${focusedId}`)?.focus({ preventScroll: true }));
  };
  const step = (by: 1 | -1) => {
    const at = nodes.findIndex((node) => node.statement.id === state.focused);
    const next = nodes[Math.max(0, Math.min(nodes.length - 1, at + by))];
    if (next) focus(next.statement.id);
  };
  const voices = () => listVoices(reading.document, reading.tops, state.unfolded).map(({ actor }) => actor);
  const leave = () => (state.voice === null ? change({ focused: null }) : change({ voice: null }));

  // What the memoised notes call: always the newest of it.
  const now = useRef(focus);
  now.current = focus;
  const actions = useMemo(
    (): NoteActions => ({
      focus: (id) => now.current(id, { scroll: false }),
      unfold: () => reader.toggleFold('nested'),
    }),
    [reader.toggleFold],
  );
  useFirstFocus(reading, state.focused, (id) => now.current(id));
  useCommands(scope, {
    next: () => step(1),
    back: () => step(-1),
    leave,
    nested: () => reader.toggleFold('nested'),
    doubtful: () => reader.toggleFold('doubtful'),
    'layer-statements': () => reader.toggleLayer('statements'),
    'layer-figures': () => reader.toggleLayer('figures'),
    'layer-dates': () => reader.toggleLayer('dates'),
    'layer-actors': () => reader.toggleLayer('actors'),
    voice: () => change({ voice: after(voices(), state.voice) }),
  });
  return {
    /** The statements that the keys go through, in text order. */
    nodes: nodes as readonly StatementNode[],
    focused: state.focused === null ? undefined : reading.nodes.get(state.focused),
    ...{ focus, step, leave, actions },
  };
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

function after(voices: readonly string[], voice: string | null): string | null {
  return voices[voice === null ? 0 : voices.indexOf(voice) + 1] ?? null;
}
