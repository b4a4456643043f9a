/** Seen: rules may be written by looking at it. Unseen: nobody looks at it, and only what comes out of it is told. */
export const HALVES = ['unseen', 'seen'] as const;
export type Half = (typeof HALVES)[number];

/** Which half a seed or a draft belongs to, by its name alone, so that it never changes sides. */
export const halfOf = (name: string): Half => (hashName(`half ${name}`) % 2 === 0 ? 'unseen' : 'seen');

/** FNV-1a over the name's characters, mixed once more, since its lowest bit is no better than a parity. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
