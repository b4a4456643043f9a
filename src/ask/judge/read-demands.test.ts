import { expect, test } from 'vitest';
import { conditionWords } from '../../engine/lang/en/condition-words.ts';
import type { Block } from '../../schema/block.ts';
import { completeRecord } from '../../text/complete-record.fixture.ts';
import { readDemands } from './read-demands.ts';

/** Paragraphs on lines of their own; a line that begins with "* " is a bullet of the page. The noun stands in braces. */
function read(marked: string, told: number | null) {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace('{', '').replace('}', '');
  let from = 0;
  const blocks = text.split('\n').map((line): Omit<Block, 'key'> => {
    const span = [from, from + line.length] as const;
    from += line.length + 1;
    return { span, kind: line.startsWith('* ') ? 'list-item' : 'paragraph', sentences: [0, 0] };
  });
  const record = completeRecord({
    ...{ id: 'd1', engine: { version: '0', models: {} }, blocks },
    document: { title: null, language: 'en', text, publishedAt: { value: null, basis: 'none', notBefore: null } },
  });
  const { items, isFull } = readDemands(record, [start, end], told, conditionWords);
  for (const { spans, words } of items) expect(text.slice(...spans[0]!)).toBe(words);
  return [items.map(({ words }) => words), isFull];
}

test.each([
  [
    'Ruda named {three conditions} for talks:\n* the return of the mill;\n* an apology;\n* a court.\nShe left at noon.',
    3,
    [['the return of the mill', 'an apology', 'a court'], true],
  ],
  ['Ruda named {five points}:\n- the mill,\n- an apology', 5, [['the mill', 'an apology'], false]],
  [
    'Ruda set out {three demands}: the mill, an apology and a court. She left.',
    3,
    [['the mill', 'an apology', 'a court'], true],
  ],
  [
    'There were {two conditions}: that the mill, which is old, be given back; and that the king apologise.',
    2,
    [['that the mill, which is old, be given back', 'that the king apologise'], true],
  ],
  [
    'Ruda had {three demands}. First, the mill must be given back. Second, the king must apologise.\nThird, there must be a court. She left.',
    3,
    [['the mill must be given back', 'the king must apologise', 'there must be a court'], true],
  ],
  [
    'Ruda made {four demands} on Monday.\nFirst: the mill.\nSecond: an apology.\nThird: a court.',
    4,
    [['the mill', 'an apology'], false],
  ],
  ['Ruda listed {four points}, among them the mill and an apology.', 4, [['the mill', 'an apology'], false]],
  ['Ruda spoke of {five conditions} and left. It was noon.', 5, [[], false]],
  ['Ruda spelled out {her conditions}: the mill and an apology.', null, [['the mill', 'an apology'], true]],
])('%s', (marked, told, expected) => expect(read(marked, told)).toEqual(expected));
