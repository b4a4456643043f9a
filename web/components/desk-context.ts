import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import type { KeyScope } from '../logic/key-map.ts';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

export type Commands = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** What the parts of the shell and the pages share. The gloss is what hover tells, in the line at the foot. */
export interface Desk {
  readonly scope: KeyScope;
  readonly setScope: (scope: KeyScope) => void;
  readonly gloss: ReactNode;
  readonly setGloss: (gloss: ReactNode) => void;
  readonly toast: ToastMessage | null;
  readonly showToast: (toast: ToastMessage | null) => void;
  /** Handlers that stand, the newest last; they change without drawing anything anew. */
  readonly commands: { readonly current: Map<symbol, { scope: KeyScope; commands: Commands }> };
}

export const DeskContext = createContext<Desk | null>(null);

export function useDeskState(): Desk {
  const [scope, setScope] = useState<KeyScope>('everywhere');
  const [gloss, setGloss] = useState<ReactNode>(null);
  const [toast, showToast] = useState<ToastMessage | null>(null);
  const commands = useRef(new Map<symbol, { scope: KeyScope; commands: Commands }>());
  return useMemo(() => ({ scope, setScope, gloss, setGloss, toast, showToast, commands }), [scope, gloss, toast]);
}

/** The desk's shared state. Throws outside the shell. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk is called outside the shell');
  return desk;
}
