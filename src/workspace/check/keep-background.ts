import type { StanceJudge } from '../../ask/judge/judge-passages.ts';
import type { Language } from '../../engine/language/language.ts';
import type { Store } from '../../store/store.ts';
import { type Background, createBackground } from './open-background.ts';

type KeptBackground = Omit<Background, 'close'>;

const kept = new WeakMap<Store, { readonly state: string; readonly background: Promise<KeptBackground> }>();

/** What a store knows, for as long as nothing is read into it and nobody says anything of it: drafts come one after another. */
export async function keepBackground(
  store: Store,
  language: Language,
  loadStance: () => Promise<StanceJudge>,
): Promise<KeptBackground> {
  const state = await store.readState();
  const known = kept.get(store);
  if (known?.state === state) return known.background;
  const background = createBackground(store, language, loadStance);
  kept.set(store, { state, background });
  // what failed is tried again
  background.catch(() => kept.delete(store));
  return background;
}
