/** A name for a record's file: words of the title in plain letters, else the document's id. */
export function nameRecordFile(title: string | null, id: string): string {
  const plain = (title ?? '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return `${words.slice(0, 8).join('-').slice(0, 80) || id}.json`;
}
