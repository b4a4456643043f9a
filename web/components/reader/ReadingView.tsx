import { type ReactNode, useMemo, useRef } from 'react';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { ArticleText } from './ArticleText.tsx';
import { Margin } from './Margin.tsx';
import { Rail } from './Rail.tsx';
import { type Reading, voiceClassOf } from './reading.ts';
import { ScrollStrip } from './ScrollStrip.tsx';
import { type ElementsById, useClassOn, usePickedVoice } from './use-mark-classes.ts';
import { usePointedAt } from './use-pointed-at.ts';
import type { useReaderState } from './use-reader-state.ts';
import type { useWalk } from './use-walk.ts';

interface ReadingViewProps {
  readonly reading: Reading;
  readonly reader: ReturnType<typeof useReaderState>;
  readonly walk: ReturnType<typeof useWalk>;
  readonly elements: ElementsById;
  readonly title: string | undefined;
  /** Over the title. */
  readonly kicker: ReactNode;
  /** At the end of the rail. */
  readonly rail: ReactNode;
  /** Between title and words. */
  readonly notice?: ReactNode;
  /** What the focused note tells. */
  readonly renderDetails: (node: StatementNode) => ReactNode;
  /** Where people put spans right; without it nobody decides anything here. */
  readonly onDrag?: (piece: number, end: 0 | 1, place: number, isExact: boolean) => void;
}

const NOTHING_SAID = 'No statement was found. The article speaks in its own voice alone.';

/** A document's words with their marks, who says them in the margin, who speaks at the side. */
export function ReadingView({
  reading,
  reader,
  walk,
  elements,
  title,
  kicker,
  rail,
  notice,
  renderDetails,
  onDrag,
}: ReadingViewProps) {
  const { state } = reader;
  const words = useRef<HTMLDivElement>(null);
  const drawing = useMemo(
    () => ({ reading, unfolded: state.unfolded, draft: state.draft }),
    [reading, state.unfolded, state.draft],
  );
  const pointed = usePointedAt(words, reading, walk.actions.focus);
  useClassOn(elements, state.focused, 'on', drawing);
  useClassOn(elements, pointed, 'hv', drawing);
  usePickedVoice(elements, reading, state.voice, drawing);
  const classes = [
    'reader',
    ...[...state.layers].map((layer) => `L-${layer}`),
    ...(state.voice === null ? [] : ['dimv']),
    ...(walk.focused ? [`F-${voiceClassOf(reading, walk.focused)}`] : []),
  ];
  return (
    <div className={classes.join(' ')}>
      <Rail
        reading={reading}
        state={state}
        onVoice={reader.toggleVoice}
        onLayer={reader.toggleLayer}
        onFold={reader.toggleFold}
      >
        {rail}
      </Rail>
      <ScrollStrip
        reading={reading}
        unfolded={state.unfolded}
        focused={state.focused}
        words={words}
        onFocus={walk.actions.focus}
      />
      <main id="main" className="text">
        {kicker}
        <ArticleText
          {...{ reading, state, title, elements, onDrag }}
          frame={words}
          notice={
            <>
              {notice}
              {reading.tops.length === 0 ? <p className="nothing">{NOTHING_SAID}</p> : null}
            </>
          }
        />
      </main>
      <Margin
        reading={reading}
        state={state}
        elements={elements}
        actions={walk.actions}
        isReviewed={onDrag !== undefined}
        renderDetails={renderDetails}
      />
    </div>
  );
}
