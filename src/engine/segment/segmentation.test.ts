import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../lang/en/english.suite.ts';
import type { Layers } from '../layers/layers.ts';
import { readLayers } from '../read-layers.suite.ts';
import { rawTurns } from '../turn/raw-turns.ts';
import { quotations } from './quotations.ts';
import { segmentation } from './segmentation.ts';

const NO_FORMS = { rawTurns: [], entries: [] } as unknown as Layers;

function segment(text: string, title: string | null = null) {
  const document = { text, title, publishedAt: null, publisher: null, language: english, turns: [], entries: [] };
  const layers = segmentation.run(document, NO_FORMS) as Layers;
  const all = { ...layers, ...quotations.run(document, layers) } as Layers;
  const slice = (item: { span: readonly [number, number] }) => text.slice(...item.span);
  return {
    ...all,
    blockTexts: all.blocks.map(slice),
    kinds: all.blocks.map((block) => block.kind),
    sentenceTexts: all.sentences.map(slice),
    tokenTexts: all.tokens.map((token) => token.text),
    quoted: all.quotations.map(slice),
  };
}

test('labels of turns and of entries stand in a block and in no sentence', () => {
  const text = '21:00\n\nIt rains.\n\nMOSS: I see.\n\nLIND: You do.\n\nMOSS: We go.';
  const entries = [{ span: [0, 16], at: '2031-03-04T21:00', label: [0, 5], byline: [] }] as const;
  const document = { text, title: null, publishedAt: null, publisher: null, language: english, turns: [], entries };
  const layers = readLayers(text, [rawTurns, segmentation], document);
  expect(layers.blocks.map(({ span }) => text.slice(...span))).toEqual(text.split('\n\n'));
  expect(layers.sentences.map(({ span }) => text.slice(...span))).toEqual(['It rains.', 'I see.', 'You do.', 'We go.']);
  expect(layers.blocks[0]!.sentences).toEqual([0, 0]);
});

describe('blocks', () => {
  test('headings, paragraphs and list items are told apart', () => {
    const text = 'Is a truce near?\n\nThe council named two points:\n• a ceasefire;\n2. elections.\n\nIt met again.';
    expect(segment(text).kinds).toEqual(['heading', 'paragraph', 'list-item', 'list-item', 'paragraph']);
  });

  test('a first line that is the title is a heading even with a full stop', () => {
    expect(segment('Talks resume.\n\nThe envoys met.', 'Talks resume').kinds).toEqual(['heading', 'paragraph']);
  });

  test('lines broken at one width are one paragraph', () => {
    const text =
      'The delegation of the northern province left the talks in the\nevening and said that it would not come back before the other\nside had withdrawn its troops from the valley, as agreed in\nspring.\n\nNobody else spoke.';
    expect(segment(text).blocks).toHaveLength(2);
  });

  test('each line of unbroken copy is a paragraph', () => {
    expect(segment('The envoys met.\nNobody spoke.').blocks).toHaveLength(2);
  });
});

