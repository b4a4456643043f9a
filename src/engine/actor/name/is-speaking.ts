import { isCueWord } from '../../grammar/cue-matches.ts';
import type { NameMention } from './name-mention.ts';

/** "Interim said": what a verb of saying stands behind is somebody's name. */
export const isSpeaking = ({ after }: Pick<NameMention, 'after'>): boolean => isCueWord(after);
