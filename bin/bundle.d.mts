/** Puts the program of a checkout into few files: `program` in the folder that its sources were compiled to. */
export function bundle(root: string, dist: string): Promise<void>;
