/** An origin taken apart: "news/feed.xml#3" is part 3 of "feed.xml". */
export interface OriginParts {
  /** The path or URL without the part; null for standard input. */
  readonly path: string | null;
  /** Which of several documents in it. */
  readonly part: string | null;
  /** Last segment in lower case, with and without its extension. */
  readonly fileName: string;
  readonly fileStem: string;
}

export function parseOrigin(origin: string): OriginParts {
  const match = /^(.*?)(?:[#:](\d+))?$/s.exec(origin)!;
  const path = match[1]!;
  const fileName = (path.split(/[/\\]/).findLast((segment) => segment !== '') ?? '').toLowerCase();
  return {
    path: path === '-' ? null : path,
    part: match[2] ?? null,
    fileName,
    fileStem: fileName.replace(/(?<=.)\.[^.]*$/, ''),
  };
}
