import { describe, expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { assertRecord } from './assert-record.ts';
import { documentInputSchema } from './document.ts';
import { createRecordJsonSchema, type OnRecord, recordSchema } from './record.ts';
import type { Turn } from './turn.ts';

const { record } = createSample();

test('the sample record keeps the contract', () => {
  expect(() => assertRecord(record)).not.toThrow();
  expect(recordSchema.parse(record)).toEqual(record);
});

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The message for a copy of the sample that was spoilt. */
function faultOf(spoil: (copy: Writable<OnRecord>) => void): string {
  const copy = structuredClone(record) as Writable<OnRecord>;
  spoil(copy);
  try {
    assertRecord(copy as OnRecord);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

const createTurn = (span: [number, number], kind: Turn['kind'] = 'speech', speaker: string | null = null) => ({
  ...{ id: 'tu1', key: `r-${String(span[0]).padStart(12, '0')}`, by: 'given' },
  ...{ span, kind, speaker, name: null, label: null },
});

describe('assertRecord', () => {
  test.each<[string, (copy: Writable<OnRecord>) => void, string]>([
    [
      'a span behind the text',
      (copy) => {
        copy.timexes[0]!.span = [3, 100_000];
      },
      'ends after the text',
    ],
    [
      'an empty span',
      (copy) => {
        copy.quantities[0]!.span = [7, 7];
      },
      'is empty',
    ],
    [
      'half a surrogate pair',
      (copy) => {
        copy.document.text = `😀${copy.document.text.slice(2)}`;
        copy.timexes[0]!.span = [1, 5];
      },
      'cuts a surrogate pair',
    ],
    [
      'pieces out of order',
      (copy) => {
        copy.statements[0]!.content = [
          [10, 12],
          [2, 4],
        ];
      },
      'is out of order',
    ],
    [
      'timexes out of order',
      (copy) => void copy.timexes.push({ ...copy.timexes[0]!, id: 't99', span: [0, 3] }),
      'is out of order',
    ],
    [
      'words of a holder that stand elsewhere',
      (copy) => {
        copy.quantities[0]!.holder = { span: [0, 5], text: 'no such words' };
      },
      'quantities.0.holder: "no such words" is not what stands at [0, 5)',
    ],
    [
      'a holder behind the text',
      (copy) => {
        copy.quantities[0]!.holder = { span: [3, 100_000], text: 'x' };
      },
      'quantities.0.holder [3, 100000) ends after the text',
    ],
    ['an id that stands twice', (copy) => void copy.statements.push(copy.statements[0]!), 'kind statement share an id'],
    [
      'a speaker that does not exist',
      (copy) => {
        copy.statements[0]!.speakers = ['a99'];
      },
      's1: no actor a99',
    ],
    [
      'a statement via itself',
      (copy) => {
        copy.statements[0]!.via = 's1';
      },
      's1: reports itself',
    ],
    [
      'a key that stands twice',
      (copy) => {
        copy.statements[1]!.key = copy.statements[0]!.key;
      },
      'two items of statements share a key',
    ],
    [
      'a key of another layer',
      (copy) => {
        copy.timexes[0]!.key = copy.quantities[0]!.key;
      },
      'does not begin with t-',
    ],
    [
      'a key that is no hash',
      (copy) => {
        copy.timexes[0]!.key = 't1';
      },
      'timexes.0.key',
    ],
    [
      'an item that nothing found',
      (copy) => {
        copy.claims[0]!.by = '';
      },
      'claims.0.by',
    ],
    [
      'a turn of somebody who is not there',
      (copy) => void copy.turns.push(createTurn([0, 20], 'speech', 'a99')),
      'no actor a99',
    ],
    [
      'two turns that overlap',
      (copy) => void copy.turns.push(createTurn([0, 20]), { ...createTurn([10, 30], 'quote'), id: 'tu2' }),
      'tu2: overlaps one before',
    ],
    [
      'a label in what is said',
      (copy) => void copy.turns.push({ ...createTurn([0, 20]), label: [4, 9] }),
      'tu1: the label stands in what is said',
    ],
    [
      'an entry without its label',
      (copy) => void copy.entries.push({ key: 'e-0123456789ab', span: [10, 30], at: null, label: [0, 9], byline: [] }),
      'does not hold its label',
    ],
    [
      'a version that is none',
      (copy) => {
        copy.schemaVersion = '1';
      },
      'schemaVersion',
    ],
    [
      'a block that begins behind its first sentence',
      (copy) => {
        copy.blocks[1]!.sentences = [2, 3];
      },
      'blocks.1 holds sentences 2 to 3, but begins with 1',
    ],
    [
      'a sentence in no block',
      (copy) => {
        copy.blocks.pop();
      },
      'blocks hold 3 sentences of 4',
    ],
    [
      'a block apart from its sentences',
      (copy) => {
        copy.blocks[0]!.span = [0, 10];
      },
      'blocks.0 does not hold its sentences',
    ],
    [
      'blocks that overlap',
      (copy) => {
        copy.blocks[0]!.span = [0, 100];
      },
      'blocks [79, 238) is out of order',
    ],
    [
      'words of a quotation outside of it',
      (copy) => {
        copy.quotations[0]!.inner = [0, 5];
      },
      'quotations.0: inner is not inside its span',
    ],
    [
      'a first quotation that goes on',
      (copy) => {
        copy.quotations[0]!.continuesPrevious = true;
      },
      'quotations.0: there is none before it',
    ],
    [
      'a quantity with neither value nor range',
      (copy) => {
        copy.quantities[0]!.value = null;
      },
      'needs a value or a range',
    ],
    [
      'an unknown mode',
      (copy) => {
        copy.statements[0]!.mode = 'shouted' as 'direct';
      },
      'statements.0.mode',
    ],
    [
      'a claim on nothing',
      (copy) => {
        copy.claims[0]!.quantities = ['q99'];
      },
      'no quantity q99',
    ],
  ])('%s', (_name, spoil, message) => expect(faultOf(spoil)).toContain(message));
});

describe('documentInputSchema', () => {
  test('null is as good as absent, and `published` is a date too', () => {
    const full = documentInputSchema.parse({ id: 7, text: 'x', title: null, published: '2031-03-04', byline: null });
    expect(full).toEqual({
      id: '7',
      text: 'x',
      title: null,
      publishedAt: '2031-03-04',
      url: null,
      publisher: null,
      byline: [],
      language: null,
    });
  });

  test.each([
    [{ text: 'x' }],
    [{ id: 'a' }],
    [{ id: '', text: 'x' }],
    [{ id: 'a', text: 5 }],
    [{ id: 'a', text: 'x', publishedAt: '2031-13-01' }],
    [{ id: 'a', text: 'x', byline: 'Ada' }],
    [{ id: 'a', text: 'x', turns: [{ span: [0, 2], kind: 'speech', speaker: 'Ada', label: null }] }],
    [{ id: 'a', text: 'x y', entries: [{ span: [0, 1], at: null, label: [2, 3], byline: [] }] }],
    [null],
    [[]],
  ])('%j is refused', (value) => expect(documentInputSchema.safeParse(value).success).toBe(false));
});

test('the JSON Schema names every layer of the record', () => {
  const schema = createRecordJsonSchema() as {
    $schema: string;
    properties: Record<string, unknown>;
    required: string[];
  };
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.required.sort()).toEqual(Object.keys(record).sort());
});
