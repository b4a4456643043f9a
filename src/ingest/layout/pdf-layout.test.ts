import { describe, expect, test } from 'vitest';
import { layOutPdf } from './pdf-layout.ts';
import type { PdfItem } from './pdf-runs.ts';
import { joinBlocks } from './text-blocks.ts';

const LEFT = [
  'The harbour council of Skarn voted on Monday',
  'to close the northern quay for eight months',
  'while divers replace the timber piles. Mayor',
  'Edda Flint said it costs a lot.',
];
const RIGHT = [
  'Fishermen said they would move their boats',
  'to Wexholm until the spring. Ivar Holm, who',
  'leads their union, said the port took in',
  '3,100 tonnes of herring in the last year.',
];

type Run = readonly [x: number, y: number, text: string, size?: number, font?: string];

function item([x, y, str, size = 10, fontName = 'body']: Run): PdfItem {
  return {
    str,
    width: 0.5 * size * str.length,
    height: size,
    hasEOL: false,
    transform: [size, 0, 0, size, x, y],
    fontName,
  };
}

function read(...pages: (readonly Run[])[]): string {
  return joinBlocks(
    layOutPdf(
      pages.map((page) => page.map(item)),
      [],
    ).blocks,
  );
}

function lines(x: number, top: number, texts: readonly string[], size = 10): Run[] {
  return texts.map((text, index): Run => [x, top - 12 * index, text, size]);
}

const columns = `${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`;

describe('columns', () => {
  const rows = LEFT.flatMap((text, index): Run[] => [
    [60, 700 - 12 * index, text],
    [320, 700 - 12 * index, RIGHT[index]!],
  ]);

  test('are read one after the other, in whatever order the file draws them', () => {
    expect(read(rows)).toBe(columns);
    expect(read([...rows].reverse())).toBe(columns);
    expect(read([...lines(60, 700, LEFT), ...lines(320, 695, RIGHT)])).toBe(columns);
  });

  test('are found on a page that is turned', () => {
    const turned = rows.map(item).map((run) => ({
      ...run,
      transform: [0, 10, -10, 0, -run.transform[5]!, run.transform[4]!],
    }));
    expect(joinBlocks(layOutPdf([turned], []).blocks)).toBe(columns);
  });

  test('follow a headline over both of them', () => {
    expect(read([[60, 740, 'Quay to close for eight months in the winter', 20], ...rows])).toBe(
      `Quay to close for eight months in the winter\n\n${columns}`,
    );
  });

  test('are none where the rows are those of a table', () => {
    const cells = [
      ['Port', '2024', '2025'],
      ['Skarn', '3,100', '2,480'],
      ['Wexholm', '5,420', '5,600'],
      ['Osmark', '812', '799'],
    ];
    const table = cells.flatMap((row, index) => row.map((text, at): Run => [60 + 80 * at, 700 - 15 * index, text]));
    expect(read(table)).toBe(cells.map((row) => row.join('\t')).join('\n\n'));
  });
});

