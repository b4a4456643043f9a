import type { Citation } from '../../../src/ask/brief/brief.ts';

const DENIED = { denied: 'denied', 'not-said': 'not said' } as const;

/** Through whom the words came, outermost first, on one line with arrows. */
export function Chain({ chain, actor }: Pick<Citation, 'chain' | 'actor'>) {
  if (chain.length === 0) return null;
  const rungs = [...chain, { name: actor, cue: null, polarity: 'affirmed' as const }];
  return (
    <span className="lad">
      <span className="vh">came through </span>
      {rungs.map(({ name, polarity }, at) => (
        // A chain may name the same person twice: its place is what tells a rung apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: rungs never move
        <span key={at}>
          {at > 0 ? <i aria-hidden="true" /> : null}
          <bdi>{name ?? 'somebody unnamed'}</bdi>
          {polarity === 'affirmed' ? null : <b className="pol">{DENIED[polarity]}</b>}
        </span>
      ))}
    </span>
  );
}
