import type { FitInput, FitRole } from '@/utils/fit/fit-input';
import { bioOf } from '@/utils/fit/text/bio';
import { isList } from '@/utils/fit/text/lists';
import { headlineParts, sentences, titleAndOrganisation } from '@/utils/fit/text/segments';
import { type Term, termsOf } from '@/utils/fit/text/terms';
import { realness } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/**
 * A piece of the page that says one thing. `source` groups pieces that count once together, however often
 * they repeat a word. `trust`, 0 to 1, is how much a word there says about what this person does. `past`:
 * the page says that it is over, by a job's end or in words; not knowing is not past.
 */
export type Segment = {
  field: FieldName;
  source: string;
  trust: number;
  text: string;
  terms: Term[];
  past: boolean;
  /** It names things and says nothing of them: skills, and lines of keywords. */
  listed: boolean;
  /** The job that a title and an organisation belong to: they say one thing together. */
  job?: number;
};

/**
 * What a word in each place is worth. A held job and the line people choose to stand under their name say
 * most; a job of which the page doesn't say whether it is held lies between a held one and a past one;
 * skills are ticked by the dozen; an employer's name is not the person's work. Judgement (2026-11).
 */
export const trust = {
  headline: 0.85,
  currentRole: 0.85,
  undatedRole: 0.78,
  pastRole: 0.7,
  roleText: 0.45,
  about: 0.55,
  volunteering: 0.5,
  category: 0.4,
  skills: 0.35,
  posts: 0.35,
  organisation: 0.3,
} as const;

const pastWords =
  /\b(?:ex|former|formerly|previously|past|once|before|used to|started (?:out|in)|moved|came|left|years (?:in|at|of)|after)\b/i;

/**
 * The pieces of a page that hold a term, linear in the page's text. Under the name all terms count, to tell
 * who somebody says they are; elsewhere only the `wanted` ones, and pieces without one are left out.
 */
export function topicSegments(input: FitInput, wanted: ReadonlySet<string>): Segment[] {
  const bio = bioOf(input);
  const headline =
    bio === undefined
      ? lineUnderName('headline', headlineParts(valueIn(input.headline) ?? ''))
      : lineUnderName('about', sentences(bio).flatMap(headlineParts));
  const text = (
    field: FieldName,
    worth: number,
    body: string | undefined,
    source: string = field,
  ) =>
    unstuffed(
      sentences(body ?? '').flatMap((sentence) =>
        segments({ field, source, worth, text: sentence, running: true }, wanted),
      ),
    );

  const roles = (valueIn(input.roles) ?? []).flatMap((role, job) => [
    ...titleOf(role, wanted).map((title) => ({ ...title, job })),
    ...segments(
      {
        field: 'roles',
        source: 'role-organisation',
        worth: trust.organisation,
        text: role.organisation,
        context: '',
        past: role.current === false,
      },
      wanted,
    ).map((organisation) => ({ ...organisation, job })),
    ...text('roles', trust.roleText, role.description, 'role-text'),
  ]);
  const category = valueIn(input.category);
  const volunteering = (valueIn(input.volunteering) ?? []).flatMap((item) =>
    [item.role, item.cause, item.organisation, item.description].flatMap((body) =>
      text('volunteering', trust.volunteering, body),
    ),
  );
  const skills = (valueIn(input.skills) ?? []).flatMap((skill) =>
    segments({ field: 'skills', source: 'skills', worth: trust.skills, text: skill }, wanted).map(
      (each) => ({ ...each, listed: true }),
    ),
  );
  return [
    ...headline,
    ...roles,
    ...segments(
      { field: 'category', source: 'category', worth: trust.category, text: category },
      wanted,
    ),
    ...text('about', trust.about, bio === undefined ? valueIn(input.about) : ''),
    ...volunteering,
    ...skills,
    ...(valueIn(input.posts) ?? []).flatMap((post) => text('posts', trust.posts, post)),
  ];
}

function titleOf({ title, current }: FitRole, wanted: ReadonlySet<string>): Segment[] {
  const told = { field: 'roles', text: titleAndOrganisation(title).title } as const;
  if (current === true)
    return segments({ ...told, source: 'role', worth: trust.currentRole, past: false }, wanted);
  // What can't be told is neither believed like a held job nor rewarded like one that was left.
  const worth = current === undefined ? trust.undatedRole : trust.pastRole;
  return segments({ ...told, source: 'other-role', worth, past: current === false }, wanted);
}

function lineUnderName(field: 'headline' | 'about', parts: readonly string[]): Segment[] {
  return parts.flatMap((part) => {
    const { title, organisation } = titleAndOrganisation(part);
    const line = { field, context: part };
    return [
      ...segments({ ...line, source: 'headline', worth: trust.headline, text: title }),
      ...segments({
        ...line,
        source: 'headline-organisation',
        worth: trust.organisation,
        text: organisation,
      }),
    ];
  });
}

/**
 * A text of the page and what is known of it. `context` is the text whose wishes count ("aspiring"), where
 * `text` is only a part of it or says nothing of them; without `past` its words tell.
 */
type Piece = {
  field: FieldName;
  source: string;
  worth: number;
  text: string | undefined;
  context?: string;
  past?: boolean;
  /** It is one of many sentences, and may be a list among them. */
  running?: boolean;
};

/** A word oftener than this in the lists of one text, or a sentence in all of it, is there to be found. */
const most = { inLists: 5, again: 3 } as const;

/** Without what a text says over and over, and without its lists where they do so with a word. */
function unstuffed(all: Segment[]): Segment[] {
  const words = new Map<string, number>();
  const said = new Map<string, number>();
  for (const { listed, terms, text } of all) {
    said.set(text, (said.get(text) ?? 0) + 1);
    if (listed) for (const { key } of terms) words.set(key, (words.get(key) ?? 0) + 1);
  }
  const isStuffed = [...words.values()].some((count) => count > most.inLists);
  return all.filter(
    ({ listed, text }) => !(listed && isStuffed) && (said.get(text) ?? 0) <= most.again,
  );
}

function segments(
  { field, source, worth, text, context = text ?? '', past, running = false }: Piece,
  wanted?: ReadonlySet<string>,
): Segment[] {
  if (text === undefined) return [];
  // What was hidden divides a title as it divides a sentence.
  return text.split('\n').flatMap((line): Segment[] => {
    const terms = termsOf(line, wanted);
    if (terms.length === 0) return [];
    const listed = running && isList(line);
    return [
      {
        field,
        source,
        trust: (listed ? Math.min(worth, trust.skills) : worth) * realness(context),
        listed,
        text: line,
        terms,
        past: past ?? pastWords.test(context),
      },
    ];
  });
}
