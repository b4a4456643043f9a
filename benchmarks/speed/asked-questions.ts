/** Seconds of each question behind the first. */
export interface AskingTimes {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
  readonly peakMemoryMb: number;
}

/** Questions on what the news of a year may be about, so that all stores hold something on most of them. */
export const ASKED: readonly string[] = [
  'Should Congress raise taxes?',
  'Should the government build a wall?',
  'Is the economy growing?',
  'Did the campaign break the law?',
  'Should the police be reformed?',
  'Are the polls wrong?',
  'Should the court hear the case?',
  'Will the health law be repealed?',
  'Is the trade deal good for workers?',
  'Should the president resign?',
  'Are immigrants a danger?',
  'Did the candidate lie about the emails?',
  'Should guns be banned?',
  'Is the city safe?',
  'Should the school be closed?',
  'Did the company hide the report?',
  'Will the ceasefire hold?',
  'Should the bank be broken up?',
  'Was the election fair?',
  'Does the minister deserve the blame?',
  'Can the bridge be repaired?',
];
