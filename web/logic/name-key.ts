const NAMES = new Map([
  ['Enter', '↵'],
  ['Escape', 'Esc'],
]);

/** A key as it is printed: "A" is "⇧A", Enter is "↵". */
export function nameKey(keys: string): string {
  return keys
    .split(' ')
    .map((key) => NAMES.get(key) ?? (/^[A-Z]$/.test(key) ? `⇧${key}` : key))
    .join(' ');
}
