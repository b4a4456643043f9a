import { describe, expect, it } from 'vitest';
import { asksForStatements, changeSearch, isNarrowed, readLibrarySearch } from './library-search.ts';

describe('the address of the Library', () => {
  it('keeps what makes sense and forgets the rest', () => {
    expect(
      readLibrarySearch({
        q: ' harbour ',
        speaker: '',
        from: '2031-02-30',
        to: '2031-04-30',
        words: 'sung',
        state: 'begun',
        in: 'songs',
        page: 4,
      }),
    ).toEqual({ q: 'harbour', to: '2031-04-30', state: 'begun' });
  });

  it('takes a number for words', () => {
    expect(readLibrarySearch({ q: 2031 })).toEqual({ q: '2031' });
  });

  it('is of statements once somebody asks who said what', () => {
    expect(asksForStatements({ publisher: 'Courier', state: 'begun' })).toBe(false);
    expect(asksForStatements({ words: 'denied' })).toBe(true);
    expect(asksForStatements({ q: 'harbour', in: 'texts' })).toBe(false);
  });

  it('changes one thing and leaves the others', () => {
    expect(changeSearch({ q: 'harbour', speaker: 'Orla' }, { speaker: undefined, sort: 'added' })).toEqual({
      q: 'harbour',
      sort: 'added',
    });
    expect(isNarrowed({ sort: 'added' })).toBe(false);
  });
});
