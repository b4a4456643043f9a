/** A cue as it is shown beside a name: none where it is a mark alone, as the colon of a transcript is. */
export const tellCue = (words: string): string => (/\p{L}/u.test(words) ? words.trim() : '');
