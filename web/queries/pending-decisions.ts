import type { Said } from '../logic/reader/said.ts';

const PENDING = new Map<string, readonly Said[]>();

/** What was said of a document and is not kept by the server yet, in order: drawn over whatever the server says meanwhile. */
export const pendingOf = (document: string): readonly Said[] => PENDING.get(document) ?? [];

export const addPending = (document: string, said: Said): void =>
  void PENDING.set(document, [...pendingOf(document), said]);

export const removePending = (document: string, said: Said): void =>
  void PENDING.set(
    document,
    pendingOf(document).filter((one) => one !== said),
  );
