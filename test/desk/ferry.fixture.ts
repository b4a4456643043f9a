/** Three texts of a made-up town in which people take sides, change them, and set conditions. */
export const FERRY = [
  {
    title: 'Harbour council split over the ferry',
    publisher: 'Lorne Gazette',
    publishedAt: '2024-03-04',
    text: `Mayor Edda Roth said on 3 March 2024: “I will never sell the ferry to anybody.”

Council leader Tam Orrin said that Larnport should sell the ferry.

Officials said that Larnport should not sell the ferry.

The union leader Jonas Vell said that Larnport must not sell the ferry.`,
  },
  {
    title: 'Three conditions for the ferry',
    publisher: 'Bell Courier',
    publishedAt: '2024-04-10',
    text: `Mayor Edda Roth said on 9 April 2024 that Larnport would sell the ferry on three conditions: a fair price, jobs for all sailors and a timetable in winter.

Bishop Karin Aune said that Larnport should not sell the ferry. Shopkeeper Olav Dahl said that Larnport should sell the ferry.`,
  },
] as const;

/** A later one, in which one more takes a side. */
export const LATER = {
  title: 'A teacher speaks up',
  publisher: 'Lorne Gazette',
  publishedAt: '2024-05-21',
  text: 'The teacher Mina Sorel said that Larnport should sell the ferry.',
} as const;

export const QUESTION = 'Should Larnport sell the ferry?';

/** Reads texts into a desk as a person would send them, and waits until they are read. */
export async function readTexts(url: string, inputs: readonly object[]): Promise<void> {
  const response = await fetch(`${url}/api/reads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inputs }),
  });
  const { id } = (await response.json()) as { id: string };
  // The stream ends when the reading does.
  await (await fetch(`${url}/api/reads/${id}/events`)).text();
}
