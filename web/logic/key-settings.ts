import { type KeySettings, PLAIN_KEYS } from './match-keys.ts';

/** A person's keys as they are kept; what cannot be read counts as none. */
export function readKeySettings(text: string): KeySettings {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return PLAIN_KEYS;
    const { off, changed } = found as { off?: unknown; changed?: unknown };
    const pairs = Array.isArray(changed) ? changed.filter(isPair) : [];
    return { off: off === true, changed: new Map(pairs) };
  } catch {
    return PLAIN_KEYS;
  }
}

/** The text that `readKeySettings` reads. */
export function renderKeySettings(settings: KeySettings): string {
  return JSON.stringify({ off: settings.off, changed: [...settings.changed] });
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
