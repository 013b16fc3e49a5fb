import type { Assessment } from '@/utils/fit/assessment';
import type { Identity, SiteId } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import type { Acquaintance } from '@/utils/shortlist/acquaintance';
import type { BackgroundOffer } from './background-offer';
import type { GoalFit } from './goal-fits';
import type { Answer, MentorDetail, MentorRow } from './model';

/**
 * A page that is neither LinkedIn's nor X's: `readable` by her click; `unseen`, because the browser doesn't
 * tell us which page it is before a click of another kind; `insecure` (http); a `file` on her device; or
 * `closed` to extensions.
 */
export type Elsewhere = 'readable' | 'unseen' | 'insecure' | 'file' | 'closed';

/** What the active tab shows, and where nothing can be said, why. */
export type ThisPerson =
  | { state: 'loading' }
  /** She hasn't said yet where fit may appear; nothing is read. */
  | { state: 'welcome' }
  /** Reading is paused. */
  | { state: 'paused' }
  /** No goal in words yet: nothing to compare with. `reading` is there, so she can keep the person. */
  | { state: 'no-goal'; reading: Reading; acquaintance?: Acquaintance; mentor?: MentorDetail }
  /** The browser doesn't let us look at this site (never granted, or taken back). */
  | { state: 'no-access'; site: SiteId }
  /** The tab was open before the extension was installed or updated. */
  | { state: 'not-running' }
  /** A page of LinkedIn or X without one person. */
  | { state: 'nobody' }
  /** Any other page, unread: whether it can be read by her click. */
  | { state: 'elsewhere'; page: Elsewhere }
  /**
   * Any other page that she had read: whom it may be about, most likely first and the page alone last; a form
   * to complete. `kept` are those of them whom she keeps.
   */
  | { state: 'other-page'; people: Reading[]; kept: MentorRow[] }
  | { state: 'rendering' }
  | { state: 'unknown-layout'; site: SiteId }
  /**
   * Her own profile; `reading` is what her background can be filled from, once it could be read, and `offer`
   * what of it she hasn't got in her aims.
   */
  | { state: 'own-profile'; reading?: Reading; offer?: BackgroundOffer }
  /** She said "not this person". */
  | { state: 'dismissed'; identity: Identity; name?: string }
  | {
      state: 'person';
      reading: Reading;
      assessment: Assessment;
      /** Of each of her goals, where she has several. */
      goals?: GoalFit[];
      answer?: Answer;
      /** Whether she knows them already, or who could introduce her. */
      acquaintance?: Acquaintance;
      mentor?: MentorDetail;
    };
