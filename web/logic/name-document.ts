/** What a document is called: its title, else the file or the page that it came from. */
export function nameDocument({ title, origin }: { readonly title: string | null; readonly origin: string }): string {
  if (title !== null && title.trim() !== '') return title;
  return origin.split(/[\\/]/).findLast((part) => part !== '') ?? 'Without a title';
}
