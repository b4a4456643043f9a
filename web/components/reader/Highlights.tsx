import { memo, type RefObject } from 'react';
import type { Reading } from '../../logic/reader/reading.ts';
import type { ElementsById } from './use-found-elements.ts';
import { useClassOn, usePickedVoice } from './use-mark-classes.ts';
import { usePointedAt } from './use-pointed-at.ts';

interface HighlightsProps {
  readonly reading: Reading;
  readonly focused: string | null;
  readonly voice: string | null;
  readonly words: RefObject<HTMLElement | null>;
  readonly elements: ElementsById;
  /** Changes when words were drawn anew. */
  readonly drawing: unknown;
  readonly onFocus: (id: string) => void;
}

/** Lights up the words in focus, under the pointer and of the picked voice: classes on what is drawn already. Stands behind the text and draws nothing. */
export const Highlights = memo(function Highlights(props: HighlightsProps) {
  const { reading, focused, voice, words, elements, drawing, onFocus } = props;
  const pointed = usePointedAt(words, reading, onFocus);
  const hue = reading.nodes.get(focused ?? '')?.voice ?? 'vu';
  useClassOn(elements, focused, `on F-${hue}`, drawing);
  useClassOn(elements, pointed, 'hv', drawing);
  usePickedVoice(elements, reading, voice, drawing);
  return null;
});
