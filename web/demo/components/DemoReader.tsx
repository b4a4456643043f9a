import { useEffect, useMemo, useRef } from 'react';
import { GlossLine } from '../../components/GlossLine.tsx';
import { NoteDetails } from '../../components/reader/NoteDetails.tsx';
import { ReadingView } from '../../components/reader/ReadingView.tsx';
import { createReading } from '../../components/reader/reading.ts';
import { useReaderState } from '../../components/reader/use-reader-state.ts';
import { useWalk } from '../../components/reader/use-walk.ts';
import { createDrawnDocument } from '../logic/create-drawn-document.ts';
import type { ReadArticle } from '../worker/messages.ts';
import { DemoKicker } from './DemoKicker.tsx';

/** No store gives anybody a hue: those who say most here have one. */
const NO_HUES = new Map<string, number>();

/** An article with its marks and who says what beside it; nothing is decided here. */
export function DemoReader({ read, onBack }: { read: ReadArticle; onBack: () => void }) {
  const reading = useMemo(() => createReading(createDrawnDocument(read.record), NO_HUES), [read]);
  const reader = useReaderState({});
  const elements = useRef(new Map<string, HTMLElement[]>());
  const walk = useWalk({ scope: 'demo', reading, reader, elements });
  useFocusOnWords();
  return (
    <>
      <ReadingView
        {...{ reading, reader, walk, elements }}
        title={reading.document.title ?? 'Without a title'}
        kicker={<DemoKicker read={read} onBack={onBack} />}
        rail={null}
        renderDetails={(node) => <NoteDetails reading={reading} node={node} />}
      />
      <GlossLine />
    </>
  );
}

/** Who hears the page or has no pointer goes on where the article begins. */
function useFocusOnWords(): void {
  useEffect(() => {
    const main = document.getElementById('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
  }, []);
}
