import { useMemo, useSyncExternalStore } from 'react';
import { readKeySettings, renderKeySettings } from '../logic/key-settings.ts';
import { type KeySettings, PLAIN_KEYS } from '../logic/match-keys.ts';

const NAME = 'onrecord.keys';
const CHANGED = 'onrecord-keys-changed';

/** A person's keys, kept in this browser. */
export function useKeySettings(): { settings: KeySettings; changeSettings: (settings: KeySettings) => void } {
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(NAME));
  const settings = useMemo(() => (stored ? readKeySettings(stored) : PLAIN_KEYS), [stored]);
  return { settings, changeSettings };
}

function changeSettings(settings: KeySettings): void {
  localStorage.setItem(NAME, renderKeySettings(settings));
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
