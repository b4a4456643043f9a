/** What the exit code of every command means. */
export const EXIT = {
  /** Done, nothing to object. */
  clean: 0,
  /** Done, and there is something to look at: nothing was found, or several things fit. */
  findings: 1,
  /** An input or the command itself failed, or the user interrupted. */
  failure: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
