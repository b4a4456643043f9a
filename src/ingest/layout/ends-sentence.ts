const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|St|No|vs|Gen|Lt|Col|Sgt|Rev|Hon|Jr|\p{Lu})\.$/u;

/** Whether a line ends where a sentence does; "Mr." ends none. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’»)\]]{0,3}$/.test(text) && !ABBREVIATION.test(text);
}
