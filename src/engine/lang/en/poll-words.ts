import type { PollWords } from '../../language/poll-words.ts';

// Origin: how English news tells of surveys, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Say that people were asked. */
const SURVEY_WORDS = words('poll polled pollster pollsters polls respondents survey surveyed surveys');

/** Say it only where the shares add up to a whole: "in a recent social study 69% think so, 26% do not". */
const STUDY_WORDS = words('studies study');

/** Who is asked, in the singular. */
const ASKED_PEOPLE = words('adult respondent resident voter');

export const pollWords: PollWords = {
  surveyWords: SURVEY_WORDS,
  studyWords: STUDY_WORDS,
  askedPeople: ASKED_PEOPLE,
};
