// The filter in a pipe: records on standard input, one a line; every figure with its words on standard output, as CSV.
import { createInterface } from 'node:readline';

const cell = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;
console.log('document,words,value,unit,kind,modifier,speaker');
for await (const line of createInterface({ input: process.stdin })) {
  const record = JSON.parse(line);
  if (record.error) continue;
  for (const quantity of record.quantities) {
    const statement = record.statements.find(({ id }) => id === quantity.statement);
    const speaker = record.actors.find(({ id }) => id === statement?.speakers[0]);
    const words = record.document.text.slice(...quantity.span);
    const value = quantity.value ?? quantity.range.join('–');
    console.log(
      [record.id, words, value, quantity.unit, quantity.kind, quantity.modifier, speaker?.name].map(cell).join(','),
    );
  }
}