describe('sentences', () => {
  test.each([
    ['Gen. Ada Moss met Dr. Lind. They spoke.', ['Gen. Ada Moss met Dr. Lind.', 'They spoke.']],
    ['It left the U.S. The fleet followed.', ['It left the U.S.', 'The fleet followed.']],
    ['The U.S. Senate voted at 5 p.m. Monday.', ['The U.S. Senate voted at 5 p.m. Monday.']],
    ['Article No. 10 of Acme Inc. was cut.', ['Article No. 10 of Acme Inc. was cut.']],
    ['“Why now?” he asked. Nobody knew.', ['“Why now?” he asked.', 'Nobody knew.']],
    ['“Why now?” Mira Hale asked.', ['“Why now?” Mira Hale asked.']],
    ['“We won!” The crowd cheered.', ['“We won!”', 'The crowd cheered.']],
    ['J. K. Moss and George W. Lind came.', ['J. K. Moss and George W. Lind came.']],
    ['It cost $3.5 million. Then it rose 4.2 percent.', ['It cost $3.5 million.', 'Then it rose 4.2 percent.']],
    ['He said, “We go.” “No,” she said.', ['He said, “We go.”', '“No,” she said.']],
    ['Nothing … happened. Wait... what?', ['Nothing … happened.', 'Wait... what?']],
    ['Yahoo! shares fell. So did others.', ['Yahoo! shares fell.', 'So did others.']],
    ['“Oh . . . never,” she said. It rained.', ['“Oh . . . never,” she said.', 'It rained.']],
    ['They walked . . . and sang. . . . Then they slept.', ['They walked . . . and sang. . . .', 'Then they slept.']],
    [
      'Ald. Pia Roe and Lt.-Col. Abe Dunn met Msgr. Leo Ash.',
      ['Ald. Pia Roe and Lt.-Col. Abe Dunn met Msgr. Leo Ash.'],
    ],
    ['Asst. Chief Una Lee and Cllr. Jo Marsh Sr. left.', ['Asst. Chief Una Lee and Cllr. Jo Marsh Sr. left.']],
    ['See Fig. C and App. B. It is in Vol. II, Ch. IV.', ['See Fig. C and App. B.', 'It is in Vol. II, Ch. IV.']],
    ['Bring nails, etc.[2] Then wait.', ['Bring nails, etc.[2]', 'Then wait.']],
    ['Bring nails, etc. Prices rose.', ['Bring nails, etc.', 'Prices rose.']],
    [
      'Tin rose.[4,5] Zinc fell.3 Gold rose.¹² It ended.',
      ['Tin rose.[4,5]', 'Zinc fell.3', 'Gold rose.¹²', 'It ended.'],
    ],
    ['It rose by 3.5 Million.', ['It rose by 3.5 Million.']],
    ['It works in the U.K. It does not in the U.S. Army.', ['It works in the U.K.', 'It does not in the U.S. Army.']],
    ['She was b. 1951 and d. 2004. He stayed.', ['She was b. 1951 and d. 2004.', 'He stayed.']],
    ['It opens on 3. October 2031. The 5. May is free.', ['It opens on 3. October 2031.', 'The 5. May is free.']],
    ['The score was 29. May was warm.', ['The score was 29.', 'May was warm.']],
    ['It costs approx. €5 incl. VAT. No. 3 won.', ['It costs approx. €5 incl. VAT.', 'No. 3 won.']],
    ['" We stay . " They left . " No , " he said .', ['" We stay . "', 'They left .', '" No , " he said .']],
    ['»We stay.« They left. „Why?“ asked Roe.', ['»We stay.«', 'They left.', '„Why?“ asked Roe.']],
  ])('%s', (text, expected) => {
    expect(segment(text).sentenceTexts).toEqual(expected);
  });
});

test('a quotation over paragraphs may be in single marks', () => {
  const { quoted, quotations: found } = segment(
    "She said: 'It won't end. We wait.\n\n'We never left,' she said. The '90s were ours.\n\n'Tis over.",
  );
  expect(quoted).toEqual(["'It won't end. We wait.", "'We never left,'"]);
  expect(found.map(({ continuesPrevious }) => continuesPrevious)).toEqual([false, true]);
});

test('who says it may have a clause before the verb', () => {
  expect(segment('“Why?” Ada Lind, the mayor of Halen, asked. “Why?” Ada Lind, who came, left.').sentenceTexts).toEqual(
    ['“Why?” Ada Lind, the mayor of Halen, asked.', '“Why?”', 'Ada Lind, who came, left.'],
  );
});

