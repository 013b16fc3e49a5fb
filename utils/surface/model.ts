import type { Aims, Priority } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { VerdictWord } from '@/utils/fit/verdict';
import type { Heard } from '@/utils/journey/heard';
import type { DatedEvent, Happening } from '@/utils/journey/history';
import type { LastTalk } from '@/utils/journey/last-talk';
import type { NextStep } from '@/utils/journey/next-step';
import type { Purpose } from '@/utils/journey/purpose';
import type { Standing } from '@/utils/journey/standing';
import type { Dashed } from '@/utils/journey/today';
import type { StoredPhrase, StoredVerdict } from '@/utils/mentors/database';
import type { Way } from '@/utils/outreach/channels/ways';
import type { Plan } from '@/utils/outreach/draft';
import type { Correction, Corrections } from '@/utils/profile/correction';
import type { SiteHealth } from '@/utils/profile/health';
import type { WordProblem } from '@/utils/profile/her-word';
import type { Identity, SiteId } from '@/utils/profile/identity';
import type { FieldName, Reading } from '@/utils/profile/reading';
import type { ConversationSite } from '@/utils/replies/conversation';
import type { ReadMail } from '@/utils/replies/read-mail';
import type { Pace } from '@/utils/settings/pace';
import type { Notes, Presence, Settings } from '@/utils/settings/settings';
import type { Acquaintance } from '@/utils/shortlist/acquaintance';
import type { BackgroundOffer } from './background-offer';
import type { BegunPlace } from './begun-words';
import type { DataActions, DataModel } from './data-model';
import type { DraftActions, DraftView, LettersView } from './draft-model';
import type { GoalFit } from './goal-fits';
import type { HelpActions } from './help-model';
import type { OrderView } from './order-view';
import type {
  GoalCoverage,
  JoinedView,
  LikenessView,
  PeopleDeeds,
  Referrals,
  Shortlist,
  ShortlistActions,
} from './shortlist-model';
import type { ThisPerson } from './this-person-model';
import type { Undoable } from './undoable';
import type { Connections } from './use-connections';

/** A kept person as a row in a list shows them. */
export type MentorRow = {
  id: string;
  identity: Identity;
  name: string;
  headline?: string;
  standing: Standing;
  step?: NextStep;
  /** It looks as if they had written back; she is to say. */
  heard?: Heard;
  /** Why they are proposed for an ask: a goal of hers in words, and of whom nothing came for it. */
  proposal?: { goal?: string; insteadOf?: { name: string; because: Dashed } };
  fit?: Pick<Assessment, 'score' | 'band'>;
  tags?: string[];
  /** Her own word of them, 1 to 5. */
  rating?: number;
  /** In lists: LinkedIn's export says that she is connected with them. */
  known?: boolean;
};

/** A message of hers, or saying what they answered. */
export type CalledFor = Purpose | 'answer';

/** A kept person with everything that happened and wasn't taken back, oldest first. */
export type MentorDetail = MentorRow &
  LettersView & {
    /** With her corrections in it. */
    reading: Reading;
    /** What the pages said, without her corrections. */
    asRead: Reading;
    corrections: Corrections;
    history: DatedEvent[];
    /** What there is to prepare the next talk with. */
    lastTalk?: LastTalk;
    /** Whom they pointed her to last, by name. */
    referredTo?: string | undefined;
    /** Every page that is theirs. */
    identities: Identity[];
    /** Who else of hers may be the same human, and who was joined with them. */
    likenesses?: LikenessView[];
    /** Whether she knows them already, and who could introduce her. */
    acquaintance?: Acquaintance;
    /** What she opened them for, where that wasn't only to look; another one each time. */
    called?: { for: CalledFor };
    joined?: JoinedView[];
    /** What there is to write for the next step. */
    toWrite?: Purpose;
    /** The message that she looked at last, of those that she hasn't sent. */
    draft?: DraftView;
    /** Missing while it is being judged, and while she has no goal to compare with. */
    assessment?: Assessment;
    /** Of each of her goals, where she has several. */
    goals?: GoalFit[];
    /** What she said of an earlier fit of theirs. */
    answer?: Answer;
  };

/** What she said of somebody's fit, and the fit that she said it of. */
export type Answer = Omit<StoredVerdict, 'turns'>;

