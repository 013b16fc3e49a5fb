import type { Happening, HistoryEvent } from '@/utils/journey/history';
import { standingOf } from '@/utils/journey/standing';
import type { Mentor, StoredReading, StoredSearchWords } from '@/utils/mentors/database';
import { absent, read } from '@/utils/profile/field';
import type { Fields, Post, Reading, Role } from '@/utils/profile/reading';
import { readingOfRow } from '@/utils/profile/row';
import { listedOf } from '@/utils/shortlist/listed';
import { searchWordsOf } from '@/utils/shortlist/search-words';
import { randomNumbers } from '../knowledge/random.ts';

/*
 * People who don't exist, kept for years: the same at every run for a seed. Their words are coined and come as
 * often as words do (a few again and again, most of them seldom), names in several scripts, lengths from a line
 * to a whole page of theirs, histories from one event to dozens.
 */

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo za'.split(' ');
const given = (
  'Ana José Søren Łukasz Zoë Amélie Mehmet Nguyễn François Björk Niamh Oluwaseun Priya Dmitri ' +
  'Мария Дмитрий Ελένη محمد נועה 王 小林 김 สมชาย Anastasia-Wilhelmina'
).split(' ');
const family = (
  "García Müller O'Brien Ødegård Kowalski Nowak Tran Lefèvre Adeyemi Iyer Волков Παππά الحسن כהן 小明 花子 민준 " +
  'ใจดี Featherstonehaugh-Cholmondeley Smith Jones Brown Taylor Wilson'
).split(' ');
const trades =
  'engineer designer nurse editor teacher lawyer researcher producer planner chemist'.split(' ');
const tags = 'pricing writing vienna conference warm school podcast later team board'.split(' ');
const day = 86_400_000;

/** What the store holds of one person. */
export type MadePerson = {
  mentor: Mentor;
  reading: StoredReading;
  history: HistoryEvent[];
  words: StoredSearchWords[];
};

/**
 * Makes people one after the other, with ten events each on the average.
 *
 * @param now milliseconds since 1970; nothing happens after it
 */
export function shortlistMaker(seed: number, now: number): { next(): MadePerson } {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const upTo = (most: number) => Math.floor(random() * most);
  const vocabulary = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 2 + upTo(3) }, () => pick(syllables)).join(''),
  );
  // As words come in texts: the rank of a word falls off steeply (Zipf).
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '';
  const text = (length: number) => `${Array.from({ length }, word).join(' ')}.`;
  const organisation = () => `${capital(word())} ${pick(['Labs', 'Group', 'Trust', '& Söhne'])}`;
  const capital = (one: string) => one.charAt(0).toUpperCase() + one.slice(1);
  let made = 0;

  function reading(id: string, name: string): Reading {
    const size = random();
    const role = (at: number): Role => ({
      title: `${capital(word())} ${pick(trades)}`,
      organisation: organisation(),
      current: at === 0,
      description: text(10 + upTo(30)),
    });
    const post = (): Post => ({ text: text(15 + upTo(40)) });
    const shown: Partial<Fields> = {
      name: read(name, 'position'),
      headline: read(`${capital(word())} ${pick(trades)} at ${organisation()}`, 'position'),
      ...(size > 0.5
        ? {
            about: read(text(20 + upTo(120)), 'position'),
            organisations: read([organisation()], 'position'),
            roles: read(
              Array.from({ length: 1 + upTo(4) }, (_, at) => role(at)),
              'position',
            ),
          }
        : {}),
      ...(size > 0.8
        ? { posts: read(Array.from({ length: 1 + upTo(8) }, post), 'position'), causes: absent }
        : {}),
    };
    return readingOfRow({ identity: id, layout: 'linkedin-people-search', fields: shown }, now);
  }

  function history(mentorId: string): HistoryEvent[] {
    // Years ago for most, this month for some.
    const began = now - (1 + upTo(5 * 365)) * day;
    const steps = journey(random, text);
    let at = began;
    const events = steps.map((what, index): HistoryEvent => {
      const event = { id: `${mentorId}-${index}`, at, what };
      at = Math.min(now - 1, at + 1 + upTo(20 * day));
      return event;
    });
    // Nobody is left waiting for years.
    const open = steps.some(({ kind }) => kind === 'asked') && now - at > 60 * day;
    if (!open) return events;
    return [...events, { id: `${mentorId}-end`, at, what: { kind: 'closed' } }];
  }

  return {
    next() {
      made += 1;
      const mentorId = `made-${String(made).padStart(7, '0')}-${Math.floor(random() * 1e9)}`;
      const name = random() < 0.02 ? text(12) : `${pick(given)} ${pick(family)}`;
      const identity =
        random() < 0.8 ? `linkedin:made-person-${made}` : `x:made_${made.toString(36)}`;
      const shown = reading(identity, name);
      const events = history(mentorId);
      const standing = standingOf(events);
      const own = random() < 0.3 ? [...new Set([pick(tags), pick(tags)])] : undefined;
      const score = random() < 0.9 ? upTo(101) : undefined;
      const mentor: Mentor = {
        id: mentorId,
        identities: [identity],
        name,
        headline: shown.fields.headline.status === 'read' ? shown.fields.headline.value : '',
        ...(standing ? { standing } : {}),
        fit: {
          band: score === undefined ? 'not-enough' : 'some',
          ...(score === undefined ? {} : { score }),
          ...(random() < 0.3 ? { goals: [`goal-${1 + upTo(3)}`] } : {}),
          ...(random() < 0.1 ? { open: true } : {}),
        },
        ...(own ? { tags: own } : {}),
      };
      const listed = listedOf(mentor);
      if (listed) mentor.listed = listed;
      const words = searchWordsOf({ readings: [shown], tags: own ?? [], history: events });
      return {
        mentor,
        reading: { identity, mentorId, reading: shown },
        history: events,
        words: (['who', 'said'] as const).map((part) => ({
          part,
          mentorId,
          words: words[part],
          changed: made,
        })),
      };
    },
  };
}

/** What happened with somebody: half of them were only kept and noted, the others went on. */
function journey(random: () => number, text: (words: number) => string): Happening[] {
  const steps: Happening[] = [{ kind: 'kept' }];
  const note = () => steps.push({ kind: 'noted', text: text(8) });
  for (let notes = Math.floor(random() * 8); notes > 0; notes--) note();
  if (random() < 0.4) return steps;
  steps.push({ kind: 'drafted' }, { kind: 'opened', channel: 'copy' });
  steps.push({ kind: 'asked', channel: 'copy', subject: text(4), body: text(60) });
  if (random() < 0.5) steps.push({ kind: 'nudged' });
  if (random() < 0.6) {
    const yes = random() < 0.5;
    steps.push({ kind: 'replied', outcome: yes ? 'yes' : 'later' });
    for (let meetings = yes ? Math.floor(random() * 6) : 0; meetings > 0; meetings--) {
      steps.push({ kind: 'agreed' }, { kind: 'thanked' });
      note();
    }
  }
  if (random() < 0.4) steps.push({ kind: 'closed' });
  return steps;
}
