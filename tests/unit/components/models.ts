import { vi } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import type { Assessment } from '@/utils/fit/assessment';
import { type DatedEvent, type Happening, happenedAt } from '@/utils/journey/history';
import type { Standing } from '@/utils/journey/standing';
import { purposeOf } from '@/utils/journey/step-purpose';
import { waysTo } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import { herWord } from '@/utils/profile/her-word';
import type { Reading } from '@/utils/profile/reading';
import type { ReadMail } from '@/utils/replies/read-mail';
import type { DataModel } from '@/utils/surface/data-model';
import type { DraftView, TypedDraft } from '@/utils/surface/draft-model';
import type {
  BoardActions,
  BoardModel,
  MentorDetail,
  MentorRow,
  PanelActions,
  PanelModel,
} from '@/utils/surface/model';
import { orderView } from '@/utils/surface/order-view';
import type { Shortlist } from '@/utils/surface/shortlist-model';
import { dataActions } from './data-actions';
import { draftActions } from './draft-actions';
import { helpActions } from './help-actions';
import { peopleActions } from './people-actions';

export const day = 86_400_000;
export const now = Date.UTC(2026, 10, 23, 12);

export const aims = anAims({ goals: ['product research'] });

/** Maya as a page showed her; what else she has goes into the plan. */
export function reading(plan: ReadingPlan = {}): Reading {
  return aReading({
    identity: 'linkedin:maya',
    readAt: now,
    name: 'Maya Okafor',
    headline: 'Head of Research',
    organisations: ['Lumen'],
    location: 'Berlin',
    about: 'I coach researchers.',
    notLoaded: ['roles', 'education', 'skills'],
    unreadable: ['posts'],
    ...plan,
  });
}

export const assessment: Assessment = {
  score: 82,
  band: 'strong',
  reasons: [],
  missing: ['roles'],
  coverage: 0.7,
  judgements: [
    {
      criterion: 'topic',
      weight: 3,
      adds: 80,
      goalId: 'goal-1',
      known: true,
      points: 0.9,
      evidence: [{ field: 'headline', words: 'Head of Research' }],
    },
    { criterion: 'logistics', weight: 1, known: false, missing: ['roles'] },
    {
      criterion: 'openness',
      weight: 1,
      adds: 2,
      known: true,
      points: 0.6,
      evidence: [{ field: 'about', words: 'I coach researchers.' }],
    },
  ],
};

export const draft: DraftView = {
  id: 'd1',
  purpose: 'ask',
  plan: { language: 'en', voice: 'plain', variant: 0, favour: 'call' },
  text: { to: '', subject: 'Two questions', body: 'Hello Maya' },
  isNote: false,
  candidates: [],
  gaps: ['offer'],
  otherLanguage: [],
  asks: [],
  needs: [],
  goals: [],
  languages: ['en'],
  versions: [],
  phrases: [],
  aims: undefined,
  revision: 1,
};

/** What is handed over of words that were typed on `draft`. */
export function typedDraft(text: DraftText): TypedDraft {
  return { draftId: 'd1', text, typedOn: 1 };
}

export function happened(id: string, what: Happening, daysAgo = 1): DatedEvent {
  const event = { id, at: now - daysAgo * day, what };
  return { ...event, happenedAt: happenedAt(event) };
}

export function standing(part: Partial<Standing> = {}): Standing {
  return { stage: 'kept', open: { kind: 'ask' }, keptAt: now - 30 * day, ...part };
}

export function row(part: Partial<MentorRow> = {}): MentorRow {
  return {
    id: 'm1',
    identity: 'linkedin:maya',
    name: 'Maya Okafor',
    headline: 'Head of Research',
    standing: standing(),
    step: { kind: 'ask', due: true },
    fit: { score: 82, band: 'strong' },
    ...part,
  };
}

export function mentor(part: Partial<MentorDetail> = {}): MentorDetail {
  const shown = row(part);
  const toWrite = purposeOf(shown.step, shown.standing);
  return {
    ...shown,
    ...(toWrite ? { toWrite } : {}),
    reading: reading(),
    asRead: reading(),
    corrections: {},
    otherDrafts: [],
    letters: { fitting: ['ask', 'ask-acquaintance', 'introduction'], others: ['thanks'] },
    history: [happened('e1', { kind: 'kept' })],
    identities: ['linkedin:maya'],
    ...part,
  };
}

