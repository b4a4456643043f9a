import type { ClaimDetail } from '../../../src/server/api-types.ts';
import { VERDICTS, type Verdict } from '../../logic/claims/verdicts.ts';
import { formatDay } from '../../logic/format-day.ts';

interface VerdictFormProps {
  readonly verdict: string | null;
  readonly rating: ClaimDetail['rating'];
  readonly evidence: string;
  readonly user: string;
  readonly isPreviewed: boolean;
  readonly rate: (verdict: Verdict) => void;
  readonly sign: () => void;
  readonly onEvidence: (text: string) => void;
  readonly onPreview: () => void;
}

/** The verdict, what shows it, and whose name stands under it. */
export function VerdictForm(props: VerdictFormProps) {
  const { verdict, rating, evidence, user, isPreviewed, rate, sign, onEvidence, onPreview } = props;
  const signed = rating?.signed && rating.verdict === verdict ? rating.signed : null;
  return (
    <section className="sec">
      <h2>
        Verdict <span>yours, signed; nothing is published without it</span>
      </h2>
      <fieldset className="verd" aria-label="Verdict">
        {VERDICTS.map((each, index) => (
          <button type="button" key={each} aria-pressed={each === verdict} onClick={() => rate(each)}>
            <kbd>{index + 1}</kbd>
            {each}
          </button>
        ))}
      </fieldset>
      <label className="vh" htmlFor="evidence">
        Evidence
      </label>
      <textarea
        id="evidence"
        maxLength={2000}
        placeholder="What shows it: the passages ticked above, a document, a call."
        value={evidence}
        onChange={(event) => onEvidence(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <div className="sign">
        <span className="dim">
          {signed
            ? `Signed by ${signed.by}, ${formatDay(signed.at)}`
            : verdict === null
              ? 'Not rated'
              : `Rated, not signed: you sign as ${user}`}
        </span>
        <span className="sp" />
        <button type="button" className="btn" aria-expanded={isPreviewed} onClick={onPreview}>
          ClaimReview <kbd>v</kbd>
        </button>
        <button type="button" className="btn pri" disabled={verdict === null} onClick={sign}>
          Sign and go on <kbd>s</kbd>
        </button>
      </div>
    </section>
  );
}
