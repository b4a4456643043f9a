import { type RefObject, useEffect, useState } from 'react';
import type { LibrarySearch } from '../../logic/library/library-search.ts';
import { type ParsedSearch, parseSearch, renderSearch } from '../../logic/library/parse-search.ts';
import { Icon } from '../Icon.tsx';

interface SearchFieldProps {
  readonly search: LibrarySearch;
  readonly onChange: (asked: ParsedSearch['search']) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Called for ↓ and Enter with what the field asks, also where nobody has paused yet: to what is found for it. */
  readonly onLeave: (asked: ParsedSearch['search']) => void;
}

/** So long a person may pause between two letters and is still typing. */
const PAUSE_MS = 140;

/** The field that is searched with. What it says is the address, as soon as somebody pauses. */
export function SearchField({ search, onChange, field, onLeave }: SearchFieldProps) {
  const [typed, setTyped] = useState(() => renderSearch(search));
  const { search: asked, unread } = parseSearch(typed);
  const isSame = renderSearch(asked) === renderSearch(search);
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    if (isSame) return setTyping(false);
    // The address was changed by somebody else: a facet, or the way back.
    if (!isTyping) return setTyped(renderSearch(search));
    const timer = setTimeout(() => onChange(parseSearch(typed).search), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, isSame, isTyping, search, onChange]);
  const type = (text: string) => {
    setTyping(true);
    setTyped(text);
  };
  return (
    <search>
      <div className="searchbox">
        <Icon name="search" />
        <label htmlFor="q" className="vh">
          Search what was said
        </label>
        <input
          id="q"
          ref={field}
          type="search"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          placeholder="Search what was said: talks, “security guarantees”, speaker:Doverik after:2031-04"
          aria-describedby={unread.length ? 'unread' : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave(asked);
            else if (event.key !== 'Escape') return;
            else if (typed) type('');
            else event.currentTarget.blur();
            event.preventDefault();
          }}
        />
        <kbd>/</kbd>
      </div>
      {unread.length ? (
        <p id="unread" className="text-ink-2 text-[13px]">
          {unread.join(' ')} names no day: write a year, a month or a day, as after:2031-04.
        </p>
      ) : null}
    </search>
  );
}
