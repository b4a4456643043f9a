import { describe, expect, test } from 'vitest';
import { measureProcessorSeconds } from '../../test/measure-processor-seconds.ts';
import { assertJsonShape } from './assert-json-shape.ts';

const long = 'a'.repeat(200_000);

describe('the shape of a line of JSON', () => {
  test.each([
    ['a long text', JSON.stringify({ id: '1', text: long })],
    ['brackets in a text', JSON.stringify({ id: '1', text: '[{'.repeat(100_000) })],
    ['quotation marks and backslashes in a text', JSON.stringify({ id: '1', text: '"[\\'.repeat(100_000), a: '\\' })],
    ['many turns', JSON.stringify({ text: long, turns: Array(10_000).fill({ span: [1, 2] }) })],
    ['a deep one', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['one that breaks off in a string', `{"id":"${long}`],
  ])('%s passes', (_name, json) => {
    expect(() => assertJsonShape(json, 'line 1')).not.toThrow();
  });

  test.each([
    ['arrays in arrays', `${'['.repeat(2_000_001)}${']'.repeat(2_000_001)}`],
    ['behind an escaped mark', `{"text":"${long}\\\\"${',"a":{'.repeat(1_000_001)}`],
    ['millions of values', `[${'[],'.repeat(1_000_001)}1]`],
  ])('%s: refused', (_name, json) => {
    expect(() => assertJsonShape(json, 'line 1')).toThrow(
      expect.objectContaining({ code: 'bad-document', place: 'line 1' }),
    );
  });

  test('backslashes cost what they are long', async () => {
    const json = `{"text":"${'\\\\'.repeat(4_000_000)}","id":"${'\\"'.repeat(4_000_000)}"}`;
    expect(await measureProcessorSeconds(() => assertJsonShape(json, 'line 1'))).toBeLessThan(5);
  });
});
