import { createComponent } from '../layers/component.ts';
import type { Attribution, Folding, Layers, ReadableDocument, SpeakerChoice } from '../layers/layers.ts';

/** Which statements are folded away, and why: too doubtful, or too little to stand on a line of their own. */
export const foldings = createComponent({
  name: 'foldings',
  requires: ['attributions', 'speakers'],
  provides: ['foldings'],
  run(document, layers) {
    return {
      foldings: layers.attributions.map((attribution, index) => findFolding(document, layers, attribution, index)),
    };
  },
});

type FoldingLayers = Pick<Layers, 'attributions' | 'speakers'>;

/** What a rule sees of a statement. */
interface Candidate {
  readonly attribution: Attribution;
  readonly speaker: SpeakerChoice;
  /** The speakers of the statement that reports it; null where none does. */
  readonly reporter: SpeakerChoice | null;
  readonly words: number;
}

interface FoldingRule extends Folding {
  readonly folds: (candidate: Candidate) => boolean;
}

/** Below this confidence a statement is more often none than one that a reader wants. */
const DOUBTFUL = 0.6;
const FEW_WORDS = 4;

const RULES: readonly FoldingRule[] = [
  {
    by: 'minor/same-speaker',
    reason: 'inner, of the same speaker',
    // "We said that we would stay": Moss, quoted by Moss
    folds: ({ reporter, speaker }) => reporter !== null && speaker.actors.every((id) => reporter.actors.includes(id)),
  },
  { by: 'minor/short', reason: 'few words', folds: ({ words }) => words < FEW_WORDS },
  {
    by: 'minor/doubtful',
    reason: 'doubtful',
    folds: ({ attribution }) => attribution.confidence !== null && attribution.confidence < DOUBTFUL,
  },
];

function findFolding(
  { text }: ReadableDocument,
  { speakers }: FoldingLayers,
  attribution: Attribution,
  index: number,
): Folding | null {
  const speaker = speakers[index]!;
  const reporter = attribution.via === null ? null : speakers[attribution.via]!;
  if (isKept(attribution, speaker, reporter)) return null;
  const words = attribution.content.flatMap((span) =>
    text
      .slice(...span)
      .split(/\s+/)
      .filter(Boolean),
  ).length;
  const rule = RULES.find(({ folds }) => folds({ attribution, speaker, reporter, words }));
  return rule ? { by: rule.by, reason: rule.reason } : null;
}

/** A denial and what another named speaker is reported to have said are never folded. */
const isKept = ({ polarity }: Attribution, speaker: SpeakerChoice, reporter: SpeakerChoice | null): boolean =>
  polarity === 'denied' || (reporter !== null && speaker.actors.some((id) => !reporter.actors.includes(id)));
