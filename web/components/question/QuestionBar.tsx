import type { ReactNode } from 'react';

interface QuestionBarProps {
  readonly isNamedOnly: boolean;
  readonly hasSides: boolean;
  readonly onNamed: (isNamedOnly: boolean) => void;
  readonly onSwap: () => void;
  readonly onTakeAway: () => void;
  readonly children: ReactNode;
}

/** What can be done with the page. */
export function QuestionBar({ isNamedOnly, hasSides, onNamed, onSwap, onTakeAway, children }: QuestionBarProps) {
  return (
    <div className="ask">
      <span>Question</span>
      <span className="sp" />
      <fieldset className="flt">
        <legend className="vh">Lines</legend>
        <button type="button" aria-pressed={!isNamedOnly} onClick={() => onNamed(false)}>
          All lines
        </button>
        <button type="button" aria-pressed={isNamedOnly} onClick={() => onNamed(true)}>
          Named speakers only
        </button>
      </fieldset>
      {children}
      {hasSides ? (
        <button type="button" className="btn wide-only" onClick={onSwap}>
          Swap <kbd>⇧S</kbd>
        </button>
      ) : null}
      <button type="button" className="btn" onClick={() => window.print()}>
        Print <kbd>p</kbd>
      </button>
      <button type="button" className="btn" onClick={onTakeAway}>
        Take away <kbd>⇧E</kbd>
      </button>
    </div>
  );
}
