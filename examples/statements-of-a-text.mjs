// The engine alone: no store. Give it a text as an argument, or watch it read its own. In a browser, hand a session of
// onnxruntime-web and the lists of data/en to 'onrecord/engine' instead: see README.md.
import { openReader } from 'onrecord';

const text =
  process.argv[2] ??
  `Mayor Ilse Brandt said on 4 March 2031 that the harbour had lost 12 percent of its trade.
“We shall not close it,” she added. According to the Harbour Institute, the ministry denied that it had known.`;

const reader = await openReader();
const record = await reader.read({
  id: 'example',
  text,
  title: null,
  publishedAt: null,
  url: null,
  publisher: null,
  byline: [],
  language: 'en',
});

const nameOf = (id) => record.actors.find((actor) => actor.id === id).name;
for (const { speakers, cue, content, via } of record.statements) {
  const words = (pieces) => pieces.map(([start, end]) => text.slice(start, end)).join(' … ');
  const who = speakers.map(nameOf).join(', ') || 'somebody unnamed';
  console.log(`${who} (${words(cue)})${via ? ` via ${via}` : ''}: ${words(content)}`);
}
