import { count } from '../../src/ask/brief/frames.ts';
import type { AnsweredQuestion } from '../../src/server/api-types.ts';

/** What has changed since a question was answered last; empty where nothing has. */
export const tellNews = ({ lines, gone, moved }: AnsweredQuestion['news']): string =>
  [
    lines.length > 0 ? `${count(lines.length, 'new line')}` : '',
    gone > 0 ? `${count(gone, 'line')} gone` : '',
    moved.length > 0 ? `${moved.join(', ')} moved` : '',
  ]
    .filter(Boolean)
    .join(', ');
