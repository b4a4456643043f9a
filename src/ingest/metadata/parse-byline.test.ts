import { describe, expect, test } from 'vitest';
import { parseByline } from './parse-byline.ts';

describe('the names in a byline', () => {
  test.each([
    ['Mara Lindt', ['Mara Lindt']],
    ['By Mara Lindt and Joren Vale', ['Mara Lindt', 'Joren Vale']],
    ['Mara Lindt, Joren Vale and Ane Brok', ['Mara Lindt', 'Joren Vale', 'Ane Brok']],
    ['Mara Lindt & Joren Vale', ['Mara Lindt', 'Joren Vale']],
    ['Mara Lindt, Reuters', ['Mara Lindt, Reuters']],
    ['Centre for Research and Analysis', ['Centre for Research and Analysis']],
    ['https://social.example/mara', []],
    ['mara@post.example', []],
    ['  ', []],
  ])('%s', (byline, names) => {
    expect(parseByline(byline)).toEqual(names);
  });
});
