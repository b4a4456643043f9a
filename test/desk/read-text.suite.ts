import type { Read, ReadDocument, ReadRequest, ReviewedStatement } from '../../src/server/api-types.ts';

type Input = ReadRequest['inputs'][number];

/** Puts a text into the store of a desk, and waits until it is read; its id. */
export async function readText(url: string, input: Input): Promise<string> {
  const { id } = await post<Read>(`${url}/api/reads`, { inputs: [input] });
  // The stream ends when all is read.
  await (await fetch(`${url}/api/reads/${id}/events`)).text();
  const read = (await (await fetch(`${url}/api/reads/${id}`)).json()) as Read;
  const document = read.items[0]?.documents[0];
  if (!document) throw new Error(`nothing was read: ${JSON.stringify(read.items)}`);
  return document.id;
}

export const fetchDocument = async (url: string, id: string): Promise<ReadDocument> =>
  (await (await fetch(`${url}/api/documents/${id}`)).json()) as ReadDocument;

/** The outermost statement whose content holds these words. */
export function findStatement({ record }: ReadDocument, words: string): ReviewedStatement {
  const found = record.statements.find(({ via, content }) => via === null && wordsOf(record, content).includes(words));
  if (!found) throw new Error(`no statement says: ${words}`);
  return found;
}

export const wordsOf = ({ document }: ReadDocument['record'], pieces: ReviewedStatement['content']): string =>
  pieces.map(([start, end]) => document.text.slice(start, end)).join(' … ');

export async function post<T>(address: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
