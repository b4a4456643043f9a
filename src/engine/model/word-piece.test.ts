import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { createPieceFeatures } from './piece-features.ts';
import { createWordPieceTokenizer } from './word-piece.ts';

const VOCABULARY =
  '[PAD] [UNK] [CLS] [SEP] talk ##s ##ed the moss mc ##cain cafe “ ” " . , - said 1 ##2 a e 中 o ’ s'.split(' ');
const tokenizer = createWordPieceTokenizer(VOCABULARY);

const read = (text: string) =>
  tokenizer.tokenize(text).map(({ id, span }) => `${VOCABULARY[id]}=${text.slice(...span)}`);

describe('tokenize', () => {
  test.each([
    ['The talks', ['the=The', 'talk=talk', '##s=s']],
    ['“Talked,” Moss said.', ['“=“', 'talk=Talk', '##ed=ed', ',=,', '”=”', 'moss=Moss', 'said=said', '.=.']],
    ['McCain', ['mc=Mc', '##cain=Cain']],
    ['CAFÉ cafe\u0301', ['cafe=CAFÉ', 'cafe=cafe\u0301']],
    ['sa\u00adid', ['said=sa\u00adid']],
    ['\ufeffthe\u00a0moss\u200b', ['the=the', 'moss=moss']],
    ['😀 a', ['[UNK]=😀', 'a=a']],
    ['a中the', ['a=a', '中=中', 'the=the']],
    ['12-the', ['1=1', '##2=2', '-=-', 'the=the']],
    ['unheard', ['[UNK]=unheard']],
    ['a'.repeat(101), [`[UNK]=${'a'.repeat(101)}`]],
    ['\ud800a', ['a=a']],
    ['', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  test('a vocabulary without the special pieces is refused by name', () => {
    expect(() => createWordPieceTokenizer(['a'])).toThrow('the vocabulary has no [CLS]');
  });

  test('property: pieces stand in order, inside the text, on whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { span } of tokenizer.tokenize(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(text.slice(...span)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          // one character may become several letters, so two pieces may share it; none begins before the last began
          last = span[0];
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

test('features tell casing, gaps, quotation and sentence of every piece', () => {
  const text = 'McCain said “the talks”.\nTHE 12’s';
  const layers = readLayers(text, [segmentation, quotations]);
  const pieces = tokenizer.tokenize(text);
  const features = createPieceFeatures(text, pieces, layers.sentences, layers.quotations);
  const rows = pieces.map(({ span }, index) => [
    text.slice(...span),
    features.casing[index],
    features.gap[index],
    features.quoted[index],
    features.sentence[index],
  ]);
  expect(rows).toEqual([
    ['Mc', 4, 0, 0, 0],
    ['Cain', 4, 0, 0, 0],
    ['said', 1, 1, 0, 0],
    ['“', 0, 1, 1, 0],
    ['the', 1, 0, 1, 0],
    ['talk', 1, 1, 1, 0],
    ['s', 1, 0, 1, 0],
    ['”', 0, 0, 1, 0],
    ['.', 0, 0, 0, 0],
    ['THE', 3, 2, 0, 1],
    ['1', 0, 1, 0, 1],
    ['2', 0, 0, 0, 1],
    ['’', 0, 0, 0, 1],
    ['s', 1, 0, 0, 1],
  ]);
});
