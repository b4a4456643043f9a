import { OnrecordError } from '../../errors.ts';
import { decodeXml } from '../decode-text.ts';
import type { Draft } from '../ingest.ts';
import type { HtmlElement } from '../layout/html-tree.ts';
import { parseXml } from '../layout/xml-document.ts';
import { createNewsItemDraft } from '../newsroom/news-item-draft.ts';
import { createPartsReader, type Part } from './reader.ts';

/** NewsML-G2: a document for every news item, alone or in a message. */
export const newsmlReader = createPartsReader('newsml', (bytes, { charset, origin, today }) => {
  const items = parseXml(decodeXml(bytes, charset)).querySelectorAll('newsitem');
  if (items.length === 0) {
    throw new OnrecordError('newsml-failed', 'It holds no news item.', {
      remedy: 'Give NewsML-G2 with newsItem elements; packages and concepts have no text of their own.',
    });
  }
  const createDraft = (item: HtmlElement) => (): Draft => createNewsItemDraft(item, today ?? null);
  if (items.length === 1) return [{ origin, place: null, draft: createDraft(items[0]!) }];
  return items.map(
    (item, index): Part => ({ origin: `${origin}#${index + 1}`, place: `item ${index + 1}`, draft: createDraft(item) }),
  );
});
