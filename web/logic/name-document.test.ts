import { expect, it } from 'vitest';
import { nameDocument } from './name-document.ts';

it.each([
  [{ title: 'The wall', origin: '/drafts/wall.txt' }, 'The wall'],
  [{ title: ' ', origin: '/drafts/wall.txt' }, 'wall.txt'],
  [{ title: null, origin: 'https://courier.example/harbour/wall/' }, 'wall'],
  [{ title: null, origin: '' }, 'Without a title'],
])('%o is called %s', (document, name) => {
  expect(nameDocument(document)).toBe(name);
});
