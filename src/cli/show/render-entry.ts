import type { ItemTarget, Target } from '../../review/target.ts';
import type { JournalEntry } from '../../store/journal/journal-entry.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';

/** One line of the journal: "entry 7: reject “the port stays closed” (by ed, 2031-03-05; a headline)". */
export function renderEntry(entry: JournalEntry, { colors }: Screen): string {
  const { id, by, at, reason, isInForce } = entry;
  const why = reason === null ? '' : `; ${escapeFlow(reason)}`;
  const gone = isInForce ? '' : ', undone';
  return `entry ${id}: ${describe(entry)} ${colors.dim(`(by ${escapeFlow(by)}, ${at.slice(0, 10)}${why}${gone})`)}`;
}

function describe(entry: JournalEntry): string {
  const { action, targets, body, undoes } = entry;
  if (undoes !== null) return `undo entry ${undoes}`;
  const said = SAID.get(action)?.(body as never, targets) ?? '';
  const of = action === 'join' || action === 'apart' ? listSides(targets) : targets.map(nameTarget).join(', ');
  return [action, of, said].filter(Boolean).join(' ');
}

const SAID: ReadonlyMap<string, (body: never, targets: readonly Target[]) => string> = new Map(
  Object.entries<(body: never, targets: readonly Target[]) => string>({
    correct: ({ patch }: { patch: object }, targets) => `to ${describeFields(patch, targets)}`,
    add: ({ statement }: { statement: { speakers: readonly Named[] } }) => `by ${showSpeakers(statement.speakers)}`,
    note: ({ text }: { text: string }) => `“${escapeFlow(text)}”`,
    rename: ({ newName }: { newName: string }) => `to ${escapeFlow(newName)}`,
    authority: ({ origin }: { origin: string }) => escapeFlow(origin),
    rate: ({ verdict }: { verdict: string }) => `“${escapeFlow(verdict)}”`,
    split: ({ parts }: { parts?: readonly object[] }) => (parts ? `into ${parts.length}` : ''),
  }),
);

interface Named {
  readonly name: string;
}

/** "speakers Jan Moss, polarity denied": what a correction says, as short as it can be said. */
function describeFields(patch: object, targets: readonly Target[]): string {
  const evidence = targets.flatMap((target) => (target.type === 'item' ? target.evidence : []));
  const words = (span: unknown) => quote(evidence.find((each) => String(each.span) === String(span))?.exact ?? '');
  return Object.entries(patch)
    .map(([field, value]) => `${field} ${showValue(field, value, words)}`)
    .join(', ');
}

/** A value of a patch for a person: names of speakers, words, anything else as it is. */
function showValue(field: string, value: unknown, words: (span: unknown) => string): string {
  if (value === null) return 'none';
  if (field === 'speakers') return showSpeakers(value as readonly Named[]);
  if (field === 'span') return words(value);
  if (typeof value === 'object' && 'span' in value) return words(value.span);
  if (!Array.isArray(value)) return escapeFlow(String(value));
  return field === 'range' ? value.join('–') : value.map(words).join(' … ') || 'none';
}

const showSpeakers = (speakers: readonly Named[]): string =>
  speakers.map(({ name }) => escapeFlow(name)).join(' and ') || 'nobody';

function nameTarget(target: Target): string {
  switch (target.type) {
    case 'item':
      return quoteItem(target);
    case 'question':
      return escapeFlow(target.question);
    case 'finding':
      return `${escapeFlow(target.rule)} ${quote(target.evidence[0]?.exact ?? '')}`;
    case 'conflict':
      return target.places.map(({ evidence }) => quote(evidence[0]?.exact ?? '')).join(' and ');
    case 'actor':
      return escapeFlow(target.name) + (target.document ? ' in a document' : '');
    case 'document':
      return escapeFlow(target.name ?? 'a document');
  }
}

const SHOWN_ROLES = ['content', 'span', 'spans', 'mentions', 'shares', 'cue'];

function quoteItem({ evidence, before }: ItemTarget): string {
  const name = before && typeof before.name === 'string' ? before.name : null;
  if (name !== null) return escapeFlow(name);
  const shown = SHOWN_ROLES.map((role) => evidence.find((each) => each.role === role)).find((each) => each);
  return quote(shown?.exact ?? evidence[0]?.exact ?? '');
}

const MOST_WORDS = 60;

function quote(words: string): string {
  const flow = escapeFlow(words.slice(0, 4 * MOST_WORDS));
  return `“${flow.length > MOST_WORDS ? `${flow.slice(0, MOST_WORDS).trimEnd()}…` : flow}”`;
}

/** Those of one side are one, those of two are not. */
function listSides(targets: readonly Target[]): string {
  const sides = new Map<number, string[]>();
  for (const target of targets) {
    const side = target.type === 'actor' ? target.side : 0;
    sides.set(side, [...(sides.get(side) ?? []), nameTarget(target)]);
  }
  return [...sides.values()].map((names) => [...new Set(names)].join(' = ')).join(' and ');
}
