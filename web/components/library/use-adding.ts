import { useMemo, useState } from 'react';
import type { DocumentRow, Read } from '../../../src/server/api-types.ts';
import { nameDocument } from '../../logic/name-document.ts';
import { type ReadFiles, type ReadTexts, useReads, useStartRead, useStartReread } from '../../queries/reads-query.ts';
import { loadSampleArticles } from '../../queries/sample-articles.ts';
import { useCommands } from '../use-commands.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useOwnReads } from './use-own-reads.ts';
import { usePastedText } from './use-pasted-text.ts';

/** All that brings documents into the Library: dropped, chosen, pasted, read again; and how far each reading is. */
export function useAdding(rows: readonly DocumentRow[]) {
  const [open, setOpen] = useState<'add' | 'reread' | null>(null);
  const [pasted, setPasted] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const reads = useReads();
  const { own, addOwn, forgetOwn } = useOwnReads();
  const startRead = useStartRead();
  const startReread = useStartReread();
  const start = async (asked: ReadTexts | ReadFiles) => {
    setOpen(null);
    setPasted('');
    await startRead.mutateAsync(asked).then(({ id }) => addOwn(id), keepError);
  };
  const reread = (documents: readonly string[] | 'stale') => {
    setOpen(null);
    setChosen(new Set());
    startReread.mutateAsync(documents).then(({ id }) => addOwn(id), keepError);
  };
  const readSamples = async () => {
    for (const { file, publishedAt } of await loadSampleArticles()) await start({ files: [file], publishedAt });
  };
  const openAdd = () => setOpen('add');
  const openReread = () => setOpen('reread');
  useCommands('library', { add: openAdd, reread: openReread });
  usePastedText((text) => {
    setPasted(text);
    openAdd();
  });
  const isOver = useDroppedFiles((files) => void start({ files }));
  const close = () => setOpen(null);
  return {
    ...{ openAdd, openReread, isOver, chosen, readSamples: () => void readSamples() },
    choose: (id: string) => setChosen((before) => toggle(before, id)),
    reads: useMemo(() => reads.filter(({ id, state }) => state === 'running' || own.has(id)), [reads, own]),
    titles: useMemo(() => new Map(rows.map((row) => [row.id, nameDocument(row)])), [rows]),
    closeReads: forgetOwn,
    error: startRead.error ?? startReread.error,
    isBusy: startRead.isPending || reads.some(isRunning),
    addDialog: {
      ...{ isOpen: open === 'add', pasted, onClose: close, onFiles: (files: readonly File[]) => void start({ files }) },
      onInputs: (inputs: ReadTexts['inputs']) => void start({ inputs }),
    },
    rereadDialog: { isOpen: open === 'reread', onClose: close, chosen: [...chosen], onReread: reread },
  };
}

/** The mutation holds it, and the page shows it. */
const keepError = (): void => {};

const isRunning = ({ state }: Read): boolean => state === 'running';

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((each) => each !== id)) : new Set([...ids, id]);
}
