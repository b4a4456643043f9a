import { expect, it } from 'vitest';
import { listInputs } from './list-inputs.ts';

const nothing = { text: '', title: '', publisher: '', publishedAt: '', addresses: '' };

it('lists a text with what is known of it, and addresses line by line', () => {
  const addresses = 'https://courier.example/wall\n\n harbour  ftp://courier.example/a';
  expect(listInputs({ ...nothing, text: 'The wall is closed.', title: ' Wall ', addresses })).toEqual({
    inputs: [{ text: 'The wall is closed.', title: 'Wall' }, { url: 'https://courier.example/wall' }],
    unread: ['harbour', 'ftp://courier.example/a'],
  });
});

it('lists nothing of nothing', () => {
  expect(listInputs({ ...nothing, text: ' \n', title: 'Wall' })).toEqual({ inputs: [], unread: [] });
});
