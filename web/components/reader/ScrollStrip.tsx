import { type RefObject, useEffect, useRef } from 'react';
import { isFolded, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { type Reading, voiceClassOf } from './reading.ts';

interface ScrollStripProps {
  readonly reading: Reading;
  readonly unfolded: Unfolded;
  readonly focused: string | null;
  readonly words: RefObject<HTMLElement | null>;
  readonly onFocus: (id: string) => void;
}

/** The document as a bar, a block a statement in place and length, with the window outlined. For the pointer; j and k are its keys. */
export function ScrollStrip({ reading, unfolded, focused, words, onFocus }: ScrollStripProps) {
  const frame = useRef<HTMLSpanElement>(null);
  useWindowOutline(frame, words);
  const { length } = reading.document.record.document.text;
  const shown = reading.tops.filter((node) => node.statement.review.state !== 'rejected' && !isFolded(node, unfolded));
  const percent = (part: number) => `${(part / Math.max(1, length)) * 100}%`;
  return (
    <div className="vstrip" aria-hidden="true">
      <div>
        {shown.flatMap((node) =>
          node.statement.content.map(([start, end]) => (
            // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hidden from who has no pointer; the keys j and k lead to the same
            <i
              key={`${node.statement.id}:${start}`}
              className={`${voiceClassOf(reading, node)}${node.statement.id === focused ? ' on' : ''}`}
              style={{ '--from': percent(start), '--long': percent(end - start) } as object}
              onClick={() => onFocus(node.statement.id)}
            />
          )),
        )}
        <span ref={frame} className="win" />
      </div>
    </div>
  );
}

/** Outlines the part of the text that is in the window, by style alone. */
function useWindowOutline(frame: RefObject<HTMLElement | null>, words: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let waiting = 0;
    const draw = () => {
      waiting = 0;
      const box = words.current?.getBoundingClientRect();
      if (!box || !frame.current || box.height === 0) return;
      const share = Math.min(1, window.innerHeight / box.height);
      const from = Math.min(1 - share, Math.max(0, -box.top / box.height));
      frame.current.style.top = `${from * 100}%`;
      frame.current.style.height = `${share * 100}%`;
    };
    const ask = () => {
      waiting ||= requestAnimationFrame(draw);
    };
    draw();
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [frame, words]);
}
