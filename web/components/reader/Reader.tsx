import { useMemo, useRef, useState } from 'react';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { useConflictsOf } from '../../queries/document-query.ts';
import { useHues } from '../../queries/voices-query.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Kicker } from './Kicker.tsx';
import { Margin } from './Margin.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { OrphanTray } from './OrphanTray.tsx';
import { Rail } from './Rail.tsx';
import { createReading } from './reading.ts';
import { ScrollStrip } from './ScrollStrip.tsx';
import { useClassOn, usePickedVoice } from './use-mark-classes.ts';
import { usePointedAt } from './use-pointed-at.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useReaderState } from './use-reader-state.ts';

/** One document: at rest an article, under attention a record. */
export function Reader({ document }: { document: ReadDocument }) {
  const hues = useHues();
  const reading = useMemo(() => createReading(document, hues), [document, hues]);
  const reader = useReaderState({ focused: window.location.hash.slice(1) || null });
  const { state } = reader;
  const { data: conflicts } = useConflictsOf(document.id);
  const words = useRef<HTMLDivElement>(null);
  const drawing = useMemo(
    () => ({ reading, unfolded: state.unfolded, draft: state.draft }),
    [reading, state.unfolded, state.draft],
  );
  const elements = useRef(new Map<string, HTMLElement[]>());
  const [dialog, setDialog] = useState<'note' | null>(null);
  const [sure, setSure] = useState<readonly string[] | null>(null);
  const commands = useReaderCommands({
    reading,
    reader,
    elements,
    conflicts,
    onNote: () => setDialog('note'),
    onSure: setSure,
  });
  const pointed = usePointedAt(words, reading, commands.actions.focus);
  useClassOn(elements, state.focused, 'on', drawing);
  useClassOn(elements, pointed, 'hv', drawing);
  usePickedVoice(elements, reading, state.voice, drawing);
  const focused = state.focused === null ? undefined : reading.nodes.get(state.focused);
  const classes = [
    'reader',
    ...[...state.layers].map((layer) => `L-${layer}`),
    state.voice === null ? '' : 'dimv',
    commands.voiceOf(focused),
  ];
  return (
    <div className={classes.filter((name) => name).join(' ')}>
      <Rail
        reading={reading}
        state={state}
        onVoice={reader.toggleVoice}
        onLayer={reader.toggleLayer}
        onFold={reader.toggleFold}
      />
      <ScrollStrip
        reading={reading}
        unfolded={state.unfolded}
        focused={state.focused}
        words={words}
        onFocus={commands.actions.focus}
      />
      <main id="main" className="text">
        <Kicker reading={reading} />
        <h1 dir="auto">{document.title ?? document.origin.split('/').at(-1)}</h1>
        <OrphanTray orphans={document.orphans} />
        {reading.tops.length === 0 ? (
          <p className="nothing">No statement was found. The article speaks in its own voice alone.</p>
        ) : null}
        <ArticleText reading={reading} state={state} frame={words} elements={elements} onDrag={commands.drag} />
      </main>
      <Margin reading={reading} state={state} elements={elements} conflicts={conflicts} actions={commands.actions} />
      <NoteDialog isOpen={dialog === 'note'} onClose={() => setDialog(null)} onKeep={commands.addNote} />
      <AcceptDialog ids={sure} onClose={() => setSure(null)} onAccept={commands.acceptAll} />
    </div>
  );
}
