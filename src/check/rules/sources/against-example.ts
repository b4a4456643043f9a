import type { Example } from '../../rule.ts';

/** A draft that is held against one source. */
export const against = (text: string, source: string): Example => ({
  text,
  sources: [{ path: 'source.txt', text: source }],
});
