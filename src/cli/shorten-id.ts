/** Enough of a document's id to type: everywhere an id is asked for, its beginning stands for the whole. */
export const shortenId = (id: string): string => id.slice(0, 8);
