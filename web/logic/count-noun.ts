/** A number and what it counts: "1 statement", "1,204 statements". */
export const countNoun = (count: number, noun: string, many = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : many}`;
