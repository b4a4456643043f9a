import { describe, expect, it } from 'vitest';
import { KEY_MAP } from '../key-map.ts';
import { filterQuestions, listCommandJumps, listJumps, readCommandWords } from './jump.ts';

const nothing = { documents: [], actors: [], claims: [], questions: [] };
const question = (text: string) => ({ key: 'q1', question: text, answeredAt: null }) as never;

describe('jumping', () => {
  it('takes what stands behind ">" for a command', () => {
    expect(readCommandWords(' > read ag')).toBe('read ag');
    expect(readCommandWords('a > b')).toBeNull();
    const commands = listCommandJumps('ag read', KEY_MAP);
    expect(commands.map(({ title, detail }) => `${title} ${detail}`)).toContain('read again r');
  });

  it('ends with the search of the Library', () => {
    expect(listJumps('harbour & wall', nothing)).toMatchObject([
      { group: 'Search', target: { href: '/?q=harbour+%26+wall' } },
    ]);
    expect(listJumps('', nothing)).toEqual([]);
  });

  it('finds questions by all their words', () => {
    const questions = [question('Should the wall be built?'), question('Who pays?')];
    expect(filterQuestions(questions, 'wall should')).toHaveLength(1);
  });
});
