import type { ClaimHit } from '../../../src/server/api-types.ts';
import { cutSpans } from '../../logic/cut-spans.ts';
import { formatDay } from '../../logic/format-day.ts';
import { nameDocument } from '../../logic/name-document.ts';
import { type Hues, nameVoiceClass } from '../../logic/voice-hues.ts';
import { Icon } from '../Icon.tsx';

/** Who answers for a claim, as a person would say it. */
export function nameSpeakers({ speakers, source, isOwnVoice }: Pick<ClaimHit, 'speakers' | 'source' | 'isOwnVoice'>) {
  if (isOwnVoice) return 'the document itself';
  return speakers.map(({ name }) => name).join(', ') || source || 'no source given';
}

export function nameClaimClass(hues: Hues, { speakers, isOwnVoice }: Pick<ClaimHit, 'speakers' | 'isOwnVoice'>) {
  return isOwnVoice ? 'v0' : nameVoiceClass(hues, speakers[0]?.id ?? null);
}

/** The words of a claim with its figures underlined; pieces are told apart. */
export function ClaimWords({ evidence }: Pick<ClaimHit, 'evidence'>) {
  return evidence.map(({ span, exact }, index) => (
    <span key={span[0]}>
      {index > 0 ? ' … ' : ''}
      {cutSpans(exact, 0, { figure: findNumbers(exact) }).map(({ text, at, marks }) =>
        marks.length > 0 ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </span>
  ));
}

/** Written in digits, and no years; what the figures mean is told in the pane. */
const findNumbers = (words: string): readonly (readonly [number, number])[] =>
  [...words.matchAll(/[$€£]?\d[\d.,]*%?/g)].flatMap(({ index, 0: found }) => {
    const number = found.replace(/[.,]+$/, '');
    return /^(?:1[5-9]|20)\d\d$/.test(number) ? [] : [[index, index + number.length] as const];
  });

export function ClaimRow({ hit, hues }: { readonly hit: ClaimHit; readonly hues: Hues }) {
  const { claim, document, rating, conflicts } = hit;
  return (
    <>
      <div className="cw">
        <span className="vh">worth checking </span>
        {claim.checkworthiness.toFixed(2)}
        <i aria-hidden="true">
          <b style={{ width: `${claim.checkworthiness * 100}%` }} />
        </i>
      </div>
      <div className="min-w-0">
        <q dir="auto">
          <ClaimWords evidence={hit.evidence} />
        </q>
        <div className={`by ${nameClaimClass(hues, hit)}`}>
          <bdi className="who">{nameSpeakers(hit)}</bdi>
          <bdi>{document.publisher ?? nameDocument(document)}</bdi>
          <span className="num">{document.publishedAt ? formatDay(document.publishedAt) : 'undated'}</span>
          {conflicts > 0 ? <span className="clash">another value elsewhere</span> : null}
        </div>
      </div>
      <span className="st">
        <Icon name={rating?.signed ? 'accepted' : rating ? 'corrected' : 'proposed'} />
        <span className="vh">
          {rating ? `${rating.verdict}, ${rating.signed ? 'signed' : 'not signed'}` : 'not rated'}
        </span>
      </span>
    </>
  );
}
