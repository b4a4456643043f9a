/** An afternoon's files: two articles about invented people, and one that is no text. */
export const HARBOUR = [
  {
    name: 'wall.txt',
    content: `Harbour wall to close on Monday

Orla Venn said the harbour wall will be closed on Monday. “We cannot wait,” said Piet Marr, the mayor, on Sunday. Three storms had damaged it.

The council denied that the wall had cost $4 million.`,
  },
  { name: 'noise.txt', content: [0, 1, 2, 3, 0, 0, 255] },
  {
    name: 'ferry.md',
    content: `# The ferry sails on

"The ferry is safe," Ida Colm said. Orla Venn told reporters that the harbour would need a second ferry by 2034.`,
  },
];

/** Markup, a mark that turns the line round, and a word that no line can hold. */
export const HOSTILE_TITLE = `<img src=x onerror="window.broken=1"><script>window.broken=1</script>\u202e${'w'.repeat(400)}`;

/** Puts a document with such a title into the store of a desk. */
export async function readHostile(url: string): Promise<void> {
  const text = `“${HOSTILE_TITLE},” said Sil Aune. The unclosed “mark stands here. קרן אמרה שהנמל סגור.`;
  const response = await fetch(`${url}/api/reads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ inputs: [{ text, title: HOSTILE_TITLE, publisher: HOSTILE_TITLE.slice(0, 200) }] }),
  });
  const { id } = (await response.json()) as { id: string };
  // The stream ends when all is read.
  await (await fetch(`${url}/api/reads/${id}/events`)).text();
}
