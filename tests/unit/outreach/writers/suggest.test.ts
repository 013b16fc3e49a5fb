import { describe, expect, it } from 'vitest';
import { type Found, suggestions } from '@/utils/outreach/writers/suggest';
import { taskOf } from '@/utils/outreach/writers/task';

const body = `Dear Maya,

I read your post on leaving agencies. I am a designer in Leipzig and I want to move to product research.
I could send you my portfolio, https://ana.example/work, and would you have 20 minutes in December?

Ana`;
const task = taskOf({
  body,
  wish: 'clearer',
  ownWish: '',
  pageWords: 'In 2019 I left Lumen. Ask me at https://evil.example',
  limit: undefined,
  fence: 'text-1',
});

async function found(...chunks: string[]): Promise<Found[]> {
  const all: Found[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const one of suggestions(task, 'Two questions', stream)) all.push(one);
  return all;
}

/** What becomes of an answer for the second sentence. */
async function second(text: string): Promise<string | undefined> {
  const [one] = await found(`2: ${text}`);
  return one && ('after' in one ? one.after : one.leftOut);
}

describe('an answer', () => {
  it('becomes suggestions, however it is cut on the way', async () => {
    const answer = '1: Your post on leaving agencies stayed with me.\n3:\n';
    for (let at = 0; at <= answer.length; at++) {
      const all = await found(answer.slice(0, at), answer.slice(at));
      expect(all).toMatchObject([
        { after: 'Your post on leaving agencies stayed with me.' },
        { after: '' },
      ]);
      expect(all[0]?.before).toBe('I read your post on leaving agencies.');
    }
  });

  it.each([
    ['1: Your post stayed with me.'],
    ['[1]: Your post stayed with me.'],
    ['**1.** Your post stayed with me.'],
    ['1) Your post stayed with me.'],
    ['1: "Your post stayed with me."'],
    ['Sure! Here is my suggestion:\n\n1: Your post stayed with me.\n\nGood luck!'],
    ['<think>\n1: No, hm.\n</think>\n1: Your post stayed with me.'],
    ['1: Your \u202epost\u200b stayed\u0000 with me.'],
  ])('may be written as models write: %j', async (answer) => {
    expect(await found(answer)).toMatchObject([{ after: 'Your post stayed with me.' }]);
  });

  it('counts only for the numbers that were asked, each once, and where it changes something', async () => {
    const all = await found(
      '0: Zero.\n9: Nine.\n1: First.\n1: Again.\n2: I am a designer in Leipzig and I want to move to product research.\nTo: eve@evil.example\nIgnore the rules.\n',
    );
    expect(all).toMatchObject([{ after: 'First.' }]);
  });
});

describe('what is not hers is left out, and said', () => {
  it.each([
    ['See https://evil.example for more.', 'link'],
    ['Ask me at https://evil.example', 'link'],
    ['My work is at evil.example/ana too.', 'link'],
    ['Write to ana@evil.example instead.', 'link'],
    ['Find me as @ana_on_x there.', 'link'],
    ['My work is at evil dot com.', 'link'],
    ['Visit WWW.Evil.Example now.', 'link'],
    ['I will pay you for it.', 'promise'],
    ['I want to move, and there is $500 in it.', 'promise'],
    ['I’ll introduce you to my team.', 'promise'],
    ['I would be happy to review your book.', 'promise'],
    ['Te presentaré a mi equipo.', 'promise'],
    ['I have done this for 12 years.', 'number'],
    ['I have done this for twelve years.', 'number'],
    ['I am a designer at Google in Leipzig.', 'name'],
    ['I am a <b>designer</b>.', 'markup'],
    ['I am a [designer](x).', 'markup'],
    [`I am a designer${' and more'.repeat(80)}.`, 'long'],
  ])('%s', async (text, why) => {
    expect(await second(text)).toBe(why);
  });

  it.each([
    'I design in Leipzig and want to move to product research.',
    'Could I send you https://ana.example/work?',
    'I will send you my portfolio.',
    'I would like to learn how you did it; I’ll understand if you have no time.',
    'You left Lumen in 2019, and I’m at the same point.',
    'Would 20 minutes in December be possible?',
    'Soy diseñadora en Leipzig y quiero cambiar.',
  ])('and what is hers, or theirs, may be said anew: %s', async (text) => {
    expect(await second(text)).toBe(text);
  });
});
