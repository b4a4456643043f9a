import { Link } from '@tanstack/react-router';
import type { Rule } from '../../../src/server/api-types.ts';
import type { PlacedFinding } from '../../logic/check/place-finding.ts';
import { SeveritySign } from './SeveritySign.tsx';

interface FindingNoteProps {
  readonly placed: PlacedFinding;
  readonly rule: Rule | undefined;
  readonly isCurrent: boolean;
  /** Ids of documents of the store, by where they came from. */
  readonly origins: ReadonlyMap<string, string>;
  readonly onChoose: () => void;
  readonly onFix: () => void;
  readonly onSilence: () => void;
  readonly onNext: () => void;
}

/** A finding: one line at rest; in focus why, what it is compared with, the fix, and what one can do. */
export function FindingNote(props: FindingNoteProps) {
  const { placed, rule, isCurrent, origins, onChoose, onFix, onSilence, onNext } = props;
  const { finding, edits, id } = placed;
  return (
    <div className={isCurrent ? 'note on' : 'note'} data-note={id}>
      <SeveritySign severity={finding.severity} />
      <div>
        <button type="button" className="line" aria-expanded={isCurrent} onClick={onChoose}>
          {finding.message}
        </button>
        {isCurrent ? (
          <div className="d">
            <p className="why">{finding.why}</p>
            {finding.related.map((related) => {
              const document = origins.get(related.path);
              return (
                <div className="cmp" key={`${related.path} ${related.span[0]}`}>
                  <bdi>{related.exact}</bdi>
                  <small>
                    {document ? (
                      <Link to="/d/$document" params={{ document }}>
                        {related.document}
                      </Link>
                    ) : (
                      related.document
                    )}
                  </small>
                </div>
              );
            })}
            {edits && finding.fix ? <FixDiff placed={placed} /> : null}
            <div className="acts">
              {edits ? (
                <button type="button" className="btn sm pri" onClick={onFix}>
                  Fix <kbd>f</kbd>
                </button>
              ) : (
                <button type="button" className="btn sm pri" onClick={onNext}>
                  Seen <kbd>j</kbd>
                </button>
              )}
              <button type="button" className="btn sm" onClick={onSilence}>
                Silence <kbd>s</kbd>
              </button>
            </div>
            <details className="rule">
              <summary>{finding.rule}: why this rule</summary>
              {rule ? (
                <p>
                  {rule.why} {rule.todo}
                </p>
              ) : null}
            </details>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** The fix before it is made: what goes, and what comes. */
function FixDiff({ placed: { finding } }: { readonly placed: PlacedFinding }) {
  const { fix, exact, span } = finding;
  if (!fix) return null;
  return (
    <div className="fx">
      {fix.edits.map((edit) => {
        const words = exact.slice(edit.span[0] - span[0], edit.span[1] - span[0]);
        return (
          <div key={edit.span[0]}>
            {words ? <del>{showSpaces(words)}</del> : null} <span aria-hidden="true">→</span>{' '}
            {edit.text ? <ins>{showSpaces(edit.text)}</ins> : <span className="dim">nothing</span>}
          </div>
        );
      })}
      <small>{fix.title}</small>
    </div>
  );
}

/** Where only spaces change, they are drawn. */
const showSpaces = (words: string): string => (words.trim() === '' ? words.replaceAll(/\s/g, '·') : words);
