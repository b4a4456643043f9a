import type { Store } from '../store.ts';

/** A registry that follows from the documents is brought up to date after them. */
export async function settle(store: Store): Promise<void> {
  if ('settleRegistry' in store) await (store.settleRegistry as () => Promise<unknown>)();
}
