import text from '../../test/articles/wire-no-talks-with-valtane/article.txt?raw';
import { SAMPLE_DAYS } from '../queries/sample-days.ts';
import type { GivenArticle } from './worker/messages.ts';

/** One of the project's own articles, which are fiction: people, states and agency. */
export const loadSample = (): GivenArticle => ({
  text,
  title: '',
  publisher: '',
  publishedAt: SAMPLE_DAYS.get('wire-no-talks-with-valtane') ?? '',
});
