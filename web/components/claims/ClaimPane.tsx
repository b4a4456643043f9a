import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimDetail } from '../../../src/server/api-types.ts';
import { toggleEvidence } from '../../logic/claims/evidence-text.ts';
import { VERDICTS, type Verdict } from '../../logic/claims/verdicts.ts';
import { cutSpans } from '../../logic/cut-spans.ts';
import { formatDay } from '../../logic/format-day.ts';
import { nameDocument } from '../../logic/name-document.ts';
import type { Hues } from '../../logic/voice-hues.ts';
import { useUser } from '../../queries/user-query.ts';
import { useCommands } from '../use-commands.ts';
import { ClaimFacts } from './ClaimFacts.tsx';
import { nameClaimClass } from './ClaimRow.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { FoldedClaims } from './FoldedClaims.tsx';
import { ReviewPreview } from './ReviewPreview.tsx';
import { useRating } from './use-rating.ts';
import { VerdictForm } from './VerdictForm.tsx';

interface ClaimPaneProps {
  readonly detail: ClaimDetail;
  /** "3 of 149"; null where it is not in the queue. */
  readonly place: string | null;
  readonly hues: Hues;
  readonly onNext: () => void;
  readonly onSpeaker: (id: string) => void;
}

/** One claim: in its sentence, with who says it, what else is on record, and the verdict. */
export function ClaimPane({ detail, place, hues, onNext, onSpeaker }: ClaimPaneProps) {
  const { document, claim, around, quantities } = detail;
  const [evidence, setEvidence] = useState('');
  const [isPreviewed, setPreviewed] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const user = useUser();
  const rating = useRating(detail);
  const rate = (verdict: Verdict) => rating.rate(verdict, evidence);
  const sign = () => {
    if (rating.verdict === null) return;
    rating.sign(rating.verdict, evidence);
    onNext();
  };
  useCommands('claims', {
    ...Object.fromEntries(VERDICTS.map((verdict, index) => [`rate-${index + 1}`, () => rate(verdict)])),
    sign,
    review: () => setPreviewed(!isPreviewed),
    folded: () => setUnfolded(!isUnfolded),
  });
  const marks = { claim: claim.spans, figure: quantities.map(({ span }) => span) };
  return (
    <article className="in">
      <div className="kick">
        {place === null ? null : <span>{place}</span>}
        <Link className="open" to="/d/$document" params={{ document: document.id }} hash={claim.statement ?? ''}>
          {document.publisher ?? 'The article'}, {document.publishedAt ? formatDay(document.publishedAt) : 'undated'}
        </Link>
        <bdi>{nameDocument(document)}</bdi>
      </div>
      <p className={`big ${nameClaimClass(hues, detail)}`} dir="auto">
        {cutSpans(around.exact, around.span[0], marks).map(({ text, at, marks: on }) => (
          <span key={at} className={on.map((name) => `is-${name}`).join(' ') || undefined}>
            {text}
          </span>
        ))}
      </p>
      <ClaimFacts detail={detail} onSpeaker={onSpeaker} />
      <FoldedClaims {...{ detail, hues }} isOpen={isUnfolded} onToggle={() => setUnfolded(!isUnfolded)} />
      <Elsewhere {...{ detail, evidence }} onTick={(line) => setEvidence(toggleEvidence(evidence, line))} />
      <VerdictForm
        {...{ evidence, rate, sign }}
        verdict={rating.verdict}
        rating={detail.rating}
        user={user?.name ?? ''}
        onEvidence={setEvidence}
        isPreviewed={isPreviewed}
        onPreview={() => setPreviewed(!isPreviewed)}
      />
      {isPreviewed ? <ReviewPreview detail={detail} /> : null}
    </article>
  );
}
