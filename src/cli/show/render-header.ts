import type { Appearance, StoredDocument } from '../../store/store.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { shortenId } from '../shorten-id.ts';
import { describeDay, describeIntake } from './describe-intake.ts';
import { describeOthers } from './describe-others.ts';

/** What the document is, in as few lines as tell it: title, then where and when, and how to name it. */
export function renderBriefHeader(document: StoredDocument, screen: Screen): string {
  const { colors, columns } = screen;
  const { title, byline, publisher, version, replacedBy, id, intake, appearances } = document;
  const about = [
    shortenId(id),
    publisher ?? document.url ?? showOrigin(document.origin, screen),
    byline.length ? `by ${byline.join(', ')}` : null,
    describeDate(document),
    version === 1 && replacedBy === null ? null : describeVersion(document),
  ];
  const lines = [
    colors.bold(escapeFlow(title ?? '(no title)')),
    joinKnown(about),
    ...(intake.verdict === 'ok' ? [] : [colors.yellow(escapeFlow(describeIntake(intake)))]),
    ...(appearances.length ? [colors.dim(escapeFlow(describeOthers(appearances, screen)))] : []),
  ];
  return lines.map((line) => wrapText(line, columns)).join('\n');
}

/** The same whole: title, byline, publisher, date and how it is known, version, where it came from. */
export function renderHeader(document: StoredDocument, screen: Screen): string {
  const { colors, columns } = screen;
  const { title, byline, publisher, url, id, intake } = document;
  const origin = showOrigin(document.origin, screen);
  const about = [
    byline.length ? `by ${byline.join(', ')}` : null,
    publisher,
    describeDate(document),
    describeVersion(document),
  ];
  const kept = [
    `id ${id}`,
    `${document.words} words`,
    `read ${document.readAt.slice(0, 10)} by engine ${document.engineVersion}`,
  ];
  const lines = [
    colors.bold(escapeFlow(title ?? '(no title)')),
    joinKnown(about),
    ...(intake.verdict === 'ok' ? [] : [colors.yellow(escapeFlow(describeIntake(intake)))]),
    colors.dim(joinKnown(url === origin ? [url] : [url, origin])),
    ...document.appearances.map((appearance) => colors.dim(describeAppearance(appearance, screen))),
    colors.dim(joinKnown(kept)),
  ];
  return lines.map((line) => wrapText(line, columns)).join('\n');
}

/** "also in Halen Mercury, on 2031-03-05, as “Quay closed”, by Tom Kapel" */
function describeAppearance(appearance: Appearance, screen: Screen): string {
  const { title, byline, url, publisher } = appearance;
  return [
    describeOthers([appearance], screen),
    title === null ? null : `as “${title}”`,
    byline.length ? `by ${byline.join(', ')}` : null,
    url !== null && publisher !== null ? url : null,
  ]
    .filter((part) => part !== null)
    .map(escapeFlow)
    .join(', ');
}

const describeVersion = ({ version, replacedBy }: StoredDocument): string =>
  `version ${version}${replacedBy === null ? '' : ` (replaced by ${replacedBy})`}`;

const joinKnown = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part): part is string => part !== null && part !== '')
    .map(escapeFlow)
    .join(' · ');

/** "published 2031-03-05, as the page’s JSON-LD says"; where it was not kept what told the day, as the engine has it. */
function describeDate({ publishedAt, publishedBasis, record }: StoredDocument): string {
  const { value, basis, notBefore } = record.document.publishedAt;
  if (publishedBasis !== null && publishedAt === value) return `published ${describeDay(publishedAt!, publishedBasis)}`;
  if (value !== null) return `${value} (${basis})`;
  return notBefore === null ? 'no date' : `no date (not before ${notBefore})`;
}
