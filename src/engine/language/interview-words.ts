/**
 * How texts say who is asked in an interview. In a phrase "…" stands for up to thirty characters of one sentence.
 */
export interface InterviewWords {
  /** Behind the name of whoever is asked: "Edda Flint *was speaking* to Abby Goodwyn.", "Edda Flint *answers our questions*". */
  readonly behindAsked: readonly string[];
  /** Before that name: "An *interview with* Edda Flint", "We *sat down with* the mayor, Edda Flint". */
  readonly beforeAsked: readonly string[];
  /** Behind the interview, behind that name: "Edda Flint *spoke to* Abby Goodwyn." */
  readonly behindAskedAtEnd: readonly string[];
  /** Before the interview, before that name: "We *spoke to* Edda Flint." */
  readonly beforeAskedAtStart: readonly string[];
}
