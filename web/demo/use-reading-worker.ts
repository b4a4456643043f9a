import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../queries/request.ts';
import { CACHE_NAME, shellKept } from './keep-shell.ts';
import type { Progress } from './logic/describe-progress.ts';
import { openWorker, type ReadingWorker } from './open-worker.ts';
import type { GivenArticle, ReadArticle, Told } from './worker/messages.ts';

const NO_WEB_ASSEMBLY: Problem = {
  title: 'This browser has no WebAssembly, which the reader runs in',
  status: 0,
  detail: 'It is too old, or a setting or an extension switches WebAssembly off.',
  remedy: 'Open the page in Chrome or Edge 91, Firefox 114, Safari 16.4 or newer, or allow WebAssembly for it.',
};

const NOTHING_YET: Progress = { kind: 'loading', loaded: 0, total: 0 };

/** The thread that reads, its state, and what may be asked of it. It is loaded when the page is opened. */
export function useReadingWorker(onRead: (read: ReadArticle) => void) {
  const worker = useRef<ReadingWorker | null>(null);
  const [progress, setProgress] = useState<Progress>(NOTHING_YET);
  const [isAsked, setIsAsked] = useState(false);
  /** The same at once, so that two presses in a row are one. */
  const asked = useRef(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isShellKept, setIsShellKept] = useState(false);
  const areFilesKept = useRef(false);
  const newest = useRef(onRead);
  newest.current = onRead;

  const ask = useCallback((isAsked: boolean) => {
    asked.current = isAsked;
    setIsAsked(isAsked);
  }, []);
  const open = useCallback(() => {
    worker.current?.end();
    worker.current = null;
    ask(false);
    setProgress(NOTHING_YET);
    if (typeof WebAssembly !== 'object') return setProblem(NO_WEB_ASSEMBLY);
    setProblem(null);
    const opened = openWorker((told: Told) => {
      if (worker.current !== opened) return;
      if (told.kind === 'failed') setProblem(told.problem);
      else if (told.kind === 'record') newest.current(told.read);
      else setProgress(told);
      if (told.kind === 'failed' || told.kind === 'record') ask(false);
      if (told.kind === 'ready') areFilesKept.current = told.isKept;
      if (told.kind === 'record') setProgress({ kind: 'ready', isKept: areFilesKept.current });
    });
    worker.current = opened;
    opened.ask({ kind: 'open', cache: CACHE_NAME });
  }, [ask]);
  useEffect(() => void shellKept.then(setIsShellKept), []);
  useEffect(() => {
    open();
    return () => {
      worker.current?.end();
      worker.current = null;
    };
  }, [open]);

  return {
    progress: progress.kind === 'ready' ? { ...progress, isKept: progress.isKept && isShellKept } : progress,
    /** Why it cannot go on; `open` tries again. */
    problem,
    /** Whether an article was handed in and has no record yet. */
    isAsked,
    read(article: GivenArticle) {
      if (asked.current) return;
      ask(true);
      worker.current?.ask({ kind: 'read', article, today: new Date().toISOString().slice(0, 10) });
    },
    /** Ends what is being read; a thread that is at work hears nothing, so another one takes its place. */
    open,
  };
}
