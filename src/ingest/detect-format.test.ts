import { describe, expect, test } from 'vitest';
import {
  detectByContent,
  detectByMediaType,
  detectByName,
  findReader,
  findReaderName,
  isSearchedExtension,
} from './detect-format.ts';

const detect = (head: Uint8Array | string): string | null => detectByContent(Buffer.from(head))?.format ?? null;

describe('the format of an input', () => {
  test.each([
    ['pdf', '%PDF-1.7\n…'],
    ['html', '<!DOCTYPE html><html>'],
    ['html', '\n <!-- made by hand --><html lang="en">'],
    ['html', '<p>Hello'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['feed', '<?xml version="1.0"?>\n<rss version="2.0">'],
    ['feed', '\uFEFF<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['feed', '<?xml version="1.0"?><rdf:RDF xmlns:rdf="…">'],
    ['jsonl', '{"id":"a","text":"x"}\n{"id":'],
    ['jsonl', '{\n  "id": "a"'],
    ['jsonl', '[{"id":"a"}]'],
    ['captions', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWe leave.'],
    ['captions', '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nWe leave.'],
    ['captions', '{"text":"We leave.","segments":[{"start":0'],
    ['captions', '{\n  "systeminfo": "x",\n  "transcription": [\n {"offsets"'],
    ['jsonl', '{"id":"a","text":"x","segments":[{"start":0'],
    ['txt', 'WEBVTTs are files'],
    ['txt', '1\n00:00 is midnight'],
    ['txt', 'The talks failed.'],
    ['txt', '{curly} words are text'],
    ['txt', '[1] so is a note'],
    ['txt', '<Kyiv> said no'],
    ['txt', ''],
  ])('%s by its beginning: %j', (format, head) => {
    expect(detect(head)).toBe(format);
  });

  test('UTF-16 is text, a picture or an unknown archive is nothing that is read', () => {
    expect(detect(Buffer.from('The talks failed.', 'utf16le'))).toBe('txt');
    expect(detect(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toBe(null);
    expect(detect('PK\u0003\u0004 some.jar')).toBe(null);
    expect(detect('PK\u0003\u0004 [Content_Types].xml')).toBe('docx');
  });

  test('by its name, in capitals too', () => {
    expect(detectByName('news/A.HTM')?.format).toBe('html');
    expect(detectByName('a.b.ndjson')?.format).toBe('jsonl');
    expect(detectByName('constructor')).toBe(null);
    expect(detectByName('a.constructor')).toBe(null);
    expect(detectByName('.md/file')).toBe(null);
  });

  test('by its content type', () => {
    expect(detectByMediaType('text/html; charset=utf-8')?.format).toBe('html');
    expect(detectByMediaType('text/vtt')?.format).toBe('captions');
    expect(detectByMediaType('Application/RSS+XML')?.format).toBe('feed');
    expect(detectByMediaType('application/octet-stream')).toBe(null);
    expect(detectByMediaType(null)).toBe(null);
  });

  test('a search through folders passes over .json and .xml, which are mostly no articles', () => {
    expect(['a.txt', 'a.md', 'a.rss', 'a.jsonl', 'a.vtt', 'a.srt'].every(isSearchedExtension)).toBe(true);
    expect(['package.json', 'pom.xml', 'a.png', 'README'].some(isSearchedExtension)).toBe(false);
  });
});

test('a reader is found by the name that it is found by', () => {
  const readers = ['a.docx', 'a.rss', 'a.html', 'a.json', 'a.jsonl', 'a.md', 'a.pdf', 'a.txt', 'a.vtt'].map(
    detectByName,
  );
  expect(readers.map((reader) => findReader(findReaderName(reader!)!))).toEqual(readers);
  const speech = detectByContent(Buffer.from('{"segments":[{"start":0}]}'));
  expect(findReader(findReaderName(speech!)!)).toBe(speech);
});