describe('tokens', () => {
  test.each([
    [
      "Hale's vice-president didn't pay $1,000.50.",
      ['Hale', "'s", 'vice-president', "didn't", 'pay', '$', '1,000.50', '.'],
    ],
    ['The U.S. sent 80k of them at 5 p.m.', ['The', 'U.S.', 'sent', '80', 'k', 'of', 'them', 'at', '5', 'p.m.']],
    ['a 5-year-old’s toy — 40%…', ['a', '5', '-', 'year-old', '’s', 'toy', '—', '40', '%', '…']],
    ["O’Brien's 19th", ['O’Brien', "'s", '19', 'th']],
    ['``Yes,’’ G20 said', ['``', 'Yes', ',', '’', '’', 'G20', 'said']],
  ])('%s', (text, expected) => {
    expect(segment(text).tokenTexts).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each([
    ['He said “yes” and "no".', ['“yes”', '"no"']],
    ['He said "it is ours, said Lind of the port.', ['"it is ours']],
    ['"It is ours, the mayor of Halen said. It rained.', ['"It is ours']],
    ['"It is ours, baker Ada Lind said. It rained.', ['"It is ours']],
    ['"It is ours. It rained. "We stay," she said.', ['"It is ours.', '"We stay,"']],
    ['" It is ours , " she said . " We stay . "', ['" It is ours , "', '" We stay . "']],
    ['“ It is ours , ” she said. It is 6 " wide and 8 " long.', ['“ It is ours , ”']],
    ['»It is ours«, she said. »We stay.«', ['»It is ours«', '»We stay.«']],
    ['»It is ours», she said, and › next › page', ['»It is ours»']],
    ['‹It is ours›, she said. ›We stay.‹', ['‹It is ours›', '›We stay.‹']],
    ['„It is ours“, she said. „We stay,” said Lind.', ['„It is ours“', '„We stay,”']],
    ["‚It is ours‘, she said. `We stay,' said Lind.", ['‚It is ours‘', "`We stay,'"]],
    ["``It is ours,'' she said. ``We stay,\" said Lind.", ["``It is ours,''", '``We stay,"']],
    ["‘‘It is ours,’’ she said. ,,We stay'', said Lind.", ['‘‘It is ours,’’', ",,We stay''"]],
    ['""It is ours,"" she said. 「We stay」, said Lind.', ['""It is ours,""', '「We stay」']],
    ["'The bakers' bread is the millers' pride,' she said.", ["'The bakers' bread is the millers' pride,'"]],
    ['‘The bakers’ bread is ours, we’re sure’, said Lind.', ['‘The bakers’ bread is ours, we’re sure’']],
    ["A 'war of words' split the bakers' union, and 'peace' came.", ["'war of words'", "'peace'"]],
    ["A 'war of words' split the bakers' union.", ["'war of words'"]],
    ['"It is ours, Ada Lind said. It rained.', ['"It is ours']],
    ["It is ‘a farce’, the workers' union said.", ['‘a farce’']],
    ["In the '90s he didn't say 'never'.", ["'never'"]],
    ['Il a dit « non » and «oui».', ['« non »', '«oui»']],
    ['“He called it ‘a farce’ twice.”', ['“He called it ‘a farce’ twice.”']],
    ["``It was over,'' she said.", ["``It was over,''"]],
    ["“It is lost.”' President Moss said.", ['“It is lost.”']],
    ['He said “we stay. Nobody believed it.', ['“we stay.']],
    ['A 6" gun and a 5\' wall.', []],
    ['«We wait", she said. «We never left.»', ['«We wait"', '«We never left.»']],
    ['«He said "no" to us», she said.', ['«He said "no" to us»']],
  ])('%s', (text, expected) => {
    expect(segment(text).quoted).toEqual(expected);
  });

  test('a quotation over paragraphs opens in each and closes in the last', () => {
    const { quotations: found } = segment(
      'She said: “We wait.\n\n“We never left.\n\n“Now we go.”\n\nThen “peace” came.',
    );
    expect(found.map((q) => [q.isClosed, q.continuesPrevious])).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });
});

test('property: layers cover the text in order, and tokens with their gaps rebuild it', () => {
  const piece = fc.constantFrom(
    'Moss said ',
    '“',
    '”',
    '"',
    "'",
    '. ',
    '\n',
    '\n\n',
    '?',
    '😀',
    'é',
    'U.S. ',
    '5',
    '- ',
    ' ',
    '•',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { blocks, sentences, tokens, quotations: found } = segment(text);
      for (const layer of [blocks, sentences, tokens, found]) {
        let last = 0;
        for (const { span } of layer) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
      const kept = tokens.map((token) => text.slice(...token.span)).join('');
      expect(kept).toBe(text.replace(/\s+/g, ''));
    }),
  );
});

test('a long line of quotation marks or of one word ends soon', () => {
  expect(segment('"'.repeat(50_000)).blocks).toHaveLength(1);
  expect(segment('a.'.repeat(50_000)).blocks).toHaveLength(1);
});
