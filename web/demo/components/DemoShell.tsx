import { useState } from 'react';
import { DeskContext, DeskTalkContext, useDeskState } from '../../components/desk-context.ts';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { useCommands } from '../../components/use-commands.ts';
import { useKeyboard } from '../../components/use-keyboard.ts';
import { useTheme } from '../../components/use-theme.ts';
import { Demo } from './Demo.tsx';
import { DemoBar } from './DemoBar.tsx';

/** What the page has of the desk's shell: its keys, its theme, the line at the foot. */
export function DemoShell() {
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

function Frame() {
  const [isOpen, setIsOpen] = useState(false);
  const { toggleTheme } = useTheme();
  const openKeys = () => setIsOpen(true);
  useKeyboard();
  useCommands('everywhere', { keys: openKeys, theme: toggleTheme });
  return (
    <>
      <DemoBar onTheme={toggleTheme} onKeys={openKeys} />
      <Demo />
      <KeysDialog isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
