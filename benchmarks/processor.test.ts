import { expect, test } from 'vitest';
import { parseVnni, readProcessor, renderProcessor } from './processor.ts';

const cpuInfo = (flags: string) => `processor\t: 0\nmodel name\t: Some\nflags\t\t: ${flags}\nbugs\t\t: none\n`;

test.each([
  ['fpu sse2 avx2 avx512_vnni', true],
  ['fpu avx2 avx_vnni', true],
  ['fpu amx_int8 amx_tile', true],
  ['fpu sse2 avx2 avx512f avx512bw', false],
])('%s: VNNI %s', (flags, expected) => expect(parseVnni(cpuInfo(flags))).toBe(expected));

test('nothing is said of a processor whose flags are not listed', () => {
  expect(parseVnni(null)).toBeNull();
  expect(parseVnni('processor\t: 0\nFeatures\t: fp asimd asimddp\n')).toBeNull();
});

test('a processor in words', () => {
  expect(renderProcessor({ model: 'Some 5', cores: 2, hasVnni: true })).toBe('2 cores of Some 5, with VNNI');
  expect(renderProcessor({ model: 'Some 5', cores: 1, hasVnni: false })).toBe('1 core of Some 5, without VNNI');
  expect(renderProcessor({ model: 'unknown', cores: 4, hasVnni: null })).toBe('4 cores of unknown, VNNI unknown');
});

test('this machine has one', () => {
  const { model, cores } = readProcessor();
  expect(model).not.toBe('');
  expect(cores).toBeGreaterThan(0);
});
