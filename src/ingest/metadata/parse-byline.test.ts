import { describe, expect, test } from 'vitest';
import { joinBylines, parseByline } from './parse-byline.ts';

describe('the names in a byline', () => {
  test.each([
    ['Mara Lindt', ['Mara Lindt']],
    ['By Mara Lindt and Joren Vale', ['Mara Lindt', 'Joren Vale']],
    ['Mara Lindt, Joren Vale and Ane Brok', ['Mara Lindt', 'Joren Vale', 'Ane Brok']],
    ['Mara Lindt & Joren Vale', ['Mara Lindt', 'Joren Vale']],
    ['Mara Lindt | Joren Vale', ['Mara Lindt', 'Joren Vale']],
    ['Ursula van der Brok and Sean O’Dell', ['Ursula van der Brok', 'Sean O’Dell']],
    ['Lindt, Mara', ['Mara Lindt']],
    ['A.J. Lindt Jr.', ['A.J. Lindt Jr.']],
    ['Centre for Research and Analysis', ['Centre for Research and Analysis']],
    ['https://social.example/mara', []],
    ['mara@post.example', []],
    ['  ', []],
  ])('%s', (byline, names) => {
    expect(parseByline(byline)).toEqual(names);
  });

  test.each([
    ['Mara Lindt, Reuters', ['Mara Lindt']],
    ['By MARA LINDT Associated Press', ['MARA LINDT']],
    ['Mara Lindt, Joren Vale, The Associated Press', ['Mara Lindt', 'Joren Vale']],
    ['Mara Lindt and agencies', ['Mara Lindt']],
    ['Mara Lindt/AFP', ['Mara Lindt']],
    ['Mara Lindt - PTI', ['Mara Lindt']],
    ['Mara Lindt (Reuters)', ['Mara Lindt']],
    ['Associated Press', []],
    ['Associated Press in Wexholm', []],
    ['The Associated Press and Reuters', []],
  ])('an agency is no person: %s', (byline, names) => {
    expect(parseByline(byline)).toEqual(names);
  });

  test.each([
    ['Mara Lindt, Political Editor', ['Mara Lindt']],
    ['Mara Lindt Science correspondent', ['Mara Lindt']],
    ['By political reporter Mara Lindt', ['Mara Lindt']],
    ['Mara Lindt, Staff Writer', ['Mara Lindt']],
    ['Mara Lindt in Wexholm and Joren Vale in Osmark', ['Mara Lindt', 'Joren Vale']],
    ['Mara Lindt for the Skarn Gazette', ['Mara Lindt']],
    ['Mara Lindt, Special to The Post', ['Mara Lindt']],
    ['Reporting by Mara Lindt and Joren Vale; Editing by Ane Brok', ['Mara Lindt', 'Joren Vale']],
    ['Words by Mara Lindt, photographs by Joren Vale', ['Mara Lindt']],
    ['Mara Lindt, MD', ['Mara Lindt']],
    ['Mara Lindt @maralindt', ['Mara Lindt']],
  ])('an office, a place, another part is no person: %s', (byline, names) => {
    expect(parseByline(byline)).toEqual(names);
  });

  test.each([
    ['Web Desk', ['Web Desk']],
    ['Staff Reports', ['Staff Reports']],
    ['Gazette staff', ['Gazette staff']],
    ['The Editorial Board', ['The Editorial Board']],
    ['Staff and agencies', ['Staff']],
    ['admin', []],
  ])('a desk is named as it is: %s', (byline, names) => {
    expect(parseByline(byline)).toEqual(names);
  });

  test('each name once, however it is set', () => {
    expect(joinBylines([['Mara Lindt'], ['MARA LINDT', 'Joren Vale']])).toEqual(['Mara Lindt', 'Joren Vale']);
  });
});
