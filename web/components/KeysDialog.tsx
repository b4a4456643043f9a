import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { KeyBinding } from '../logic/key-map.ts';
import { changeKeys, findClashesWith, listBindings, PLAIN_KEYS } from '../logic/match-keys.ts';
import { nameKey } from '../logic/name-key.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk } from './desk-context.ts';
import { KeyField } from './KeyField.tsx';
import { useKeySettings } from './use-key-settings.ts';

/** All keys that work here. A person gives a command another key, takes its key away, or turns all of them off (WCAG 2.1.4). */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { settings, changeSettings } = useKeySettings();
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <KeyList />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={!settings.off}
            onChange={(event) => changeSettings({ ...settings, off: !event.target.checked })}
          />
          Single keys work outside fields
        </label>
        <Link to="/states" onClick={onClose}>
          What each mark means
        </Link>
        {settings.changed.size ? (
          <button type="button" className="btn sm" onClick={() => changeSettings(PLAIN_KEYS)}>
            Give all keys back
          </button>
        ) : null}
      </div>
    </Dialog>
  );
}

function KeyList() {
  const { scope } = useDesk();
  const { settings, changeSettings } = useKeySettings();
  const [changing, setChanging] = useState<string | null>(null);
  const [clash, setClash] = useState('');
  const begin = (name: string | null) => {
    setClash('');
    setChanging(name);
  };
  const take = (binding: KeyBinding, keys: string) => {
    const others = findClashesWith(binding, keys, settings);
    if (others.length) {
      return setClash(`${nameKey(keys)} is the key of “${others.map(({ label }) => label).join('”, “')}” already.`);
    }
    changeSettings(changeKeys(settings, binding, keys));
    begin(null);
  };
  return (
    <dl className="keys">
      {listBindings(scope, settings).map((binding) => {
        const name = `${binding.scope}:${binding.command}`;
        return (
          <div key={name}>
            <dt>
              {binding.label}
              {changing === name && clash ? (
                <span role="alert" className="text-err block text-[13px]">
                  {clash}
                </span>
              ) : null}
            </dt>
            <dd>
              {changing === name ? (
                <KeyField
                  label={binding.label}
                  onKeys={(keys) => take(binding, keys)}
                  onOff={() => take(binding, '')}
                  onLeave={() => begin(null)}
                />
              ) : (
                <button
                  type="button"
                  className="min-h-6 min-w-6"
                  aria-label={`${binding.label}: ${nameKey(binding.keys)}, change`}
                  onClick={() => begin(name)}
                >
                  <kbd>{nameKey(binding.keys)}</kbd>
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
