import type { ReadRequest } from '../../../src/server/api-types.ts';

/** What somebody filled in to have a text or pages read. */
export interface GivenTexts {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  /** One a line. */
  readonly addresses: string;
}

/** What the server is asked to read, and the lines that are no address. */
export function listInputs(given: GivenTexts): { inputs: ReadRequest['inputs']; unread: string[] } {
  const lines = given.addresses.split(/\s+/).filter((line) => line !== '');
  const text = given.text.trim() === '' ? [] : [createTextInput(given)];
  return {
    inputs: [...text, ...lines.filter(isAddress).map((url) => ({ url }))],
    unread: lines.filter((line) => !isAddress(line)),
  };
}

const createTextInput = ({ text, title, publisher, publishedAt }: GivenTexts) => ({
  text,
  ...(title.trim() && { title: title.trim() }),
  ...(publisher.trim() && { publisher: publisher.trim() }),
  ...(publishedAt && { publishedAt }),
});

function isAddress(line: string): boolean {
  return URL.canParse(line) && ['http:', 'https:'].includes(new URL(line).protocol);
}
