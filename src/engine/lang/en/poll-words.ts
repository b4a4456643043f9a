import type { PollWords } from '../../language/poll-words.ts';

// Origin: how English news tells of surveys, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const pollWords: PollWords = {
  surveyWords: words('poll polled pollster pollsters polls respondents survey surveyed surveys'),
  studyWords: words('studies study'),
  askedPeople: words('adult respondent resident voter'),
};
