import { expect, test } from 'vitest';
import { measureProcessorSeconds } from '../../../test/measure-processor-seconds.ts';
import { htmlReader } from '../formats/read-html.ts';
import { readOne } from '../formats/reader.suite.ts';

const PARAGRAPH = '<p>The harbour council of Skarn voted on Monday to close the northern quay for eight months.</p>';

/** Pages on which something comes over and over: each of them once looked at all others, or copied what stood before it. */
const KINDS: readonly (readonly [name: string, part: string, inside: (parts: string) => string])[] = [
  ['times in one box', '21:00<br><br>The council of Skarn is to vote on it.<br><br>', (parts) => `<div>${parts}</div>`],
  ['headings of other stories', `<p>Related stories</p>${PARAGRAPH}`, (parts) => parts],
  ['times in one line', '<time datetime="2026-11-30">21:00</time> ', (parts) => parts],
  ['raised figures in one line', 'of 12 m<sup>2</sup> ', (parts) => `<p>${parts}</p>`],
  ['lines in one paragraph', 'a quay<br>', (parts) => `<p>${parts}</p>`],
];

test.each(KINDS)('%s take time that grows with the page', async (_name, part, inside) => {
  const measure = (count: number): Promise<number> => {
    const page = `<html><head><title>Quay to close</title></head><body><article><h1>Quay to close</h1>${PARAGRAPH.repeat(8)}${inside(part.repeat(count))}</article></body></html>`;
    return measureProcessorSeconds(() => readOne(htmlReader, page));
  };
  await measure(1_000);
  const [few, many] = [await measure(1_000), await measure(10_000)];
  expect(many).toBeLessThan(40 * few);
});
