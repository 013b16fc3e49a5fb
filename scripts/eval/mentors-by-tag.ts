import { readFileSync } from 'node:fs';
import { shuffled } from './bootstrap.ts';
import type { PeopleLine } from './people-files.ts';

type Listed = { title: string; description: string; tags: string[] };

/** A tag with fewer mentors is somebody's own word rather than a thing to learn. */
const leastMentors = 4;

/**
 * A public list of volunteer mentors as a benchmark: each tag is a goal, whoever has given it is relevant,
 * and all that is known of them is their title (as headline) and description (as "about").
 */
export function mentorsByTag(file: string): PeopleLine[] {
  const mentors = shuffled(JSON.parse(readFileSync(file, 'utf8')) as Listed[], 2);
  const tags = Map.groupBy(
    mentors.flatMap((mentor) => [...new Set(mentor.tags)].map((tag) => ({ tag, mentor }))),
    ({ tag }) => tag,
  );
  return [...tags]
    .filter(([, having]) => having.length >= leastMentors)
    .map(([tag]) => ({
      goal: tag,
      people: mentors.map(({ title, description, tags: own }) => ({
        headline: title,
        about: description,
        relevance: own.includes(tag) ? 1 : 0,
      })),
    }));
}
