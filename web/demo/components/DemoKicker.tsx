import { useEffect, useState } from 'react';
import { formatDay } from '../../logic/format-day.ts';
import { nameRecordFile } from '../logic/name-record-file.ts';
import type { ReadArticle } from '../worker/messages.ts';

/** Over the title: where the article stood and when, how long it is, the way back, and its record to take away. */
export function DemoKicker({ read, onBack }: { read: ReadArticle; onBack: () => void }) {
  const { record, publisher, byline, words } = read;
  const { value, notBefore } = record.document.publishedAt;
  const before = notBefore ? `, not before ${formatDay(notBefore)}` : '';
  return (
    <div className="kick">
      {publisher ? <b dir="auto">{publisher}</b> : null}
      <span>{value ? formatDay(value) : `undated${before}`}</span>
      {byline.length > 0 ? <span dir="auto">{byline.join(', ')}</span> : null}
      <span>{words.toLocaleString('en')} words</span>
      <span className="take">
        <TakeAway read={read} />
        <button type="button" className="btn sm" onClick={onBack}>
          Another article
        </button>
      </span>
    </div>
  );
}

/** The record as `onrecord extract` writes it, and `onrecord show --json` under `record`: for people, so with line ends. */
function TakeAway({ read: { record } }: { read: ReadArticle }) {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    const json = `${JSON.stringify(record, null, 2)}\n`;
    const made = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [record]);
  return (
    <a className="btn sm" href={address} download={nameRecordFile(record.document.title, record.id)}>
      Take it away as JSON
    </a>
  );
}
