export interface PollWords {
  /** Say that people were asked. */
  readonly surveyWords: ReadonlySet<string>;
  /** Say it only where the shares add up to a whole: "in a recent social study 69% think so, 26% do not". */
  readonly studyWords: ReadonlySet<string>;
  /** Who is asked, in the singular. */
  readonly askedPeople: ReadonlySet<string>;
}
