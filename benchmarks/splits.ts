import type { TaskName } from './accuracy/tasks.ts';

/** A part of the shared data that a task is measured on. Paths are inside the shared folder. */
export interface Split {
  readonly task: TaskName | 'stance';
  readonly name: string;
  /** What the engine reads. */
  readonly input: string;
  /** What the scorer holds the prediction against, before the prediction. */
  readonly gold: readonly string[];
  readonly withGoldStatements?: boolean;
  /** What the scorer is told beside its files. */
  readonly options?: readonly string[];
}

const createSplit = (task: Split['task'], name: string, ...options: string[]): Split => {
  const path = `data/${task}/${name}.jsonl`;
  return { task, name, input: path, gold: [path], options };
};

const createSpeakersSplit = (articles: string, speakers: string, withGoldStatements = false): Split => {
  const input = `data/attribution/${articles}.jsonl`;
  const name = withGoldStatements ? `${speakers}, gold statements` : speakers;
  return { task: 'speakers', name, input, gold: [input, `data/speakers/${speakers}.jsonl`], withGoldStatements };
};

/** Development sets only: the tests are kept apart from this project. */
export const SPLITS: readonly Split[] = [
  createSplit('attribution', 'polnear-dev'),
  createSplit('attribution', 're3d-dev-statements'),
  createSpeakersSplit('polnear-dev', 'polnear-dev-speakers'),
  createSpeakersSplit('polnear-dev', 'polnear-dev-speakers', true),
  createSpeakersSplit('re3d-dev-statements', 're3d-dev-speakers'),
  createSpeakersSplit('re3d-dev-statements', 're3d-dev-speakers', true),
  createSplit('time', 'timebank'),
  createSplit('time', 'aquaint'),
  createSplit('time', 'wikiwars-dev'),
  createSplit('quantity', 'newsquant-dev'),
  createSplit('quantity', 'rquant-dev'),
  createSplit('actors', 'uner-ewt-dev'),
  createSplit('actors', 'worldwide-dev'),
  createSplit('actors', 're3d-dev'),
  createSplit('coreference', 'gum-dev', '--kinds', 'person,organization'),
  createSplit('coreference', 'gap-dev'),
  createSplit('coreference', 'winobias-dev', '--by', 'genre'),
  createSplit('quotations', 'gum-dev', '--by', 'speakerForm'),
  createSplit('grammar', 'gum-dev'),
  createSplit('grammar', 'ewt-dev'),
  createSplit('press', 'press-dev'),
  createSplit('stance', 'news-dev', '--strict'),
  createSplit('stance', 'perspectrum-dev-pairs'),
  createSplit('stance', 'kpa-dev'),
  createSplit('stance', 'ibm-claims-dev'),
  createSplit('checkworthiness', 'claimbuster-dev'),
  createSplit('checkworthiness', 'clef2019-debates-dev'),
  createSplit('checkworthiness', 'clef2020-debates-dev'),
  createSplit('checkworthiness', 'clef2020-tweets-dev'),
];

/** Where the threshold of check-worthiness is chosen: training data, never a set that is measured. */
export const THRESHOLD_SPLIT: Split = createSplit('checkworthiness', 'claimbuster-train');

/** What the filter's speed is measured on. */
export const FILTER_INPUT = 'data/attribution/polnear-dev.jsonl';
