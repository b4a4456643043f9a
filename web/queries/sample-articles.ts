/** A file of a sample article, as if somebody had dropped it. */
export interface SampleArticle {
  readonly file: File;
  readonly publishedAt: string | undefined;
}

// The golden articles travel with the desk, each a file that is loaded when somebody asks for it.
const TEXTS = import.meta.glob<string>('../../test/articles/*/article.*', { query: '?raw', import: 'default' });

/** The days of invented articles, none of which has come yet: a reader takes days to come from nobody but an editor. */
export const SAMPLE_DAYS = new Map([
  ['wire-no-talks-with-valtane', '2031-03-04'],
  ['html-gearbox-sanctions', '2031-03-18'],
  ['markdown-counting-the-graves', '2031-04-11'],
  ['live-port-amery', '2031-05-20'],
]);

export async function loadSampleArticles(): Promise<SampleArticle[]> {
  return Promise.all(
    Object.entries(TEXTS).map(async ([path, load]) => {
      const [folder = '', name = ''] = path.split('/').slice(-2);
      const ending = name.slice(name.lastIndexOf('.'));
      return { file: new File([await load()], `${folder}${ending}`), publishedAt: SAMPLE_DAYS.get(folder) };
    }),
  );
}
