import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** An occupation of ESCO or O*NET. `groups` are its places in the classification, the widest first. */
export type Occupation = {
  id: string;
  groups: string[];
  labels: { en: string[]; es: string[] };
  description: string;
};

export type Sources = {
  occupations: Occupation[];
  /** O*NET's own: for an occupation's id the ids of those related to it, closest first. */
  related: Map<string, string[]>;
  skills: { labels: string[]; description: string }[];
};

const files = [
  'esco/occupations_en.csv',
  'esco/occupations_es.csv',
  'esco/skills_with_descriptions_en.json',
  'esco/skills_with_alt_labels_en.csv',
  'onet29.3/Occupation_Data.tsv',
  'onet29.3/Alternate_Titles.tsv',
  'onet29.3/Sample_of_Reported_Titles.tsv',
  'onet29.3/Related_Occupations.tsv',
] as const;
type File = (typeof files)[number];

/** Where to get the sources, for those who don't have them. */
export const downloads = `Get them (seen 2026-11), put them into one folder, and say where it is:

  ESCO     https://esco.ec.europa.eu/en/use-esco/download (CSV, English and Spanish)
           as esco/occupations_en.csv, esco/occupations_es.csv, esco/skills_with_alt_labels_en.csv,
           and esco/skills_with_descriptions_en.json: [{ "skill", "description" }]
  O*NET    https://www.onetcenter.org/database.html (release 29.3, text)
           as onet29.3/Occupation_Data.tsv, Alternate_Titles.tsv, Sample_of_Reported_Titles.tsv,
           Related_Occupations.tsv

  npm run knowledge -- --data FOLDER`;

/** Which of the files a folder lacks. */
export function missingFiles(folder: string): string[] {
  return files.filter((file) => !existsSync(join(folder, file)));
}

/** The occupations and skills, in an order that depends on nothing but the sources. */
export function readSources(folder: string): Sources {
  const text = (file: File) => readFileSync(join(folder, file), 'utf8');
  const csv = (file: File) => parse(text(file), { columns: true, bom: true }) as Row[];
  const tsv = (file: File) =>
    parse(text(file), { columns: true, bom: true, delimiter: '\t', quote: null }) as Row[];

  const spanish = new Map(csv('esco/occupations_es.csv').map((row) => [row.conceptUri, row]));
  const ofEsco = csv('esco/occupations_en.csv').map((row): Occupation => {
    const group = row.iscoGroup ?? '';
    return {
      id: row.conceptUri ?? '',
      groups: [group.slice(0, 2), group.slice(0, 3), group].map((code) => `isco ${code}`),
      labels: { en: labelsOf(row), es: labelsOf(spanish.get(row.conceptUri) ?? {}) },
      description: row.description ?? '',
    };
  });

  const titles = new Map<string, string[]>();
  const addTitles = (rows: Row[], column: string) => {
    for (const row of rows) {
      const code = row[onetCode] ?? '';
      titles.set(code, [...(titles.get(code) ?? []), ...withoutBrackets(row[column] ?? '')]);
    }
  };
  addTitles(tsv('onet29.3/Occupation_Data.tsv'), 'Title');
  addTitles(tsv('onet29.3/Alternate_Titles.tsv'), 'Alternate Title');
  addTitles(tsv('onet29.3/Alternate_Titles.tsv'), 'Short Title');
  addTitles(tsv('onet29.3/Sample_of_Reported_Titles.tsv'), 'Reported Job Title');
  const ofOnet = tsv('onet29.3/Occupation_Data.tsv').map((row): Occupation => {
    const code = row[onetCode] ?? '';
    return {
      id: code,
      groups: [code.slice(0, 4), code.slice(0, 5), code.slice(0, 7)].map((part) => `soc ${part}`),
      labels: { en: [...new Set(titles.get(code))], es: [] },
      description: row.Description ?? '',
    };
  });

  const related = new Map<string, string[]>();
  for (const row of tsv('onet29.3/Related_Occupations.tsv')) {
    const code = row[onetCode] ?? '';
    related.set(code, [...(related.get(code) ?? []), row['Related O*NET-SOC Code'] ?? '']);
  }

  const others = new Map(
    csv('esco/skills_with_alt_labels_en.csv').map((row) => [row.preferredLabel, labelsOf(row)]),
  );
  const described = JSON.parse(text('esco/skills_with_descriptions_en.json')) as {
    skill: string;
    description: string;
  }[];
  const skills = described.map(({ skill, description }) => ({
    labels: [...new Set([skill, ...(others.get(skill) ?? [])])],
    description,
  }));
  return { occupations: [...ofEsco, ...ofOnet], related, skills };
}

type Row = Record<string, string | undefined>;
const onetCode = 'O*NET-SOC Code';

function labelsOf({ preferredLabel = '', altLabels = '', hiddenLabels = '' }: Row): string[] {
  const all = [preferredLabel, ...altLabels.split('\n'), ...hiddenLabels.split('\n')];
  // "director técnico/directora técnica" are two.
  return [...new Set(all.flatMap((label) => label.split('/')).map((label) => label.trim()))].filter(
    (label) => label !== '',
  );
}

/** "CEO (Chief Executive Officer)" is two titles. */
function withoutBrackets(title: string): string[] {
  const inner = /^([^()]+)\(([^()]+)\)$/.exec(title.trim());
  return (inner ? [inner[1] ?? '', inner[2] ?? ''] : [title])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
