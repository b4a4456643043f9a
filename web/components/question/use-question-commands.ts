import type { Commands } from '../desk-context.ts';
import { useCommands } from '../use-commands.ts';
import type { LineList } from './line-list.ts';

/** The keys of a question's page. */
export function useQuestionCommands(list: LineList, more: Commands): void {
  useCommands('question', {
    next: () => list.move(1),
    back: () => list.move(-1),
    open: () => {
      if (list.current) document.getElementById(list.current)?.querySelector<HTMLAnchorElement>('.src a')?.click();
    },
    'to-for': () => showSide('for'),
    'to-against': () => showSide('against'),
    'to-conditions': () => showSide('conditional'),
    ...more,
  });

  /** Its first line, or its heading where it has none. */
  function showSide(stance: string): void {
    const side = document.getElementById(`side-${stance}`);
    const line = side?.querySelector('li[id]');
    if (line) list.goTo(line.id);
    else side?.focus();
  }
}
