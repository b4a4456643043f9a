/** So much of a file shows its root. */
export const HEAD_BYTES = 8192;

/** Whether the first element is one of NewsML-G2 that holds news items. */
export function isNewsml(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, HEAD_BYTES)).toString('latin1').replaceAll('\0', '');
  const root = /<([a-z][\w:.-]{0,40})[\s>/]/i.exec(start.replace(/<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  return /^(?:[\w-]{1,20}:)?(?:newsItem|newsMessage)$/.test(root);
}
