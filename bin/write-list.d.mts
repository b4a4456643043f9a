export declare function writeList(name: string, head: readonly string[], rows: readonly string[]): void;
