/** What was planted in a story, as whoever wrote it knows. Words stand as they do in the document. */
export interface Planted {
  readonly question: string;
  readonly sides: readonly PlantedSide[];
  readonly conflicts: readonly PlantedConflict[];
  /** What is planted too, and is not found: see the README. */
  readonly missed: readonly PlantedConflict[];
  /** Pairs that a careful reader may call a conflict or not: neither missed nor false. */
  readonly arguable: readonly PlantedConflict[];
  readonly repeats: readonly PlantedRepeat[];
  readonly shifts: readonly PlantedShift[];
}

/** Words that take a side on what is asked. All others take none. */
export interface PlantedSide {
  readonly words: string;
  readonly side: 'for' | 'against';
}

/** Each side "document: words"; where the story has it in several, each of them. */
export interface PlantedConflict {
  readonly kind: string;
  readonly sides: readonly (readonly string[])[];
}

export interface PlantedRepeat {
  readonly words: string;
  readonly first: string;
  readonly repeatedBy: readonly string[];
}

/** "stance day" before and after. */
export interface PlantedShift {
  readonly actor: string;
  readonly before: string;
  readonly after: string;
  readonly pointedOutIn?: readonly string[];
  readonly deniedIn?: readonly string[];
}
