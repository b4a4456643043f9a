import { useEffect } from 'react';
import type { Jump } from '../logic/jump/jump.ts';

interface JumpListProps {
  readonly jumps: readonly Jump[];
  readonly chosen: Jump | undefined;
  readonly onGo: (jump: Jump) => void;
}

/** What can be jumped to, under its kinds; the field above keeps the focus. */
export function JumpList({ jumps, chosen, onGo }: JumpListProps) {
  useEffect(() => {
    if (chosen) document.getElementById(chosen.id)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const groups = [...new Set(jumps.map(({ group }) => group))];
  return (
    <div id="jumps" role="listbox" aria-label="What was found" className="jumps">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box has no element of its own
        <div key={group} role="group" aria-label={group}>
          <p className="sc" aria-hidden="true">
            {group}
          </p>
          {jumps
            .filter((jump) => jump.group === group)
            .map((jump) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field that this list belongs to has the focus and answers the keys
              <div key={jump.id} id={jump.id} role="option" aria-selected={jump === chosen} onClick={() => onGo(jump)}>
                <span dir="auto">{jump.title}</span>
                <small dir="auto">{jump.detail}</small>
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}
