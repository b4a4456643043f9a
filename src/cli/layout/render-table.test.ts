import pc from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cutToWidth, renderTable } from './render-table.ts';

const screen = { columns: 40, isTerminal: true, cwd: '/', colors: pc.createColors(false) };
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

  test('cuts the flexible column to a terminal, and leaves it whole in a pipe', () => {
    const rows = [['a', '1', 'word '.repeat(20).trim()]];
    const onTerminal = renderTable(columns, rows, screen).split('\n')[1]!;
    expect(stringWidth(onTerminal)).toBe(40);
    expect(onTerminal.endsWith('…')).toBe(true);
    expect(renderTable(columns, rows, { ...screen, isTerminal: false })).toContain(rows[0]![2]);
  });

  test('a cell cannot break the table or steer the terminal', () => {
    const table = renderTable(columns, [['a\nb', '\u001b[2J', '\u202ex']], screen);
    expect(table.split('\n')).toHaveLength(2);
    expect(table).not.toMatch(/[\u001b\u202e]/);
  });
});

test('cutToWidth cuts between characters, never inside one', () => {
  expect(cutToWidth('漢字漢字', 5)).toBe('漢字…');
  expect(cutToWidth('👩‍👩‍👧 family', 4)).toBe('👩‍👩‍👧 …');
  expect(cutToWidth('short', 5)).toBe('short');
});
