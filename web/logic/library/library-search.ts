/** What the Library's address asks for; its JSON is asked for by the same names. */
export interface LibrarySearch {
  /** Words; "in quotation marks" they stand together. */
  readonly q?: string;
  readonly speaker?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  readonly words?: WordsFacet;
  readonly state?: ReviewFacet;
  readonly sort?: 'added';
  /** Looks for the words in the texts, not in what is said in them. */
  readonly in?: 'texts';
}

export const WORDS_FACETS = ['quoted', 'partly', 'reworded', 'figure', 'denied', 'doubtful'] as const;
export type WordsFacet = (typeof WORDS_FACETS)[number];

export const REVIEW_FACETS = ['to-review', 'begun', 'reviewed'] as const;
export type ReviewFacet = (typeof REVIEW_FACETS)[number];

/** The address's parameters as far as they make sense; the rest counts for nothing. */
export function readLibrarySearch(raw: Record<string, unknown>): LibrarySearch {
  return dropAbsent({
    q: readWords(raw.q),
    speaker: readWords(raw.speaker),
    from: readDay(raw.from),
    to: readDay(raw.to),
    publisher: readWords(raw.publisher),
    words: WORDS_FACETS.find((facet) => facet === raw.words),
    state: REVIEW_FACETS.find((facet) => facet === raw.state),
    sort: raw.sort === 'added' ? raw.sort : undefined,
    in: raw.in === 'texts' ? raw.in : undefined,
  });
}

/** With some of it changed; undefined takes a parameter away. */
export const changeSearch = (
  search: LibrarySearch,
  changes: { readonly [K in keyof LibrarySearch]: LibrarySearch[K] | undefined },
): LibrarySearch => dropAbsent({ ...search, ...changes });

/** What a line that is searched with changes: all that it can ask for. Without words it looks in no texts. */
export const listChanges = ({ q, speaker, from, to, publisher }: LibrarySearch) => ({
  ...{ q, speaker, from, to, publisher },
  ...(q === undefined && { in: undefined }),
});

/** Whether it asks for statements, and not for documents: as soon as somebody asks who said what, or how. */
export const asksForStatements = ({ q, speaker, words, in: place }: LibrarySearch): boolean =>
  place !== 'texts' && (q !== undefined || speaker !== undefined || words !== undefined);

/** Whether it leaves anything out. */
export const isNarrowed = ({ sort: _, in: __, ...filters }: LibrarySearch): boolean => Object.keys(filters).length > 0;

const readWords = (value: unknown): string | undefined => {
  const words = typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 1000) : '';
  return words === '' ? undefined : words;
};

const readDay = (value: unknown): string | undefined => (typeof value === 'string' && isDay(value) ? value : undefined);

/** A day that there is: no 30th of February. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function dropAbsent(values: { readonly [K in keyof LibrarySearch]: LibrarySearch[K] | undefined }): LibrarySearch {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
