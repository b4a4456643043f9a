import { useEffect, useRef } from 'react';
import type { KeyScope } from '../logic/key-map.ts';
import { type Commands, useDesk } from './desk-context.ts';

/** What the commands of a view do while the caller is drawn: the name of a command of the key map, and its handler. */
export function useCommands(scope: KeyScope, commands: Commands): void {
  const { commands: standing } = useDesk();
  const newest = useRef(commands);
  newest.current = commands;
  useEffect(() => {
    const id = Symbol(scope);
    // Looked up at the press, so that a handler sees the newest state.
    standing.current.set(id, {
      scope,
      get commands() {
        return newest.current;
      },
    });
    return () => void standing.current.delete(id);
  }, [scope, standing]);
}
