import { useEffect, useRef } from 'react';
import type { KeyBinding } from '../logic/key-map.ts';
import { listBindings, matchKeys } from '../logic/match-keys.ts';
import { type Desk, useDesk } from './desk-context.ts';
import { useKeySettings } from './use-key-settings.ts';

/** How long the first key of a sequence is remembered, in milliseconds. */
const SEQUENCE_MS = 1200;

/** Calls commands for keys that are pressed outside fields; single keys are off where a person switched them off. */
export function useKeyboard(): void {
  const desk = useDesk();
  const { settings } = useKeySettings();
  const begun = useRef({ keys: '', at: 0 });
  useEffect(() => {
    const bindings = listBindings(desk.scope, settings);
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (settings.off || isTyping(event.target) || document.querySelector('[role=dialog][data-state=open]')) return;
      const before = event.timeStamp - begun.current.at < SEQUENCE_MS ? begun.current.keys : '';
      const match = matchKeys(before, event.key, bindings);
      begun.current = { keys: match.kind === 'begun' ? match.keys : '', at: event.timeStamp };
      if (match.kind === 'command' && !isButtonPress(event)) callCommand(desk, match.binding, event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk, settings]);
}

/** What a command does here: the newest handler wins; undefined where nobody answers it. */
export function findHandler(
  standing: Desk['commands']['current'],
  { scope, command }: Pick<KeyBinding, 'scope' | 'command'>,
): ((event: KeyboardEvent) => void) | undefined {
  return [...standing.values()].reverse().find((each) => each.scope === scope && each.commands[command])?.commands[
    command
  ];
}

/** A key that nobody answers keeps its meaning for the browser. */
function callCommand(desk: Desk, binding: KeyBinding, event: KeyboardEvent): void {
  const handler = findHandler(desk.commands.current, binding);
  if (!handler) return;
  event.preventDefault();
  handler(event);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Enter on a button or a link is theirs. */
function isButtonPress(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' &&
    event.target instanceof HTMLElement &&
    event.target.closest('button, a[href], summary, [role=button], [role=menuitem]') !== null
  );
}
