/** Where a key works: everywhere, or in one view. */
export type KeyScope =
  | 'everywhere'
  | 'library'
  | 'reader'
  | 'question'
  | 'claims'
  | 'actor'
  | 'conflicts'
  | 'check'
  | 'demo';

/** A key of the desk. `keys` is one key as `KeyboardEvent.key` names it ("j", "Enter", "A" with Shift), or two in sequence ("g l"). */
export interface KeyBinding {
  readonly scope: KeyScope;
  readonly command: string;
  readonly keys: string;
  readonly label: string;
  /** Printed in the line at the foot. */
  readonly hint?: boolean;
}

/** Of those that work everywhere the ones of a page that stands alone: without a store there is nowhere to go and nothing to undo. */
export const STANDALONE_COMMANDS: ReadonlySet<string> = new Set(['keys', 'theme']);

/** Every key of the desk, printed where it works and by `?`. No two of one scope clash, nor one with those that work everywhere. */
export const KEY_MAP: readonly KeyBinding[] = [
  { scope: 'everywhere', command: 'search', keys: '/', label: 'search or jump' },
  { scope: 'everywhere', command: 'keys', keys: '?', label: 'all keys' },
  { scope: 'everywhere', command: 'theme', keys: 't', label: 'light or dark' },
  { scope: 'everywhere', command: 'undo', keys: 'u', label: 'undo' },
  { scope: 'everywhere', command: 'go-library', keys: 'g l', label: 'go to Library' },
  { scope: 'everywhere', command: 'go-questions', keys: 'g q', label: 'go to Questions' },
  { scope: 'everywhere', command: 'go-claims', keys: 'g c', label: 'go to Claims' },
  { scope: 'everywhere', command: 'go-actors', keys: 'g a', label: 'go to Actors' },
  { scope: 'everywhere', command: 'go-conflicts', keys: 'g x', label: 'go to Conflicts' },
  { scope: 'everywhere', command: 'go-check', keys: 'g k', label: 'go to Check' },

  { scope: 'library', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'library', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'library', command: 'open', keys: 'Enter', label: 'open', hint: true },
  { scope: 'library', command: 'add', keys: 'n', label: 'add', hint: true },
  { scope: 'library', command: 'reread', keys: 'r', label: 'read again' },
  { scope: 'library', command: 'choose', keys: 'x', label: 'choose for reading again' },
  { scope: 'library', command: 'clear', keys: 'Escape', label: 'clear the search' },

  { scope: 'reader', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'reader', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'reader', command: 'accept', keys: 'a', label: 'accept', hint: true },
  { scope: 'reader', command: 'reject', keys: 'x', label: 'reject', hint: true },
  { scope: 'reader', command: 'edit', keys: 'e', label: 'edit', hint: true },
  { scope: 'reader', command: 'accept-all', keys: 'A', label: 'accept all from 0.95 in view' },
  { scope: 'reader', command: 'nested', keys: 'n', label: 'statements within quotations' },
  { scope: 'reader', command: 'doubtful', keys: 'l', label: 'doubtful statements' },
  { scope: 'reader', command: 'layer-statements', keys: '1', label: 'mark statements' },
  { scope: 'reader', command: 'layer-figures', keys: '2', label: 'mark figures' },
  { scope: 'reader', command: 'layer-dates', keys: '3', label: 'mark dates' },
  { scope: 'reader', command: 'layer-actors', keys: '4', label: 'mark actors' },
  { scope: 'reader', command: 'voice', keys: 'v', label: 'next voice' },
  { scope: 'reader', command: 'split', keys: 's', label: 'split a statement' },
  { scope: 'reader', command: 'join', keys: 'm', label: 'join with the next' },
  { scope: 'reader', command: 'note', keys: 'c', label: 'note' },
  { scope: 'reader', command: 'add', keys: '+', label: 'a statement of the selected words' },
  { scope: 'reader', command: 'start-left', keys: '[', label: 'start a word earlier' },
  { scope: 'reader', command: 'start-right', keys: ']', label: 'start a word later' },
  { scope: 'reader', command: 'end-left', keys: '{', label: 'end a word earlier' },
  { scope: 'reader', command: 'end-right', keys: '}', label: 'end a word later' },
  { scope: 'reader', command: 'open', keys: 'Enter', label: 'keep the edit, or open what it conflicts with' },
  { scope: 'reader', command: 'leave', keys: 'Escape', label: 'leave' },

  { scope: 'demo', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'demo', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'demo', command: 'voice', keys: 'v', label: 'next voice', hint: true },
  { scope: 'demo', command: 'nested', keys: 'n', label: 'statements within quotations' },
  { scope: 'demo', command: 'doubtful', keys: 'l', label: 'doubtful statements' },
  { scope: 'demo', command: 'layer-statements', keys: '1', label: 'mark statements' },
  { scope: 'demo', command: 'layer-figures', keys: '2', label: 'mark figures' },
  { scope: 'demo', command: 'layer-dates', keys: '3', label: 'mark dates' },
  { scope: 'demo', command: 'layer-actors', keys: '4', label: 'mark actors' },
  { scope: 'demo', command: 'leave', keys: 'Escape', label: 'leave' },

  { scope: 'question', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'question', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'question', command: 'open', keys: 'Enter', label: 'open the words', hint: true },
  { scope: 'question', command: 'to-for', keys: '1', label: 'jump to For' },
  { scope: 'question', command: 'to-against', keys: '2', label: 'jump to Against' },
  { scope: 'question', command: 'to-conditions', keys: '3', label: 'jump to On conditions' },
  { scope: 'question', command: 'swap', keys: 'S', label: 'swap the sides' },
  { scope: 'question', command: 'named', keys: 'n', label: 'named sources only' },
  { scope: 'question', command: 'print', keys: 'p', label: 'print' },
  { scope: 'question', command: 'export', keys: 'E', label: 'take away' },

  { scope: 'claims', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'claims', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'claims', command: 'rate-1', keys: '1', label: 'rate: first' },
  { scope: 'claims', command: 'rate-2', keys: '2', label: 'rate: second' },
  { scope: 'claims', command: 'rate-3', keys: '3', label: 'rate: third' },
  { scope: 'claims', command: 'rate-4', keys: '4', label: 'rate: fourth' },
  { scope: 'claims', command: 'rate-5', keys: '5', label: 'rate: fifth' },
  { scope: 'claims', command: 'sign', keys: 's', label: 'sign and go on', hint: true },
  { scope: 'claims', command: 'review', keys: 'v', label: 'ClaimReview' },
  { scope: 'claims', command: 'folded', keys: 'f', label: 'claims folded inside' },
  { scope: 'claims', command: 'open', keys: 'Enter', label: 'the article', hint: true },

  { scope: 'actor', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'actor', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'actor', command: 'open', keys: 'Enter', label: 'open', hint: true },
  { scope: 'actor', command: 'merge', keys: 'm', label: 'merge' },
  { scope: 'actor', command: 'split', keys: 'y', label: 'split' },
  { scope: 'actor', command: 'pin', keys: 'h', label: 'pin a hue' },
  { scope: 'actor', command: 'rename', keys: 'r', label: 'rename' },

  { scope: 'conflicts', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'conflicts', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'conflicts', command: 'stands', keys: 'c', label: 'it stands', hint: true },
  { scope: 'conflicts', command: 'dismiss', keys: 'd', label: 'dismiss', hint: true },
  { scope: 'conflicts', command: 'open-left', keys: '1', label: 'open the left' },
  { scope: 'conflicts', command: 'open-right', keys: '2', label: 'open the right' },

  { scope: 'check', command: 'next', keys: 'j', label: 'next', hint: true },
  { scope: 'check', command: 'back', keys: 'k', label: 'back', hint: true },
  { scope: 'check', command: 'fix', keys: 'f', label: 'fix', hint: true },
  { scope: 'check', command: 'fix-all', keys: 'F', label: 'fix all safe ones' },
  { scope: 'check', command: 'silence', keys: 's', label: 'silence here', hint: true },
];
