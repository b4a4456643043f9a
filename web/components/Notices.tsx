import { useEffect } from 'react';
import { useContested } from '../queries/contested.ts';
import { tryReaching, useIsOutOfReach } from '../queries/server-reach.ts';
import { useWaitingWrites } from '../queries/write-queue.ts';
import { BothVersions } from './BothVersions.tsx';
import { OutOfReach } from './OutOfReach.tsx';

/** What a person has to know before they go on, at the foot of every page: nothing is lost, and nothing is decided for them. */
export function Notices() {
  const contested = useContested();
  const isOutOfReach = useIsOutOfReach();
  const waiting = useWaitingWrites();
  useStayUntilWritten(isOutOfReach);
  return (
    <div className="notices" role="status">
      {isOutOfReach ? <OutOfReach waiting={waiting} onTry={tryReaching} /> : null}
      <BothVersions contested={contested} />
    </div>
  );
}

/** Has the browser ask before the page is left with decisions that are not written. */
function useStayUntilWritten(isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWaiting]);
}
