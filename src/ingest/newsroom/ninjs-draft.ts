import { OnrecordError } from '../../errors.ts';
import type { Draft } from '../ingest.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import { parseHtml } from '../layout/html-document.ts';
import { joinBlocks } from '../layout/text-blocks.ts';
import { cleanField, cleanLanguage, cleanUrl } from '../metadata/clean-field.ts';
import { keepPlausible } from '../metadata/days/plausible-day.ts';
import { parseByline } from '../metadata/parse-byline.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { judgeStatus } from './item-status.ts';
import { type NinjsItem, ninjsSchema } from './ninjs-schema.ts';

/**
 * An item of ninjs as a document. A plain body is taken as it stands, since nothing in the text of JSON is altered; one in
 * HTML is laid out as pages are.
 */
export function createNinjsDraft(value: unknown, place: string | null, today: string | null): Draft {
  const item = parseItem(value, place);
  const day = keepPlausible(findDay(item), today);
  return {
    givenId: item.uri,
    text: findText(item, place),
    title: cleanField(item.headline ?? pickText(item.headlines)?.value ?? item.title),
    byline: parseByline(item.by ?? item.byline),
    publisher: findPublisher(item),
    publishedAt: day,
    ...(day !== null && { publishedBasis: 'meta' }),
    url: cleanUrl(item.uri, null),
    language: cleanLanguage(item.language),
    intake: judgeStatus(
      {
        status: item.pubStatus ?? item.pubstatus ?? null,
        embargoedUntil: item.embargoedUntil ?? item.embargoed ?? null,
      },
      today,
    ),
  };
}

function parseItem(value: unknown, place: string | null): NinjsItem {
  const parsed = ninjsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new OnrecordError('bad-document', `It is no item of ninjs: "${path.join('.')}": ${message}.`, {
    ...(place === null ? {} : { place }),
    remedy: 'Check it against the schema of ninjs that it names; versions 1.0 to 3.1 are read.',
    cause: parsed.error,
  });
}

/** When its content was made, else when it first came out; a version that came later is a change, and no publication. */
const findDay = (item: NinjsItem): string | null =>
  [
    ...[item.publishedAt, item.firstCreated, item.firstcreated, item.contentCreated, item.contentcreated],
    ...[item.versionCreated, item.versioncreated],
  ].reduce<string | null>((day, given) => day ?? parseDay(given), null);

/** Who holds the rights publishes it; where nobody is named so, the only one who supplied it. */
function findPublisher(item: NinjsItem): string | null {
  const holder = cleanField(item.copyrightHolder ?? item.copyrightholder);
  if (holder !== null) return holder;
  const sources = (item.infoSources ?? item.infosource ?? []).map(({ name, literal }) => cleanField(name ?? literal));
  return sources.length === 1 ? sources[0]! : null;
}

function findText(item: NinjsItem, place: string | null): string {
  const plain = item.body_text ?? pickText(item.bodies, isPlain)?.value;
  if (plain?.trim()) return plain;
  const markup = item.body_html ?? item.body_xhtml ?? item.body_richtext ?? pickText(item.bodies)?.value;
  if (markup?.trim()) return joinBlocks(readHtmlBlocks(parseHtml(`<body>${markup}</body>`)));
  throw new OnrecordError('empty-input', 'The item has no body.', {
    ...(place === null ? {} : { place }),
    remedy: 'Give items of text with their bodies; pictures, graphics and packages have none.',
  });
}

type Texts = NinjsItem['headlines'];
type Text = NonNullable<Texts>[number];

/** The main one where roles are told, else the first. */
function pickText(given: Texts, fits: (text: Text) => boolean = () => true): Text | null {
  const fitting = (given ?? []).filter((each) => each.value?.trim() && fits(each));
  return fitting.find(({ role }) => role === 'main') ?? fitting[0] ?? null;
}

const isPlain = ({ contentType, contenttype }: Text): boolean => /^text\/plain/i.test(contentType ?? contenttype ?? '');
