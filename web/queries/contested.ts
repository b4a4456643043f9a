import { createSignal } from './create-signal.ts';

/** Something that two people decided at once: what this person said, what stands now, and the two ways on. */
export interface Contested {
  readonly mine: string;
  readonly theirs: string;
  /** Rejects where the server refuses it. */
  readonly keepMine: () => Promise<void>;
}

const CONTESTED = createSignal<readonly Contested[]>([]);
export const useContested = CONTESTED.useValue;

export const addContested = (contested: Contested): void => CONTESTED.change([...CONTESTED.read(), contested]);

export const removeContested = (contested: Contested): void =>
  CONTESTED.change(CONTESTED.read().filter((one) => one !== contested));
