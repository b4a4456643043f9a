import type { TaskName } from './accuracy/tasks.ts';

/** What is measured: the accuracy of a task, what is taken of pages, what is found for a question, how evidence is found again, what check finds, or the speed of the filter, of the language server, of the desk's Reader, of the registry of actors or of questions. */
export type Subject =
  | TaskName
  | 'stance'
  | 'pages'
  | 'bearing'
  | 'evidence'
  | 'check'
  | 'check-kinds'
  | 'check-drafts'
  | 'check-documents'
  | 'filter'
  | 'editing'
  | 'reader'
  | 'registry'
  | 'ask';

interface Figure {
  readonly name: string;
  /** Where it stands in what the scorer prints. */
  readonly path: readonly string[];
  readonly as: 'percent' | 'number';
}

const percent = (name: string, ...path: string[]): Figure => ({ name, path, as: 'percent' });
const number = (name: string, ...path: string[]): Figure => ({ name, path, as: 'number' });

/** Recall and precision of rules or kinds, in the half that nobody looked at and in the other. */
const HALVED: readonly Figure[] = ['unseen', 'seen'].flatMap((half) => [
  number(`${half}: seeds`, `${half}: seeds`),
  percent(`${half}: recall`, `${half}: recall`),
  percent(`${half}: precision`, `${half}: precision`),
]);