/** All her answers, newest first, how many are missing until they count, and by how much they move a score of 50. */
export type Answers = {
  list: Answer[];
  missing: { all: number; right: number; not: number };
  points: number;
};

/** How reading each site goes, with a report that she can copy; `seen` counts all profiles that it knows of. */
export type SelfCheck = Record<'linkedin' | 'x', SiteHealth & { seen: number; report: string }>;

/** Why the store can't be read: a newer build wrote it, or the browser doesn't open it. */
export type StoreClosed = 'newer' | 'unopened';

/** Everything that the popup and the side panel show. `undefined` while it is being loaded. */
export type PanelModel = {
  /** Set where nothing of hers can be shown. */
  closed: StoreClosed | undefined;
  thisPerson: ThisPerson;
  /** Set while `thisPerson` is somebody whose mark in a list she clicked; another one for each click. */
  clickedRow?: string | undefined;
  /** Whom to think of today, most pressing first. */
  today: MentorRow[] | undefined;
  /** How many they are, which may be known before. */
  inToday?: number | undefined;
  keepsSomebody: boolean | undefined;
  /** Missing until she turns to the list, and until it was read. */
  shortlist: Shortlist | undefined;
  /** Who covers which goal; missing until she turns to it, and until it was read. */
  goals?: readonly GoalCoverage[] | undefined;
  /** Who pointed to whom, and who could introduce her; missing until she turns to it, and until it was read. */
  referrals?: Referrals | undefined;
  /** How many asks of hers are open, and whether somebody is held back until one of them isn't any more. */
  asks: { open: number; held: boolean } | undefined;
  /** The person opened from a list. */
  opened: MentorDetail | undefined;
  aims: Aims | undefined;
  /** By how many points her answers to earlier fits move a score of 50 now. */
  answersMove: number;
  now: number;
  selfCheck: SelfCheck | undefined;
  /** The last thing that went wrong, in a sentence, until dismissed. */
  problem: string | undefined;
  /** The last deed that can be taken back, for ten seconds. */
  undoable: Undoable | undefined;
};

/** Everything that she can do in the popup and the side panel. Each one tells of failure by `problem`. */
export type PanelActions = PersonActions & DraftActions & ShortlistActions & PeopleDeeds;

/** What she can do with one person, with the page in the tab, and with what is shown. */
type PersonActions = {
  keep(reading: Reading): void;
  /**
   * Her own word for one part of somebody she keeps; `null` lets the page's word count again. Whether it was
   * saved, so that nothing that she typed is put away before.
   */
  correct(identity: Identity, field: FieldName, word: Correction | null): Promise<boolean>;
  /** Her value for a part as a correction, or why it can't be one. */
  checkWord(field: FieldName, value: unknown): { word: Correction } | { problem: WordProblem };
  /** Reads the page in the tab for whom it is about: any page, this once. */
  readPage(): void;
  /** Puts aside the person of a row, or of any other page, and shows again what the tab is about. */
  backToPage(): void;
  /** Fills her background with what she chose of her own profile. Whether it was saved. */
  fillAims(chosen: BackgroundOffer): Promise<boolean>;
  /** Takes out again what was filled in, and nothing that she wrote since; `before` is what it was added to. */
  unfillAims(chosen: BackgroundOffer, before: Aims): Promise<boolean>;
  /** A report of the structure of the page in the tab, without its words, that she copies herself. */
  describePage(site: SiteId, outcome: string): Promise<string>;
  /** Copies a text. Whether the browser let us. */
  copy(text: string): Promise<boolean>;
  /** Forgets how reading went lately. */
  resetSelfCheck(): void;
  /** Says of a fit that has a score whether it is right. Whether that was saved. */
  answer(about: { reading: Reading; assessment: Assessment }, word: VerdictWord): Promise<boolean>;
  /** Takes back what she said of a fit. Whether that was saved. */
  takeBackAnswer(id: string): Promise<boolean>;
  /** Removes all that she said of any fit. */
  forgetAnswers(): void;
  dismiss(reading: Reading): void;
  restore(identity: Identity): void;
  /** Shows somebody; with `answer`, where she says what they answered. */
  open(mentorId: string, calledFor?: 'answer'): void;
  close(): void;
  /** Has the worker compose a message, or brings the one that is there to the front. */
  draft(mentorId: string, purpose: Purpose): void;
  /** The same from elsewhere: opens the person with the message, and works these words of hers into it. */
  writeTo(mentorId: string, purpose: Purpose, words?: Plan['words']): void;
  /** Help with the words of a message, from a model of hers, if she wants it. */
  help: HelpActions;
  /** How somebody can be written to, likeliest first. */
  waysTo(mentor: MentorDetail): Way[];
  notSent(mentorId: string): void;
  /** What she began to write about somebody and hasn't added, and keeping it until she does. */
  begunWords(mentor: Pick<MentorDetail, 'id' | 'history'>, place: BegunPlace): string;
  keepBegunWords(mentorId: string, place: BegunPlace, words: string): void;
  /**
   * Tells what happened with somebody: what they answered, that she nudged, a note; of several, in this order, all
   * or nothing. It is taken back in one. Says whether it was taken.
   */
  record(mentorId: string, ...happenings: Happening[]): Promise<boolean>;
  /** Reads a mail that she saved; nothing where it is none, which is told as a problem. */
  readMail(file: File): Promise<ReadMail | undefined>;
  /** Puts the step aside for this many days. */
  snooze(mentorId: string, days: number): void;
  /** Removes somebody and everything about them; it can be undone for a moment. */
  forget(mentorId: string): void;
  /** Takes back the last deed, `undoable`. */
  undo(): void;
  /** Takes back one event of the history. */
  undoEvent(mentorId: string, eventId: string): void;
  dismissProblem(): void;
  /** Loads this surface anew, to see whether the store opens now. */
  loadAnew(): void;
  /** Asks the browser for the site permission, then reads the tab; or reads one that was open before us. */
  allowSites(): void;
  readTab(): void;
  resume(): void;
  openBoard(place: BoardPlace): void;
  /** Opens this person's own page in a tab. */
  visit(identity: Identity): void;
};

