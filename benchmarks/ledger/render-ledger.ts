import { type Count, isMoreWrong, sumCounts, type Tally } from './tally.ts';

/** What the ledger says above its tables. */
const HEAD = `# The ledger of rules

Made by \`npx tsx benchmarks/ledger/measure-ledger.ts --shared ../shared\`. Every rule that decides (dates, figures, speakers) has an id, which the item
carries in \`by\`, a statement's speakers in \`speakerBy\`. Here is how often each decided on texts that it was not written on, and how often it
was right there: dates and figures on the halves of the development sets that nobody looks at; speakers on articles that were read for it.
A time is right where the gold has its value at its words, a figure where the gold has its value in that sentence, a speaker where the gold has
the same one for that statement (statements that match none are not judged). On PolNeAR's training articles, which have no such answers, it is only
counted how often a rule decides. A rule that never decides, or is wrong more often than right, goes, or stands under "Why they stay".
`;

/** The ledger in Markdown: one table a subject, rules in the order of their ids, those that never decided in a list behind it. */
export function renderLedger(tally: Tally, known: readonly string[]): string {
  const subjects = [...new Set([...known, ...tally.keys()].map(subjectOf))].sort();
  return `${[HEAD, ...subjects.map((subject) => renderSubject(subject, tally, known)), WHY_THEY_STAY].join('\n')}`;
}

/** Why rules stay that never decided, or were more wrong than right. */
const WHY_THEY_STAY = `## Why they stay

\`timexes/recurrence/rate\` ("$5 million a year") went: five of fourteen were right on all halves together, and the figure says it already.

| rule | why |
| --- | --- |
| \`timexes/calendar/season\` | 13 of 22 right on both halves together; the wrong ones are years of seasons in histories of wars |
| \`timexes/deictic/recent-months\` | "in recent years" has PXY here and PAST_REF there in the same gold; as a span it is right |
| \`timexes/deictic/the-weekend\` | 4 of 8 right on both halves together, and as a span all are |
| \`figures/count/of\` | 9 of 13 right on both halves together; it decides six hundred times in news |
| \`speakers/person-likeliest\` | 2 of 5 judged, too few to tell; its likelihood is a model's, and the record says how low it is |
| \`speakers/likely-person\`, \`speakers/party\` | one decision judged each |
| those that never decided | expressions of English that news of other countries and kinds has ("Rs 500", "the week after next", "the two lawmakers"); the sets are politics in the United States, wires of 1989 to 2000, wars and short sentences. Each has a test by the example that asked for it |
`;

const subjectOf = (rule: string): string => rule.split('/')[0]!;

function renderSubject(subject: string, tally: Tally, known: readonly string[]): string {
  const rules = [...tally.keys()].filter((rule) => subjectOf(rule) === subject).sort();
  const sets = [...new Set(rules.flatMap((rule) => [...tally.get(rule)!.keys()]))];
  const silent = known.filter((rule) => subjectOf(rule) === subject && !tally.has(rule)).sort();
  return [
    `## ${subject}`,
    '',
    `| rule | decided | right of judged | with its unit | ${sets.join(' | ')} | |`,
    `| --- | ---: | ---: | ---: | ${sets.map(() => '---: | ').join('')}--- |`,
    ...rules.map((rule) => renderRule(rule, tally, sets)),
    '',
    silent.length ? `Never decided there: ${silent.map((rule) => `\`${rule}\``).join(', ')}.` : 'Every rule decided.',
    '',
  ].join('\n');
}

function renderRule(rule: string, tally: Tally, sets: readonly string[]): string {
  const counts = tally.get(rule)!;
  const all = sumCounts(counts.values());
  const withUnit = all.whole > 0 || subjectOf(rule) === 'figures' ? renderShare(all.whole, all.judged) : '';
  const cells = [
    String(all.fired),
    renderShare(all.right, all.judged),
    withUnit,
    ...sets.map((set) => renderCount(counts.get(set))),
  ];
  return `| \`${rule}\` | ${cells.join(' | ')} | ${isMoreWrong(all) ? 'more wrong than right' : ''} |`;
}

/** Right of judged; of a set without answers how often it decided. */
const renderCount = (count: Count | undefined): string =>
  count ? (count.judged ? `${count.right}/${count.judged}` : `${count.fired} times`) : '';

const renderShare = (right: number, judged: number): string =>
  judged ? `${((100 * right) / judged).toFixed(0)} %` : '–';
