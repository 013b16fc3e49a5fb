import type { FigureSource } from './sources';

/** Every rule, in the order in which its notes are shown where nothing else decides. */
export const ruleIds = [
  'insult',
  'empty',
  'placeholders',
  'name',
  'dates',
  'length',
  'one-ask',
  'pressure',
  'private-life',
  'specific',
  'who-writes',
  'mass-mail',
  'time-and-effort',
  'questions',
  'easy-no',
  'subject',
  'links',
  'shouting',
  'emoji',
  'one-language',
  'paragraphs',
  'gushing',
  'apology',
  'sales-words',
  'i-and-you',
  'reading-grade',
  'offer',
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * How much a note matters: `mend` is surely a slip, `consider` is what most advice agrees on, `idea` is worth a
 * thought. None of them keeps her from sending.
 */
export const severities = ['mend', 'consider', 'idea'] as const;
export type Severity = (typeof severities)[number];

/** A place in one part of the message, in UTF-16 units. */
export type Place = { part: 'subject' | 'body'; start: number; end: number };

/** What a click puts in place of a part of her words; only offered where nothing can go wrong by it. */
export type Fix = Place & { text: string };

/**
 * What a rule has to say. `saying` names its sentence in the locales, `values` what stands in it (her words,
 * counts), `place` the words that it is about.
 */
export type Note = {
  rule: RuleId;
  severity: Severity;
  saying: Saying;
  values?: readonly (string | number)[];
  place?: Place;
  fix?: Fix;
};

/** Every sentence that a rule can say: the rule, then what it found. */
export const sayings = [
  'insult.threat',
  'insult.words',
  'insult.swearing',
  'empty.body',
  'empty.nudge',
  'empty.report',
  'placeholders.left',
  'placeholders.machine',
  'name.misspelt',
  'name.other',
  'name.accent',
  'dates.past',
  'dates.weekday',
  'length.cutOff',
  'length.tooShort',
  'length.short',
  'length.long',
  'length.tooLong',
  'oneAsk.none',
  'oneAsk.vague',
  'oneAsk.several',
  'oneAsk.mentor',
  'oneAsk.job',
  'oneAsk.regular',
  'oneAsk.topic',
  'oneAsk.buried',
  'oneAsk.brain',
  'pressure.hurry',
  'pressure.guilt',
  'pressure.begging',
  'pressure.granted',
  'privateLife.looks',
  'privateLife.life',
  'specific.none',
  'whoWrites.none',
  'massMail.greeting',
  'massMail.phrase',
  'massMail.nameless',
  'time.both',
  'time.length',
  'time.when',
  'time.long',
  'time.effort',
  'questions.none',
  'questions.many',
  'easyNo.none',
  'subject.none',
  'subject.capitals',
  'subject.bare',
  'subject.long',
  'subject.urgent',
  'subject.reply',
  'links.many',
  'links.short',
  'links.calendar',
  'links.tracking',
  'links.attachment',
  'shouting.capitals',
  'shouting.marks',
  'emoji.formal',
  'oneLanguage.other',
  'paragraphs.wall',
  'gushing.praise',
  'apology.many',
  'sales.words',
  'iAndYou.ratio',
  'reading.grade',
  'reading.sentence',
  'offer.none',
] as const;
export type Saying = (typeof sayings)[number];

/** What a rule rests on, for her to look up. */
export type Grounds = { sources: readonly FigureSource[] };
