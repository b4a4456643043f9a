import { useCallback, useRef, useState } from 'react';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { type DrawnBlocks, drawBlocks } from '../../logic/reader/draw-blocks.ts';
import { createReading, type Reading } from '../../logic/reader/reading.ts';
import { useConflictsOf } from '../../queries/document-query.ts';
import { useHues } from '../../queries/voices-query.ts';
import { useKept } from '../use-kept.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Highlights } from './Highlights.tsx';
import { Kicker } from './Kicker.tsx';
import { Margin } from './Margin.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { OrphanTray } from './OrphanTray.tsx';
import { Rail } from './Rail.tsx';
import { ScrollStrip } from './ScrollStrip.tsx';
import { useFocusInAddress } from './use-focus-in-address.ts';
import type { ElementsById } from './use-found-elements.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useReaderState } from './use-reader-state.ts';

/** One document: at rest an article, under attention a record. Its parts are drawn anew only where their own share of it changed. */
export function Reader({ document }: { document: ReadDocument }) {
  const hues = useHues();
  const reading = useKept<Reading>((before) => createReading(document, hues, before), [document, hues]);
  const reader = useReaderState({ focused: window.location.hash.slice(1) || null });
  const { state } = reader;
  const { focused, voice, unfolded, draft } = state;
  const { blocks } = useKept<DrawnBlocks>(
    (before) => drawBlocks(reading, unfolded, draft, before),
    [reading, unfolded, draft],
  );
  const conflicts = useConflictsOf(document.id);
  const words = useRef<HTMLDivElement>(null);
  const elements = useRef<ElementsById['current']>(new Map());
  const [isNoting, setNoting] = useState(false);
  const [sure, setSure] = useState<readonly string[] | null>(null);
  const leaveNote = useCallback(() => setNoting(false), []);
  const leaveSure = useCallback(() => setSure(null), []);
  const actions = useReaderCommands({
    ...{ reading, reader, elements, conflicts },
    onNote: () => setNoting(true),
    onSure: setSure,
  });
  useFocusInAddress(focused);
  const layers = [...state.layers].map((layer) => `L-${layer}`);
  return (
    <div className={['reader', ...layers, ...(voice === null ? [] : ['dimv'])].join(' ')}>
      <Rail
        {...{ reading, voice, unfolded }}
        layers={state.layers}
        onVoice={reader.toggleVoice}
        onLayer={reader.toggleLayer}
        onFold={reader.toggleFold}
      />
      <ScrollStrip {...{ reading, unfolded, focused, words }} onFocus={actions.focus} />
      <main id="main" className="text">
        <Kicker document={document} />
        <h1 dir="auto">{document.title ?? document.origin.split('/').at(-1)}</h1>
        <OrphanTray orphans={document.orphans} />
        {reading.tops.length === 0 ? (
          <p className="nothing">No statement was found. The article speaks in its own voice alone.</p>
        ) : null}
        <ArticleText blocks={blocks} frame={words} elements={elements} onDrag={actions.drag} />
        <Highlights {...{ reading, focused, voice, words, elements }} drawing={blocks} onFocus={actions.focus} />
      </main>
      <Margin {...{ reading, blocks, focused, voice, unfolded, draft, words, elements, conflicts, actions }} />
      <NoteDialog isOpen={isNoting} onClose={leaveNote} onKeep={actions.addNote} />
      <AcceptDialog ids={sure} onClose={leaveSure} onAccept={actions.acceptAll} />
    </div>
  );
}
