import { randomNumbers } from '../knowledge/random.ts';

/**
 * How people write titles under their names, and goals: our own templates, all organisations invented. `X` is
 * the title; in goals also `Y`, what she does now.
 */
const headlines = [
  'X at Northwind',
  'X @ Lantern & Sons',
  'X @Kestrel – we’re hiring!',
  'Senior X | Speaker | Open to mentoring',
  'Lead X at Juniper Health',
  'Sr. X, Bolts Group (EMEA)',
  '🚀 X • dog person • she/her',
  '✨X✨ | coffee first | views my own',
  'ex-Northwind | X',
  'X | ex-Lantern, ex-Kestrel',
  'X | Formerly at Bolts and Juniper Health',
  'Freelance X; writer; runner',
  'X · Volunteer · Parent of two',
  'X – helping teams do their best work',
  'Award-winning X / Podcast host',
  'Experienced X with a passion for people',
  'Passionate about growth | X at Northwind Ltd',
  'X II at Lantern',
  'Lantern | X | MBA',
  'Proud member of a great team, X at Kestrel',
] as const;

const goals = [
  'I want to move from Y into X roles',
  'move from Y to X',
  'learn to become a X',
  'become a X',
  'I’d like to work as a X',
  'get my first job as a X',
  'land a role as a X by next summer',
  'grow into a X role',
  'transition into X',
  'my dream is to be a X one day',
  'find out what it takes to be a X',
  'switch careers from Y to X',
  'train as a X',
  'become a better X',
  'work towards a X position',
] as const;

const before = ['retail', 'teaching', 'hospitality', 'agency PR', 'banking', 'the army'] as const;

/** Each title as somebody might write it under her name; the same for a seed. */
export function noisyHeadlines(titles: readonly string[], seed = 11): string[] {
  const random = randomNumbers(seed);
  return titles.map((title) => pick(headlines, random()).replace('X', () => title));
}

/** Each title as the aim of a goal, written as a sentence; the same for a seed. */
export function goalSentences(titles: readonly string[], seed = 12): string[] {
  const random = randomNumbers(seed);
  return titles.map((title) => {
    const [template, from] = [pick(goals, random()), pick(before, random())];
    const aim = inSentence(title);
    return template
      .replace('Y', from)
      .replace(/\ba X/, () => `${/^[aeiou]/i.test(aim) ? 'an' : 'a'} ${aim}`)
      .replace('X', () => aim);
  });
}

/** Inside a sentence people write a title small, but for what has no small letters ("HR", "C++"). */
function inSentence(title: string): string {
  return title
    .split(' ')
    .map((word) => (/\p{Lu}.*\p{Lu}|[^\p{L}]/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

function pick<T>(list: readonly T[], random: number): T {
  return list[Math.floor(random * list.length)] as T;
}
