/** A text with more actors than this is a list or worse: only names of equal words join there, so that reading ends. */
export const MOST_COMPARED = 200;
