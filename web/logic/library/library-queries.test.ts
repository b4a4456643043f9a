import { describe, expect, it } from 'vitest';
import { createDataPath, markUnfinished } from './library-queries.ts';

describe('what the Library asks', () => {
  it('is of documents, by their own filters', () => {
    expect(createDataPath({ publisher: 'Courier', from: '2031-04-01', sort: 'added' })).toBe(
      '/api/documents?since=2031-04-01&publisher=Courier&sort=added',
    );
  });

  it('is of statements where somebody asks who said what', () => {
    expect(createDataPath({ q: 'long harbour', speaker: 'Orla Venn', sort: 'added' })).toBe(
      '/api/statements?q=long+harbour&speaker=Orla+Venn',
    );
  });

  it.each([
    ['harb', 'harb*'],
    ['the "long harb', 'the "long harb'],
    ['the “long harbour” wa', 'the “long harbour” wa*'],
    ['“long harbour”', '“long harbour”'],
    ['harbour?', 'harbour?'],
  ])('takes the last word of %s for half typed or whole', (words, marked) => {
    expect(markUnfinished(words)).toBe(marked);
  });
});
