export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const article = (title: string, ...paragraphs: string[]): string =>
  `<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;

export const MENU = `<nav><ul>${['Home', 'World', 'Trade', 'Sport', 'Culture', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`;

export const NEWS = '<meta property="og:type" content="article">';

export const TALKS = [
  'TAVENMOOR — Talks between Harvia and Osmark on the use of the river broke off on Friday evening, and both delegations left the capital without a word to the press.',
  '“We leave because there is nothing left to say,” said Mara Lindt, the minister of trade, before she boarded her train. She did not say whether another round was planned.',
  'A spokesman for the government of Osmark, Joren Vale, said that his side had brought three drafts, and that none of them had been read.',
  'The river carries two thirds of the grain that both countries sell abroad. Since the lock at Sarn was closed in January, ships have had to wait for nine days on average.',
];
