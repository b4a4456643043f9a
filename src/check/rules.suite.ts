import { describe, expect, test } from 'vitest';
import { createDocument } from '../engine/create-document.suite.ts';
import type { Engine } from '../engine/engine.ts';
import { english } from '../engine/lang/en/english.suite.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Baseline } from './baseline.ts';
import { parseConfig } from './config.ts';
import type { Finding } from './finding.ts';
import type { FollowedQuestion } from './followed-question.ts';
import { createPlacer } from './place-lines.ts';
import type { Example, ExampleDocument, ExampleQuestion, TOPICS } from './rule.ts';
import { RULES } from './rules.ts';
import { type CheckResult, runRules } from './run-rules.ts';
import { blankSuppressions, parseSuppressions } from './suppressions.ts';
import type { SourceDocument } from './view.ts';

/** The examples of every rule of a topic, as tests: what a valid one finds nothing in, and an invalid one finds what it says. */
export function testRules(topic: (typeof TOPICS)[number], engine: Engine): void {
  for (const rule of RULES.filter(({ id }) => id.startsWith(`${topic}/`))) {
    describe(rule.id, () => {
      const find = async (example: Example): Promise<readonly Finding[]> =>
        (await checkExample(engine, example, [rule.id])).findings;

      test.each(rule.docs.valid)('finds nothing in $text', async (example) => {
        expect((await find(example)).map(({ exact, message }) => `${exact}: ${message}`)).toEqual([]);
      });

      test.each(rule.docs.invalid)('finds $finds in $text', async (example) => {
        const findings = await find(example);
        expect(findings.map(({ exact }) => exact)).toEqual(example.finds);
        const fixed = findings.some(({ fix }) => fix) ? fixText(example.text, findings) : undefined;
        expect(fixed).toBe(example.fixed);
      });
    });
  }
}

/** What `onrecord check` would find in an example, as plain text. */
export async function checkExample(
  engine: Engine,
  example: Example,
  only?: readonly string[],
  path = 'draft.txt',
  baseline: Baseline | null = null,
): Promise<CheckResult> {
  const text = blankSuppressions(example.text);
  const { title = null, publishedAt = null } = example;
  const record = await engine.read(createDocument(text, { title, publishedAt }));
  const store = example.store ? await readAll(engine, example.store) : null;
  return runRules({
    draft: { path, record },
    language: english,
    sources: await readAll(engine, example.sources ?? []),
    store,
    followed: (example.followed ?? []).map((question) => createFollowed(question, record, store ?? [])),
    known: example.known ?? [],
    config: parseConfig(example.config ?? {}),
    place: createPlacer({ text, source: text, lines: [[0, 1]] }),
    baseline,
    suppressions: parseSuppressions(example.text),
    ...(only && { only }),
  });
}

function createFollowed(
  { proposition, stance, earlier }: ExampleQuestion,
  record: OnRecord,
  store: readonly SourceDocument[],
): FollowedQuestion {
  const take = ({ statements: [first] }: OnRecord) => ({ statement: first!.id, spans: first!.content });
  const document = store.find(({ path }) => path === earlier.path)!;
  return {
    proposition,
    taken: [{ ...take(record), stance }],
    earlier: [{ ...take(document.record), ...earlier, document }],
  };
}

const readAll = (engine: Engine, documents: readonly ExampleDocument[]): Promise<SourceDocument[]> =>
  Promise.all(
    documents.map(async ({ path, text, publishedAt = null }) => ({
      ...{ path, name: path, publishedAt, timeAt: () => null },
      record: await engine.read(createDocument(text, { id: path, publishedAt })),
    })),
  );

/** The text with every fix made, from the end on. */
function fixText(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).toSorted((a, b) => b.span[0] - a.span[0]);
  return edits.reduce((fixed, { span, text: words }) => fixed.slice(0, span[0]) + words + fixed.slice(span[1]), text);
}
