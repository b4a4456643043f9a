import { Outlet, useRouter } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { useChanges } from '../queries/changes-query.ts';
import { DeskContext, DeskTalkContext, useDeskState } from './desk-context.ts';
import { GlossLine } from './GlossLine.tsx';
import { JumpDialog } from './JumpDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Notices } from './Notices.tsx';
import { Toast } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';
import { useCommands } from './use-commands.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useUndo } from './use-undo.ts';

/** What every page has: the top bar, keys, the line at the foot, one toast at a time. */
export function Shell() {
  const { desk, talk } = useDeskState();
  return (
    <DeskContext value={desk}>
      <DeskTalkContext value={talk}>
        <a className="skip" href="#main">
          To the content
        </a>
        <Frame />
      </DeskTalkContext>
    </DeskContext>
  );
}

/** Draws nothing anew when something is told. */
const Frame = memo(function Frame() {
  const [open, setOpen] = useState<'keys' | 'jump' | null>(null);
  useKeyboard();
  useChanges();
  const close = () => setOpen(null);
  return (
    <>
      <TopBar onKeys={() => setOpen('keys')} onSearch={() => setOpen('jump')} />
      <ShellCommands onKeys={() => setOpen('keys')} onSearch={() => setOpen('jump')} />
      <Outlet />
      <GlossLine />
      <Notices />
      <Toast />
      <KeysDialog isOpen={open === 'keys'} onClose={close} />
      <JumpDialog isOpen={open === 'jump'} onClose={close} />
    </>
  );
});

/** Drawn before the page, so that the page's own handlers are the newer ones and win. */
function ShellCommands({ onKeys, onSearch }: { onKeys: () => void; onSearch: () => void }) {
  const { navigate } = useRouter();
  const undo = useUndo();
  useCommands('everywhere', {
    keys: onKeys,
    search: onSearch,
    undo: () => undo(),
    'go-library': () => void navigate({ to: '/' }),
    'go-questions': () => void navigate({ to: '/q' }),
    'go-claims': () => void navigate({ to: '/claims' }),
    'go-actors': () => void navigate({ to: '/a' }),
    'go-conflicts': () => void navigate({ to: '/conflicts' }),
    'go-check': () => void navigate({ to: '/check' }),
  });
  return null;
}
