import { describe, expect, it } from 'vitest';
import { maya, saysOf } from '@/tests/support/coach';

describe('hears what could only be said to this person', () => {
  it.each([
    'Your post on leaving agencies made me think.',
    'You write about crisis communication, which I teach.',
    'I saw that you work at Rivermark.',
    'You wrote: “I left agencies after nine years.”',
    'Your talk at the Vienna press club, on floods and silence, stayed with me.',
    'Tu charla sobre inundaciones me hizo pensar.',
  ])('%s', (body) => expect(saysOf('specific', body)).toEqual([]));
});

describe('misses it', () => {
  it.each([
    'I came across your profile and was impressed by your career.',
    'Your experience in the industry is what I want to learn from.',
    'I admire your work and would love to learn from you.',
    'Tu trayectoria me parece muy interesante.',
  ])('%s', (body) => expect(saysOf('specific', body)).toEqual(['specific.none']));
});

it('takes their name for nothing of theirs, and works without a page', () => {
  expect(saysOf('specific', 'Hi Maya, dear Okonkwo, could we talk?')).toEqual(['specific.none']);
  const unknown = { reading: undefined };
  expect(saysOf('specific', 'Your article about flood maps helped me.', unknown)).toEqual([]);
  expect(saysOf('specific', 'Your profile is great.', unknown)).toEqual(['specific.none']);
  expect(maya.fields.name.status).toBe('read');
});
