import { expect, test } from 'vitest';
import { english } from '../engine/lang/en/english.suite.ts';
import type { Actor } from '../schema/actor.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import { completeRecord } from '../text/complete-record.fixture.ts';
import { spellOutClaim } from './spell-out-claim.ts';

interface Case {
  readonly text: string;
  /** Words of the content; the first place where they stand. */
  readonly content: string | readonly string[];
  readonly mode?: Statement['mode'];
  readonly kind?: Actor['kind'];
  readonly speakers?: readonly string[];
  readonly confidence?: number;
  /** Pronouns that the record takes for Ada Moss. */
  readonly pronouns?: readonly string[];
  readonly inner?: Pick<Statement, 'speakers' | 'mode'> & { readonly content: string };
}

const spell = (given: Case): string => {
  const record = createRecord(given);
  return spellOutClaim(record, record.statements[0]!.content, english);
};

function createRecord({ text, content, inner, pronouns = [], ...given }: Case): OnRecord {
  const find = (words: string): Span => {
    const start = new RegExp(`(?<!\\p{L})${words}`, 'u').exec(text)!.index;
    return [start, start + words.length];
  };
  const { mode = 'direct', kind = 'person', speakers = ['a1'], confidence: speakerConfidence = 0.95 } = given;
  const statement: Omit<Statement, 'id' | 'key' | 'by' | 'content' | 'mode' | 'speakers'> = {
    ...{ source: [], cue: [], act: 'speech', speakerBy: null, speakerReason: null, sourceKind: 'named' },
    ...{ sourceName: null, via: null, polarity: 'affirmed', contentPolarity: 'affirmed', saidAt: null, saidOn: null },
    ...{ minor: false, minorBy: null, minorReason: null, confidence: null, speakerConfidence },
  };
  const actor = { aliases: [], roles: [], standsFor: null, confidence: null };
  const marks = [...text.matchAll(/“([^”]*)”/g)];
  return completeRecord({
    id: 'd1',
    engine: { version: '0', models: {} },
    document: { title: null, publishedAt: { value: null, basis: 'none', notBefore: null }, language: 'en', text },
    quotations: marks.map(({ index, 0: all }) => ({
      ...{ span: [index, index + all.length], inner: [index + 1, index + all.length - 1], mark: 'double' },
      ...{ isClosed: true, continuesPrevious: false },
    })),
    actors: [
      {
        ...{ ...actor, id: 'a1', name: kind === 'person' ? 'Ada Moss' : 'Port of Lorn', kind },
        mentions: pronouns.map((word) => ({ span: find(word), form: 'pronoun', kind })),
      },
      { ...actor, id: 'a2', name: 'Ebbe Lund', kind: 'person', mentions: [] },
    ],
    statements: [
      { ...statement, id: 's1', mode, speakers, content: [content].flat().map(find) },
      ...(inner ? [{ ...statement, ...inner, id: 's2', via: 's1', content: [find(inner.content)] }] : []),
    ],
  });
}

test.each<[string, Case, string]>([
  [
    'a pronoun that the record resolved',
    { text: 'Moss said that she would leave.', content: 'that she would leave', mode: 'indirect', pronouns: ['she'] },
    '[Ada Moss] would leave',
  ],
  [
    'one that it did not',
    { text: 'Moss said that she would leave.', content: 'that she would leave', mode: 'indirect' },
    'she would leave',
  ],
  [
    'an owner',
    { text: 'Moss said her boat had sunk.', content: 'her boat had sunk', mode: 'indirect', pronouns: ['her'] },
    "[Ada Moss's] boat had sunk",
  ],
  [
    'an object',
    {
      text: 'Moss said nobody told her before May.',
      content: 'nobody told her before May',
      mode: 'indirect',
      pronouns: ['her'],
    },
    'nobody told [Ada Moss] before May',
  ],
  [
    'I in a quotation',
    { text: '“I sold my boat,” said Moss.', content: 'I sold my boat' },
    "[Ada Moss] sold [Ada Moss's] boat",
  ],
  [
    'I with a verb on it',
    { text: '“I’m sure we’ll win,” said Moss.', content: 'I’m sure we’ll win' },
    '[Ada Moss] am sure we’ll win',
  ],
  ['I with what may be two verbs', { text: '“I’d go,” said Moss.', content: 'I’d go' }, 'I’d go'],
  [
    'we of a body',
    { text: '“We will close our gates,” the port said.', content: 'We will close our gates', kind: 'organization' },
    "[Port of Lorn] will close [Port of Lorn's] gates",
  ],
  ['we of a person', { text: '“We will win,” said Moss.', content: 'We will win' }, 'We will win'],
  [
    'I outside of a quotation',
    { text: 'As I wrote, Moss said I was late.', content: 'I was late', mode: 'indirect' },
    'I was late',
  ],
  [
    'I in a quotation within',
    { text: '“He said ‘I am late’ twice,” said Moss.', content: 'He said ‘I am late’ twice' },
    'He said ‘I am late’ twice',
  ],
  [
    'I of an inner speaker',
    {
      text: 'Moss said: “Lund told me: I am late.”',
      content: 'Lund told me: I am late',
      inner: { content: 'I am late', speakers: ['a2'], mode: 'direct' },
    },
    'Lund told [Ada Moss]: [Ebbe Lund] am late',
  ],
  [
    'I in what another told',
    {
      text: '“Lund told me I was late,” said Moss.',
      content: 'Lund told me I was late',
      inner: { content: 'I was late', speakers: ['a2'], mode: 'indirect' },
    },
    'Lund told [Ada Moss] [Ada Moss] was late',
  ],
  ['I of two speakers', { text: '“I agree,” they said.', content: 'I agree', speakers: ['a1', 'a2'] }, 'I agree'],
  ['I of a doubtful speaker', { text: '“I agree,” she said.', content: 'I agree', confidence: 0.6 }, 'I agree'],
  ['a number', { text: '“World War I began,” said Moss.', content: 'World War I began' }, 'World War I began'],
  [
    'he in a quotation',
    { text: '“He knows,” said Lund.', content: 'He knows', speakers: ['a2'], pronouns: ['He'] },
    'He knows',
  ],
  [
    'a content in pieces',
    { text: '“I saw it,” said Moss, “and I ran.”', content: ['I saw it', 'and I ran'] },
    '[Ada Moss] saw it … and [Ada Moss] ran',
  ],
])('%s', (_, given, spelled) => {
  expect(spell(given)).toBe(spelled);
});
