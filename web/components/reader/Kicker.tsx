import { Link } from '@tanstack/react-router';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { formatDay } from '../../logic/format-day.ts';
import { useVersions } from '../../queries/document-query.ts';

/** Over the title: where the document stood and when, who wrote it, how long it is, its versions, and whether its title asks something. */
export function Kicker({ document }: { document: ReadDocument }) {
  const { title, publisher, byline, words, publishedAt, outline } = document;
  const before = outline.notBefore ? `, not before ${formatDay(outline.notBefore)}` : '';
  return (
    <div className="kick">
      {publisher ? <b dir="auto">{publisher}</b> : null}
      <span>{publishedAt ? formatDay(publishedAt) : `undated${before}`}</span>
      {byline.length > 0 ? <span dir="auto">{byline.join(', ')}</span> : null}
      <span>{words.toLocaleString('en')} words</span>
      <Versions id={document.id} />
      {title?.trim().endsWith('?') ? (
        <Link to="/q" search={{ question: title.trim() }}>
          ask this of all documents
        </Link>
      ) : null}
    </div>
  );
}

function Versions({ id }: { id: string }) {
  const { data: versions } = useVersions(id);
  if (!versions || versions.length < 2) return null;
  return (
    <span>
      version{' '}
      {versions.map((version) =>
        version.id === id ? (
          <b key={version.id}> {version.version}</b>
        ) : (
          <Link key={version.id} to="/d/$document" params={{ document: version.id }}>
            {' '}
            {version.version}
          </Link>
        ),
      )}
    </span>
  );
}
