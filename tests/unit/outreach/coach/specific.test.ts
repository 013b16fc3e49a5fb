import { describe, expect, it } from 'vitest';
import { maya, saysOf } from '@/tests/support/coach';
import { aReading } from '@/tests/support/reading';

describe('hears what could only be said to this person', () => {
  it.each([
    'Your post on leaving agencies made me think.',
    'You write about crisis communication, which I teach.',
    'I saw that you work at Rivermark.',
    'You wrote: “I left agencies after nine years.”',
    'Your talk at the Vienna press club, on floods and silence, stayed with me.',
    'Tu charla sobre inundaciones me hizo pensar.',
    'Asistí a su conferencia de agosto.',
    'Tom Reed, whom I worked for in Leeds, suggested I write to you.',
    'It was Tom Reed who suggested that I write to you.',
    'Tom Reed sent me your way.',
    'May I ask how you hired your first comms person?',
    'Teresa Gil me sugirió que te escribiera.',
  ])('%s', (body) => expect(saysOf('specific', body)).toEqual([]));
});

describe('misses it', () => {
  it.each([
    'I came across your profile and was impressed by your career.',
    'Your experience in the industry is what I want to learn from.',
    'I admire your work and would love to learn from you.',
    'Tu trayectoria me parece muy interesante.',
    'Could you tell me how you made that step?',
    'It was a long way from Vienna to Monday.',
    'A friend suggested that I write to you.',
    'LinkedIn suggested I contact you.',
    'Yesterday my boss suggested I contact you.',
  ])('%s', (body) => expect(saysOf('specific', body)).toEqual(['specific.none']));
});

it('takes their name for nothing of theirs, and works without a page', () => {
  expect(saysOf('specific', 'Hi Maya, dear Okonkwo, could we talk?')).toEqual(['specific.none']);
  const unknown = { reading: undefined };
  expect(saysOf('specific', 'Your article about flood maps helped me.', unknown)).toEqual([]);
  expect(saysOf('specific', 'Your profile is great.', unknown)).toEqual(['specific.none']);
  expect(maya.fields.name.status).toBe('read');
});

it('knows a thing of theirs by its name, and not where they live', () => {
  const reading = aReading({
    name: 'Ike Thorne',
    location: 'Bergen',
    about: 'I restored the schooner Annie with six friends, and we sailed her from Bergen in May.',
  });
  const at = { reading };
  expect(saysOf('specific', 'On the pictures of the Annie there is no crack.', at)).toEqual([]);
  for (const words of ['I sailed from Bergen once.', 'We sailed again in May.'])
    expect(saysOf('specific', words, at)).toEqual(['specific.none']);
});

it('isn’t missed in a message to somebody whom she knows', () => {
  expect(saysOf('specific', 'Could we talk?', { purpose: 'ask-acquaintance' })).toEqual([]);
});

it('knows a title of theirs, in capitals', () => {
  const reading = aReading({ name: 'Thabo Marais', about: 'Book: The Screwdriver Library' });
  const at = { reading };
  expect(saysOf('specific', 'Since I read The Screwdriver Library I repair.', at)).toEqual([]);
  expect(saysOf('specific', 'Since I read The Garden Library I repair.', at)).toEqual([
    'specific.none',
  ]);
});
