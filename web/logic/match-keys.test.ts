import { describe, expect, it } from 'vitest';
import { KEY_MAP, type KeyScope } from './key-map.ts';
import { changeKeys, findClashes, findClashesWith, listBindings, matchKeys, PLAIN_KEYS } from './match-keys.ts';

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

  it('offers a page that stands alone no way to the pages of a store', () => {
    const shared = listBindings('demo').filter(({ scope }) => scope === 'everywhere');
    expect(shared.map(({ command }) => command)).toEqual(['keys', 'theme']);
  });

  it('tells with whom a new key would clash, in every view where the command works', () => {
    const [theme, accept] = [find('everywhere', 'theme'), find('reader', 'accept')];
    expect(findClashesWith(theme, 'x', PLAIN_KEYS).map(({ command }) => command)).toContain('reject');
    expect(findClashesWith(accept, 'g', PLAIN_KEYS).map(({ command }) => command)).toContain('go-library');
    expect(findClashesWith(accept, 'a', PLAIN_KEYS)).toEqual([]);
    expect(findClashesWith(accept, '', PLAIN_KEYS)).toEqual([]);
  });

  it('are changed, switched off one by one, and given back', () => {
    const accept = find('reader', 'accept');
    const off = changeKeys(PLAIN_KEYS, accept, '');
    expect(matchKeys('', 'a', listBindings('reader', off))).toEqual({ kind: 'none' });
    expect(findClashes('reader', changeKeys(off, find('reader', 'reject'), ''))).toEqual([]);
    const moved = changeKeys(off, accept, 'o');
    expect(matchKeys('', 'o', listBindings('reader', moved))).toMatchObject({ binding: { command: 'accept' } });
    expect(changeKeys(moved, accept, 'a')).toEqual(PLAIN_KEYS);
  });
});

const find = (scope: KeyScope, command: string) =>
  KEY_MAP.find((binding) => binding.scope === scope && binding.command === command)!;
