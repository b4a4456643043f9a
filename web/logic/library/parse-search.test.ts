import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, renderSearch } from './parse-search.ts';

describe('a line of search', () => {
  it.each([
    ['harbour', { q: 'harbour' }],
    ['the “long harbour” wall', { q: 'the “long harbour” wall' }],
    ['talks speaker:Orla', { q: 'talks', speaker: 'Orla' }],
    ['speaker:"Orla Venn" talks', { q: 'talks', speaker: 'Orla Venn' }],
    ['Publisher:Courier', { publisher: 'Courier' }],
    ['after:2031-04', { from: '2031-04-01' }],
    ['after:2031', { from: '2031-01-01' }],
    ['before:2031-03-01', { to: '2031-02-28' }],
    ['speaker: talks', { q: 'talks' }],
    ['note:this', { q: 'note:this' }],
    ['12:30', { q: '12:30' }],
    ['  ', {}],
    ['speaker:"Orla Ve', { speaker: 'Orla Ve' }],
  ])('%s', (typed, search) => {
    expect(parseSearch(typed)).toEqual({ search, unread: [] });
  });

  it.each(['after:soon', 'before:2031-13', 'after:2031-02-30', 'after:2031-1-1-1'])(
    'tells that %s is no day',
    (typed) => {
      expect(parseSearch(typed)).toEqual({ search: {}, unread: [typed] });
    },
  );

  it('is written as it is read', () => {
    const search = { q: 'wall "long harbour"', speaker: 'Orla Venn', publisher: 'Courier', from: '2031-04-01' };
    expect(parseSearch(renderSearch({ ...search, to: '2031-05-31' })).search).toEqual({ ...search, to: '2031-05-31' });
    expect(renderSearch({ to: '2031-05-31' })).toBe('before:2031-06-01');
  });

  it('reads anything', () => {
    fc.assert(fc.property(fc.string(), (typed) => void renderSearch(parseSearch(typed).search)));
  });
});
