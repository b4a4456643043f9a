import type { OnRecord } from '../../../src/schema/record.ts';

/** What of the whole record a reader is shown and what is folded, with those who speak and the times that it names. */
export const predictPress = ({ statements, actors, timexes }: OnRecord) => ({ statements, actors, timexes });