describe('what is no text', () => {
  const body = lines(60, 700, [...LEFT, 'and that the state would pay most of the']);
  const rest = lines(60, 760, ['sum. The council meets again in December', ...RIGHT]);

  test('heads and feet of two pages go, and the sentence goes on', () => {
    const page = (number: number, text: readonly Run[]): Run[] => [
      [60, 800, 'SKARN GAZETTE', 8],
      [300, 800, `Article number, page ${number} of 2`, 8],
      ...text,
      [60, 40, '© 2026 Skarn Gazette Ltd. All rights reserved.', 8],
      [520, 40, String(number), 8],
    ];
    const text = read(page(1, body), page(2, rest));
    expect(text).not.toMatch(/GAZETTE|rights|page/);
    expect(text).toContain('would pay most of the sum. The council');
  });

  test('a page that repeats the end of another keeps it', () => {
    const last: Run[] = [[60, 700, 'The council meets again.']];
    expect(read(last, last).split('The council')).toHaveLength(3);
  });

  test('notes at the foot go; a line in small type without a mark stays', () => {
    const note = (text: string): Run => [60, 90, text, 7];
    expect(read([...body, note('1 The divers were hired by Tor Lunde.')], rest)).toContain('most of the sum.');
    expect(read([...body, note('1 The divers were hired by Tor Lunde.')], rest)).not.toContain('Tor Lunde');
    expect(read([...body, note('The divers were hired by Tor Lunde.')], rest)).toContain('Tor Lunde');
  });

  test('a word in the margin and a caption between two halves of a sentence go', () => {
    const [first, second, ...others] = LEFT;
    const page: Run[] = [
      [60, 700, first!],
      [480, 694, 'Notice', 8],
      [60, 688, second!],
      [60, 560, 'The quay in March. Photo: Nora Quist', 8],
      ...lines(60, 530, others),
    ];
    expect(read(page)).toBe(LEFT.join(' '));
  });

  test('line numbers go, and each turn of a hearing begins a paragraph', () => {
    const hearing = [
      'Q. Did you see the ledger?',
      'A. I did not. I was told that it',
      'had been burned.',
      'Q. Who told you that it had',
      'been burned?',
      'THE COURT: Sustained.',
    ];
    const page = hearing.flatMap((text, index): Run[] => [
      [60, 700 - 24 * index, String(index + 1)],
      [/^\p{Lu}/u.test(text) ? 100 : 108, 700 - 24 * index, text],
    ]);
    expect(read(page).split('\n\n')).toEqual([
      'Q. Did you see the ledger?',
      'A. I did not. I was told that it had been burned.',
      'Q. Who told you that it had been burned?',
      'THE COURT: Sustained.',
    ]);
  });

  test('the first column of a table is no count of lines', () => {
    const table = ['Skarn', 'Wexholm', 'Osmark', 'Torne', 'Osby'].flatMap((port, index): Run[] => [
      [60, 700 - 15 * index, String(index + 1)],
      [100, 700 - 15 * index, port],
      [200, 700 - 15 * index, `${index},200`],
    ]);
    expect(read(table)).toContain('1\tSkarn\t0,200');
  });
});

describe('letters', () => {
  const text = (...after: Run[]): string =>
    read([...lines(60, 700, LEFT), ...after])
      .split('\n\n')
      .at(-1)!;

  test('a large first letter is joined to its word, unless it is one', () => {
    const opened = (letter: string, line: string): string =>
      read([
        [60, 676, letter, 36],
        [90, 700, line],
        [90, 688, 'northern quay for eight months. The mayor'],
        ...lines(60, 664, LEFT),
      ]);
    expect(opened('T', 'he harbour council voted to close the')).toMatch(/^The harbour council .+ close the northern/);
    expect(opened('A', ' harbour council voted to close the')).toMatch(/^A harbour council/);
    expect(opened('A', 'lmost all of them voted to close the')).toMatch(/^Almost all/);
  });

  test('raised figures are marks of notes, powers or ordinals', () => {
    const raised = (x: number, mark: string): Run => [x, 604, mark, 7];
    expect(text([60, 600, 'The 45'], raised(90, '1'), [97, 600, 'sailors'])).toBe('The 45 sailors');
    expect(text([60, 600, 'about 12 m'], raised(110, '2'), [118, 600, 'more'])).toBe('about 12 m² more');
    expect(text([60, 600, 'the 21'], raised(90, 'st'), [100, 600, 'day'])).toBe('the 21st day');
  });

  test('wide set words, letters drawn one by one and letters drawn twice are words', () => {
    expect(text([60, 600, 'S K A R N'])).toBe('SKARN');
    expect(text(...[...'the quay'].map((letter, index): Run => [60 + 5 * index, 600, letter]).reverse())).toBe(
      'the quay',
    );
    expect(text([60, 600, 'Bold type'], [60.4, 600, 'Bold type'])).toBe('Bold type');
  });
});

test('the time of a page grows with its runs: ten times as many take less than forty times as long', () => {
  const measure = (count: number): number => {
    const page = Array.from({ length: count }, (_, index) =>
      item([60 + 250 * (index % 2), -6 * index, 'the word is and goes on']),
    );
    const start = process.cpuUsage();
    layOutPdf([page], []);
    return process.cpuUsage(start).user;
  };
  measure(2_000);
  expect(measure(20_000)).toBeLessThan(40 * measure(2_000));
});
