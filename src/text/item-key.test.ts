import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { type ItemLayer, itemKeySchema, KEY_LETTERS } from '../schema/key.ts';
import type { Span } from '../schema/span.ts';
import { anyReading } from '../store/record.fixture.ts';
import { addItemKeys, createItemKey, type KeyedLayers, type UnkeyedLayers } from './item-key.ts';

const LAYERS = Object.keys(KEY_LETTERS) as ItemLayer[];
const TEXT = 'Moss said no. Lind said no. Moss said yes.';

const at = (words: string, occurrence = 0): Span => {
  let start = TEXT.indexOf(words);
  for (let skipped = 0; skipped < occurrence; skipped++) start = TEXT.indexOf(words, start + 1);
  return [start, start + words.length];
};

describe('a key', () => {
  test('is that of the layer, the words and their occurrence, whatever program computes it', () => {
    // printf '["timexes",["no",1]]' | sha256sum
    expect(createItemKey(TEXT, 'timexes', [at('no', 1)])).toBe('t-14bddb0d2f05');
  });

  test('changes with the layer, the words, which occurrence they are, and their order', () => {
    const keys = [
      createItemKey(TEXT, 'timexes', [at('no')]),
      createItemKey(TEXT, 'quantities', [at('no')]),
      createItemKey(TEXT, 'timexes', [at('no', 1)]),
      createItemKey(TEXT, 'timexes', [at('yes')]),
      createItemKey(TEXT, 'statements', [at('no'), at('said')]),
      createItemKey(TEXT, 'statements', [at('said'), at('no')]),
      createItemKey(TEXT, 'statements', [at('no said')]),
    ];
    expect(new Set(keys.map((key) => key.slice(2))).size).toBe(keys.length);
  });

  test('does not change with what stands elsewhere in the text', () => {
    const [start, end] = at('no', 1);
    const longer = `Nobody spoke. ${TEXT} And no more.`;
    expect(createItemKey(longer, 'timexes', [[start + 14, end + 14]])).toBe(
      createItemKey(TEXT, 'timexes', [[start, end]]),
    );
  });

  test('of a statement is made of content and cue, of an actor of the first name, of a poll of its shares', () => {
    const { record } = createSample();
    const { text } = record.document;
    const [statement] = record.statements;
    expect(statement!.key).toBe(createItemKey(text, 'statements', [...statement!.content, ...statement!.cue]));
    const actor = record.actors[0]!;
    expect(actor.key).toBe(createItemKey(text, 'actors', [actor.mentions[0]!.span]));
    const shares = record.quantities.filter(({ id }) => record.polls[0]!.shares.includes(id));
    expect(record.polls[0]!.key).toBe(
      createItemKey(
        text,
        'polls',
        shares.map(({ span }) => span),
      ),
    );
  });

  test('of an actor that is named only later is made of that name', () => {
    const pronoun = { span: at('Lind'), form: 'pronoun', kind: 'person' } as const;
    const name = { span: at('Moss', 1), form: 'name', kind: 'person' } as const;
    const actor = { ...createSample().record.actors[0]!, mentions: [pronoun, name] };
    const { actors } = addItemKeys(TEXT, { ...NOTHING, actors: [actor] });
    expect(actors[0]!.key).toBe(createItemKey(TEXT, 'actors', [name.span]));
  });

  test('that an item has already gives way', () => {
    const item = { key: 'n-000000000000', span: at('no') };
    const [again] = addItemKeys(TEXT, { ...NOTHING, sentences: [item] }).sentences;
    expect(again).toEqual({ key: createItemKey(TEXT, 'sentences', [at('no')]), span: at('no') });
  });

  test('of a second item of the same words says so', () => {
    const { sentences } = addItemKeys(TEXT, { ...NOTHING, sentences: [at('no', 1), at('no'), at('no')].map(toItem) });
    const key = createItemKey(TEXT, 'sentences', [at('no')]);
    expect(sentences.map((item) => item.key)).toEqual([
      createItemKey(TEXT, 'sentences', [at('no', 1)]),
      key,
      `${key}~2`,
    ]);
  });
});

const toItem = (span: Span) => ({ span });
const NOTHING = Object.fromEntries(LAYERS.map((layer) => [layer, []])) as unknown as UnkeyedLayers;

describe('the keys of any record', () => {
  test('are unique in their layer, begin with its letter, and are what each item has by itself', () => {
    fc.assert(
      fc.property(anyReading, ({ record }) => {
        for (const layer of LAYERS) {
          const keys = record[layer].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) {
            expect(itemKeySchema.safeParse(key).success).toBe(true);
            expect(key[0]).toBe(KEY_LETTERS[layer]);
          }
        }
        for (const { key, spans } of record.claims) {
          expect(withoutTwin(key)).toBe(createItemKey(record.document.text, 'claims', spans));
        }
      }),
    );
  });

  test('stay when another item is missing, but for what makes a twin of one', () => {
    fc.assert(
      fc.property(anyReading, fc.nat(), fc.nat(), ({ record }, which, index) => {
        const { text } = record.document;
        const layer = LAYERS[which % LAYERS.length]!;
        const left = record[layer].filter((_, place) => place !== index % Math.max(1, record[layer].length));
        const again = addItemKeys(text, withoutKeys({ ...record, [layer]: left }));
        for (const other of LAYERS) {
          // a poll is made of its shares: without one it is another poll
          if (other === 'polls' && layer === 'quantities') continue;
          const before = (other === layer ? left : record[other]).map(({ key }) => key);
          const after = again[other].map(({ key }) => key);
          if (other === layer) expect(after.map(withoutTwin)).toEqual(before.map(withoutTwin));
          else expect(after).toEqual(before);
        }
      }),
    );
  });
});

const withoutTwin = (key: string): string => key.replace(/~.*/, '');

function withoutKeys(layers: KeyedLayers): UnkeyedLayers {
  const bare = LAYERS.map((layer) => [layer, layers[layer].map(({ key: _key, ...item }) => item)]);
  return Object.fromEntries(bare) as UnkeyedLayers;
}
