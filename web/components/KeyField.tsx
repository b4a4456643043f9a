import { useEffect, useRef } from 'react';

interface KeyFieldProps {
  readonly label: string;
  readonly onKeys: (keys: string) => void;
  readonly onOff: () => void;
  readonly onLeave: () => void;
}

/** Takes the next key for a command. Esc leaves; Tab goes on to the button that takes the key away. */
export function KeyField({ label, onKeys, onOff, onLeave }: KeyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <span className="flex items-center gap-1">
      <input
        ref={field}
        data-takes-keys
        className="w-24 border-b border-field text-[13px]"
        aria-label={`New key for “${label}”`}
        placeholder="press a key"
        value=""
        readOnly
        onKeyDown={(event) => {
          if (event.key === 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') onLeave();
          else if (!MODIFIERS.has(event.key)) onKeys(event.key);
        }}
      />
      <button type="button" className="btn sm" onClick={onOff}>
        None
      </button>
    </span>
  );
}

const MODIFIERS = new Set(['Shift', 'CapsLock', 'AltGraph', 'Dead', 'Process', 'Unidentified']);