/** Her people, all of them found, the best fit first. */
export function shortlist(rows: readonly MentorRow[], part: Partial<Shortlist> = {}): Shortlist {
  return {
    total: rows.length,
    wish: { words: '', order: 'fit' },
    narrow: false,
    found: rows.map(({ id }) => id),
    rows: new Map(rows.map((one) => [one.id, one])),
    gathering: false,
    tags: [],
    views: [],
    ...part,
  };
}

export function panelModel(part: Partial<PanelModel> = {}): PanelModel {
  return {
    thisPerson: { state: 'person', reading: reading(), assessment },
    today: [],
    inToday: part.today?.length,
    keepsSomebody: false,
    shortlist: shortlist([]),
    asks: { open: 0, held: false },
    opened: undefined,
    aims,
    answersMove: 0,
    now,
    selfCheck: undefined,
    problem: undefined,
    closed: undefined,
    undoable: undefined,
    ...part,
  };
}

export function dataModel(part: Partial<DataModel> = {}): DataModel {
  return {
    people: 12,
    lastExport: 'never',
    backups: [],
    erasing: undefined,
    erased: false,
    lost: undefined,
    remind: false,
    retention: 'ever',
    job: { state: 'none' },
    ...part,
  };
}

export function boardModel(part: Partial<BoardModel> = {}): BoardModel {
  const { thisPerson: _, ...shared } = panelModel();
  return {
    ...shared,
    place: 'welcome',
    pace: { openAsks: 3 },
    readSites: [],
    settings: { presence: {}, paused: false, theme: 'system', notes: { length: 200, most: 5 } },
    phrases: [],
    answers: { list: [], missing: { all: 30, right: 5, not: 5 }, points: 0 },
    saving: undefined,
    sitesWithoutAccess: [],
    data: dataModel(),
    connections: { count: 0, leftOut: 0, problem: undefined, bring: vi.fn(), forget: vi.fn() },
    ...part,
  };
}

/** That message on its way out. */
export const sentDraft = { id: 'd1', mentorId: 'm1', purpose: 'ask' } as const;

/** Every deed as a spy. */
export function panelActions() {
  return {
    ...peopleActions(),
    keep: vi.fn(),
    dismiss: vi.fn(),
    correct: vi.fn(async () => true),
    checkWord: vi.fn(herWord),
    readPage: vi.fn(),
    backToPage: vi.fn(),
    fillAims: vi.fn(async () => true),
    unfillAims: vi.fn(async () => true),
    describePage: vi.fn(async () => ''),
    copy: vi.fn(async () => true),
    resetSelfCheck: vi.fn(),
    answer: vi.fn(async () => true),
    takeBackAnswer: vi.fn(async () => true),
    forgetAnswers: vi.fn(),
    restore: vi.fn(),
    open: vi.fn(),
    close: vi.fn(),
    draft: vi.fn(),
    writeTo: vi.fn(),
    ...draftActions(),
    help: helpActions(),
    waysTo: vi.fn(({ identities, reading: shown }: MentorDetail) =>
      waysTo(
        { identities, reading: shown, hasAddress: false, history: [] },
        { noteLength: 200, notesMost: 5, notesSent: 2 },
      ),
    ),
    notSent: vi.fn(),
    record: vi.fn(async (_mentorId: string, _what: Happening) => true),
    begunWords: vi.fn(() => ''),
    keepBegunWords: vi.fn(),
    readMail: vi.fn(async (): Promise<ReadMail | undefined> => undefined),
    snooze: vi.fn(),
    forget: vi.fn(),
    undo: vi.fn(),
    undoEvent: vi.fn(),
    dismissProblem: vi.fn(),
    loadAnew: vi.fn(),
    allowSites: vi.fn(),
    readTab: vi.fn(),
    resume: vi.fn(),
    openBoard: vi.fn(),
    visit: vi.fn(),
  } satisfies PanelActions;
}

export function boardActions() {
  return {
    ...panelActions(),
    go: vi.fn(),
    editAims: vi.fn(),
    data: dataActions(),
    orderView: vi.fn(orderView),
    forgetPhrase: vi.fn(),
    readNotice: vi.fn(async () => 'dexie 4, Apache-2.0'),
    setPresence: vi.fn(),
    setPaused: vi.fn(),
    setTheme: vi.fn(),
    setNotes: vi.fn(),
    setOpenAsks: vi.fn(),
    setRemindAt: vi.fn(),
    setReplies: vi.fn(),
  } satisfies BoardActions;
}
