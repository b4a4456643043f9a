import { memo, type RefObject, useEffect, useRef } from 'react';
import type { Reading } from '../../logic/reader/reading.ts';
import { isFolded, type StatementNode, type Unfolded } from '../../logic/reader/statement-tree.ts';

interface ScrollStripProps {
  readonly reading: Reading;
  readonly unfolded: Unfolded;
  readonly focused: string | null;
  readonly words: RefObject<HTMLElement | null>;
  readonly onFocus: (id: string) => void;
}

/** The document as a bar, a block a statement in place and length, with the window outlined. For the pointer; j and k are its keys. */
export const ScrollStrip = memo(function ScrollStrip(props: ScrollStripProps) {
  const { reading, unfolded, focused, words, onFocus } = props;
  const frame = useRef<HTMLSpanElement>(null);
  useWindowOutline(frame, words);
  const { length } = reading.setting.document.text;
  const own = reading.nodes.get(focused ?? '');
  return (
    <div className="vstrip" aria-hidden="true">
      <div>
        <Blocks tops={reading.tops} length={length} unfolded={unfolded} onFocus={onFocus} />
        {own && isShown(own, unfolded) ? <StripBlock node={own} length={length} isFocused onFocus={onFocus} /> : null}
        <span ref={frame} className="win" />
      </div>
    </div>
  );
});

interface BlocksProps extends Pick<ScrollStripProps, 'unfolded' | 'onFocus'> {
  readonly tops: readonly StatementNode[];
  /** Of the text. */
  readonly length: number;
}

/** All of them at rest; the one in focus is drawn once more over its own. */
const Blocks = memo(function Blocks({ tops, length, unfolded, onFocus }: BlocksProps) {
  return tops
    .filter((node) => isShown(node, unfolded))
    .map((node) => (
      <StripBlock key={node.statement.id} node={node} length={length} isFocused={false} onFocus={onFocus} />
    ));
});

const isShown = (node: StatementNode, unfolded: Unfolded): boolean =>
  node.statement.review.state !== 'rejected' && !isFolded(node, unfolded);

interface StripBlockProps extends Pick<ScrollStripProps, 'onFocus'> {
  readonly node: StatementNode;
  readonly length: number;
  readonly isFocused: boolean;
}

const StripBlock = memo(function StripBlock({ node, length, isFocused, onFocus }: StripBlockProps) {
  const percent = (part: number) => `${(part / Math.max(1, length)) * 100}%`;
  const { id, content } = node.statement;
  return content.map(([start, end]) => (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hidden from who has no pointer; the keys j and k lead to the same
    <i
      key={start}
      className={isFocused ? `${node.voice} on` : node.voice}
      style={{ '--from': percent(start), '--long': percent(end - start) } as object}
      onClick={() => onFocus(id)}
    />
  ));
});

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
