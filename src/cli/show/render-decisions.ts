import type { Decision, DecisionReference } from '../../store/decision.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';

const VERBS: Readonly<Record<Decision['action'], string>> = {
  join: 'are one',
  split: 'is split off',
  apart: 'are not one',
  rename: 'is called',
  authority: 'authority file',
  undo: 'undoes',
};

/** One line of the journal: "7  join: Ana Moss, A. Moss are one (by ed, 2031-03-05; same desk)". */
export function renderDecision(decision: Decision, { colors }: Screen): string {
  const { id, by, at, reason, isInForce } = decision;
  const why = reason === null ? '' : `; ${escapeFlow(reason)}`;
  const gone = isInForce ? '' : ', undone';
  return `decision ${id}: ${describe(decision)} ${colors.dim(`(by ${escapeFlow(by)}, ${at.slice(0, 10)}${why}${gone})`)}`;
}

function describe({ action, references, newName, undoes }: Decision): string {
  if (action === 'undo') return `${VERBS.undo} decision ${undoes}`;
  if (action === 'authority') return `${VERBS.authority} ${escapeFlow(newName ?? '')}`;
  const sides = [0, 1].map((side) => listNames(references.filter((reference) => reference.side === side)));
  const names = sides.filter((side) => side !== '').join(action === 'apart' ? ' and ' : ', ');
  return `${names} ${VERBS[action]}${newName === null ? '' : ` ${escapeFlow(newName)}`}`;
}

function listNames(references: readonly DecisionReference[]): string {
  const documents = new Map<string, number>();
  for (const { name, document } of references) documents.set(name, (documents.get(name) ?? 0) + (document ? 1 : 0));
  return [...documents]
    .map(
      ([name, count]) =>
        escapeFlow(name) + (count === 0 ? '' : ` in ${count === 1 ? 'a document' : `${count} documents`}`),
    )
    .join(' = ');
}
