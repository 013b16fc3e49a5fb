import type { Quote } from '@/utils/outreach/specific';
import { type Facts, questionCount } from '@/utils/outreach/templates/template';
import type { NamedDay } from '@/utils/outreach/week';
import type { SiteId } from '@/utils/profile/identity';
import { goalTopic, isTheirWay } from './goal';

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

export const places: Record<SiteId, { tu: string; su: string; on: string }> = {
  linkedin: { tu: 'tu perfil de LinkedIn', su: 'su perfil de LinkedIn', on: ' en LinkedIn' },
  x: { tu: 'tu perfil de X', su: 'su perfil de X', on: ' en X' },
  web: { tu: 'tu página', su: 'su página', on: '' },
};

/** "Tu perfil", or "su perfil" where she says "usted". */
export function profileOf({ site, voice }: Facts): string {
  return places[site][voice === 'formal' ? 'su' : 'tu'];
}

export function dated({ day, month, year }: NamedDay): string {
  return `${day} de ${months[month]}${year === undefined ? '' : ` de ${year}`}`;
}

export function weekOf({ week }: Facts): string {
  return `la semana del ${dated(week)}`;
}

/** What to ask about; what they do, where her goal can't be said in a few words. */
export function topicOf({ goal, quote, voice }: Facts, otherwise?: string): string {
  if (goal !== undefined && isTheirWay(goal))
    return voice === 'formal' ? 'cómo llegó hasta donde está' : 'cómo llegaste hasta donde estás';
  const topic = goal === undefined ? undefined : goalTopic(goal, 9);
  const their = voice === 'formal' ? 'su' : 'tu';
  return (
    topic ?? otherwise ?? (quote?.field === 'posts' ? `${their} publicación` : `${their} trabajo`)
  );
}

/**
 * What to ask about, right behind her goal: a move that they made is theirs to tell of, and who has to do with it needn't
 * be told twice what it is. Questions of her own may be about anything.
 */
export function askedAbout(facts: Facts): string {
  const { goal, purpose, statesGoal, sameMove, isReason, words, voice, variant } = facts;
  // An ask that comes back begins with what it is about.
  const isNamed = statesGoal || purpose === 'ask-again';
  const formal = voice === 'formal';
  if (!isNamed || goal === undefined || words.questions || isTheirWay(goal)) return topicOf(facts);
  if (sameMove && statesGoal) return formal ? 'cómo lo hizo' : 'cómo lo hiciste';
  if (!isReason) return topicOf(facts);
  const would = [
    ['qué haría en mi lugar', 'qué harías en mi lugar'],
    ['por dónde empezaría en mi lugar', 'por dónde empezarías en mi lugar'],
    ['cómo lo haría', 'cómo lo harías'],
  ][variant];
  return would?.[formal ? 0 : 1] ?? topicOf(facts);
}

export function questionsOf(facts: Facts): string {
  return (
    ['', 'una pregunta', 'dos preguntas', 'tres preguntas'][questionCount(facts)] ??
    'unas preguntas'
  );
}

export function quoted({ words, cut }: Quote): string {
  if (cut) return `«${words} …».`;
  return `«${words.replace(/[.]$/, '')}».`;
}

export function inline(words: string): string {
  return `«${words}»`;
}
