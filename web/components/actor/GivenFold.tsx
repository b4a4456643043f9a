import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GivenAway } from '../../logic/list-said-rows.ts';

/** Statements that a person gave to others, folded in their place. */
export function GivenFold({ given, actor }: { given: readonly GivenAway[]; actor: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const to = [...new Set(given.flatMap((each) => (each.to.length > 0 ? each.to : ['nobody named'])))];
  return (
    <>
      <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {given.length} given to {to.join(', ')} by hand
      </button>
      {isOpen
        ? given.map(({ document, statement, cue, words, to: whom }) => (
            <article className="s gone" key={`${document.id} ${statement}`}>
              <p className="q" dir="auto">
                <del>
                  <span className="cue">{cue} </span>
                  {words}
                </del>
              </p>
              <p className="src">
                <span>
                  given to {whom.join(', ') || 'nobody named'}; the engine had {actor}
                </span>
                <Link to="/d/$document" params={{ document: document.id }} hash={statement}>
                  <bdi>{document.publisher ?? document.title ?? document.id}</bdi>
                </Link>
              </p>
            </article>
          ))
        : null}
    </>
  );
}
