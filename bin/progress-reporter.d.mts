interface Failure {
  readonly name?: string;
  readonly message: string;
  readonly diff?: string;
  readonly stacks?: readonly { readonly file: string; readonly line: number; readonly column: number }[];
}

interface Module {
  readonly moduleId: string;
  readonly children: { allTests(): Iterable<unknown> };
  errors(): readonly Failure[];
  diagnostic(): { readonly duration: number };
}

interface Part {
  readonly module: Module;
  readonly fullName: string;
}

/** The part of vitest's reporters that ours has. */
export default class ProgressReporter {
  constructor(options?: { readonly write?: (text: string) => void });
  onInit(vitest: { readonly config: { readonly root: string } }): void;
  onTestRunStart(specifications: readonly unknown[]): void;
  onTestModuleStart(module: Module): void;
  onTestCaseResult(test: Part & { result(): { readonly state: string; readonly errors?: readonly Failure[] } }): void;
  onTestSuiteResult(suite: Part & { errors(): readonly Failure[] }): void;
  onTestModuleEnd(module: Module): void;
  onUserConsoleLog(log: { readonly content: string }): void;
  onTestRunEnd(modules: readonly Module[], unhandled: readonly Failure[]): void;
}
