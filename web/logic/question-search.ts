/** What the address of a question says of it: `/q?question=…&from=&to=&publisher=&actor=&lines=named`. */
export interface QuestionSearch {
  readonly question?: string;
  /** What to weigh in the place of what is made of the question. */
  readonly that?: string;
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  /** A public id: only what that actor says. */
  readonly actor?: string;
  readonly lines?: 'named';
}

/** What undefined stands for is taken out of the address. */
export type SearchChange = { readonly [Name in keyof QuestionSearch]?: QuestionSearch[Name] | undefined };

const WORDS = ['question', 'that', 'publisher', 'actor'] as const;
const DAYS = ['from', 'to'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What is not understood is left out. */
export function readQuestionSearch(given: Readonly<Record<string, unknown>>): QuestionSearch {
  const tell = (name: string): string => String(given[name] ?? '').trim();
  return Object.fromEntries([
    ...WORDS.flatMap((name) => (tell(name) ? [[name, tell(name)]] : [])),
    ...DAYS.flatMap((name) => (DAY.test(tell(name)) ? [[name, tell(name)]] : [])),
    ...(given.lines === 'named' ? [['lines', 'named']] : []),
  ]);
}

/** Whether something is left out that the question by itself would find. */
export const isNarrowed = ({ from, to, publisher, actor, that }: QuestionSearch): boolean =>
  [from, to, publisher, actor, that].some((each) => each !== undefined);

/** The address of the brief at the server. */
export function renderAskAddress(question: string, { that, from, to, publisher, actor }: QuestionSearch): string {
  const given = { question, that, since: from, until: to, publisher, actor };
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/api/ask?${new URLSearchParams(pairs)}`;
}
