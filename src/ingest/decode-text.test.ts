import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OnrecordError } from '../errors.ts';
import { decodeHtml, decodeText, decodeXml } from './decode-text.ts';

const QUOTE = 'Kyîv: “We talk – or we don’t,” said Çelik.';
/** QUOTE in Windows-1252. */
const QUOTE_1252 = Buffer.concat([
  Buffer.from('Ky\u00EEv: \u0093We talk \u0096 or we don\u0092t,\u0094 said \u00C7elik.', 'latin1'),
]);

function swap(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

function codeOf(bytes: Uint8Array): string | undefined {
  try {
    decodeText(bytes, null);
    return undefined;
  } catch (error) {
    return error instanceof OnrecordError ? error.code : 'thrown';
  }
}

describe('the encoding of a text file', () => {
  test.each([
    ['UTF-8', Buffer.from(QUOTE)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${QUOTE}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${QUOTE}`, 'utf16le')],
    ['UTF-16BE with a mark', swap(Buffer.from(`\uFEFF${QUOTE}`, 'utf16le'))],
    ['UTF-16LE without one', Buffer.from(QUOTE, 'utf16le')],
    ['UTF-16BE without one', swap(Buffer.from(QUOTE, 'utf16le'))],
    ['Windows-1252', QUOTE_1252],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes, null)).toBe(QUOTE);
  });

  test('UTF-16 without a mark in another script, whose spaces alone have NULs', () => {
    const text = 'Переговоры сорваны, сказала министр в столице в пятницу.';
    expect(decodeText(Buffer.from(text, 'utf16le'), null)).toBe(text);
  });

  test('the charset of the transport is honoured, unless the bytes are not in it', () => {
    expect(decodeText(Buffer.from([0xcc, 0xe8, 0xf0]), 'windows-1251')).toBe('Мир');
    expect(decodeText(Buffer.from(QUOTE), 'no-such-charset')).toBe(QUOTE);
    expect(decodeText(QUOTE_1252, 'utf-8')).toBe(QUOTE);
  });

  test('line ends become "\\n"; soft hyphens, no-break spaces and marks amid the text stay', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n\u00AD\u00A0\uFEFF'), null)).toBe('a\nb\nc\n\u00AD\u00A0\uFEFF');
  });

  test('any text comes back from UTF-8 as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\uFEFF]/u.test(text));
        expect(decodeText(Buffer.from(text), null)).toBe(text);
      }),
    );
  });

  test('binary data is refused, with and without NULs', () => {
    expect(codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('binary-file');
    expect(codeOf(Uint8Array.from({ length: 600 }, (_, index) => 1 + ((index * 151) % 255)))).toBe('binary-file');
  });

  test('UTF-8 with bad bytes is refused rather than turned to rubbish, and says where', () => {
    const bytes = Buffer.concat([Buffer.from('“Kyiv” says “no”'), Buffer.from([0xe2, 0x80]), Buffer.from('.')]);
    expect(codeOf(bytes)).toBe('bad-encoding');
    expect(() => decodeText(bytes, null)).toThrow(expect.objectContaining({ place: 'byte 24' }));
  });
});

describe('the encoding of a page', () => {
  const page = (charset: string, text: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), text, Buffer.from('</p>')]);

  test('stands in a meta element', () => {
    expect(decodeHtml(page('windows-1251', Buffer.from([0xcc, 0xe8, 0xf0])), null)).toContain('Мир');
  });

  test('or in the transport, which goes before', () => {
    expect(decodeHtml(page('utf-8', Buffer.from([0xcc, 0xe8, 0xf0])), 'windows-1251')).toContain('Мир');
  });

  test('or nowhere: then it is UTF-8 if it can be, and else Windows-1252; Latin-1 means that too', () => {
    expect(decodeHtml(Buffer.from(`<p>${QUOTE}</p>`), null)).toContain(QUOTE);
    expect(decodeHtml(QUOTE_1252, null)).toBe(QUOTE);
    expect(decodeHtml(page('iso-8859-1', QUOTE_1252), null)).toContain(QUOTE);
  });
});

describe('the encoding of XML', () => {
  test('stands in its declaration', () => {
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
    ]);
    expect(decodeXml(bytes, null)).toContain('Мир');
  });

  test('a declaration of UTF-16 that can be read as ASCII is not believed', () => {
    expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'), null)).toContain('é');
  });
});
