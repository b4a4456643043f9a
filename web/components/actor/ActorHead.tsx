import { count, tellDay } from '../../../src/ask/brief/frames.ts';
import type { ActorDetail, Voice } from '../../../src/server/api-types.ts';

interface ActorHeadProps {
  readonly actor: ActorDetail;
  readonly voice: Voice | undefined;
  readonly given: number;
  readonly days: readonly [first: string, last: string] | null;
  readonly onMerge: () => void;
  readonly onSplit: () => void;
  readonly onRename: () => void;
  readonly onPin: () => void;
}

/** Who it is, and how much of it is on the record. */
export function ActorHead({ actor, voice, given, days, ...does }: ActorHeadProps) {
  const { name, kind, roles, documents, mentions, statements } = actor;
  const [first, last] = days ?? [];
  return (
    <>
      <div className="kick">
        <span className="kind">{kind}</span>
        <span className="sp" />
        <button type="button" className="btn" aria-pressed={voice?.isPinned ?? false} onClick={does.onPin}>
          {voice?.isPinned ? 'Let go of the hue' : 'Pin a hue'} <kbd>h</kbd>
        </button>
        <button type="button" className="btn" onClick={does.onRename}>
          Rename <kbd>r</kbd>
        </button>
        <button type="button" className="btn" onClick={does.onMerge}>
          Merge <kbd>m</kbd>
        </button>
        <button type="button" className="btn" onClick={does.onSplit}>
          Split <kbd>y</kbd>
        </button>
      </div>
      <h1>
        <i className="dot" aria-hidden="true" />
        <bdi>{name}</bdi>
      </h1>
      <div className="sum">
        {roles[0] ? <span>{roles[0]}</span> : null}
        <Count number={documents} noun="document" />
        <Count number={mentions} noun="mention" />
        <span>
          <b>{statements}</b> {statements === 1 ? 'statement' : 'statements'}
          {given > 0 ? `, ${given} more given to others by hand` : ''}
        </span>
        {first && last ? (
          <span>{first === last ? tellDay(first) : `${tellDay(first)} to ${tellDay(last)}`}</span>
        ) : null}
      </div>
    </>
  );
}

function Count({ number, noun }: { number: number; noun: string }) {
  return (
    <span>
      <b>{number}</b>
      {count(number, noun).slice(String(number).length)}
    </span>
  );
}
