import type { Brief } from '../../../src/ask/brief/brief.ts';
import { tellCoverage } from '../../../src/ask/brief/tell-brief.ts';

/** What was searched and what speaks to it, in one line, with the way to what is missing. */
export function Coverage({ brief }: { brief: Brief }) {
  return (
    <div className="cov">
      {tellCoverage(brief).map((fact) => (
        <Fact key={fact} fact={fact} />
      ))}
      {brief.silent.length > 0 ? <Jump to="silent">who is silent</Jump> : null}
      {brief.unsaid.length > 0 ? <Jump to="unsaid">what the record does not say</Jump> : null}
    </div>
  );
}

/** Its figures stand out. */
function Fact({ fact }: { fact: string }) {
  return (
    <span>
      {fact.split(/(\d+)/).map((piece, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          <b key={at}>{piece}</b>
        ) : (
          piece
        ),
      )}
    </span>
  );
}

function Jump({ to, children }: { to: string; children: string }) {
  const jump = () => {
    const place = document.getElementById(to);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  return (
    <button type="button" onClick={jump}>
      {children}
    </button>
  );
}
