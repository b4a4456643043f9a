import { Link } from '@tanstack/react-router';
import { useWaiting } from '../queries/waiting-query.ts';
import { Icon } from './Icon.tsx';
import { useCommands } from './use-commands.ts';
import { useTheme } from './use-theme.ts';

const VIEWS = [
  { to: '/', name: 'Library', count: 'documents' },
  { to: '/q', name: 'Questions', count: 'questions' },
  { to: '/claims', name: 'Claims', count: 'claims' },
  { to: '/a', name: 'Actors', count: 'actors' },
  { to: '/conflicts', name: 'Conflicts', count: 'conflicts' },
  { to: '/check', name: 'Check', count: null },
] as const;

/** The way between the views, each with what waits there; at the foot on a narrow screen. */
export function TopBar({ onSearch, onKeys }: { onSearch: () => void; onKeys: () => void }) {
  const { waiting } = useWaiting();
  const { toggleTheme } = useTheme();
  useCommands('everywhere', { theme: toggleTheme });
  return (
    <header className="top">
      <Link to="/" className="brand">
        <i aria-hidden="true" />
        Onrecord
      </Link>
      <nav className="nav" aria-label="Views">
        {VIEWS.map(({ to, name, count }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {name} {count && waiting?.[count] ? <b>{waiting[count].toLocaleString('en')}</b> : null}
          </Link>
        ))}
      </nav>
      <span className="sp" />
      <button type="button" className="find" onClick={onSearch} aria-label="Search or jump to">
        <Icon name="search" />
        <span>Search or jump to…</span>
        <kbd>/</kbd>
      </button>
      <div className="tools">
        <button type="button" className="icb" onClick={toggleTheme} aria-label="Light or dark">
          <Icon name="theme" />
        </button>
        <button type="button" className="icb" onClick={onKeys} aria-label="All keys">
          <Icon name="keys" />
        </button>
      </div>
    </header>
  );
}
