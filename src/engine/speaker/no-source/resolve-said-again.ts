import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Attribution, Layers, SpeakerChoice } from '../../layers/layers.ts';
import { isSaidAgain, MOST_HEADLINES, MOST_STATEMENTS } from '../../segment/said-again.ts';
import { calibrateChoice } from '../likelihood/calibrate-choice.ts';
import { nameRule, SPEAKER_RULES } from '../speaker-rules.ts';

/**
 * Choices with those for headlines filled in: what a headline quotes without naming anybody is said by who says the same in the text below,
 * where that is one and the same speaker.
 */
export function resolveSaidAgain(
  text: string,
  attributions: readonly Attribution[],
  choices: readonly SpeakerChoice[],
  { blocks }: Pick<Layers, 'blocks'>,
): SpeakerChoice[] {
  const isInHeading = ([start]: Span) => blocks[findFirstEndingAfter(blocks, start)]?.kind === 'heading';
  const outermost = [...choices.keys()].filter((index) => attributions[index]!.via === null);
  const said = outermost.filter((index) => choices[index]!.actors.length > 0).slice(0, MOST_STATEMENTS);
  const open = outermost.filter((index) => {
    const { source, content } = attributions[index]!;
    return !source.length && !choices[index]!.actors.length && content[0] && isInHeading(content[0]);
  });
  const filled = [...choices];
  for (const index of open.slice(0, MOST_HEADLINES)) {
    const { content } = attributions[index]!;
    const sayers = said.filter((at) => isSaidAgain(text, content, attributions[at]!.content)).map((at) => choices[at]!);
    const [sayer] = sayers;
    if (!sayer || sayers.some(({ actors }) => actors.join() !== sayer.actors.join())) continue;
    const [reason, confidence] = SPEAKER_RULES['said-again'];
    const { actors, sourceKind } = sayer;
    filled[index] = calibrateChoice({ actors, by: nameRule('said-again'), reason, sourceKind, confidence });
  }
  return filled;
}
