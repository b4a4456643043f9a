import { useCallback, useMemo, useState } from 'react';
import type { Span } from '../../../src/schema/span.ts';
import type { ReviewedStatement } from '../../../src/server/api-types.ts';
import type { SaidSpeaker } from '../../logic/reader/said.ts';
import type { Unfolded } from '../../logic/reader/statement-tree.ts';

export const LAYERS = ['statements', 'figures', 'dates', 'actors'] as const;
export type Layer = (typeof LAYERS)[number];

/** A statement as it is being put right, before it is kept. */
export interface Draft {
  readonly id: string;
  readonly content: readonly Span[];
  /** Null: as the record has them. */
  readonly speakers: readonly SaidSpeaker[] | null;
  readonly act: ReviewedStatement['act'];
  readonly polarity: ReviewedStatement['polarity'];
  readonly saidAt: string | null;
}

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

export const draftOf = ({ id, content, act, polarity, saidAt }: ReviewedStatement): Draft => ({
  ...{ id, content, act, polarity, saidAt },
  speakers: null,
});
