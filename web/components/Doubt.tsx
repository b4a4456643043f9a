/** From here up certainty is silent. */
const SURE = 0.8;

/** A small bar and the number where there is doubt; nothing where there is none. */
export function Doubt({ confidence }: { confidence: number | null }) {
  if (confidence === null) return <span className="text-ink-3">not measured</span>;
  if (confidence >= SURE) return null;
  return (
    <span className="doubt" title={`of 100 like it, about ${Math.round(confidence * 100)} are right`}>
      <meter min={0} max={1} value={confidence} aria-label="how sure" />
      {confidence.toFixed(2)}
    </span>
  );
}
