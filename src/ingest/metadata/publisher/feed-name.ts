import { cleanField } from '../clean-field.ts';
import { splitTitle } from '../titles/title-parts.ts';
import { readLabel } from './choose-publisher.ts';
import { fitsHost, toPublisherKey } from './publisher-key.ts';

/**
 * The publisher that a feed's title names: "World news | The Beacon" on thebeacon.example is "The Beacon", "Skarn Gazette
 * - RSS Feed" is "Skarn Gazette". Where the feed's address bears no part out, the title stands without its tail.
 */
export function cleanFeedName(title: unknown, url: string | null): string | null {
  const name = cleanField(title);
  if (name === null) return null;
  const bare = name
    .replace(
      /(?:\s[»|–—:-])?\s(?:rss(?: 2\.0)?|atom|rss feed|feeds?|latest|latest (?:news|articles|posts|headlines)|all (?:news|articles|posts)|top stories|home ?page)$/i,
      '',
    )
    .replace(
      /^(?:latest (?:news|articles|posts) (?:from|on)|comments (?:on|for)|rss feed (?:of|for|from)|rss):?\s/i,
      '',
    );
  const parts = splitTitle(bare).map(({ text }) => text.trim());
  const label = url === null ? null : readLabel(new URL(url).hostname);
  const own =
    label === null
      ? undefined
      : parts.find((part) => toPublisherKey(part) === toPublisherKey(label) || fitsHost(part, label));
  return own ?? cleanField(bare);
}
