import { OnrecordError } from '../../errors.ts';
import type { Draft } from '../ingest.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { parseHtml } from '../layout/html-document.ts';
import type { HtmlElement } from '../layout/html-tree.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField, cleanLanguage, cleanUrl } from '../metadata/clean-field.ts';
import { keepPlausible } from '../metadata/days/plausible-day.ts';
import { joinBylines, parseByline } from '../metadata/parse-byline.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { judgeStatus } from './item-status.ts';

/** A newsItem of NewsML-G2 as a document: its names in small letters, as `parseXml` gives them. */
export function createNewsItemDraft(item: HtmlElement, today: string | null): Draft {
  const field = (selector: string): string | null => cleanField(item.querySelector(selector)?.textContent);
  const day = keepPlausible(findDay(field), today);
  const bylines = [...item.querySelectorAll('contentmeta > by')].map((by) => parseByline(cleanField(by.textContent)));
  const creators = item.querySelectorAll('contentmeta > creator').map((creator) => parseByline(nameOf(creator)));
  return {
    givenId: item.getAttribute('guid'),
    text: findText(item),
    title: field('contentmeta > headline') ?? field('itemmeta > title'),
    byline: joinBylines(bylines.length ? bylines : creators),
    publisher: findPublisher(item),
    publishedAt: day,
    ...(day !== null && { publishedBasis: 'meta' }),
    url: findUrl(item),
    language:
      cleanLanguage(item.querySelector('contentmeta > language')?.getAttribute('tag')) ??
      cleanLanguage(item.getAttribute('lang')),
    intake: judgeStatus(
      {
        status: item.querySelector('itemmeta > pubstatus')?.getAttribute('qcode') ?? null,
        embargoedUntil: field('itemmeta > embargoed'),
      },
      today,
    ),
  };
}

/** When it first came out, else when its content was made; a version that came later is a change. */
const findDay = (field: (selector: string) => string | null): string | null =>
  ['itemmeta > firstcreated', 'contentmeta > contentcreated', 'itemmeta > versioncreated'].reduce<string | null>(
    (day, selector) => day ?? parseDay(field(selector)),
    null,
  );

/** Who gives it out; where nobody is named so, the only one who supplied it. A code that only its scheme explains is no name. */
function findPublisher(item: HtmlElement): string | null {
  const provider = item.querySelector('itemmeta > provider');
  const named = provider && nameOf(provider);
  if (named) return named;
  const sources = item.querySelectorAll('contentmeta > infosource').map(nameOf);
  return sources.length === 1 ? sources[0]! : null;
}

const nameOf = (party: HtmlElement): string | null =>
  cleanField(party.querySelector('name')?.textContent) ?? cleanField(party.getAttribute('literal'));

function findUrl(item: HtmlElement): string | null {
  const links = item.querySelectorAll('itemmeta > link');
  const page = links.find((link) => /(?:^|:)alternate|permalink/i.test(link.getAttribute('rel') ?? ''));
  return cleanUrl(page?.getAttribute('href'), null) ?? cleanUrl(item.getAttribute('guid'), null);
}

function findText(item: HtmlElement): string {
  const inline = item.querySelector('contentset > inlinexml');
  // NITF has its article in body.content, XHTML in body
  const body = inline && (find(inline, 'body.content') ?? find(inline, 'body') ?? inline);
  if (body) return joinBlocks(readHtmlBlocks(body));
  const data = item.querySelector('contentset > inlinedata');
  const words = data?.textContent ?? '';
  if (/html/i.test(data?.getAttribute('contenttype') ?? '')) return joinBlocks(readHtmlBlocks(parseHtml(words)));
  if (words.trim()) return words;
  throw new OnrecordError('empty-input', 'The item has no text of its own.', {
    remedy: 'Give items with inlineXML or inlineData; what stands elsewhere (remoteContent) is not fetched.',
  });
}

/** A name with a dot in it is no selector. */
function find(parent: HtmlElement, name: string): HtmlElement | null {
  return parent.querySelectorAll('*').find((element) => element.name === name) ?? null;
}