/** `order` is a part of the aims: what matters to her, most first. */
export type BoardPlace =
  | 'welcome'
  | 'today'
  | 'people'
  | 'stages'
  | 'goals'
  | 'referrals'
  | 'aims'
  | 'order'
  | 'settings'
  | 'data'
  | 'about';

/** What the board adds to the panel: her aims and settings, editable. */
export type BoardModel = Omit<PanelModel, 'thisPerson' | 'clickedRow'> & {
  /** Sentences that she wrote instead of ours in messages that she sent, newest first. */
  phrases: StoredPhrase[] | undefined;
  place: BoardPlace;
  settings: Settings | undefined;
  pace: Pace | undefined;
  /** Sites where we read who wrote last. */
  readSites: ConversationSite[] | undefined;
  answers: Answers | undefined;
  /** How the last edit of the aims stands. */
  saving: 'saved' | 'saving' | 'failed' | undefined;
  /** Sites that the browser doesn't let us look at. */
  sitesWithoutAccess: SiteId[];
  data: DataModel;
  connections: Connections;
};

export type BoardActions = Omit<
  PanelActions,
  | 'keep'
  | 'dismiss'
  | 'readTab'
  | 'readPage'
  | 'backToPage'
  | 'fillAims'
  | 'unfillAims'
  | 'describePage'
> & {
  go(place: BoardPlace): void;
  data: DataActions;
  /** Whose knowledge and whose software is shipped, with every licence in full. */
  readNotice(): Promise<string>;
  /** What an order of what matters to her comes to. */
  orderView(priorities: readonly Priority[]): OrderView;
  /** Saved as she types: only what changed. */
  editAims(change: Partial<Aims>): void;
  forgetPhrase(id: string): void;
  setPresence(site: 'linkedin' | 'x', presence: Presence): void;
  setPaused(paused: boolean): void;
  setTheme(theme: Settings['theme']): void;
  /** How many asks may be open at once. */
  setOpenAsks(count: number): void;
  /** The hour of a notification, which the browser asks her for first, or none. */
  setRemindAt(hour: number | undefined): void;
  /** Has us read who wrote last on a site, which the browser may ask her for first, or not any more. */
  setReplies(site: ConversationSite, on: boolean): void;
  setNotes(notes: Notes): void;
};
