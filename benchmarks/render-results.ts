import { FIGURES, SUBJECTS, type Subject } from './figures.ts';
import type { Result } from './results.ts';

const TITLES: Readonly<Record<Subject, string>> = {
  attribution: 'Attribution: who says what',
  speakers: 'Speakers: which actor a source is',
  time: 'Times',
  quantity: 'Quantities',
  actors: 'Actors: names of persons, organizations, places',
  coreference: 'Coreference: whom a pronoun or a description means',
  quotations: 'Quotations: the name of whoever says it',
  grammar: 'Grammar: classes of words, base noun phrases',
  checkworthiness: 'Check-worthiness',
  press: 'Press: what a reader is shown of real articles',
  stance: 'Stance: for a proposition, against it, or neither',
  pages: 'Pages: the article and nothing but the article',
  bearing: 'Bearing: what is found for a question',
  evidence: 'Evidence: words found again in a changed text',
  check: 'Check: faults that were planted, by rule',
  'check-kinds': 'Check: faults that were planted, by kind',
  'check-drafts': 'Check: drafts written by hand, by rule',
  'check-documents': 'Check: findings in clean news as it is',
  filter: 'The filter `onrecord extract`',
  editing: 'Editing: a change in the language server',
  reader: 'The Reader: a key and a frame on the desk',
  registry: 'The registry: the store beside many actors',
  ask: 'Asking: the time of a question',
};

const NOTES: Readonly<Partial<Record<Subject, string>>> = {
  coreference:
    'Of the pronouns and definite descriptions that look back (`gum-dev`: of persons and organizations), those linked to a mention before them, and of these those linked to the right one. `winobias-dev` is made up: the same sentences with and against the stereotype of a job, and a fair reader is right as often in both.',
  quotations:
    'What somebody says, wherever it is marked, and whether the name given for the speaker is the right one. Most is said by "he", "she" and "I" of stories and talk.',
  checkworthiness:
    'The threshold for F1, P and R is the best one on `claimbuster-train`, chosen anew for every measurement; no set below had a part in it.',
  press:
    'What is shown, that is not folded (`minor`). Precision leaves out what is tolerated; recall is of the lines that a fact-checker needs. The lines were marked by one careful reader, a large language model: differences below two points are noise. Wrong: another name, or a name for nobody, or on a line that is no statement.',
  stance:
    'Macro F1 over for, against and neither, a conditional counted as its side; sides F1 over for and against alone, where a set has no neither. Wrong sides: of all called for or against, those that gold puts on the other. `news-dev` was labelled by one careful reader, a large language model, and counts strictly: a second label that may stand counts as wrong.',
  pages:
    'Whole pages against the article as a reader sees it. The first words are right where nine of the first 30 words below the headline in ten stand among the first 75 that were taken. A wrong page taken is one of which less than half was found, and that was not refused. The time is the median over the pages, each taken for 200 KB of it.',
  bearing:
    'Of the passages that a careful reader, a large language model, found for or against a proposition, or on a condition, those among the first 20 and 40 that are found in all 43 documents of all 18 propositions; recall is of at most 20 and 40.',
  evidence:
    'Every statement, time, figure, name and claim of 1,000 changed texts: paragraphs moved, doubled, cut; words replaced; sentences edited, cut, added; look-alike sentences added; marks and white space changed. A wrong place is one that was called same or moved and is not the one where the words went.',
  check:
    'Recall: of the faults that are planted for the rule, those that any rule found that may find them. Precision: of all findings of the rule that the text without the fault has not, those at such a fault; findings at a fault of another kind count neither way. Which half a seed belongs to hangs on its name; nobody looks at the seeds of the unseen half.',
  'check-kinds':
    'Precision is over the rules of the same topic. Nothing is wrong with what is called harmless: there recall is the share that no rule warns of.',
  'check-drafts':
    'Seeds are faults of a list that was written with the draft, before the rules. Precision: of all errors and warnings, those at a fault that the rule may find.',
  'check-documents': 'Documents by themselves, without sources. Clean as far as news is.',
  editing:
    'From a change to its diagnostics, as an editor sees it: in five drafts of about 1,000 words a word is added to each paragraph, one after the other. The bar is 150 milliseconds, the aim 60, on a quiet machine; sentences are changes here, and memory is that of the measuring program.',
  reader:
    'An article of 10,000 words with 400 statements, made, in Chromium at 1440 by 900: from a key to the frame that shows what it did, and a frame while the article is scrolled through. The bars are 50 and 32 milliseconds on a quiet machine. Where other programs run beside (the load, in processes that want a core), what the main thread of the page computed until the frame tells more than the clock, and the components that React drew are the same anywhere. Sentences are samples here.',
  registry:
    'Processor time for putting 1,000 documents with their records, made beforehand by the filter, into an empty store and into one that holds 50,000 actors already; where the engine is part of it the factor is smaller.',
  ask: 'Twenty questions with sides on stores of so many documents, mixed from articles by `make-store --written`, one after another in one process; the first one by the program itself, from its start. Where other programs run beside (the load, in processes that want a core), the processor seconds tell more than the clock.',
  filter:
    'From the start of `bin/onrecord extract` (already built) with the set on its standard input; peak memory is that of all its processes together.',
};

/** RESULTS.md, whole. */
export function renderResults(results: readonly Result[]): string {
  const sections = SUBJECTS.flatMap((subject) => {
    const rows = results.filter((result) => result.subject === subject);
    return rows.length ? [renderSection(subject, rows)] : [];
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `# Measured results

Made by \`npm run bench -- --shared ../shared\`; what each figure means, and published figures for scale, stand in
[README.md](README.md). Shares are in percent. A commit with \`+\` had changes on top of it that were not committed
(\`--allow-dirty\`). The model sums int8 products otherwise with VNNI than without, which turns a statement of a hundred or two.
Development sets only.`;

function renderSection(subject: Subject, rows: readonly Result[]): string {
  const note = NOTES[subject];
  return [
    `## ${TITLES[subject]}`,
    ...(note === undefined ? [] : [note]),
    renderTable(['set', ...FIGURES[subject].map(({ name }) => name)], rows.map(renderFigures)),
    renderTable(
      ['set', 'documents', 'sentences', 'documents/s', 'sentences/s', 'peak MB', 'date', 'commit', 'machine'],
      listRuns(rows).map(renderRun),
    ),
    ['```sh', ...listRuns(rows).flatMap(({ split, commands }) => [`# ${split}`, ...commands]), '```'].join('\n'),
  ].join('\n\n');
}

/** One run may have given many rows, and is told once. */
function listRuns(rows: readonly Result[]): readonly Result[] {
  const [first] = rows;
  const isOne = rows.length > 1 && rows.every(({ run }) => JSON.stringify(run) === JSON.stringify(first!.run));
  return isOne ? [{ ...first!, split: 'all' }] : rows;
}

const renderTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function renderFigures({ subject, split, figures }: Result): readonly string[] {
  return [
    split,
    ...FIGURES[subject].map(({ name, as }) => {
      const value = figures[name];
      if (value === null || value === undefined) return '–';
      return as === 'percent' ? (value * 100).toFixed(1) : String(Number(value.toFixed(3)));
    }),
  ];
}

function renderRun({ split, run, date, commit, machine }: Result): readonly string[] {
  const perSecond = (count: number) => String(Math.round(count / run.seconds));
  return [
    split,
    String(run.documents),
    String(run.sentences),
    perSecond(run.documents),
    perSecond(run.sentences),
    String(Math.round(run.peakMemoryMb)),
    date,
    commit,
    machine,
  ];
}
