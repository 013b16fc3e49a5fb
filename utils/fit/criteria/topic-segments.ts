import type { FitInput } from '@/utils/fit/fit-input';
import { headlineParts, sentences, titleAndOrganisation } from '@/utils/fit/text/segments';
import { type Term, termsOf } from '@/utils/fit/text/terms';
import { realness } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/**
 * A piece of the page that says one thing. `source` groups pieces that count once together, however often
 * they repeat a word. `trust`, 0 to 1, is how much a word there says about what this person does.
 */
export type Segment = {
  field: FieldName;
  source: string;
  trust: number;
  text: string;
  terms: Term[];
  past: boolean;
};

/**
 * What a word in each place is worth. A held job and the line people choose to stand under their name say
 * most; skills are ticked by the dozen; an employer's name is not the person's work. Judgement (2026-11).
 */
export const trust = {
  headline: 0.85,
  currentRole: 0.85,
  pastRole: 0.6,
  roleText: 0.45,
  about: 0.55,
  volunteering: 0.5,
  category: 0.4,
  skills: 0.35,
  posts: 0.35,
  organisation: 0.3,
} as const;

const past =
  /\b(?:ex|former|formerly|previously|past|once|before|used to|started (?:out|in)|moved|came|left|years (?:in|at|of)|after)\b/i;

/** All pieces of a page that the topic looks at. Linear in the page's text. */
export function topicSegments(input: FitInput): Segment[] {
  const bio = bioOf(input);
  const headline =
    bio === undefined
      ? lineUnderName('headline', headlineParts(valueIn(input.headline) ?? ''))
      : lineUnderName('about', sentences(bio).flatMap(headlineParts));
  // Who says "student" or "aspiring" under their name means the rest of the page too.
  const wishing =
    headline.length > 0 && headline.every(({ trust: worth }) => worth < trust.headline / 2)
      ? 0.6
      : 1;
  const text = (
    field: FieldName,
    worth: number,
    body: string | undefined,
    source: string = field,
  ) =>
    sentences(body ?? '').flatMap((sentence) =>
      segment(field, source, worth * wishing, sentence, sentence),
    );

  const roles = (valueIn(input.roles) ?? []).flatMap((role) => [
    ...segment(
      'roles',
      role.current ? 'role' : 'past-role',
      role.current ? trust.currentRole : trust.pastRole,
      role.title,
      role.title,
      !role.current,
    ),
    ...segment(
      'roles',
      'role-organisation',
      trust.organisation,
      role.organisation,
      '',
      !role.current,
    ),
    ...text('roles', trust.roleText, role.description, 'role-text'),
  ]);
  const volunteering = (valueIn(input.volunteering) ?? []).flatMap((item) =>
    [item.role, item.cause, item.organisation, item.description].flatMap((body) =>
      text('volunteering', trust.volunteering, body),
    ),
  );
  return [
    ...headline,
    ...roles,
    ...segment('category', 'category', trust.category, valueIn(input.category)),
    ...text('about', trust.about, bio === undefined ? valueIn(input.about) : ''),
    ...volunteering,
    ...(valueIn(input.skills) ?? []).flatMap((skill) =>
      segment('skills', 'skills', trust.skills, skill),
    ),
    ...(valueIn(input.posts) ?? []).flatMap((post) => text('posts', trust.posts, post)),
  ];
}

/**
 * X has one text under the name, of 160 characters at most (seen 2026-11): read as "about", it says what a
 * headline says elsewhere.
 */
const longestBio = 200;

function bioOf({ headline, about }: FitInput): string | undefined {
  const text = valueIn(about);
  return headline.status === 'absent' && text !== undefined && text.length <= longestBio
    ? text
    : undefined;
}

function lineUnderName(field: 'headline' | 'about', parts: readonly string[]): Segment[] {
  return parts.flatMap((part) => {
    const { title, organisation } = titleAndOrganisation(part);
    return [
      ...segment(field, 'headline', trust.headline, title, part),
      ...segment(field, 'headline-organisation', trust.organisation, organisation, part),
    ];
  });
}

/** `context` is the text whose wishes count ("aspiring"), `text` the part of it whose words do. */
function segment(
  field: FieldName,
  source: string,
  worth: number,
  text: string | undefined,
  context: string = text ?? '',
  isPast: boolean = past.test(context),
): Segment[] {
  if (text === undefined) return [];
  // What was hidden divides a title as it divides a sentence.
  return text.split('\n').flatMap((line): Segment[] => {
    const terms = termsOf(line);
    return terms.length === 0
      ? []
      : [{ field, source, trust: worth * realness(context), text: line, terms, past: isPast }];
  });
}
