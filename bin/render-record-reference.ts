import { createRecordJsonSchema } from '../src/schema/record.ts';
import { createSchemaTables, type SchemaNode } from './render-schema-tables.ts';

const SCHEMA = createRecordJsonSchema() as SchemaNode;
const { renderFields, renderSection } = createSchemaTables(SCHEMA);

/** docs/reference/record.md: every table in it is made from the schema that the types come from. */
export function renderRecordReference(): string {
  const { document, ...others } = SCHEMA.properties!;
  const layers = Object.entries(others).filter(([, { type }]) => type === 'array');
  const sections = [['document', document!] as const, ...layers].map(([name, node]) => renderSection(name, node));
  const parts = ['Mention', 'Runtime'].map((name) => renderSection(name, { $ref: name }));
  return `${[INTRODUCTION, renderFields(SCHEMA), ...sections, ...parts, KEYS, FINDERS, INPUT].join('\n\n')}\n`;
}

const INTRODUCTION = `# The record

What one document becomes. The types are in \`src/schema\`, the JSON Schema made from the same source is
[record.schema.json](record.schema.json) (draft 2020-12), and \`npm run docs\` makes this page from it. \`onrecord extract\` writes one
record a line. What raises its version: [schema-versions.md](schema-versions.md).

A \`Span\` is \`[start, end)\` in UTF-16 code units of \`document.text\`, JavaScript's own string indices: \`text.slice(start, end)\` is
the evidence. No span is empty, none cuts a character in two, and lists of spans are in the order of the text. Ids (\`s1\`, \`a1\`, …)
are those of one reading; [keys](#keys) last. The same document gives the same bytes.`;

const KEYS = `## keys

\`key\` is the name that an item keeps: a letter for its layer, and the first 12 hexadecimal digits of the SHA-256 of the JSON (no spaces,
UTF-8) of its layer's name, then for each of its spans in order \`[words, n]\`: its exact words, and at how many places before it the text
has these words, those that overlap counted too. \`["timexes",["no",1]]\` is the second "no" of a text, \`t-14bddb0d2f05\`. No other item
takes part, so one that is missed or added renames no neighbour, and neither does what changes elsewhere in the text, unless the same
words come before. Of two items of one layer with the same key the later one has \`~2\` behind it.

| layer | letter | spans that make the key |
|---|---|---|
| \`sentences\`, \`blocks\`, \`quotations\`, \`turns\`, \`entries\` | n, b, u, r, e | its span |
| \`timexes\`, \`quantities\` | t, q | its span |
| \`actors\` | a | its first mention by name, else its first mention |
| \`statements\` | s | the pieces of the content, then those of the cue; of the source where it has neither |
| \`polls\` | p | those of its shares |
| \`claims\` | c | its pieces |`;

