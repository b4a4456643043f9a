import { expect, test } from 'vitest';
import { ADVERSARIAL } from '../../benchmarks/growth/adversarial-readings.ts';
import { assertRecord } from '../schema/assert-record.ts';
import { createDocument } from './create-document.suite.ts';
import { english } from './lang/en/english.suite.ts';
import { createStubModel } from './model/stub-model.suite.ts';
import { createReader } from './reader.ts';
import { compareNames } from './spelling/compare-names.ts';

/** What every object answers to: "constructor", "toString", "__proto__". */
const NAMES = Object.getOwnPropertyNames(Object.prototype);
const inTitleCase = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** Wherever a word of a text is looked up. */
const TEMPLATES: readonly ((name: string) => string)[] = [
  (name) => `${name} Inc. bought ${name}s Inc. on Monday.`,
  (name) => `The ${name}'s ${name} said that 5 ${name} and $5 ${name} were 10 ${name} per ${name}.`,
  (name) => `${name} ${name} Moss, the ${name}, told ${name} that ${name} 5, 2031 was ${name} before the ${name}.`,
  (name) => `Mr. ${name} and ${name}. Ada ${name}-${name} of ${name}, ${name} denied it, according to ${name}.`,
  (name) => `${name} billion ${name}, the first ${name} of ${name} 2031, in the ${name} of last ${name}.`,
  (name) =>
    `Li ${name} Tse and ${name} Tse-${name} met the ${name} Ministry, the Ministry of ${name}, and ${name} Corp.`,
  (name) => `“${name},” said ${name}. ${name}: We wait. • ${name}\n${name} (AP) — ${name}`,
];

const readers = [
  ...Object.values(ADVERSARIAL).map((adversary) =>
    createReader({ language: english, model: createStubModel(), replace: [adversary] }),
  ),
  createReader({ language: english, model: createStubModel() }),
];

test.each(NAMES)('%s is a word like another', async (name) => {
  const forms = [name, inTitleCase(name), name.toLowerCase(), name.toUpperCase()];
  const text = forms.flatMap((form) => TEMPLATES.map((template) => template(form))).join('\n\n');
  for (const reader of readers) {
    const given = createDocument(text, { title: name, publisher: name, publishedAt: '2031-05-02' });
    const record = await reader.read(given);
    assertRecord(record);
    for (const { unit } of record.quantities) expect(unit === null || typeof unit === 'string').toBe(true);
  }
});

test('two names of the prototype are compared as any two', () => {
  for (const a of NAMES.map(inTitleCase)) {
    for (const kind of ['person', 'organization', 'place'] as const) {
      for (const other of [`${a}s Inc.`, `Ada ${a}`, `${a} Tse-tung`, `the ${a}`]) {
        expect(typeof compareNames(`${a} Inc.`, other, kind, english).verdict).toBe('string');
        expect(compareNames(other, other, kind, english).verdict).toBe('same');
      }
    }
  }
});
