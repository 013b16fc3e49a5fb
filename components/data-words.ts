import { i18n } from '#i18n';
import type { ImportChange } from '@/utils/mentors/import';
import type { ImportWay } from '@/utils/mentors/import-plan';
import type { PortableSettings } from '@/utils/settings/portable';
import type { Refusal } from '@/utils/surface/data-model';
import { inFigures } from './figures';
import { isolate } from './isolate';

/** What an import changes, or has changed, as a line for each kind of thing. */
export function changeSentences(
  change: ImportChange,
  way: ImportWay,
  settings: PortableSettings,
): string[] {
  const { added, joined, same, unkept, events, dismissals, answers, others, aims } = change;
  const lines = [
    added > 0 && i18n.t('data.added', added, [inFigures(added)]),
    joined > 0 && i18n.t('data.joined', joined, [inFigures(joined)]),
    same > 0 && i18n.t('data.same', same, [inFigures(same)]),
    unkeptSentence(unkept),
    events > 0 && i18n.t('data.events', events, [inFigures(events)]),
    answers > 0 && i18n.t('data.answers', answers, [inFigures(answers)]),
    dismissals > 0 && i18n.t('data.dismissals', dismissals, [inFigures(dismissals)]),
    others > 0 && i18n.t('data.othersIn', others, [inFigures(others)]),
    aims === 'taken' && i18n.t('data.aimsTaken'),
    aims === 'stay' && way === 'add' && i18n.t('data.aimsStay'),
    ...settingSentences(settings),
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : [i18n.t('data.nothingNew')];
}

/** Whether adding a file would change nothing. */
export function addsNothing(change: ImportChange, settings: PortableSettings): boolean {
  const { added, joined, events, dismissals, answers, others, aims } = change;
  const more = added + joined + events + dismissals + answers + others;
  return more === 0 && aims !== 'taken' && settingSentences(settings).length === 0;
}

/** What goes and what comes when a file takes the place of everything. */
export function replaceSentences(
  { added, joined, same, unkept }: ImportChange,
  here: number,
  settings: PortableSettings,
): string[] {
  return [
    i18n.t('data.replaces', [inFigures(here), inFigures(added + joined + same)]),
    unkeptSentence(unkept),
    ...settingSentences(settings),
  ].filter((line) => line !== false);
}

function unkeptSentence(unkept: number): string | false {
  return unkept > 0 && i18n.t('data.unkept', unkept, [inFigures(unkept)]);
}

const themes = {
  system: 'data.themeSystem',
  light: 'data.themeLight',
  dark: 'data.themeDark',
} as const satisfies Record<Exclude<PortableSettings['theme'], undefined>, string>;

/** Each setting that changes, and to what. */
function settingSentences({ theme, notes, openAsks }: PortableSettings): string[] {
  return [
    theme !== undefined && i18n.t(themes[theme]),
    openAsks !== undefined && i18n.t('data.openAsks', openAsks),
    notes !== undefined && notesSentence(notes),
  ].filter((line) => line !== false);
}

function notesSentence({ length, most }: Exclude<PortableSettings['notes'], undefined>): string {
  return most === undefined
    ? i18n.t('data.notesLength', [String(length)])
    : i18n.t('data.notesMost', [String(length), String(most)]);
}

/** Which line of a file is wrong, and why, in one sentence. */
export function refusalSentence({ code, line, place = '', other = 0 }: Refusal): string {
  const [at, where] = [String(line), isolate(place)];
  switch (code) {
    case 'not-ours':
      return i18n.t('refused.notOurs', [at]);
    case 'newer':
      return i18n.t('refused.newer', [at]);
    case 'not-text':
      return i18n.t('refused.notText');
    case 'not-json':
      return i18n.t('refused.notJson', [at]);
    case 'shape':
      return place === ''
        ? i18n.t('refused.shapeless', [at])
        : i18n.t('refused.shape', [at, where]);
    case 'twice':
      return i18n.t('refused.twice', [at, where, String(other)]);
    case 'stranger':
      return i18n.t('refused.stranger', [at, where]);
    case 'too-long':
      return i18n.t('refused.tooLong', [at]);
    case 'too-many':
      return i18n.t('refused.tooMany', [at]);
    case 'cut-off':
      return i18n.t('refused.cutOff', [at]);
  }
}