const FINDERS = `## finders

\`by\` says what found an item; where rules did, it is the id of the one that decided.

| \`by\` | what it is |
|---|---|
| \`reader-en/statements\`, \`reader-en/names\` | a head of the model of that name |
| \`attributions/frames\` | a statement by its paragraph's form: captions, titles of interviews |
| \`attributions/turns\` | the statement of a turn or of a block quote |
| \`turns\` | a turn that stands in the words of the text; an actor whom a label of one names |
| \`given\` | a turn that was given with the text |
| \`attributions/headlines\` | what a headline quotes and somebody says below |
| \`attributions/quotations\` | a quotation of a sentence's length that nobody claims |
| \`names/capitals\`, \`names/sources\` | an actor by capitals and lists; by the source of a statement |
| \`names/numbered\`, \`names/letters\`, \`names/datelines\` | a body by its number ("the 3rd Brigade"), or by its letters beside another word ("the UN climate talks"); the place and the agency that a report comes from |
| \`speakers\` | an actor that only a statement's source tells: "his campaign" |
| \`timexes/…\`, \`figures/…\` | the rule that read a time or a quantity: see below |
| \`polls/survey\`, \`polls/study\` | a poll by words that say people were asked; by shares in a study that add up to a whole |
| \`claims\` | the component of that name |

Of an actor it is what found the mention that its key is made of. A claim is found by the component, whose rule is one for every content and every
sentence of the document's own; the model's head \`claim\` gives its \`checkworthiness\`.

Of a time it is the folder and the name of the rule that read its words: \`timexes/calendar/day-and-month\` ("26 October 2022"),
\`timexes/deictic/ago\` ("two months ago"), \`timexes/length/counted\` ("three years"), \`timexes/clock/time\` ("2 p.m. Tuesday"),
\`timexes/recurrence/each\` ("every day"), \`timexes/part-of/early-and-late\` ("the end of May"). What is a time only as the end of a range
("7" in "April 5-7") has \`timexes/sentence/last-day\` or \`timexes/sentence/last-year\`; a time that the form of the text gives, in the
label of an entry or the signature of a post, has \`timexes/form\`. [times-and-figures.md](../decisions/times-and-figures.md) says what
each folder reads.

Of a quantity it is the rule that says what it is a figure of, by what it reads:

| \`by\` | what it reads | rules |
|---|---|---|
| \`figures/money/…\` | a sign, code or name of money beside a number | \`sign\`, \`code\`, \`dollar\`, \`country-dollar\`, \`letters\`, \`rupees\`, \`scaled-code\`, \`name-before\` before it; \`name\`, \`sign-behind\`, \`dollar-behind\`, \`code-behind\`, \`tight-code\`, \`cents\` behind; \`pounds\` that are paid |
| \`figures/measure/…\` | a physical unit or a length of time | \`name\`, \`sign\`, \`degree\` (marks of feet and inches too), \`height\`, \`scaled-sign\` ("5 bcm") |
| \`figures/percent\` | "%", "per cent", "basis points" | |
| \`figures/age/…\` | how old somebody is | \`old\` ("15 years old"); of a bare number \`apposed\` ("Hale, 44,"), \`behind-age-word\`, \`of-person\`, \`behind-limit\`, \`before-limit\`, \`compared\`, \`turned\`, \`of-being\`, \`to-be\`, \`of-who\`, \`of-rank\`, \`of-deed\`, \`of-now\`, \`opening\` |
| \`figures/count/…\` | what a number counts | \`noun\`, \`of\` ("12 of the workers"), \`beyond\` ("two 12-year terms"), \`hyphened\`, \`loosely-hyphened\`, \`times\`, \`halved\`, \`numbered\`, \`attribute\`, \`ratio-noun\`, \`singular\`, \`toll\` ("nine dead"), \`a-game\` ("22.5 ppg"); \`bare\` where nothing is named |
| \`figures/fraction/…\` | "a third", "1/2 cup of milk", "up 3/8" | \`share\`, \`measured-out\`, \`price\` |
| \`figures/ratio/…\` | "doubled", "three times as many" | \`word\`, \`fold\` |
| \`figures/range/…\` | two ends of one range, by what joins them | \`dash\`, \`to\`, \`and\`, \`or\`, \`far\` ("from 21 mpg combined to 23"), \`rate\` ("$3 a share to $4 a share") |
| \`figures/score\`, \`figures/proportion\` | "5-1"; "one in five banks" | |
| \`figures/indefinite-of\`, \`figures/one-and-a-half\` | "millions of dollars"; "a year and a half" | |
| \`figures/shared/…\` | a unit that another figure of the sentence names | \`listed\` ("10, 12 and 15 points"), \`compared\`, \`compared-with\`, \`from-to\`, \`ages\`, \`name-in-gap\`, \`of-them\`, \`among-which\`, \`out-of\`, \`more\`, \`the-other\`, \`casualty\`, \`subject-of-part\`, \`object-of-part\`, \`counted-on\`, \`rating\`, \`rate\` |`;

const INPUT = `## The filter's input

\`onrecord extract\` takes one document a line: \`{"id", "text", "title"?, "publishedAt"?: "YYYY-MM-DD", "url"?, "publisher"?,
"byline"?: [], "language"?, "turns"?: [{"span", "kind", "speaker", "label"}], "entries"?: [{"span", "at", "label", "byline"}]}\`
(turns and entries in text order, their spans and kinds as in the record); null is as good as absent, and \`published\` is taken for \`publishedAt\`. A time stamp (ISO 8601,
"2031-03-04T23:30:00-05:00", or RFC 2822) is taken for the day that it names in its own zone. The text is never altered. A line that cannot be read gives \`{"id", "line", "error": {"code", "message", "remedy"}}\` in its place, and exit code 2 at the
end; see [errors.md](errors.md).`;
