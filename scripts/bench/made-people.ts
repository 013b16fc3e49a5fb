import { absent, read } from '@/utils/profile/field';
import type { Fields, Reading, Role } from '@/utils/profile/reading';
import { readingOfRow } from '@/utils/profile/row';
import { randomNumbers } from '../knowledge/random.ts';

/*
 * People who don't exist, the same at every run. All that is theirs alone (organisations, most words of their
 * texts) is coined for them from syllables, so that nothing that was looked at before tells of them.
 */

const syllables = (
  'ba be bo da di do fa fe ga go ha hi ja jo ka ke ki la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro ' +
  'sa se so ta te ti to va ve vo wa we za zo'
).split(' ');
const endings = ['', '', '', 's', 'ing', 'ed', 'er', 'tion', 'ly', 'ment'];

const levels = [
  '',
  '',
  '',
  'Senior ',
  'Lead ',
  'Junior ',
  'Head of ',
  'Deputy ',
  'Chief ',
  'Staff ',
];
const fields = (
  'communications,product,data,nursing,software,fundraising,marketing,research,policy,legal,finance,design,' +
  'public health,supply chain,human resources,climate,education,sales,security,content,logistics,' +
  'community,quality,operations,mobile,machine learning,media,events,energy,social care'
).split(',');
const trades = (
  'manager,engineer,analyst,officer,consultant,adviser,coordinator,specialist,director,scientist,designer,' +
  'editor,teacher,researcher,developer,strategist,administrator,assistant,planner,inspector'
).split(',');

/** `T` a title, `U` another one, `O` an organisation, `W` a coined word. */
const lines = [
  'T at O',
  'T @ O & Sons',
  'T | U | Open to mentoring',
  'T, O Group (EMEA)',
  '🚀 T • dog person • she/her',
  'ex-O | T',
  'T | Formerly at O | U',
  'Freelance T; writer; runner',
  'T – helping teams do their best W',
  'Award-winning T / Podcast host at O',
  'Passionate about W | T at O Ltd',
  'O | T | MBA',
  'Proud member of O, T and U',
  'T for W and W at O',
  'I help O find its W. T, U, volunteer',
  'Aspiring T, now U at O',
];

const small = (
  'the of and to for with my from that this how who in on at by our have we when which about into their ' +
  'what was were been more than other people they'
).split(' ');
const known = (
  'communications charity campaign team lead design research health data nurse mentor climate media press ' +
  'budget students community public speaking enterprise writing analysis learning project volunteers'
).split(' ');

/** As many words as a long profile shows with everything loaded. */
const wordsOfProfile = 1_200;

/** Makes people one after the other; two makers with the same seed make the same people. */
export function peopleMaker(seed: number): { row(): Reading; profile(): Reading } {
  const random = randomNumbers(seed);
  let coined = 0;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  /** A word that this maker never gave before. */
  function coin(): string {
    coined += 1;
    let word = '';
    for (let rest = coined; rest > 0 || word.length < 6; rest = Math.floor(rest / syllables.length))
      word += syllables[rest % syllables.length];
    return word + pick(endings);
  }
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const organisation = () => `${capital(coin())} ${capital(coin())}`;
  const title = () => capital(`${pick(levels)}${pick(fields)} ${pick(trades)}`.trim());
  const headline = () =>
    pick(lines).replace(/\b[TUOW]\b/g, (place) =>
      place === 'O' ? organisation() : place === 'W' ? coin() : title(),
    );

  /** Sentences of about a dozen words, half of them small words as in any text. */
  function text(words: number): string {
    const made: string[] = [];
    let first = true;
    for (let left = words; left > 0; left--) {
      const chance = random();
      const word = chance < 0.45 ? pick(small) : chance < 0.55 ? pick(known) : coin();
      const last = left === 1 || random() < 1 / 12;
      made.push(`${first ? capital(word) : word}${last ? '.' : ''}`);
      first = last;
    }
    return made.join(' ');
  }

  function role(at: number): Role {
    return {
      title: title(),
      organisation: organisation(),
      dates: `Jan ${2024 - 2 * at} – ${at === 0 ? 'Present' : `Jan ${2026 - 2 * at}`}`,
      current: at === 0,
      location: 'Vienna, Austria',
      description: text(55),
    };
  }

  return {
    row: () =>
      readingOfRow(
        {
          identity: `linkedin:made-${coin()}`,
          layout: 'linkedin-people-search',
          fields: {
            name: read(`${capital(coin())} ${capital(coin())}`, 'position'),
            headline: read(headline(), 'position'),
            location: read('Vienna, Austria', 'position'),
          },
        },
        0,
      ),
    profile() {
      const shown: Partial<Fields> = {
        name: read(`${capital(coin())} ${capital(coin())}`, 'position'),
        handle: absent,
        headline: read(headline(), 'position'),
        organisations: read([organisation(), organisation()], 'position'),
        location: read('Vienna, Austria', 'position'),
        about: read(text(260), 'position'),
        roles: read(many(7, role), 'position'),
        education: read(
          many(2, () => ({ school: `University of ${capital(coin())}`, degree: capital(coin()) })),
          'position',
        ),
        skills: read(
          many(25, () => `${capital(pick(known))} ${coin()}`),
          'position',
        ),
        languages: read(['English', 'Deutsch'], 'position'),
        volunteering: read(
          many(2, () => ({
            role: title(),
            organisation: organisation(),
            cause: 'Health',
            description: text(20),
          })),
          'position',
        ),
        causes: read(['Health', 'Education'], 'position'),
        recommendations: read(
          many(3, () => ({ text: text(40) })),
          'position',
        ),
        links: read([`https://${coin()}.example/`], 'attribute'),
        degree: read(2, 'position'),
        mutuals: absent,
      };
      const postWords = 60;
      const left = wordsOfProfile - countWords(shown);
      const posts = many(Math.ceil(left / postWords), (at) => ({
        text: text(Math.min(postWords, left - at * postWords)),
        age: '3mo',
      }));
      return {
        ...readingOfRow(
          {
            identity: `linkedin:made-${coin()}`,
            layout: 'linkedin-profile',
            fields: { ...shown, posts: read(posts, 'position') },
          },
          0,
        ),
        source: 'profile',
      };
    },
  };
}

/** Everything that a reading shows as one text, for a search engine that knows no fields. */
export function textOf({ fields: shown }: Pick<Reading, 'fields'>): string {
  return wordsOf(Object.values(shown)).join('\n');
}

function countWords(shown: Partial<Fields>): number {
  return wordsOf(Object.values(shown)).join(' ').split(/\s+/).length;
}

/** The words inside of fields, however deep they stand; not what says how a field was read. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('status' in value) return 'value' in value ? wordsOf(value.value) : [];
  return Object.values(value).flatMap(wordsOf);
}

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
