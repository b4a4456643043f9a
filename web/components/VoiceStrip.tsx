import type { Outline } from '../../src/server/api-types.ts';
import { type Hues, nameVoiceClass } from '../logic/voice-hues.ts';

interface VoiceStripProps {
  readonly outline: Pick<Outline, 'length' | 'voices' | 'strip'>;
  readonly hues: Hues;
}

/** No block is so short that it cannot be seen: in percent of the whole. */
const LEAST = 0.5;

/** A document as a bar, a block a statement, in its place, as long as its words and in the hue of who says it. Hidden from screen readers: the voices stand beside it in words. */
export function VoiceStrip({ outline: { length, voices, strip }, hues }: VoiceStripProps) {
  return (
    <span className="strip" aria-hidden="true">
      {strip.map(({ statement, span: [start, end], voice }) => (
        <i
          key={`${statement}:${start}`}
          className={nameVoiceClass(hues, voices[voice]?.actor ?? null)}
          style={{
            left: `${(start / length) * 100}%`,
            width: `${Math.max(LEAST, ((end - start) / length) * 100)}%`,
          }}
        />
      ))}
    </span>
  );
}
