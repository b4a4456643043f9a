import { useState } from 'react';
import { readSilenced, withSilenced } from '../../logic/check/silenced.ts';

const NAME = 'onrecord.silenced';

/** What a person silenced in a draft, kept in this browser: a draft is nowhere else. */
export function useSilenced(draft: string): {
  readonly silenced: readonly string[];
  readonly silence: (ids: readonly string[]) => void;
} {
  const [all, setAll] = useState(() => readSilenced(read()));
  return {
    silenced: all[draft] ?? NONE,
    silence: (ids) => {
      // Another tab may have silenced something in the meantime.
      const next = withSilenced({ ...readSilenced(read()) }, draft, ids);
      setAll(next);
      try {
        localStorage.setItem(NAME, JSON.stringify(next));
      } catch {
        // Storage can be denied: it holds until the page is left.
      }
    },
  };
}

const NONE: readonly string[] = [];

function read(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}
