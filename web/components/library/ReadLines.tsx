import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Read, ReadItem } from '../../../src/server/api-types.ts';
import { describeItem, describeReads } from '../../logic/library/apply-read-event.ts';
import { useStopRead } from '../../queries/reads-query.ts';

interface ReadLinesProps {
  readonly reads: readonly Read[];
  /** What a document is called, by its id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** A line a file, whichever reading it is of: waiting, reading, so many statements, or what went wrong and what to do about it. */
export function ReadLines({ reads, titles, onClose }: ReadLinesProps) {
  const { mutate: stop } = useStopRead();
  if (!reads.length) return null;
  const running = reads.filter(({ state }) => state === 'running');
  return (
    <section className="reading" aria-label="What is being read">
      <div className="flex items-center gap-3 py-2">
        <p role="status" className="text-ink-2 flex-1">
          {describeReads(reads)}
        </p>
        {running.length ? (
          <button type="button" className="btn sm" onClick={() => running.forEach(({ id }) => void stop(id))}>
            Stop
          </button>
        ) : (
          <button type="button" className="btn sm" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      {reads.map((read) => (
        <Fragment key={read.id}>
          {read.problem ? <Problem problem={read.problem} /> : null}
          <ul>
            {read.items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the inputs of a reading keep their order, and two may have one name
              <Line key={at} {...{ item, read }} title={titles.get(item.name) ?? nameItem(item)} />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

const nameItem = ({ name }: ReadItem): string => (name === 'stale' ? 'What another engine read' : name);

function Line({ item, read, title }: { item: ReadItem; read: Read; title: string }) {
  const [document] = item.documents;
  return (
    <li>
      <span className="name" dir="auto">
        {document && read.state !== 'running' ? (
          <Link to="/d/$document" params={{ document: document.id }}>
            {document.title ?? title}
          </Link>
        ) : (
          title
        )}
      </span>
      <span className="bar" aria-hidden="true">
        <i
          className={item.status === 'failed' ? 'failed' : ''}
          style={{ width: item.status === 'waiting' ? 0 : item.status === 'reading' ? '55%' : '100%' }}
        />
      </span>
      <span className="text-ink-2">{describeItem(item, read.state)}</span>
      {item.problems.map((problem) => (
        <Problem key={problem.detail ?? problem.title} problem={problem} />
      ))}
      {item.documents.map(({ id, orphans }) =>
        orphans ? (
          <span key={id} className="text-warn col-span-full">
            {orphans} {orphans === 1 ? 'correction has' : 'corrections have'} no place in this version
          </span>
        ) : null,
      )}
    </li>
  );
}

function Problem({ problem }: { problem: Read['items'][number]['problems'][number] }) {
  return (
    <div className="problem">
      <p className="font-semibold">{problem.title}</p>
      <p>{problem.detail}</p>
      {problem.remedy ? <p className="text-ink-2">{problem.remedy}</p> : null}
    </div>
  );
}
