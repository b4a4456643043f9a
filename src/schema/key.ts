import * as z from 'zod';

/** The layers whose items have keys, each with the letter that its keys begin with. */
export const KEY_LETTERS = {
  sentences: 'n',
  blocks: 'b',
  quotations: 'u',
  turns: 'r',
  entries: 'e',
  actors: 'a',
  statements: 's',
  timexes: 't',
  quantities: 'q',
  polls: 'p',
  claims: 'c',
} as const;

export type ItemLayer = keyof typeof KEY_LETTERS;

export const itemKeySchema = z
  .string()
  .regex(/^[a-z]-[0-9a-f]{12}(?:~[1-9][0-9]*)?$/)
  .meta({
    id: 'ItemKey',
    description:
      'The name that an item keeps in every reading that finds it: "s-0123456789ab", of a twin "s-0123456789ab~2".',
  });

export const finderSchema = z.string().min(1).meta({
  id: 'Finder',
  description:
    'What found an item: a head of a model ("reader-en/statements"), a component ("claims"), or a rule of one ("timexes/deictic/ago").',
});
