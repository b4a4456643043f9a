import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDocument } from '../../src/engine/create-document.suite.ts';
import { english } from '../../src/engine/lang/en/english.suite.ts';
import { createStubModel } from '../../src/engine/model/stub-model.suite.ts';
import { createReader } from '../../src/engine/reader.ts';
import { assertRecord } from '../../src/schema/assert-record.ts';
import { ADVERSARIAL } from './adversarial-readings.ts';
import { createStepCounter, type StepCounter } from './count-steps.ts';
import { FAMILIES } from './families.ts';

/**
 * Steps are counted, not time, so that a busy machine says the same as an idle one. Four times the text takes four times the steps, and a
 * little more where something is sorted or searched by halves; the square would take sixteen times as many.
 */
const SMALL = 3000;
const LARGE = 12_000;
const MOST = 5.5;
/** Names are compared with each other up to a number of actors that texts of these lengths do not reach; the benchmark does. */
const COMPARED =
  /names|companies|initials|many|different|dates|units|numbered|mayors|roles|offices|mph|heads|poll|ago|years/;

const reader = createReader({ language: english, model: createStubModel({ cueBias: 3.3 }) });
const believing = createReader({ language: english, model: createStubModel(), replace: [ADVERSARIAL.words] });
let counter: StepCounter;
beforeAll(async () => {
  counter = await createStepCounter();
  await reader.read(createDocument('Ada Moss said that it rained on May 2, 2031. '.repeat(40)));
});
afterAll(() => counter.stop());

/** Most marks do what others of their kind do. */
const ALIKE = /^only [^"“'‘«(.!:]|^[^"“'‘«(.!:] (?:and spaces|and words|behind names)$| said, (?:by|of) /;
const counted = FAMILIES.filter(({ name }) => !COMPARED.test(name) && !ALIKE.test(name));

test.each(counted.map((family) => [family.name, family] as const))('%s', async (_name, family) => {
  const stepsOf = (engine: typeof reader, length: number) =>
    counter.count(async () => {
      const title = family.title?.(length) ?? null;
      const record = await engine.read(createDocument(family.write(length), { title, publishedAt: '2031-05-03' }));
      if (length === SMALL) assertRecord(record);
    });
  for (const engine of [reader, believing]) {
    const [small, large] = [await stepsOf(engine, SMALL), await stepsOf(engine, LARGE)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(MOST);
  }
});

test('a walk from each item over all others is seen', async () => {
  const { listPairs } = await import('../../src/engine/model/square.fixture.ts');
  const [small, large] = [await counter.count(() => listPairs(200)), await counter.count(() => listPairs(800))];
  expect(large / small).toBeGreaterThan(12);
});
