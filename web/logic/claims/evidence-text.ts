export interface EvidencePassage {
  readonly words: string;
  /** Where they stand: a title, and the day if it is known. */
  readonly place: string;
}

/** A passage as a line of the evidence. */
export const renderEvidence = ({ words, place }: EvidencePassage): string => `“${words}” (${place})`;

export const holdsEvidence = (text: string, line: string): boolean => text.split('\n').includes(line);

/** The evidence with a line more, or without it; what the person wrote besides stays. */
export function toggleEvidence(text: string, line: string): string {
  const lines = text.split('\n').filter((each) => each !== '');
  return (lines.includes(line) ? lines.filter((each) => each !== line) : [...lines, line]).join('\n');
}
