import { useCallback, useMemo, useState } from 'react';
import type { Draft } from '../../logic/reader/draft.ts';
import type { Unfolded } from '../../logic/reader/statement-tree.ts';

export const LAYERS = ['statements', 'figures', 'dates', 'actors'] as const;
export type Layer = (typeof LAYERS)[number];

export interface ReaderState {
  readonly focused: string | null;
  readonly layers: ReadonlySet<Layer>;
  /** The actor whose words alone are tinted; "" for sources without a name. */
  readonly voice: string | null;
  readonly unfolded: Unfolded;
  readonly draft: Draft | null;
}

/** What a person sees of a document at the moment, and the ways to change it. */
export function useReaderState(given: Partial<ReaderState>) {
  const [state, setState] = useState<ReaderState>(() => ({
    ...{ focused: null, voice: null, draft: null, unfolded: { nested: false, doubtful: false } },
    layers: new Set<Layer>(['statements', 'figures']),
    ...given,
  }));
  const change = useCallback((part: Partial<ReaderState>) => setState((old) => ({ ...old, ...part })), []);
  const changes = useMemo(
    () => ({
      change,
      toggleLayer: (layer: Layer) => setState((old) => ({ ...old, layers: toggled(old.layers, layer) })),
      toggleVoice: (voice: string) => setState((old) => ({ ...old, voice: old.voice === voice ? null : voice })),
      toggleFold: (fold: keyof Unfolded) =>
        setState((old) => ({ ...old, unfolded: { ...old.unfolded, [fold]: !old.unfolded[fold] } })),
      changeDraft: (part: Partial<Draft>) =>
        setState((old) => (old.draft ? { ...old, draft: { ...old.draft, ...part } } : old)),
    }),
    [change],
  );
  return { state, ...changes };
}

function toggled<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const changed = new Set(set);
  if (!changed.delete(value)) changed.add(value);
  return changed;
}
