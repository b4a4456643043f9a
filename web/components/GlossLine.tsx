import { listBindings } from '../logic/match-keys.ts';
import { nameKey } from '../logic/name-key.ts';
import { useDesk, useDeskTalk } from './desk-context.ts';
import { useKeySettings } from './use-key-settings.ts';

/** The line at the foot: what hover tells, and the keys that work here. */
export function GlossLine() {
  const { scope } = useDesk();
  const { gloss } = useDeskTalk();
  const { settings } = useKeySettings();
  const hints = settings.off ? [] : listBindings(scope, settings).filter(({ hint, keys }) => hint && keys !== '');
  return (
    <footer className="gloss">
      <span className="g">{gloss}</span>
      <span className="k" aria-hidden="true">
        {hints.map((binding) => (
          <span key={binding.command}>
            <kbd>{nameKey(binding.keys)}</kbd>
            {binding.label}
          </span>
        ))}
      </span>
    </footer>
  );
}
