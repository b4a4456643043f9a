import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { createDocument } from './document.fixture.ts';
import { draftOf } from './draft.ts';
import { type DrawnBlocks, drawBlocks } from './draw-blocks.ts';
import { paintDecision } from './paint-decision.ts';
import { createReading } from './reading.ts';
import { nameStatements, type Said } from './said.ts';

const FOLDED = { nested: false, doubtful: false };
const document = createDocument(20);
const reading = createReading(document, new Map());
const drawn = drawBlocks(reading, FOLDED, null);

const say = (said: Said): ReadDocument => paintDecision(document, said);
const drawAgain = (next: ReadDocument) => drawBlocks(createReading(next, new Map(), reading), FOLDED, null, drawn);
const listChanged = (next: DrawnBlocks, before = drawn) =>
  next.blocks.filter((block, at) => block !== before.blocks[at]).map(({ key }) => key);

describe('the blocks of an article', () => {
  it('are its text, with what is drawn of each piece', () => {
    const [first] = drawn.blocks;
    expect(first?.pieces.map(({ text }) => text).join('')).toBe('The lock stays open, Ada Moss said.');
    expect(first?.pieces[0]).toMatchObject({ className: 'c v1 first last', content: 's1' });
    expect(first?.pieces[0]?.initials).toEqual([{ id: 's1', voice: 'v1', letters: 'AM', label: 'Ada Moss 1 said' }]);
    expect(first?.pieces.map(({ around }) => around)).toEqual([undefined, undefined, 's1', undefined, 's1', undefined]);
    expect(drawn.blocks.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('leave out a first one that says the title again', () => {
    const titled = { ...document, title: 'The lock stays open, Ada Moss said.' };
    expect(drawBlocks(createReading(titled, new Map()), FOLDED, null).blocks.map(({ key }) => key)).toEqual(
      drawn.blocks.slice(1).map(({ key }) => key),
    );
  });

  it('are the same list where a decision changes nothing of the words', () => {
    expect(drawAgain(say({ action: 'accept', items: nameStatements('s7') })).blocks).toBe(drawn.blocks);
  });

  it('are the same objects, but the one whose words lose their mark', () => {
    const rejected = drawAgain(say({ action: 'reject', items: nameStatements('s7') }));
    expect(listChanged(rejected)).toEqual(['b6']);
    expect(rejected.blocks[6]?.pieces[0]?.content).toBeUndefined();
    expect(rejected.blocks[6]?.pieces[0]?.around).toBe('s7');
  });

  it('change with a correction where its words are and were', () => {
    const [{ span }] = [drawn.blocks[9]!];
    const patch = { content: [[span[0], span[0] + 8]] as const };
    expect(listChanged(drawAgain(say({ action: 'correct', items: nameStatements('s7'), patch })))).toEqual([
      'b6',
      'b9',
    ]);
  });

  it('have grips at both ends of a draft, and lose them with it', () => {
    const { statement } = reading.nodes.get('s3')!;
    const [[start, end]] = statement.content as [readonly [number, number]];
    const drafted = drawBlocks(reading, FOLDED, { ...draftOf(statement), content: [[start + 4, end]] }, drawn);
    expect(listChanged(drafted)).toEqual(['b2']);
    expect(drafted.blocks[2]?.pieces.flatMap(({ start: at, grips }) => grips.map(({ end }) => [at, end]))).toEqual([
      [start + 4, 0],
      [start + 4, 1],
    ]);
    const left = drawBlocks(reading, FOLDED, null, drafted);
    expect(listChanged(left, drafted)).toEqual(['b2']);
    expect(left.blocks[2]).toEqual(drawn.blocks[2]);
  });

  it('stand under a mark that reaches over several', () => {
    const [first, third] = [drawn.blocks[0]!, drawn.blocks[2]!];
    const patch = { content: [[first.span[0], third.span[1]]] as const };
    const { blocks } = drawAgain(say({ action: 'correct', items: nameStatements('s1'), patch }));
    expect(blocks.slice(0, 4).map(({ pieces }) => pieces[0]?.content?.split(' ')[0])).toEqual(['s1', 's1', 's1', 's4']);
  });
});
