import type { FitInput } from '@/utils/fit/fit-input';
import { denies } from '@/utils/fit/text/denials';
import { excerpt } from '@/utils/fit/text/excerpt';
import { headlineParts, sentences, titleAndOrganisation } from '@/utils/fit/text/segments';
import { realness } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/** A job that somebody held. `order` grows with time; what they tell of as over lies before all else. */
export type HeldJob = {
  field: FieldName;
  title: string;
  organisation?: string;
  description?: string;
  current: boolean;
  order: number;
  /** Nothing but their own words says that they held it, and that it is over. */
  told: boolean;
  /** The page's words. */
  words: string;
};

/** By which people say what they did before; what follows in the clause is a job. */
const before =
  /(?:\b(?:ex|former|formerly|previously|recovering|used to be|used to work (?:in|as)|worked (?:in|as)|was an?|before:|years (?:an?|as an?|in|of)|moved (?:here |over )?from|came (?:here |over )?from|antes|fui)\b:?[\s-]*(?:an? |in |as |era |de )?)([^,.;:()|\n–—]{2,60})/gi;
const rest = /\s(?:at|for|until|till|and|when|where|who|before|then|but|en|y|hasta)\s.*$/i;
const mostTold = 12;

/** The jobs that a page shows, the latest first; and those that people tell of, where it is over. */
export function heldJobs(input: FitInput): HeldJob[] {
  const roles = (valueIn(input.roles) ?? []).flatMap((role, at): HeldJob[] => {
    const title = line(role.title);
    if (title === '' || realness(title) < 1) return [];
    // Only what is nobody's name: part of theirs in an employer's would make it another employer.
    const organisation = role.employer?.words;
    return [
      {
        field: 'roles',
        title: ownTitle(title),
        ...(organisation === undefined ? {} : { organisation }),
        ...(role.description === undefined ? {} : { description: role.description }),
        current: role.current !== false,
        order: -at,
        told: false,
        words: excerpt(title, 0, 0),
      },
    ];
  });
  const told = [
    ...toldIn('headline', valueIn(input.headline)),
    ...toldIn('about', valueIn(input.about)),
  ];
  const posts = (valueIn(input.posts) ?? []).flatMap((post) => toldIn('posts', post));
  return [
    ...roles,
    // Under the name stands what they do, in other words than the jobs': asked only where no job is shown.
    ...(roles.length === 0 ? saidNow(input) : []),
    ...[...told, ...posts].slice(0, mostTold),
  ];
}

/** By which people say that they would like to be something; "looking for designers" is somebody who hires. */
const wished =
  /\b(?:aspiring|aspires? to(?: be(?:come)?)?|wannabe|future(?! of)|hop(?:e|ing) to (?:be(?:come)?|work as)|wants? to (?:be(?:come)?|work as)|(?:seeking|looking for) (?:an?|my|the)(?: (?:first|new|junior|entry[- ]level))*|aspirante a|en busca de mi primer)\s+/i;

/** The jobs that somebody wishes for under their name, in the page's words and without the wish. */
export function wishedJobs({ headline, about }: FitInput): HeldJob[] {
  const field = headline.status === 'read' ? 'headline' : 'about';
  const text = valueIn(headline) ?? valueIn(about)?.slice(0, 200) ?? '';
  return sentences(text)
    .flatMap(headlineParts)
    .slice(0, 8)
    .flatMap((part): HeldJob[] => {
      const match = wished.exec(part);
      if (!match || realness(part) > 0.5) return [];
      const title = part.slice(match.index + match[0].length);
      const words = excerpt(part, match.index, part.length);
      return [{ field, title, current: false, order: 0, told: true, words }];
    });
}

function line(title: string): string {
  return title.split('\n')[0]?.trim() ?? '';
}

/** "Executive Assistant to the CEO" is no CEO. */
function ownTitle(title: string): string {
  return title.replace(/ to (?:the |our |an? )?[^,|]*$/i, '');
}

function saidNow(input: FitInput): HeldJob[] {
  const lines: [FieldName, string[]][] = [
    ['headline', headlineParts(valueIn(input.headline) ?? '')],
    ['about', sentences((valueIn(input.about) ?? '').slice(0, 400)).flatMap(headlineParts)],
  ];
  return lines.flatMap(([field, parts]) =>
    // "Hiring: designers | researchers": a list of what is looked for.
    parts.some((part) => /\b(?:hiring|recruit\w*|placements|talent)\b/i.test(part))
      ? []
      : parts.slice(0, 8).flatMap((part): HeldJob[] => {
          if (realness(part) < 1 || saysBefore(part)) return [];
          const { title, organisation } = titleAndOrganisation(part);
          return [
            {
              field,
              title: ownTitle(title),
              ...(organisation === undefined ? {} : { organisation, description: part }),
              current: true,
              order: 1,
              told: false,
              words: excerpt(part, 0, 0),
            },
          ];
        }),
  );
}

function saysBefore(text: string): boolean {
  return text.search(before) >= 0;
}

function toldIn(field: FieldName, text = ''): HeldJob[] {
  if (!saysBefore(text)) return [];
  return sentences(text)
    .flatMap((sentence) => (field === 'headline' ? headlineParts(sentence) : [sentence]))
    .flatMap((sentence): HeldJob[] => {
      if (realness(sentence) < 1) return [];
      const isDenied = denies(sentence);
      return [...sentence.matchAll(before)].slice(0, 3).flatMap((match): HeldJob[] => {
        const title = (match[1] ?? '').replace(rest, '').trim();
        if (title === '' || isDenied({ start: match.index })) return [];
        const words = excerpt(sentence, match.index, match.index + match[0].length);
        return [{ field, title, current: false, order: -1_000, told: true, words }];
      });
    });
}
