const SOUNDS = `music|applau|laugh|chuckl|giggl|cheer|sigh|cough|gasp|sob|cry|scream|shout|clap|whistl|silence|pause|blank[_ ]?audio|noise|sound|sing|song|theme|audience|crowd|gavel|bell|beep|buzz|ring|door|phone|static|foreign|speaking|speaks|background|click|thud|bang|boom|engine|siren|wind|water|bird|dog|bark|groan|grunt|snor|sniff|breath|exhal|inhal|clears|murmur|chatter|playing|mumbl|whisper|typing|footstep|knock|drum|guitar|piano|fades|instrumental|video|end of|commercial|break`;
/** Where words could not be heard a gap stands in a sentence; without it the sentence would say something else. */
const GAP = /inaudible|indistinct|unintelligible|crosstalk|unclear|redacted|bleep|censored/i;
const SOUND = new RegExp(`\\b(?:${SOUNDS})`, 'i');
/** "(audience laughs)", not "(on the phone)" or "(and the song was hers)". */
const NO_SOUND =
  /^\((?:and|or|but|on|in|at|by|the|an?|to|from|with|of|for|as|if|who|which|that|when|his|her|my|our|their|it|he|she|we|they|i) /i;
const NOTE = /\[[^[\]]{0,100}\]|\([^()]{0,100}\)|\*[a-z ]{2,40}\*|♪[^♪]{0,300}♪|[♪♫♬]/gi;
const MAX_AROUND = 100;

/**
 * A caption without "[Music]", "(laughter)", "♪ … ♪". Brackets hold little else in captions; parentheses also hold words, so that they go
 * only where they name a sound or make up a whole line. Line ends stay.
 */
export function removeSoundNotes(caption: string): string {
  if (!/[[(♪♫♬*]/.test(caption)) return caption;
  return caption.replace(NOTE, (note, at: number) =>
    isSound(note, caption, at) ? '\n'.repeat(countLineEnds(note)) : note,
  );
}

function isSound(note: string, caption: string, at: number): boolean {
  if (/^[♪♫♬]/.test(note)) return true;
  if (GAP.test(note)) return false;
  const words = note.split(' ').length;
  if (SOUND.test(note) && (!note.startsWith('(') || (words <= 4 && !NO_SOUND.test(note)))) return true;
  return words <= 8 && !/[.!?,][)\]]$/.test(note) && isWholeLine(note, caption, at);
}

/** Alone on its line, but for marks: "- (horn)". Looked at no further than a line of captions is long. */
function isWholeLine(note: string, caption: string, at: number): boolean {
  const before = caption
    .slice(Math.max(0, at - MAX_AROUND), at)
    .split('\n')
    .at(-1)!;
  const after = caption.slice(at + note.length, at + note.length + MAX_AROUND).split('\n')[0]!;
  return !/[\p{L}\p{N}]/u.test((before + after).replace(/<[^<>]{0,200}>/g, ''));
}

function countLineEnds(text: string): number {
  return text.split('\n').length - 1;
}
