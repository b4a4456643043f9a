import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeControls, escapeFlow } from './escape-controls.ts';
import { renderJson } from './render-json.ts';

/** Anything that could steer a terminal or turn the direction of writing; also inside surrogate-free code points. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/u;

const hostile = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => `${text}\u001b[2J\u009b\u202e\u200f\u061c${text}`);

describe('escapeControls', () => {
  test.each([
    ['plain', 'plain'],
    ['\u001b[31mred', '␛[31mred'],
    ['bell\u0007', 'bell␇'],
    ['a\u0000b', 'a␀b'],
    ['a\tb\nc\rd', 'a␉b␊c␍d'],
    ['a\u007fb', 'a␡b'],
    ['\u009b2J', '\\u{9b}2J'],
    ['\u202Eevil\u202C', '\\u{202e}evil\\u{202c}'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['a\u200eb\u200fc\u061cd', 'a\\u{200e}b\\u{200f}c\\u{61c}d'],
    ['émigré 漢字 😀', 'émigré 漢字 😀'],
  ])('%j is shown as %j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });

  test('leaves no control in any text', () => {
    fc.assert(fc.property(hostile, (text) => !CONTROL.test(escapeControls(text)) && !CONTROL.test(escapeFlow(text))));
  });

  test('running text has its line breaks and no-break spaces as single spaces', () => {
    expect(escapeFlow('  one\n\n two\u00a0\tthree\r\n')).toBe('one two three');
  });
});

describe('renderJson', () => {
  test('has no raw control, and reads back as the same value', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = renderJson({ text });
        expect(json).not.toMatch(CONTROL);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
