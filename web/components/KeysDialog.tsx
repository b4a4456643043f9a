import { listBindings } from '../logic/match-keys.ts';
import { nameKey } from '../logic/name-key.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk } from './desk-context.ts';
import { useKeySettings } from './use-key-settings.ts';

/** All keys that work here, and the switch that turns single keys off (WCAG 2.1.4). */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { scope } = useDesk();
  const { settings, changeSettings } = useKeySettings();
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {listBindings(scope, settings).map((binding) => (
          <div key={`${binding.scope}:${binding.command}`}>
            <dt>{binding.label}</dt>
            <dd>
              <kbd>{nameKey(binding.keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2">
        <input
          type="checkbox"
          checked={!settings.off}
          onChange={(event) => changeSettings({ ...settings, off: !event.target.checked })}
        />
        Single keys work outside fields
      </label>
    </Dialog>
  );
}
