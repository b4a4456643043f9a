import type { Reviewed } from '../review/reviewed-record.ts';
import type { ActorKind } from '../schema/actor.ts';
import type { Claim } from '../schema/claim.ts';
import type { ExportableDocument } from './exported-document.ts';

/** A rating as schema.org has it, so that search engines can show it. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly claimReviewed: string;
  readonly datePublished: string;
  readonly author: object;
  readonly reviewRating: { readonly '@type': 'Rating'; readonly alternateName: string };
  readonly itemReviewed: object;
}

/** Whoever is said to have made the claim. */
interface Claimant {
  readonly name: string;
  readonly kind: ActorKind;
}

/** Null unless somebody has put a name to the rating: nothing else may be published. */
export function createClaimReview(
  { record, url, title, publisher, publishedAt }: ExportableDocument,
  claim: Reviewed<Claim>,
  [claimant]: readonly Claimant[],
): ClaimReview | null {
  const { rating } = claim.review;
  if (!rating?.signed) return null;
  const { verdict, value, best, worst, signed } = rating;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: claim.spans.map((span) => record.document.text.slice(...span)).join(' … '),
    datePublished: signed.at.slice(0, 10),
    author: { '@type': 'Person', name: signed.by },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict,
      ...(value !== null && { ratingValue: value }),
      ...(best !== null && { bestRating: best }),
      ...(worst !== null && { worstRating: worst }),
    },
    itemReviewed: {
      '@type': 'Claim',
      ...(claimant && { author: { '@type': TYPES[claimant.kind], name: claimant.name } }),
      ...(publishedAt !== null && { datePublished: publishedAt }),
      appearance: {
        '@type': 'NewsArticle',
        ...(url !== null && { url }),
        ...(title !== null && { headline: title }),
        ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
      },
    },
  };
}

const TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Organization',
  document: 'CreativeWork',
};
