import { captionReader, speechReader } from './read-captions.ts';
import { docxReader } from './read-docx.ts';
import { feedReader } from './read-feed.ts';
import { htmlReader } from './read-html.ts';
import { jsonReader } from './read-json.ts';
import { jsonlReader } from './read-jsonl.ts';
import { markdownReader } from './read-markdown.ts';
import { newsmlReader } from './read-newsml.ts';
import { pdfReader } from './read-pdf.ts';
import { textReader } from './read-text.ts';
import { FIRST, runReaderSuite, SECOND } from './reader.suite.ts';
import { createDocx, createPdf, createWordParagraph } from './samples.suite.ts';

const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const TEXT = `${FIRST}\n\n${SECOND}`;

runReaderSuite('.txt', textReader, { bytes: TEXT });
runReaderSuite('.txt in UTF-16', textReader, { bytes: Buffer.from(`\uFEFF${TEXT}`, 'utf16le') });
runReaderSuite('.md', markdownReader, { bytes: TEXT });
runReaderSuite('.html', htmlReader, {
  bytes: `<!doctype html><html><head><title>Talks</title></head><body>${HTML}</body></html>`,
});
runReaderSuite('.docx', docxReader, { bytes: createDocx(createWordParagraph(FIRST) + createWordParagraph(SECOND)) });
runReaderSuite('feed', feedReader, {
  bytes: `<rss version="2.0"><channel><title>T</title><item><title>t</title><description><![CDATA[${HTML}]]></description></item></channel></rss>`,
  part: '#1',
});
runReaderSuite('.jsonl', jsonlReader, { bytes: `${JSON.stringify({ id: 'a', text: TEXT })}\n`, part: ':1' });
runReaderSuite('.json', jsonReader, { bytes: JSON.stringify({ id: 'a', text: TEXT }, null, 2) });
runReaderSuite('NewsML-G2', newsmlReader, {
  bytes: `<newsItem guid="urn:x"><contentSet><inlineXML><html><body>${HTML}</body></html></inlineXML></contentSet></newsItem>`,
});
runReaderSuite('.pdf', pdfReader, {
  bytes: createPdf([
    [
      [72, 720, 'The talks between Harvia and Osmark failed on 26'],
      [72, 706, 'November, officials said in the capital on Friday.'],
      [72, 678, SECOND.replace('“', '\u0093').replace('”', '\u0094')],
    ],
  ]),
  keepsInvisible: false,
});
runReaderSuite('.vtt', captionReader, {
  bytes: `WEBVTT\n\n00:01.000 --> 00:04.000\n${FIRST.replace(' failed', '\nfailed')}\n\n00:12.000 --> 00:15.000\n${SECOND}\n`,
});
runReaderSuite('.srt', captionReader, {
  bytes: `1\r\n00:00:01,000 --> 00:00:04,000\r\n${FIRST}\r\n\r\n2\r\n00:00:12,000 --> 00:00:15,000\r\n${SECOND}\r\n`,
});
runReaderSuite('the JSON of Whisper', speechReader, {
  bytes: JSON.stringify({
    text: TEXT,
    segments: [
      { start: 1, end: 4, text: ` ${FIRST}` },
      { start: 12, end: 15, text: ` ${SECOND}` },
    ],
  }),
});
