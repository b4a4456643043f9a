import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { useCheckRun } from './check-run.suite.ts';

const run = useCheckRun();

const DRAFT = [
  '# A bridge: 100% shut',
  '',
  'The council closed **the** old bridge. The ferry sank on Monday, 8 November 2022.',
  '',
  '<!-- onrecord-ignore text/doubled-word: a name -->',
  'The band The the played. 🚢 It was was loud.',
  '',
].join('\n');

test('SARIF is valid, counts columns as editors do, and holds fixes and what is silenced', async () => {
  const path = await run.write('a draft.md', DRAFT);
  const { code, stdout } = await run.check(path, `${run.folder}/none.md`, '--format', 'sarif');
  expect(code).toBe(2);
  const log = JSON.parse(stdout);
  const validate = await createSarifValidator();
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  const [sarif] = log.runs;
  expect(sarif.columnKind).toBe('utf16CodeUnits');
  expect(sarif.invocations[0]).toMatchObject({ executionSuccessful: false });
  const [weekday] = sarif.results;
  expect(weekday).toMatchObject({ ruleId: 'dates/weekday-mismatch', level: 'error' });
  expect(sarif.tool.driver.rules[weekday.ruleIndex].id).toBe('dates/weekday-mismatch');
  const { artifactLocation, region } = weekday.locations[0].physicalLocation;
  expect(artifactLocation.uri).toMatch(/^file:\/\/\/.*\/a%20draft\.md$/);
  expect(DRAFT.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
    region.snippet.text,
  );
  const silenced = sarif.results.filter((result: { suppressions?: unknown }) => result.suppressions);
  expect(silenced.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
    ...[[{ kind: 'inSource', justification: 'a name' }], [{ kind: 'inSource', justification: 'a name' }]],
  ]);
  const { deletedRegion, insertedContent } = silenced[1].fixes[0].artifactChanges[0].replacements[0];
  expect(deletedRegion).toEqual({ startLine: 6, startColumn: 35, endLine: 6, endColumn: 39 });
  expect(insertedContent).toEqual({ text: '' });
});

test('a file without lines has paragraphs in SARIF and in annotations', async () => {
  const path = await run.write('page.html', PAGE);
  const log = JSON.parse((await run.check(path, '--format', 'sarif')).stdout);
  const validate = await createSarifValidator();
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(log.runs[0].results[0].locations[0].logicalLocations).toEqual([{ name: 'paragraph 2', kind: 'element' }]);
  const { stdout } = await run.check(path, '--format', 'github');
  expect(stdout).toMatch(/^::warning file=[^,]+page\.html,title=text\/doubled-word::/);
});

test('GitHub gets one command a line, with its signs escaped', async () => {
  const path = await run.write('draft.txt', 'The fee rose, by 5% it it is said.\n');
  const { stdout } = await run.check(path, '--format', 'github', '--rule', 'doubled-word');
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stdout).toMatch(
    /^::warning file=[^,]+draft\.txt,line=1,endLine=1,col=21,endColumn=26,title=text\/doubled-word::“it” stands twice\.%0A/,
  );
});

test('JUnit tells what fails the run apart from what does not', async () => {
  const draft = await run.write('draft.md', DRAFT);
  const clean = await run.write('clean.txt', 'All <is> well & quiet.\n');
  const warned = await run.write('warned.txt', 'It was was loud.\n');
  const { stdout } = await run.check(draft, clean, warned, '--format', 'junit');
  const count = (xml: string, name: string) => xml.split(`<${name}`).length - 1;
  expect(parseDocument(stdout, { xmlMode: true }).children.length).toBeGreaterThan(0);
  expect([count(stdout, 'testsuite '), count(stdout, 'testcase'), count(stdout, 'failure ')]).toEqual([3, 3, 1]);
  expect(stdout).toContain('name="nothing found"');
  const strict = await run.check(warned, '--format', 'junit', '--max-warnings', '0');
  expect([strict.code, count(strict.stdout, 'failure ')]).toEqual([1, 1]);
});

const PAGE = `<html><head><title>The old bridge</title></head><body><article><h1>The old bridge</h1>
<p>It shut the the bridge, and the council was told of it a week before the work began.</p>
<p>${'Nobody in the town had asked for another one, and nobody was asked what it should cost. '.repeat(6)}</p>
</article></body></html>`;

async function createSarifValidator() {
  const require = createRequire(import.meta.url);
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', logger: false });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
  return ajv.compile(schema);
}

test('people read why once, and what is found again and again for information in one line', async () => {
  const path = await run.write(
    'draft.txt',
    'The fee was was low, and the  mayor left left.\n\nThe  ferry sank.\n\nNobody  was hurt in May.\n\nIt was  raised.\n',
  );
  const { stdout } = await run.check(path, '--rule', 'doubled-space', 'doubled-word');
  expect(stdout.match(/Why: .* and it shows in print/g)).toHaveLength(1);
  expect(stdout).toContain('And 3 more at 3:4, 5:7, 7:7; --all shows them.');
  expect(stdout.match(/ {2}warning {2}text\/doubled-word/g)).toHaveLength(2);
  expect(stdout).toContain('2 warnings, 4 info in 1 document');
  const whole = await run.check(path, '--rule', 'doubled-space', '--all');
  expect(whole.stdout.match(/ {2}info {2}text\/doubled-space/g)).toHaveLength(4);
});
