import { i18n } from '#i18n';
import type { Fix, Note, RuleId, Saying, Severity } from '@/utils/outreach/coach/note';
import type { FigureSource } from '@/utils/outreach/coach/sources';
import { isolate } from './isolate';

const severities = {
  mend: 'coach.mend',
  consider: 'coach.consider',
  idea: 'coach.idea',
} as const satisfies Record<Severity, string>;

/** Sentences as they are. */
const plain = {
  'empty.body': 'saying.emptyBody',
  'empty.nudge': 'saying.emptyNudge',
  'empty.report': 'saying.emptyReport',
  'length.tooShort': 'saying.lengthTooShort',
  'oneAsk.none': 'saying.oneAskNone',
  'oneAsk.vague': 'saying.oneAskVague',
  'oneAsk.mentor': 'saying.oneAskMentor',
  'oneAsk.job': 'saying.oneAskJob',
  'oneAsk.regular': 'saying.oneAskRegular',
  'oneAsk.brain': 'saying.oneAskBrain',
  'specific.none': 'saying.specificNone',
  'whoWrites.none': 'saying.whoWritesNone',
  'massMail.greeting': 'saying.massMailGreeting',
  'massMail.nameless': 'saying.massMailNameless',
  'time.both': 'saying.timeBoth',
  'time.length': 'saying.timeLength',
  'time.when': 'saying.timeWhen',
  'time.effort': 'saying.timeEffort',
  'questions.none': 'saying.questionsNone',
  'easyNo.none': 'saying.easyNoNone',
  'subject.none': 'saying.subjectNone',
  'subject.capitals': 'saying.subjectCapitals',
  'subject.bare': 'saying.subjectBare',
  'subject.urgent': 'saying.subjectUrgent',
  'subject.reply': 'saying.subjectReply',
  'links.tracking': 'saying.linksTracking',
  'shouting.capitals': 'saying.shoutingCapitals',
  'shouting.marks': 'saying.shoutingMarks',
  'oneLanguage.other': 'saying.oneLanguageOther',
  'offer.none': 'saying.offerNone',
} as const satisfies Partial<Record<Saying, string>>;

/** Those with one thing in them: her words, or a count. */
const withOne = {
  'insult.threat': 'saying.insultThreat',
  'insult.words': 'saying.insultWords',
  'insult.swearing': 'saying.insultSwearing',
  'placeholders.left': 'saying.placeholdersLeft',
  'placeholders.machine': 'saying.placeholdersMachine',
  'dates.past': 'saying.datesPast',
  'dates.weekday': 'saying.datesWeekday',
  'length.short': 'saying.lengthShort',
  'length.long': 'saying.lengthLong',
  'length.tooLong': 'saying.lengthTooLong',
  'oneAsk.several': 'saying.oneAskSeveral',
  'oneAsk.topic': 'saying.oneAskTopic',
  'oneAsk.buried': 'saying.oneAskBuried',
  'pressure.hurry': 'saying.pressureHurry',
  'pressure.guilt': 'saying.pressureGuilt',
  'pressure.begging': 'saying.pressureBegging',
  'pressure.granted': 'saying.pressureGranted',
  'privateLife.looks': 'saying.privateLifeLooks',
  'privateLife.life': 'saying.privateLifeLife',
  'massMail.phrase': 'saying.massMailPhrase',
  'time.long': 'saying.timeLong',
  'questions.many': 'saying.questionsMany',
  'subject.long': 'saying.subjectLong',
  'links.many': 'saying.linksMany',
  'links.short': 'saying.linksShort',
  'links.calendar': 'saying.linksCalendar',
  'links.attachment': 'saying.linksAttachment',
  'emoji.formal': 'saying.emojiFormal',
  'paragraphs.wall': 'saying.paragraphsWall',
  'gushing.praise': 'saying.gushingPraise',
  'apology.many': 'saying.apologyMany',
  'sales.words': 'saying.salesWords',
  'reading.grade': 'saying.readingGrade',
  'reading.sentence': 'saying.readingSentence',
} as const satisfies Partial<Record<Saying, string>>;

/** Those with two. */
const withTwo = {
  'name.misspelt': 'saying.nameMisspelt',
  'name.other': 'saying.nameOther',
  'name.accent': 'saying.nameAccent',
  'length.cutOff': 'saying.lengthCutOff',
  'iAndYou.ratio': 'saying.iAndYouRatio',
} as const satisfies Partial<Record<Saying, string>>;

const reasons = {
  insult: 'whyRule.insult',
  empty: 'whyRule.empty',
  placeholders: 'whyRule.placeholders',
  name: 'whyRule.name',
  dates: 'whyRule.dates',
  length: 'whyRule.length',
  'one-ask': 'whyRule.oneAsk',
  pressure: 'whyRule.pressure',
  'private-life': 'whyRule.privateLife',
  specific: 'whyRule.specific',
  'who-writes': 'whyRule.whoWrites',
  'mass-mail': 'whyRule.massMail',
  'time-and-effort': 'whyRule.timeAndEffort',
  questions: 'whyRule.questions',
  'easy-no': 'whyRule.easyNo',
  subject: 'whyRule.subject',
  links: 'whyRule.links',
  shouting: 'whyRule.shouting',
  emoji: 'whyRule.emoji',
  'one-language': 'whyRule.oneLanguage',
  paragraphs: 'whyRule.paragraphs',
  gushing: 'whyRule.gushing',
  apology: 'whyRule.apology',
  'sales-words': 'whyRule.salesWords',
  'i-and-you': 'whyRule.iAndYou',
  'reading-grade': 'whyRule.readingGrade',
  offer: 'whyRule.offer',
} as const satisfies Record<RuleId, string>;

const figures = {
  boomerang: 'figure.boomerang',
  lavender: 'figure.lavender',
  belkins: 'figure.belkins',
  backlinko: 'figure.backlinko',
  inmail: 'figure.inmail',
  gong: 'figure.gong',
  wood: 'figure.wood',
  mall: 'figure.mall',
  allen: 'figure.allen',
  milkman: 'figure.milkman',
  botdog: 'figure.botdog',
  bethel: 'figure.bethel',
  whitmore: 'figure.whitmore',
  glikson: 'figure.glikson',
  netiquette: 'figure.netiquette',
  centre: 'figure.centre',
  wikipedia: 'figure.wikipedia',
} as const satisfies Record<FigureSource, string>;

/** How much a note matters, in front of it. */
export function severityWord(severity: Severity): string {
  return i18n.t(severities[severity]);
}

/** What a note says; her words and theirs keep their own direction. */
export function noteSentence({ saying, values = [] }: Note): string {
  const [first = '', second = ''] = values.map((value) =>
    typeof value === 'number' ? String(value) : isolate(value),
  );
  if (isIn(plain, saying)) return i18n.t(plain[saying]);
  return isIn(withOne, saying)
    ? i18n.t(withOne[saying], [first])
    : i18n.t(withTwo[saying], [first, second]);
}

function isIn<Part extends object>(part: Part, saying: Saying): saying is keyof Part & Saying {
  return saying in part;
}

/** Why a rule is there: the figure, and who says otherwise. */
export function whySentence(rule: RuleId): string {
  return i18n.t(reasons[rule]);
}

/** Whose figure it is. */
export function sourceName(source: FigureSource): string {
  return i18n.t(figures[source]);
}

/** What a click on a fix does. */
export function fixLabel({ start, end, text }: Fix): string {
  if (text === '') return i18n.t('coach.takeOut');
  return i18n.t(start === end ? 'coach.add' : 'coach.write', [isolate(text.trim())]);
}