/** The figures that are kept of each subject, in the order of the columns. */
export const FIGURES: Readonly<Record<Subject, readonly Figure[]>> = {
  attribution: [
    percent('content overlap F1', 'contentOverlap', 'f1'),
    percent('full statement F1', 'fullStatement', 'f1'),
    percent('content exact F1', 'contentExact', 'f1'),
    percent('overlap P', 'contentOverlap', 'precision'),
    percent('overlap R', 'contentOverlap', 'recall'),
    percent('R direct', 'recallByMode', 'direct', 'contentOverlap'),
    percent('R mixed', 'recallByMode', 'mixed', 'contentOverlap'),
    percent('R indirect', 'recallByMode', 'indirect', 'contentOverlap'),
    percent('source F1', 'segments', 'source', 'f1'),
    percent('cue F1', 'segments', 'cue', 'f1'),
    percent('content F1', 'segments', 'content', 'f1'),
    number('calibration error', 'calibration', 'error'),
  ],
  speakers: [
    percent('precision', 'nonNull', 'precision'),
    percent('precision matched', 'nonNull', 'precisionMatched'),
    percent('recall', 'nonNull', 'recall'),
    percent('spoken recall', 'spokenRecall'),
    percent('accuracy matched', 'speakerAccuracy'),
    percent('of names', 'byForm', 'name', 'accuracy'),
    percent('of nominals', 'byForm', 'nominal', 'accuracy'),
    percent('of pronouns', 'byForm', 'pronoun', 'accuracy'),
    number('wrong actor', 'errors', 'wrong'),
    number('missed', 'errors', 'missed'),
    number('invented', 'errors', 'invented'),
  ],
  time: [
    percent('strict F1', 'strict', 'f1'),
    percent('relaxed F1', 'relaxed', 'f1'),
    percent('value F1', 'valueF1'),
    percent('type F1', 'typeF1'),
    percent('strict span+type+value F1', 'strictValue', 'f1'),
  ],
  quantity: [
    percent('value F1', 'measures', 'value', 'f1'),
    percent('value+unit F1', 'measures', 'value+unit', 'f1'),
    percent('value+change F1', 'measures', 'value+change', 'f1'),
    percent('value+concept partial F1', 'measures', 'value+concept partial', 'f1'),
    percent('value+concept complete F1', 'measures', 'value+concept complete', 'f1'),
  ],
  actors: [
    percent('strict F1', 'strict', 'f1'),
    percent('strict P', 'strict', 'p'),
    percent('strict R', 'strict', 'r'),
    percent('span F1', 'span', 'f1'),
    percent('overlap F1', 'overlap', 'f1'),
    percent('PER F1', 'labels', 'PER', 'f1'),
    percent('ORG F1', 'labels', 'ORG', 'f1'),
    percent('LOC F1', 'labels', 'LOC', 'f1'),
  ],
  coreference: [
    percent('linked', 'coverage'),
    percent('right of linked', 'accuracy'),
    percent('he and she: linked', 'groups', 'he/she', 'coverage'),
    percent('right', 'groups', 'he/she', 'accuracy'),
    percent('descriptions: linked', 'groups', 'nominal', 'coverage'),
    percent('descriptions: right', 'groups', 'nominal', 'accuracy'),
    percent('who: right of all', 'groups', 'who', 'rightOfAll'),
    percent('they: right of all', 'groups', 'they', 'rightOfAll'),
    percent('CoNLL F1', 'conll'),
    percent('GAP F1', 'gap', 'f1'),
    percent('with the stereotype: right of all', 'by', 'template-pro', 'rightOfAll'),
    percent('against it', 'by', 'template-anti', 'rightOfAll'),
  ],
  quotations: [
    percent('found', 'recall'),
    percent('right of named', 'speakerAccuracy'),
    percent('right of all', 'rightOfAll'),
    percent('by name: right of all', 'groups', 'name', 'rightOfAll'),
    percent('by description', 'groups', 'nominal', 'rightOfAll'),
    percent('by pronoun', 'groups', 'pronoun', 'rightOfAll'),
  ],
  grammar: [
    percent('word classes', 'upos'),
    percent('base phrases F1', 'phrases', 'f1'),
    percent('base phrases P', 'phrases', 'p'),
    percent('base phrases R', 'phrases', 'r'),
    percent('nouns F1', 'tags', 'NOUN', 'f1'),
    percent('names F1', 'tags', 'PROPN', 'f1'),
    percent('verbs F1', 'tags', 'VERB', 'f1'),
    percent('adjectives F1', 'tags', 'ADJ', 'f1'),
  ],
  checkworthiness: [
    percent('MAP', 'map'),
    percent('P@10', 'p10'),
    percent('P@30', 'p30'),
    percent('F1', 'f1', 'f1'),
    percent('P', 'f1', 'p'),
    percent('R', 'f1', 'r'),
    number('threshold', 'f1', 'threshold'),
  ],
  press: [
    percent('shown: precision', 'precision'),
    percent('shown: recall', 'recall'),
    number('shown', 'shown'),
    number('folded', 'folded'),
    number('folded, but needed', 'foldedNeeded'),
    percent('wrong among named', 'wrongNamedRate'),
    percent('of named statements', 'wrongOfMatched'),
    percent('named, but no statement', 'namedNoise'),
    percent('rightly named', 'namedRecall'),
    percent('source named', 'sourceNamedRate'),
    percent('when said: right', 'saidRightRate'),
    percent('when said: wrong', 'saidWrongRate'),
    percent('speaker calibration', 'speakerEce'),
  ],
  stance: [
    percent('macro F1', 'macroF1'),
    percent('sides F1', 'sideF1'),
    percent('neither called a side', 'neitherCalled'),
    percent('sides wrong', 'wrongSide'),
    number('calibration error', 'ece'),
    percent('for F1', 'byLabel', 'for', 'f1'),
    percent('against F1', 'byLabel', 'against', 'f1'),
    percent('neither F1', 'byLabel', 'neither', 'f1'),
  ],
  pages: [
    percent('recall of words', 'recall'),
    percent('precision of words', 'precision'),
    percent('first words right', 'lead'),
    percent('day right', 'dateRight'),
    percent('title right', 'title'),
    percent('publisher right', 'publisher'),
    number('wrong pages taken', 'silent'),
    number('ms for 200 KB', 'milliseconds'),
  ],
  bearing: [
    percent('recall at 20', 'recall20'),
    percent('recall at 40', 'recall40'),
    percent('average precision', 'averagePrecision'),
  ],
  evidence: [
    number('pieces', 'pieces'),
    number('wrong places', 'wrong'),
    percent('still there and found', 'found'),
    percent('whole: found', 'there'),
    percent('altered: told as changed', 'altered'),
    percent('stand twice: ambiguous', 'twice'),
    percent('look-alike added: found or ambiguous', 'alike'),
    percent('gone: lost', 'gone'),
  ],
  check: HALVED,
  'check-kinds': HALVED,
  'check-drafts': HALVED,
  'check-documents': [number('findings', 'findings'), number('in 1,000 words', 'perThousand')],
  filter: [number('seconds to first record', 'firstRecordSeconds'), number('seconds in all', 'allSeconds')],
  editing: [
    number('milliseconds, median', 'median'),
    number('95 of 100', 'most'),
    number('slowest', 'slowest'),
    number('of the processor, mean', 'processor'),
  ],
  reader: [
    number('milliseconds, median', 'clock', 'median'),
    number('95 of 100', 'clock', 'most'),
    number('of the processor, median', 'processor', 'median'),
    number('of the processor, 95 of 100', 'processor', 'most'),
    number('longest', 'processor', 'longest'),
    number('components drawn, median', 'components', 'median'),
    number('most', 'components', 'most'),
    number('load of the machine', 'load'),
  ],
  registry: [
    number('seconds into an empty store', 'emptySeconds'),
    number('seconds beside 50,000 actors', 'fullSeconds'),
    number('factor', 'factor'),
  ],
  ask: [
    number('first after the start, seconds', 'firstSeconds'),
    number('warm median', 'medianSeconds'),
    number('warm p95', 'p95Seconds'),
    number('processor seconds, median', 'processorSeconds'),
    number('processor p95', 'processorP95'),
    number('load of the machine', 'load'),
  ],
};

export const SUBJECTS = Object.keys(FIGURES) as readonly Subject[];

export const isSubject = (name: string): name is Subject => Object.hasOwn(FIGURES, name);

/** The figures of a subject out of what its scorer printed; null where the set has no such figure. */
export function pickFigures(subject: Subject, printed: unknown): Readonly<Record<string, number | null>> {
  return Object.fromEntries(FIGURES[subject].map(({ name, path }) => [name, pickNumber(printed, path)]));
}

function pickNumber(value: unknown, path: readonly string[]): number | null {
  let found = value;
  for (const key of path) found = (found as Record<string, unknown> | null | undefined)?.[key];
  return typeof found === 'number' ? found : null;
}
