import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreements } from '@/scripts/eval/adviser';
import { baselines } from '@/scripts/eval/baselines';
import { goalSentences, noisyHeadlines } from '@/scripts/eval/noise';
import { measurePeople, readingOf, readPeopleFile } from '@/scripts/eval/people-files';
import { sourcesIn } from '@/scripts/eval/sources';
import { onlyDocuments, readTitles } from '@/scripts/eval/titles';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function writeTitles(): void {
  write('queries.tsv', 'Q1\tBaker\nQ2\tPilot\n');
  write('corpus_documents.tsv', 'D1\tPastry Chef\nD2\tAirline Captain\nD3\tBread Maker\n');
  write('annotations.tsv', 'Q1\t0\tD1\t1\nQ1\t0\tD3\t1\nQ2\t0\tD2\t1\nQ2\t0\tD1\t0\n');
}

describe('job titles', () => {
  it('are read with what people judged relevant', () => {
    writeTitles();
    const { queries, documents, relevant } = readTitles(folder);
    const named = relevant.map((places) => [...places].map((place) => documents[place]).sort());
    expect(queries).toEqual(['Baker', 'Pilot']);
    expect(named).toEqual([['Bread Maker', 'Pastry Chef'], ['Airline Captain']]);
  });

  it('can do without some documents, and without queries that have nothing left', () => {
    writeTitles();
    const rest = onlyDocuments(readTitles(folder), (title) => !title.startsWith('Airline'));
    expect(rest.queries).toEqual(['Baker']);
    expect([...(rest.relevant[0] ?? [])].map((place) => rest.documents[place]).sort()).toEqual([
      'Bread Maker',
      'Pastry Chef',
    ]);
  });

  it('say which document is unknown', () => {
    writeTitles();
    write('annotations.tsv', 'Q1\t0\tD9\t1\n');
    expect(() => readTitles(folder)).toThrow('annotations.tsv names D9');
  });

  it('are found in a folder of their own, and beside people', () => {
    writeTitles();
    write('experts.jsonl', '');
    mkdirSync(join(folder, 'empty'));
    expect(sourcesIn(folder)).toMatchObject({
      titles: [{ language: 'en', folder }],
      people: [{ name: 'experts' }],
    });
    expect(sourcesIn(join(folder, 'nowhere'))).toEqual({ titles: [], people: [] });
  });
});

describe('people for goals', () => {
  const line = {
    goal: 'bake bread',
    people: [
      { id: 'ada', texts: ['I bake bread.'], relevance: 1 },
      { id: 'bo', headline: 'Pilot', texts: ['On clouds', 'On wind'], relevance: 0 },
    ],
  };

  it('are read from JSON lines: one text is their "about", several are posts', () => {
    const [read] = readPeopleFile(write('x.jsonl', `${JSON.stringify(line)}\n\n`));
    expect(read).toEqual(line);
    expect(read?.people.map((person) => readingOf(person).fields)).toMatchObject([
      { about: { status: 'read', value: 'I bake bread.' }, headline: { status: 'absent' } },
      {
        posts: { value: [{ text: 'On clouds' }, { text: 'On wind' }] },
        about: { status: 'absent' },
      },
    ]);
  });

  it('say in which line something is wrong', () => {
    const wrong = { ...line, people: [{ text: 'I bake' }] };
    const file = write('x.jsonl', `${JSON.stringify(line)}\n${JSON.stringify(wrong)}`);
    expect(() => readPeopleFile(file)).toThrow('line 2');
  });

  it('are measured for a goal and, where they come again, for each of them', () => {
    const other = {
      goal: 'fly',
      people: line.people.map((each) => ({ ...each, relevance: each.id === 'bo' ? 1 : 0 })),
    };
    const { figures } = measurePeople([line, other], () => [0.9, 0.1]);
    // The second goal has them the wrong way round; each person's two goals are tied.
    expect(figures).toMatchObject({ MAP: 0.75, 'loss by goal': 0.5, 'loss by person': 0.5 });
  });
});

describe('noise', () => {
  const titles = Array.from({ length: 100 }, () => 'Data Engineer');

  it('leaves the title in every headline, and varies', () => {
    const headlines = noisyHeadlines(titles);
    expect(headlines.every((headline) => headline.includes('Data Engineer'))).toBe(true);
    expect(new Set(headlines).size).toBeGreaterThan(10);
    expect(noisyHeadlines(titles)).toEqual(headlines);
  });

  it('makes goals of titles as people write them', () => {
    const goals = goalSentences([...titles, 'HR Officer', 'UX Engineer']);
    expect(goals.slice(0, 100).every((goal) => goal.includes('data engineer'))).toBe(true);
    expect(goals.at(-2)).toMatch(/HR officer/);
    expect(goals.join('\n')).not.toMatch(/\ba [aeio]|\bX\b|\bY\b/);
  });
});

describe('systems to compare with', () => {
  const documents = ['Airline Captain', 'Bread Baker', 'Baker of Bread and Cake', 'Welder'];

  it.each(Object.entries(baselines))(
    '%s finds the same words first, and nothing in others',
    (_, system) => {
      const scores = Array.from(system(documents)('bread baker'));
      expect(Math.max(...scores)).toBe(scores[1]);
      expect(scores[2]).toBeGreaterThan(0);
      expect(scores[0]).toBe(0);
    },
  );

  it('BM25 is as computed by hand', () => {
    // One document of one word among two: idf = ln(1 + 1.5 / 1.5), length as usual, so the rest is 1.
    const score = baselines['BM25, words']?.(['welder', 'baker'])('baker');
    expect(Array.from(score ?? [])).toEqual([0, expect.closeTo(Math.LN2, 12)]);
  });
});

describe('the adviser', () => {
  it('has judged all twelve for each of the four, and rules nothing out against her own order', () => {
    const all = agreements();
    expect(all.map(({ order }) => order.length)).toEqual([12, 12, 12, 12]);
    for (const { tau } of all) expect(Math.abs(tau)).toBeLessThanOrEqual(1);
  });

  it('is followed: no pair that she ruled out, mostly her order, and mostly the words that she quotes', () => {
    for (const { goal, violated, tau, sharedReasons } of agreements()) {
      expect(violated).toEqual([]);
      expect(tau, goal).toBeGreaterThan(0.55);
      expect(sharedReasons.shared / sharedReasons.of, goal).toBeGreaterThanOrEqual(0.5);
    }
  });
});
