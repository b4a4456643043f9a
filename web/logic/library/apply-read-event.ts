import type { Read, ReadItem } from '../../../src/server/api-types.ts';

/** What the server tells of a reading as it goes on. */
export type ReadEvent =
  | { readonly name: 'item'; readonly data: { readonly index: number; readonly item: ReadItem } }
  | { readonly name: 'progress'; readonly data: { readonly fraction: number } }
  | { readonly name: 'end'; readonly data: Read };

/** The readings with what this event tells of one of them; an event of one that nobody knows changes nothing. */
export const applyReadEvent = (reads: readonly Read[], id: string, event: ReadEvent): Read[] =>
  reads.map((read) => (read.id === id ? applyTo(read, event) : read));

function applyTo(read: Read, event: ReadEvent): Read {
  if (event.name === 'end') return event.data;
  if (event.name === 'progress') return { ...read, fraction: event.data.fraction };
  const { index, item } = event.data;
  return { ...read, items: read.items.map((each, at) => (at === index ? item : each)) };
}

/** A reading that was asked for, among those that were known; the newest first. */
export const addRead = (reads: readonly Read[], read: Read): Read[] => [
  read,
  ...reads.filter(({ id }) => id !== read.id),
];

/** What a line says of its file: waiting, reading, 12 statements, or why there are none. */
export function describeItem({ status, documents }: ReadItem, state: Read['state']): string {
  if (status === 'waiting' || status === 'reading') return state === 'running' ? status : 'not read';
  if (status === 'failed') return 'not read';
  const statements = documents.reduce((sum, document) => sum + (document.statements ?? 0), 0);
  const words = statements === 1 ? '1 statement' : `${statements.toLocaleString('en')} statements`;
  const more = documents.length > 1 ? ` in ${documents.length} documents` : '';
  return `${status === 'unchanged' ? 'known already' : words}${more}${KINDS[status]}`;
}

const KINDS: Readonly<Record<Exclude<ReadItem['status'], 'waiting' | 'reading' | 'failed'>, string>> = {
  added: '',
  'another-appearance': ', stood elsewhere before',
  'new-version': ', a new version',
  'read-again': ', read again',
  unchanged: '',
};

/** How far all these readings are together. */
export function describeReads(reads: readonly Read[]): string {
  const items = reads.flatMap((read) => read.items);
  const done = items.filter(({ status }) => status !== 'waiting' && status !== 'reading').length;
  if (reads.some(({ state }) => state === 'running')) return `Reading: ${done} of ${items.length} done`;
  if (reads.some(({ state }) => state === 'stopped')) return `Stopped. ${done} of ${items.length} were read, and stay.`;
  return `Read: ${done} of ${items.length}`;
}
