import { describe, expect, test } from 'vitest';
import { parseLenientJson } from './parse-lenient-json.ts';

describe('JSON as pages write it', () => {
  test.each([
    ['{"a": 1}', [{ a: 1 }]],
    ['<!-- {"a": 1} -->', [{ a: 1 }]],
    ['/* <![CDATA[ */ {"a": 1} /* ]]> */', [{ a: 1 }]],
    ['//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
    ['{"a": 1,}', [{ a: 1 }]],
    ['{"a": [1, 2, ], "b": "x"\n,\n}', [{ a: [1, 2], b: 'x' }]],
    ['{"a": 1};', [{ a: 1 }]],
    ['{"a": 1}{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['{"a": 1},\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['{"a": "one\ntwo\tthree"}', [{ a: 'one\ntwo\tthree' }]],
    ['{"a": "He said "no" to it", "b": "x"}', [{ a: 'He said "no" to it', b: 'x' }]],
    ['{"a": "“It\\\'s” off"}', [{ a: "“It's” off" }]],
    ['{"a": "x", // why\n "b": "http://a.example"}', [{ a: 'x', b: 'http://a.example' }]],
    ['{&quot;a&quot;: &quot;x&quot;}', [{ a: 'x' }]],
    ['{"a": "\\u00e9 \\x"}', [{ a: 'é x' }]],
  ])('%s', (text, values) => {
    expect(parseLenientJson(text)).toEqual(values);
  });

  test.each(['', 'null and void', '{"a": ', '{a: 1}', '{"a": "x" "b": "y"}'])('none: %s', (text) => {
    expect(parseLenientJson(text)).toEqual([]);
  });

  test.each([
    ['braces', '{'],
    ['braces and quotes', '{"'],
    ['quotes', '"'],
    ['quotes and commas', '",'],
    ['openings of comments', '/*'],
    ['ends of CDATA', ']]>'],
    ['commas', '{"a":1'.concat(',')],
  ])('500 KB of %s are done with at once', (_name, piece) => {
    const text = `{"a": ${piece.repeat(Math.ceil(500_000 / piece.length))}`;
    const startedAt = process.cpuUsage().user;
    parseLenientJson(text);
    expect(process.cpuUsage().user - startedAt).toBeLessThan(1_500_000);
  });
});
