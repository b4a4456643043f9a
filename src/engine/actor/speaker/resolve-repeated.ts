import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isSaidAgain } from '../../attribution/frame/said-again.ts';
import type { Attribution, Layers, SpeakerChoice } from '../../layers.ts';
import { SPEAKER_REASONS } from './speaker-reasons.ts';

/**
 * Choices with those for headlines filled in: what a headline quotes without naming anybody is said by who says the same in the text below,
 * where that is one and the same speaker.
 */
export function resolveRepeated(
  text: string,
  attributions: readonly Attribution[],
  choices: readonly SpeakerChoice[],
  { blocks }: Pick<Layers, 'blocks'>,
): SpeakerChoice[] {
  const isInHeading = ([start]: Span) => blocks[findFirstEndingAfter(blocks, start)]?.kind === 'heading';
  return choices.map((choice, index) => {
    const { source, content, via } = attributions[index]!;
    if (via !== null || source.length || choice.actors.length || !content[0] || !isInHeading(content[0])) return choice;
    const sayers = choices.filter((other, at) => {
      const said = attributions[at]!;
      return other.actors.length > 0 && said.via === null && isSaidAgain(text, content, said.content);
    });
    const [sayer] = sayers;
    if (!sayer || sayers.some(({ actors }) => actors.join() !== sayer.actors.join())) return choice;
    const [reason, confidence] = SPEAKER_REASONS['said-again'];
    return { actors: sayer.actors, reason, sourceKind: sayer.sourceKind, confidence };
  });
}
