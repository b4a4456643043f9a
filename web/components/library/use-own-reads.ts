import { useCallback, useState } from 'react';

const NAME = 'onrecord.reads';

/** The readings that were asked for in this window: they are shown until somebody closes them, also over a reload. */
export function useOwnReads(): {
  own: ReadonlySet<string>;
  addOwn: (id: string) => void;
  forgetOwn: () => void;
} {
  const [own, setOwn] = useState<ReadonlySet<string>>(
    () => new Set((sessionStorage.getItem(NAME) ?? '').split(' ').filter((id) => id !== '')),
  );
  const change = useCallback((alter: (ids: ReadonlySet<string>) => ReadonlySet<string>) => {
    setOwn((ids) => {
      const changed = alter(ids);
      sessionStorage.setItem(NAME, [...changed].join(' '));
      return changed;
    });
  }, []);
  return {
    own,
    addOwn: useCallback((id) => change((ids) => new Set([...ids, id])), [change]),
    forgetOwn: useCallback(() => change(() => new Set()), [change]),
  };
}
