// Origin: compiled by hand from interviews as they are published.
import type { InterviewWords } from '../../language/interview-words.ts';

/** Every phrase of a first and a second part. */
const join = (first: string, second: string): string[] =>
  first.split(',').flatMap((start) => second.split(',').map((end) => `${start} ${end}`));

export const interviewWords: InterviewWords = {
  behindAsked: [
    ...join('was,is,has been,had been', 'speaking,talking,interviewed'),
    ...join('answers …,answered …', 'question,questions'),
    'tells us',
    'told us',
  ],
  beforeAsked: [
    'interview',
    'interviews',
    'interviewed',
    ...join('interview,interviews,interviewed,sat down,In conversation,in conversation,caught up,Q&A', 'with'),
    ...join('questions', 'for,to'),
  ],
  behindAskedAtEnd: join('spoke,talked', 'to,with'),
  beforeAskedAtStart: join('spoke,talked,talks,speaks', 'to,with'),
};
