import { describe, expect, it } from 'vitest';
import { KEY_MAP, type KeyScope } from './key-map.ts';
import { findClashes, listBindings, matchKeys } from './match-keys.ts';

const scopes = [...new Set(KEY_MAP.map((binding) => binding.scope))] satisfies KeyScope[];

describe('the keys of the desk', () => {
  it.each(scopes)('of %s do not clash', (scope) => {
    expect(findClashes(scope)).toEqual([]);
  });

  it('tells a clash that a person makes', () => {
    const changed = new Map([['reader:accept', 'x']]);
    expect(findClashes('reader', { off: false, changed }).map((pair) => pair.map((one) => one.command))).toEqual([
      ['accept', 'reject'],
    ]);
  });

  it('waits for the second key of a sequence, and forgets it for another key', () => {
    const bindings = listBindings('reader');
    expect(matchKeys('', 'g', bindings)).toEqual({ kind: 'begun', keys: 'g' });
    expect(matchKeys('g', 'l', bindings)).toMatchObject({ binding: { command: 'go-library' } });
    expect(matchKeys('g', 'z', bindings)).toEqual({ kind: 'none' });
  });

  it('gives the view its own meaning of a key', () => {
    expect(matchKeys('', '1', listBindings('claims'))).toMatchObject({ binding: { command: 'rate-1' } });
    expect(matchKeys('', '1', listBindings('question'))).toMatchObject({ binding: { command: 'to-for' } });
  });
});
