/** A page of the desk, and what it shows as an address of the API. */
interface Page {
  readonly path: string;
  /** The address of its data, with the query of the page. */
  toData(parameters: Readonly<Record<string, string>>, query: URLSearchParams): string;
}

/** The pages of the desk. Whoever asks for `application/json` at one gets its data. */
export const PAGES: readonly Page[] = [
  { path: '/', toData: (_, query) => withQuery('/api/documents', query) },
  { path: '/d/:id', toData: ({ id = '' }) => `/api/documents/${encodeURIComponent(id)}` },
  { path: '/q', toData: (_, query) => withQuery(query.has('question') ? '/api/ask' : '/api/questions', query) },
  { path: '/q/:slug', toData: ({ slug = '' }) => `/api/questions/${encodeURIComponent(slug.split('-')[0]!)}` },
  { path: '/claims', toData: (_, query) => withQuery('/api/claims', query) },
  { path: '/claims/:id', toData: ({ id = '' }) => toClaim(id) },
  { path: '/a', toData: (_, query) => withQuery('/api/actors', query) },
  { path: '/a/:id', toData: ({ id = '' }) => `/api/actors/${encodeURIComponent(id)}` },
  { path: '/conflicts', toData: (_, query) => withQuery('/api/conflicts', query) },
  { path: '/conflicts/:id', toData: ({ id = '' }) => `/api/conflicts/${encodeURIComponent(id)}` },
  { path: '/check', toData: () => '/api/rules' },
  { path: '/check/:draft', toData: () => '/api/rules' },
  // The sheet of states shows examples and nothing of the store.
  { path: '/states', toData: () => '/api' },
];

/** What a page calls otherwise than the API. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['from', 'since'],
  ['to', 'until'],
]);

function withQuery(path: string, query: URLSearchParams): string {
  const given = [...query].map(([name, value]): [string, string] => [NAMES.get(name) ?? name, value]);
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

/** A claim is of a document: "17fb2f45….c3". */
function toClaim(id: string): string {
  const [document = '', claim = ''] = id.split('.');
  return `/api/documents/${encodeURIComponent(document)}/claims/${encodeURIComponent(claim)}`;
}
