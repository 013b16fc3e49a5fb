import type { Basis } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';

/** Whether a page is about somebody, shows them among others, or is only written by them. */
export const standings = ['main', 'shown', 'author'] as const;
export type Standing = (typeof standings)[number];

/** The fields that a page's own data can fill. */
export type FoundFields = Pick<
  Fields,
  | 'name'
  | 'headline'
  | 'organisations'
  | 'location'
  | 'about'
  | 'roles'
  | 'education'
  | 'skills'
  | 'languages'
  | 'links'
>;

/** Somebody whom a page's data speaks of. */
export type Found = {
  standing: Standing;
  /** Which reader found them. */
  layout: 'json-ld' | 'microdata' | 'h-card';
  /** Addresses that the data gives as their own, best first; not yet checked against the page's. */
  own: string[];
  name: string;
  fields: FoundFields;
};

/** How strong the data of each reader is. */
export const basisOf = {
  'json-ld': 'structured',
  microdata: 'attribute',
  'h-card': 'attribute',
} as const satisfies Record<Found['layout'], Basis>;

/** At most so many people are read of one page. */
export const mostPeople = 30;
