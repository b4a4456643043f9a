import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGoldArticles } from '../../../test/articles/load-gold.ts';
import { readArticle } from '../../../test/articles/read-article.ts';
import { readPressTexts } from '../../../test/press/load-press.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { createWordPieceTokenizer } from './word-piece.ts';

/** The shipped vocabulary, read by ours and by the tokenizers of Hugging Face: the same ids. */
const pathTo = (place: string) => fileURLToPath(new URL(`../../../${place}`, import.meta.url));
const vocabulary = readFileSync(pathTo('models/reader-en/vocab.txt'), 'utf8').trimEnd().split('\n');
const ours = createWordPieceTokenizer(vocabulary);
/** As in the `tokenizer.json` of an uncased BERT, without special pieces that a text could spell out ("[SEP]"). */
const reference = new Tokenizer(
  {
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  },
  {},
);

const idsOf = (text: string): number[] => ours.tokenize(text).map(({ id }) => id);
const referenceIdsOf = (text: string): number[] => reference.encode(text, { add_special_tokens: false }).ids;

const unknown = (count: number) => Array<number>(count).fill(ours.specialIds.unknown);

describe('the same ids as the reference', async () => {
  const articles = await Promise.all((await readGoldArticles(pathTo('test/articles'))).map(readArticle));
  const press = await readPressTexts(pathTo('test/press'));
  const texts = [...articles.map(({ id, text }) => ({ slug: id, text })), ...press];

  test.each(texts)('in every sentence of $slug', ({ text }) => {
    const sentences = readLayers(text, [segmentation]).sentences.map(({ span }) => text.slice(...span));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of [...sentences, text]) expect(idsOf(sentence), sentence).toEqual(referenceIdsOf(sentence));
  });

  test('property: in texts of whatever goes wrong in tokenizers', () => {
    fc.assert(
      fc.property(textArbitrary(), (text) => {
        expect(idsOf(text)).toEqual(referenceIdsOf(text));
      }),
      { seed: 2031, numRuns: 3000 },
    );
  });

  test('property: in any string of code points', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map(withoutDeviations);
    fc.assert(
      fc.property(text, (some) => {
        expect(idsOf(some)).toEqual(referenceIdsOf(some));
      }),
      { seed: 2031, numRuns: 3000 },
    );
  });
});

/** Where the reference strays from the tokenizers that the encoder was trained with (in Rust), and ours does not. */
describe('deviations of the reference', () => {
  test('it looks at UTF-16 units, so it does not set apart CJK characters beyond them', () => {
    expect(idsOf('a\u{20000}b')).toEqual([...idsOf('a'), ...unknown(1), ...idsOf('b')]);
    expect(referenceIdsOf('a\u{20000}b')).toEqual(unknown(1));
  });

  test('it lower-cases whole texts, where a capital sigma at the end of a word becomes "ς"', () => {
    expect(idsOf('ΟΔΟΣ')).toEqual(idsOf('οδοσ'));
    expect(referenceIdsOf('ΟΔΟΣ')).toEqual(idsOf('οδος'));
  });
});

/** Exactly the characters of the two tests above. */
function withoutDeviations(text: string): string {
  return text.replace(/[\u{20000}-\u{2FA1F}Σ]/gu, 'x');
}

function textArbitrary(): fc.Arbitrary<string> {
  const words = [
    'Moss',
    'said',
    'McCain',
    'talks',
    'the',
    'U.S.',
    'e-mail',
    'don’t',
    '1,234.56',
    '10%',
    '$5bn',
    '[SEP]',
  ];
  const odd = [
    ...['😀', '👩‍👩‍👧', '👍🏽', '🇺🇸', '1️⃣', '✈️'],
    ...['é', 'e\u0301', 'Å', 'A\u030a', 'ñ', 'ç', 'İ', 'ß', 'ŉ', 'ﬁ', 'a\u0323\u0302', '\u0301', 'Çelik', 'Zürich'],
    ...['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e', '\ufe0f', '\ufffd', '\u0378'],
    ...[' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u2009', '\u202f', '\u3000', '\u2028', '\u0085', '\u000b', '\u0000'],
    ...['\u0007', '\u001f', '\u007f', '\ue000', '\ud83d', '\udc00'],
    ...['中', '中国', '日本語', 'ニュース', 'ガ', '한국', '豈', '、', '。'],
    ...['العربية', 'قَالَ', 'שלום', 'Москва', 'Й', 'Αθήνα', 'हिन्दी', 'ไทย'],
    ...['“', '”', '‘', '’', '«', '»', '…', '—', '·', '§', '€', '°', '`', '^', '~', '|', '½', '²'],
    ...['a'.repeat(100), 'a'.repeat(101), 'é'.repeat(101), 'x'.repeat(250)],
  ];
  const piece = fc.oneof(
    fc.constantFrom(...words.flatMap((word) => [word, ` ${word} `])),
    fc.constantFrom(...odd),
    fc.stringMatching(/^[a-zA-Z]{1,12}$/),
  );
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
}
