import { SAMPLE_DAYS } from './sample-days.ts';

/** A file of a sample article, as if somebody had dropped it. */
export interface SampleArticle {
  readonly file: File;
  readonly publishedAt: string | undefined;
}

// The golden articles travel with the desk, each a file that is loaded when somebody asks for it.
const TEXTS = import.meta.glob<string>('../../test/articles/*/article.*', { query: '?raw', import: 'default' });

export async function loadSampleArticles(): Promise<SampleArticle[]> {
  return Promise.all(
    Object.entries(TEXTS).map(async ([path, load]) => {
      const [folder = '', name = ''] = path.split('/').slice(-2);
      const ending = name.slice(name.lastIndexOf('.'));
      return { file: new File([await load()], `${folder}${ending}`), publishedAt: SAMPLE_DAYS.get(folder) };
    }),
  );
}
