const NAMES = new Map([
  ['Enter', '↵'],
  ['Escape', 'Esc'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
]);

/** A key as it is printed: "A" is "⇧A", Enter is "↵"; none is "off". */
export function nameKey(keys: string): string {
  if (keys === '') return 'off';
  return keys
    .split(' ')
    .map((key) => NAMES.get(key) ?? (/^[A-Z]$/.test(key) ? `⇧${key}` : key))
    .join(' ');
}
