import { countReviewed } from '../../logic/reader/list-voices.ts';
import { RailSection } from './RailSection.tsx';
import type { Reading } from './reading.ts';

/** How far people have come with a document, and the ways to take it away. */
export function ReviewProgress({ reading: { document } }: { reading: Reading }) {
  const { total, accepted, corrected, rejected } = countReviewed(document.record.statements);
  const width = (count: number) => ({ width: `${(count / Math.max(1, total)) * 100}%` });
  return (
    <>
      <RailSection title="Review" beside={`${accepted + corrected + rejected} of ${total}`}>
        <div className="prog" aria-hidden="true">
          <i className="a" style={width(accepted)} />
          <i className="c" style={width(corrected)} />
          <i className="x" style={width(rejected)} />
        </div>
        <p className="sub">
          {accepted} accepted, {corrected} corrected, {rejected} rejected
        </p>
      </RailSection>
      <section className="sub">
        <a href={`/api/documents/${document.id}`}>JSON</a> ·{' '}
        <a href={`/api/export?format=csv&table=statements&document=${document.id}`}>Export</a>
      </section>
    </>
  );
}
