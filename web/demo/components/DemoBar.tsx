import { Icon } from '../../components/Icon.tsx';

/** What the page is called, and the two things that work everywhere on it. */
export function DemoBar({ onTheme, onKeys }: { onTheme: () => void; onKeys: () => void }) {
  return (
    <header className="top">
      <span className="brand">
        <i aria-hidden="true" />
        Onrecord
      </span>
      <span className="chip">in this browser alone</span>
      <span className="sp" />
      <div className="tools">
        <button type="button" className="icb" onClick={onTheme} aria-label="Light or dark">
          <Icon name="theme" />
        </button>
        <button type="button" className="icb" onClick={onKeys} aria-label="All keys">
          <Icon name="keys" />
        </button>
      </div>
    </header>
  );
}
