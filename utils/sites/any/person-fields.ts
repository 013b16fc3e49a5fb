import { caps } from '@/utils/profile/caps';
import type { Basis } from '@/utils/profile/field';
import type { Education, Role } from '@/utils/profile/reading';
import { cut, defined, fieldOr, listField } from '@/utils/sites/values';
import { linkFrom } from './address';
import type { FoundFields } from './found';
import { listIn, member, nameOf, namesIn, type Thing, textOf, typesOf } from './thing';

/** Organisations that say what somebody believes: theirs to tell, not ours to note. */
const belief = /Religious|Political|Church|Mosque|Synagogue|Temple/;

/**
 * What schema.org's Person says, as fields. Read on purpose never: birthday, photo, gender, mail address,
 * telephone, street, nationality, relatives. What isn't said is `unreadable`: the data doesn't prove that
 * there is none.
 *
 * @param base what relative addresses are relative to
 */
export function personFields(person: Thing, basis: Basis, base: URL): FoundFields {
  const jobs = jobsOf(person);
  const titles = linesIn(namesIn(person, 'jobTitle'));
  const headline = cut(
    (titles.length > 0 ? titles : jobs.flatMap(({ title }) => title ?? [])).join(', '),
  );
  const names = jobs.flatMap(({ organisation }) => organisation ?? []);
  return {
    name: fieldOr(line(namesIn(person, 'name')[0]), basis),
    headline: fieldOr(headline, basis),
    organisations: listField(names, basis),
    location: fieldOr(placeOf(person), basis),
    about: fieldOr(cut(listIn(person, 'description').map(textOf)[0], caps.text), basis),
    roles: listField(rolesOf(titles, jobs), basis),
    education: listField(educationOf(person), basis),
    skills: listField(linesIn(namesIn(person, 'knowsAbout')), basis),
    languages: listField(linesIn(namesIn(person, 'knowsLanguage').map(languageName)), basis),
    links: listField(
      [...listIn(person, 'url'), ...listIn(person, 'sameAs')].flatMap((value) => {
        const text = textOf(value) ?? textOf(member(value, '@id'));
        return text === undefined ? [] : (linkFrom(text, base) ?? []);
      }),
      basis,
    ),
  };
}

type Job = { title?: string; organisation?: string; dates?: string };

/** Where somebody works, each place plain or wrapped in a Role with a title and dates. */
function jobsOf(person: Thing): Job[] {
  const keys = ['worksFor', 'affiliation', 'memberOf', 'hasOccupation'];
  return keys.flatMap((key) =>
    listIn(person, key).flatMap((value) => {
      if (typesOf(value).some((type) => belief.test(type))) return [];
      const isRole = typesOf(value).some((type) => type.endsWith('Role'));
      if (!isRole) {
        const name = line(nameOf(value));
        return name === undefined
          ? []
          : [key === 'hasOccupation' ? { title: name } : { organisation: name }];
      }
      const inner = listIn(value, key)[0];
      if (typesOf(inner).some((type) => belief.test(type))) return [];
      const named = line(nameOf(inner));
      const title =
        line(namesIn(value, 'roleName')[0]) ?? (key === 'hasOccupation' ? named : undefined);
      const dates = [textOf(member(value, 'startDate')), textOf(member(value, 'endDate'))];
      return [
        defined<Job>({
          title,
          organisation: key === 'hasOccupation' ? undefined : named,
          dates: dates[0] || dates[1] ? line(`${dates[0] ?? ''}–${dates[1] ?? ''}`) : undefined,
        } as Job),
      ];
    }),
  );
}

/** A title and a place belong together where the data says so, or where there is one of each. */
function rolesOf(titles: readonly string[], jobs: readonly Job[]): Role[] {
  const wrapped = jobs.flatMap(({ title, organisation, dates }) =>
    title === undefined ? [] : [defined({ title, organisation, dates }) as Role],
  );
  const places = jobs.flatMap(({ title, organisation }) =>
    title === undefined ? (organisation ?? []) : [],
  );
  const plain = titles
    .filter((title) => !wrapped.some((role) => role.title === title))
    .map((title) =>
      titles.length === 1 && places.length === 1 && places[0]
        ? { title, organisation: places[0] }
        : { title },
    );
  return [...plain, ...wrapped];
}

function educationOf(person: Thing): Education[] {
  return listIn(person, 'alumniOf').flatMap((value) => {
    const place = typesOf(value).some((type) => type.endsWith('Role'))
      ? listIn(value, 'alumniOf')[0]
      : value;
    // A company's former staff are called its alumni too.
    if (typesOf(place).some((type) => /Corporation|Business$/.test(type) || belief.test(type)))
      return [];
    const school = line(nameOf(place));
    return school === undefined ? [] : [{ school }];
  });
}

/** Town, region and country; never a street. */
function placeOf(person: Thing): string | undefined {
  const values = ['address', 'homeLocation', 'workLocation'].flatMap((key) => listIn(person, key));
  for (const value of values) {
    const address = typesOf(value).includes('PostalAddress') ? value : listIn(value, 'address')[0];
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
      (part) => line(namesIn(address, part)[0]) ?? [],
    );
    if (parts.length > 0) return line(parts.join(', '));
    const name = line(nameOf(value));
    // A number is a house's or a postman's.
    if (name !== undefined && !/\d/.test(name)) return name;
  }
  return undefined;
}

/** schema.org has languages as codes (BCP 47) or as names; a code is put into its name. */
function languageName(language: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language.trim())) return language;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language.trim()) ?? language;
  } catch {
    return language;
  }
}

function line(text: string | undefined): string | undefined {
  return cut(text?.replace(/\s+/g, ' '));
}

function linesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => line(text) ?? []);
}
