import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Jump, listCommandJumps, listJumps, readCommandWords } from '../logic/jump/jump.ts';
import { listBindings } from '../logic/match-keys.ts';
import { useFoundThings } from '../queries/jump-query.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk } from './desk-context.ts';
import { JumpList } from './JumpList.tsx';
import { useKeySettings } from './use-key-settings.ts';
import { findHandler } from './use-keyboard.ts';

/** Search from anywhere: documents, actors, claims and questions as one types; ">" lists what can be done here. */
export function JumpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Search or jump" isOpen={isOpen} onClose={onClose}>
      <JumpField onClose={onClose} />
    </Dialog>
  );
}

/** So long a person may pause between two letters and is still typing. */
const PAUSE_MS = 100;

function JumpField({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const jumps = useJumps(typed);
  const go = useGo(onClose);
  const chosen = jumps[Math.min(at, jumps.length - 1)];
  return (
    <>
      <label className="vh" htmlFor="jump">
        A document, an actor, a claim, a question; or &gt; and a command
      </label>
      <input
        id="jump"
        className="field w-full"
        role="combobox"
        aria-expanded={jumps.length > 0}
        aria-controls="jumps"
        aria-autocomplete="list"
        aria-activedescendant={chosen?.id}
        value={typed}
        placeholder="A document, an actor, a claim, a question; > for commands"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step && jumps.length) setAt((Math.min(at, jumps.length - 1) + step + jumps.length) % jumps.length);
          else if (event.key === 'Enter' && chosen) go(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <JumpList jumps={jumps} chosen={chosen} onGo={go} />
    </>
  );
}

function useJumps(typed: string): readonly Jump[] {
  const { scope, commands } = useDesk();
  const { settings } = useKeySettings();
  const [words, setWords] = useState('');
  const command = readCommandWords(typed);
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useFoundThings(words, command === null);
  if (command !== null) {
    const bindings = listBindings(scope, settings).filter((binding) => findHandler(commands.current, binding));
    return listCommandJumps(command, bindings);
  }
  return typed.trim() === '' ? [] : listJumps(typed.trim(), data ?? NOTHING);
}

const NOTHING = { documents: [], actors: [], claims: [], questions: [] };

/** Goes there, or does it when the dialog has given the focus back. */
function useGo(onClose: () => void): (jump: Jump) => void {
  const { commands } = useDesk();
  const { navigate } = useRouter();
  return ({ target }) => {
    onClose();
    if (target.kind === 'address') return void navigate({ href: target.href });
    setTimeout(() => findHandler(commands.current, target.binding)?.(new KeyboardEvent('keydown')));
  };
}
