import type { CheckView } from '../view.ts';

/** Made once for each draft, when the first rule asks. */
export function byView<T>(create: (view: CheckView) => T): (view: CheckView) => T {
  const made = new WeakMap<CheckView, { readonly value: T }>();
  return (view) => {
    const known = made.get(view) ?? { value: create(view) };
    made.set(view, known);
    return known.value;
  };
}
