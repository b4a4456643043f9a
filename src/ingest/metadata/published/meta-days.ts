import type { NumberOrder } from '../days/find-days.ts';
import { parseStamp, type Stamp } from '../days/stamp.ts';
import { type Metas, pickMeta } from '../page/page-metas.ts';

const PUBLISHED =
  `article:published_time og:article:published_time og:published_time article:published article.published published_time
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:recs:articlepublishtime rnews:datepublished
  bt:pubdate og:pubdate og:publish_date og:article:publish_date pubdate pub_date pub-date publishdate publish-date publish_date published published_date
  published-date publication_date publication-date publicationdate article:publish_date article_date_original article:published_date
  originalpublicationdate first_published firstpublished dcterms.issued dc.date.issued dc.issued dcterms.available prism.publicationdate
  citation_publication_date citation_online_date citation_date bepress_citation_date eprints.date releasedate release_date datepublished`.split(
    /\s+/,
  );
/** Names that many use for the day of publication, and some for another. */
const LOOSE =
  `dc.date dcterms.date dc.date.created dcterms.created article:created_time article:created article.created datecreated created
  creation_date date_published displaydate pdate date article_date article.date og:date doc_date content_date`.split(
    /\s+/,
  );
const MODIFIED =
  `article:modified_time og:article:modified_time og:updated_time article:modified article:updated_time dcterms.modified
  dc.date.modified datemodified last-modified lastmod modified revised`.split(/\s+/);
/** What other makers call it: whatever speaks of publishing and not of publishers, changes or ends. */
const FAMILY = /(?:publi(?:sh|cation)|pub_?date|issued)/;
const OTHERS = /publisher|modif|updat|expir|unpublish|principle|revis|url|id$/;

export interface MetaDays {
  readonly published: Stamp | null;
  readonly loose: Stamp | null;
  readonly modified: Stamp | null;
}

export function readMetaDays(metas: Metas, order: NumberOrder): MetaDays {
  const parse = (value: string): Stamp | null => parseStamp(value.trim(), order);
  const family = [...metas.keys()].filter((name) => FAMILY.test(name) && !OTHERS.test(name)).slice(0, 20);
  return {
    published: pickMeta(metas, PUBLISHED, parse) ?? pickMeta(metas, family, parse) ?? readParselyPage(metas, order),
    loose: pickMeta(metas, LOOSE, parse),
    modified: pickMeta(metas, MODIFIED, parse),
  };
}

/** Parse.ly's older form: all facts as JSON in one element. */
function readParselyPage(metas: Metas, order: NumberOrder): Stamp | null {
  const found = /"pub_date":\s?"([^"]{8,40})"/.exec(metas.get('parsely-page')?.[0] ?? '');
  return parseStamp(found?.[1], order);
}
