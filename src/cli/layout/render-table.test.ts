import pc from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderTable } from './render-table.ts';

const screen = { columns: 40, rows: undefined, isTerminal: true, cwd: '/', colors: pc.createColors(false) };
const columns = [{ title: 'name' }, { title: 'n', align: 'right' }, { title: 'words', isFlexible: true }] as const;

describe('renderTable', () => {
  test('sets columns under each other, wide characters and emoji counted as shown', () => {
    const rows = [
      ['漢字', '7', 'x'],
      ['😀', '1,200', 'y'],
      ['Ann', '33', 'z'],
    ];
    const lines = renderTable(columns, rows, screen).split('\n');
    expect(lines).toEqual(['name      n  words', '漢字      7  x', '😀    1,200  y', 'Ann      33  z']);
    expect(new Set(lines.slice(1).map((line) => stringWidth(line)))).toEqual(new Set([14]));
  });

  test('breaks the flexible column between words on a terminal, and leaves it whole in a pipe', () => {
    const rows = [['a', '1', 'harbour '.repeat(9).trim()]];
    const onTerminal = renderTable(columns, rows, screen).split('\n');
    expect(onTerminal).toEqual([
      'name  n  words',
      'a     1  harbour harbour harbour harbour',
      '         harbour harbour harbour harbour',
      '         harbour',
    ]);
    expect(renderTable(columns, rows, { ...screen, isTerminal: false })).toContain(rows[0]![2]);
  });

  test('sets the cells behind each other where not even words fit beside each other', () => {
    const wide = ['reconstruction', 'governments', 'negotiations'].map((title) => ({ title, isFlexible: true }));
    const row = ['administration', 'institutions', 'representatives of it'];
    expect(renderTable(wide, [row], screen).split('\n').slice(2)).toEqual([
      'administration  institutions',
      '    representatives of it',
    ]);
  });

  test('breaks a word only where it is an address, too long for any line', () => {
    const long = [
      { title: 'from', isFlexible: true },
      { title: 'title', isFlexible: true },
    ];
    const address = `https://example.org/${'a/'.repeat(30)}`;
    const lines = renderTable(long, [[address, 'Quay closed']], screen).split('\n');
    expect(lines.every((line) => stringWidth(line) <= 40)).toBe(true);
    expect(lines.join('').replace(/\s|Quay closed|from|title/g, '')).toBe(address);
  });

  test('a cell cannot break the table or steer the terminal', () => {
    const table = renderTable(columns, [['a\nb', '\u001b[2J', '\u202ex']], screen);
    expect(table.split('\n')).toHaveLength(2);
    expect(table).not.toMatch(/[\u001b\u202e]/);
  });
});
