import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import type { KeyScope } from '../logic/key-map.ts';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

export type Commands = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** What the parts of the shell and the pages share. */
export interface Desk {
  readonly scope: KeyScope;
  readonly setScope: (scope: KeyScope) => void;
  readonly setGloss: (gloss: ReactNode) => void;
  readonly showToast: (toast: ToastMessage | null) => void;
  /** Handlers that stand, the newest last; they change without drawing anything anew. */
  readonly commands: { readonly current: Map<symbol, { scope: KeyScope; commands: Commands }> };
}

/** What the desk tells at the moment: in the line at the foot, where hover is told, and in a toast. */
export interface DeskTalk {
  readonly gloss: ReactNode;
  readonly toast: ToastMessage | null;
}

export const DeskContext = createContext<Desk | null>(null);
/** Apart from the desk itself, so that what is told draws nothing anew but the places where it is told. */
export const DeskTalkContext = createContext<DeskTalk>({ gloss: null, toast: null });

export function useDeskState(): { desk: Desk; talk: DeskTalk } {
  const [scope, setScope] = useState<KeyScope>('everywhere');
  const [gloss, setGloss] = useState<ReactNode>(null);
  const [toast, showToast] = useState<ToastMessage | null>(null);
  const commands = useRef(new Map<symbol, { scope: KeyScope; commands: Commands }>());
  const desk = useMemo(() => ({ scope, setScope, setGloss, showToast, commands }), [scope]);
  const talk = useMemo(() => ({ gloss, toast }), [gloss, toast]);
  return { desk, talk };
}

/** The desk's shared state. Throws outside the shell. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk is called outside the shell');
  return desk;
}

export const useDeskTalk = (): DeskTalk => use(DeskTalkContext);
