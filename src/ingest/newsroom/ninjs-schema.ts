import * as z from 'zod';

/**
 * What is read of an item of IPTC's ninjs, versions 1.0 to 3.1: from 2.0 on names are in camel case and texts stand in
 * lists. Our own reading of the standard, field by field; what is not read is not checked. A field that is there must be of its type.
 */
const text = z.string().nullish();
const texts = z
  .array(z.object({ value: text, role: text, contentType: text, contenttype: text }))
  .max(100)
  .nullish();
const names = z
  .array(z.object({ name: text, literal: text, role: text, rel: text }))
  .max(1000)
  .nullish();

export const ninjsSchema = z.object({
  uri: z.string().min(1),
  type: text,
  language: text,
  /** 1.x */
  headline: text,
  byline: text,
  versioncreated: text,
  firstcreated: text,
  contentcreated: text,
  pubstatus: text,
  embargoed: text,
  copyrightholder: text,
  infosource: names,
  body_text: text,
  body_html: text,
  body_xhtml: text,
  body_richtext: text,
  /** 2.0 and later */
  by: text,
  title: text,
  headlines: texts,
  bodies: texts,
  versionCreated: text,
  firstCreated: text,
  contentCreated: text,
  publishedAt: text,
  pubStatus: text,
  embargoedUntil: text,
  copyrightHolder: text,
  infoSources: names,
});

export type NinjsItem = z.infer<typeof ninjsSchema>;

/** Whether a value of JSON is an item: it has an address of its own and says something that only items say. */
export function isNinjs(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const has = (name: string): boolean => Object.hasOwn(value, name);
  if (!has('uri') || has('text')) return false;
  return has('standard') || OWN_FIELDS.some(has);
}

const OWN_FIELDS = [
  ...['body_text', 'body_html', 'body_xhtml', 'bodies', 'headlines', 'versioncreated', 'versionCreated'],
  ...['pubstatus', 'pubStatus', 'representationtype', 'representationType'],
];
