import { useMemo, useSyncExternalStore } from 'react';
import { readKeySettings, renderKeySettings } from '../logic/key-settings.ts';
import { type KeySettings, PLAIN_KEYS } from '../logic/match-keys.ts';

const NAME = 'onrecord.keys';
const CHANGED = 'onrecord-keys-changed';

/** A person's keys, kept in this browser. */
export function useKeySettings(): { settings: KeySettings; changeSettings: (settings: KeySettings) => void } {
  const stored = useSyncExternalStore(subscribe, readStored);
  const settings = useMemo(() => (stored ? readKeySettings(stored) : PLAIN_KEYS), [stored]);
  return { settings, changeSettings };
}

/** As long as the page is open, where the browser keeps nothing for it. */
let unkept: string | null = null;

function readStored(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return unkept;
  }
}

function changeSettings(settings: KeySettings): void {
  try {
    localStorage.setItem(NAME, renderKeySettings(settings));
  } catch {
    unkept = renderKeySettings(settings);
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell);
  window.addEventListener('storage', tell);
  return () => {
    window.removeEventListener(CHANGED, tell);
    window.removeEventListener('storage', tell);
  };
}
