/** How long a page took, in milliseconds: by the clock, and of the processor. */
export interface PageTime {
  readonly name: string;
  readonly wall: number;
  readonly processor: number;
}

/** Addresses that the desk asks for, by what is told of them: the first pages of its lists, and what is counted for its filters. */
export const ASKED_PAGES: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'counts of the store', path: '/api' },
  { name: 'documents', path: '/api/documents' },
  { name: 'documents with words', path: '/api/documents?q=government' },
  { name: 'documents of a publisher', path: '/api/documents?publisher=a' },
  { name: 'documents to review', path: '/api/documents?state=to-review' },
  { name: 'documents with a figure', path: '/api/documents?words=figure' },
  { name: 'documents by speaker', path: '/api/documents?speaker=obama' },
  { name: 'documents, counted', path: '/api/documents/facets' },
  { name: 'documents of some years, counted', path: '/api/documents/facets?since=2000-01-01' },
  { name: 'documents with words, counted', path: '/api/documents/facets?q=government' },
  { name: 'statements, the newest', path: '/api/statements' },
  { name: 'search, a common word', path: '/api/statements?q=said' },
  { name: 'search, two words', path: '/api/statements?q=president+government' },
  { name: 'search, a rare phrase', path: '/api/statements?q=%22members+of+parliament%22' },
  { name: 'search, a word begun', path: '/api/statements?q=gov*' },
  { name: 'search, by date', path: '/api/statements?q=government&sort=date' },
  { name: 'search, by speaker', path: '/api/statements?q=government&sort=speaker' },
  { name: 'search, repeats folded', path: '/api/statements?q=government&repeats=folded&context=1' },
  { name: 'statements of a speaker', path: '/api/statements?speaker=obama' },
  { name: 'statements of others on somebody', path: '/api/statements?of=obama' },
  { name: 'statements of some years', path: '/api/statements?since=2000-01-01' },
  { name: 'statements by outlet', path: '/api/statements?sort=outlet' },
  { name: 'statements, quoted', path: '/api/statements?words=quoted' },
  { name: 'statements, counted', path: '/api/statements/facets' },
  { name: 'search, counted', path: '/api/statements/facets?q=government' },
  { name: 'claims', path: '/api/claims' },
  { name: 'claims with words', path: '/api/claims?q=government' },
  { name: 'claims with figures', path: '/api/claims?set=figures' },
  { name: 'claims in its own voice', path: '/api/claims?set=own' },
  { name: 'claims not rated', path: '/api/claims?set=unrated' },
  { name: 'actors', path: '/api/actors' },
  { name: 'actors, most statements', path: '/api/actors?sort=statements' },
  { name: 'actors by name', path: '/api/actors?sort=name' },
  { name: 'actors of a kind', path: '/api/actors?kind=person' },
  { name: 'actors by words', path: '/api/actors?q=government' },
  { name: 'actors that may be one', path: '/api/actors/proposals' },
  { name: 'voices', path: '/api/voices' },
  { name: 'questions', path: '/api/questions' },
  { name: 'journal', path: '/api/journal' },
];
