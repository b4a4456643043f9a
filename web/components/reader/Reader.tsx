import { useMemo, useRef, useState } from 'react';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { useConflictsOf } from '../../queries/document-query.ts';
import { useHues } from '../../queries/voices-query.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { Kicker } from './Kicker.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { OrphanTray } from './OrphanTray.tsx';
import { ReadingView } from './ReadingView.tsx';
import { ReviewDetails } from './ReviewDetails.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';
import { createReading } from './reading.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useReaderState } from './use-reader-state.ts';
import { useWalk } from './use-walk.ts';

/** One document: at rest an article, under attention a record. */
export function Reader({ document }: { document: ReadDocument }) {
  const hues = useHues();
  const reading = useMemo(() => createReading(document, hues), [document, hues]);
  const reader = useReaderState({ focused: window.location.hash.slice(1) || null });
  const { draft } = reader.state;
  const { data: conflicts } = useConflictsOf(document.id);
  const elements = useRef(new Map<string, HTMLElement[]>());
  const [dialog, setDialog] = useState<'note' | null>(null);
  const [sure, setSure] = useState<readonly string[] | null>(null);
  const walk = useWalk({ scope: 'reader', reading, reader, elements });
  const commands = useReaderCommands({
    ...{ reading, reader, walk, elements, conflicts },
    onNote: () => setDialog('note'),
    onSure: setSure,
  });
  return (
    <>
      <ReadingView
        {...{ reading, reader, walk, elements }}
        title={document.title ?? document.origin.split('/').at(-1)}
        kicker={<Kicker document={document} />}
        rail={<ReviewProgress reading={reading} />}
        notice={<OrphanTray orphans={document.orphans} />}
        renderDetails={(node) => (
          <ReviewDetails
            reading={reading}
            node={node}
            draft={draft?.id === node.statement.id ? draft : null}
            conflict={conflicts?.get(node.statement.id)}
            actions={commands.actions}
          />
        )}
        onDrag={commands.drag}
      />
      <NoteDialog isOpen={dialog === 'note'} onClose={() => setDialog(null)} onKeep={commands.addNote} />
      <AcceptDialog ids={sure} onClose={() => setSure(null)} onAccept={commands.acceptAll} />
    </>
  );
}
