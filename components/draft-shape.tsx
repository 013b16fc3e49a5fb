import './draft.css';
import { i18n } from '#i18n';
import type { Favour, Language, Plan, Voice } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import { Select } from './select';

const voices = {
  formal: 'draft.voiceFormal',
  plain: 'draft.voicePlain',
  warm: 'draft.voiceWarm',
} as const satisfies Record<Voice, string>;

const favours = {
  call: 'draft.favourCall',
  mail: 'draft.favourMail',
  'in-person': 'draft.favourInPerson',
  feedback: 'draft.favourFeedback',
} as const satisfies Record<Favour, string>;

/** Each in itself: who looks for a language finds it. */
const languageNames = { en: 'English', es: 'Español' } as const satisfies Record<Language, string>;

type Props = { draft: DraftView; rework(change: Plan): void };

/** What is chosen of it, in words. */
export function shapeWords(draft: DraftView): string[] {
  const { plan, languages } = draft;
  return [
    i18n.t(voices[plan.voice]),
    ...(asksFavour(draft) ? [i18n.t(favours[plan.favour])] : []),
    ...(languages.length > 1 ? [languageNames[plan.language]] : []),
  ];
}

/** Whether a message asks for the favour, or answers to it; a short note only asks whether they'd answer questions. */
function asksFavour({ purpose, isNote }: DraftView): boolean {
  return !isNote && /^ask|^intro|^first|^answer-yes$/.test(purpose);
}

/** How the message sounds, in which language, about which goal and for which favour. */
export function DraftShape({ draft, rework }: Props) {
  const { id, plan, goals, languages } = draft;
  const field = (part: string) => `draft-${id}-${part}`;
  return (
    <div class="draft-shape">
      <Select
        small
        id={field('voice')}
        label={i18n.t('draft.voice')}
        options={(Object.keys(voices) as Voice[]).map((value) => ({
          value,
          label: i18n.t(voices[value]),
        }))}
        chosen={plan.voice}
        onChoose={(voice) => rework({ voice })}
      />
      {asksFavour(draft) && (
        <Select
          small
          id={field('favour')}
          label={i18n.t('draft.favour')}
          options={(Object.keys(favours) as Favour[]).map((value) => ({
            value,
            label: i18n.t(favours[value]),
          }))}
          chosen={plan.favour}
          onChoose={(favour) => rework({ favour })}
        />
      )}
      {languages.length > 1 && (
        <Select
          small
          id={field('language')}
          label={i18n.t('draft.language')}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          chosen={plan.language}
          onChoose={(language) => rework({ language })}
        />
      )}
      {goals.length > 0 && (
        <Select
          small
          id={field('goal')}
          label={i18n.t('draft.goal')}
          options={[
            { value: '', label: i18n.t('draft.goalBest') },
            ...goals.map(({ id: value, learn }) => ({ value, label: learn })),
          ]}
          chosen={plan.goalId ?? ''}
          onChoose={(goalId) => rework({ goalId })}
        />
      )}
    </div>
  );
}
