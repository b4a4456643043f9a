import { expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import { completeSource } from './complete-source.ts';

/** The source in [ ], completed; names in < >, what is taken otherwise in { }. */
function complete(marked: string): string {
  const spans: Record<string, Span[]> = { ']': [], '>': [], '}': [] };
  const open: number[] = [];
  let text = '';
  for (const sign of marked) {
    if ('[<{'.includes(sign)) open.push(text.length);
    else if (sign in spans) spans[sign]!.push([open.pop()!, text.length]);
    else text += sign;
  }
  const names = spans['>']!.map((span) => ({ by: 'model', span, kind: 'person' as const }));
  return text.slice(...completeSource({ text, language: english }, names, spans[']']![0]!, spans['}']!));
}

test.each([
  ['[Moss] {said}', 'Moss'],
  ['[Mr] <Tarn>, to groans', 'Mr Tarn'],
  ['[the mayor <Ada] Moss> {said}', 'the mayor Ada Moss'],
  ['<Ada [Moss>] {said}', 'Ada Moss'],
  ['[The keeper (a mumbling] <Jon Strake>) {refuses}', 'The keeper (a mumbling Jon Strake)'],
  ['[Mrs <Tolland> (] Letters, 4 May {claims}', 'Mrs Tolland'],
  ['[the man] {<Moss> knows}', 'the man'],
  ['[farmer] <Ada Moss> {said}', 'farmer Ada Moss'],
  ['[she] <Ada Moss> {said}', 'she'],
])('%s', (marked, expected) => expect(complete(marked)).toBe(expected));
