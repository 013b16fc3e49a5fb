import type { Message, Stretch } from './message';
import { anyOf, has } from './phrases';

/**
 * What a sentence asks for: `talk` (a call, a coffee, a question answered), `review` of a piece of work, an
 * `introduction`, a `job`, to be her `mentor`; `vague` where it asks for "advice" or "help" and nothing more.
 */
export type RequestKind = 'talk' | 'review' | 'introduction' | 'job' | 'mentor' | 'vague';

/** A sentence that asks for something. `meets`: for a talk at a time, not for an answer in writing. */
export type Request = Stretch & { kind: RequestKind; meets: boolean };

/** How much a piece of work or an answer in writing is: "two questions", "one page", "a few lines". */
const size = anyOf(
  '(?:one|a|an|two|three|four|five|\\d+|a few)[- ](?:\\p{L}+ ){0,2}(?:questions?|pages?|slides?|lines?|sentences?|paragraphs?|things?|words?|pictures?|drawings?|photos?|pieces?|portfolio|poem|chapter|draft|problem)',
  '(?:short|quick|brief) (?:written )?(?:question|answer|reply|note|draft|text)s?|in a (?:line|sentence)',
  '(?:una?|dos|tres|\\d+) (?:\\p{L}+ ){0,2}(?:preguntas?|cosas?|p[áa]ginas?|diapositivas?|l[íi]neas?|frases?|p[áa]rrafos?)|unas l[íi]neas|pregunta (?:breve|corta|r[áa]pida)',
);

/** Whether a text says how much is asked for in writing. */
export function saysHowMuch(text: string): boolean {
  return has(text, size);
}

/** A standing date, or whole days. */
const standing = anyOf(
  '(?:every|each|once a|twice a) (?:week|fortnight|month|day|\\p{L}+day)|weekly|fortnightly|on a regular basis|regular (?:calls?|meetings?|sessions?|basis|chats?)|ongoing (?:mentorship|support|calls?)|(?:spend|stay|shadow\\p{L}*|with you for) (?:\\p{L}+ ){0,3}(?:days?|weeks?|months?)|for (?:the next )?(?:six|three|several|\\d+) months',
  '(?:cada|todas las|todos los) (?:semanas?|mes(?:es)?|lunes|martes|mi[ée]rcoles|jueves|viernes)|semanal(?:es|mente)?|una vez (?:a la semana|al mes)|de forma regular|(?:pasar|estar) (?:\\p{L}+ ){0,3}(?:d[íi]as|semanas|meses)',
);

/** Whether a text asks for a standing date, or for days. */
export function asksOften(text: string): boolean {
  return has(text, standing);
}

/** How English and Spanish ask. */
const asking = anyOf(
  '(?:would|could|can|might|will) (?:you|u|ya)',
  '(?:could|can|may|might|shall|should) (?:we|i)',
  'are you (?:free|open|available|willing|able|up)',
  'do you (?:have|think you)',
  'would it be',
  '(?:would|might|could|can|will|is|are) there(?: be)?',
  '(?:would|might) (?:an?|any|some|\\d+|ten|fifteen|twenty|thirty|half an hour)',
  'is there (?:any|a) (?:chance|way|possibility|time)',
  'any chance',
  "(?:i'd|i would|we'd) (?:really |very much |so |also )?(?:love|like|appreciate|be (?:\\p{L}+ )?(?:grateful|glad|happy|thankful|honou?red) (?:if|for|to))",
  'i (?:was|am|have been) (?:just )?(?:wondering|hoping|looking for|asking|writing to ask)',
  "i'm (?:just )?(?:wondering|hoping|looking for|asking|writing to ask)",
  'i (?:wonder|hope|want|need|wish) (?:if|whether|to|you|your|a|some|that you)',
  'please',
  'let me know (?:if|whether|when|what)',
  'my (?:one |only )?(?:ask|question|request)',
  'i have (?:one|a|two|three|just one|\\d) (?:\\p{L}+ )?questions?',
  'pick your brain',
  'podr[íi]as?|podr[íi]amos|podemos|puedes|puede|pueden',
  '(?:te|le|os|les) (?:gustar[íi]a|importar[íi]a|vendr[íi]a|parecer[íi]a|agradecer[íi]a|agradezco|pido)',
  'tendr[íi]as?|tienes|tiene',
  'ser[íi]a posible|es posible',
  'estar[íi]as?',
  'habr[íi]a|hay (?:un|alg)\\p{L}*',
  '(?:responder|presentar|dedicar|regalar|aceptar)[íi]as?',
  '(?:te |le )?puedo (?:hacer|pedir|preguntar|enviar|mandar)\\p{L}*|(?:te|le) puedo|me permites?',
  'me (?:gustar[íi]a|encantar[íi]a|ayudar[íi]a|preguntaba)',
  '(?:quer[íi]a|quisiera|quiero) (?:pedir|preguntar|saber|hacer)\\p{L}*',
  'por favor',
  'tengo (?:una|dos|tres) (?:\\p{L}+ )?preguntas?',
);

const kinds: readonly (readonly [kind: RequestKind, words: RegExp])[] = [
  [
    'introduction',
    anyOf(
      '(?:introduc(?:e|ing)|intro) me|an? (?:introduction|intro)|intro to|put me in touch|connect me (?:with|to)|(?:tell|speak to|talk to|mention me to) (?:\\p{L}+ ){1,4}about me|mention me to|vouch for me',
      '(?:me|nos) presentar[íi]as?|(?:me|nos) presentes?|presentar(?:me|nos)|ponerme en contacto|una presentaci[óo]n|(?:hables?|hablar(?:les?)?) (?:bien )?de m[íi]',
    ),
  ],
  [
    'mentor',
    anyOf(
      '(?:be|become|being|as) (?:my|a|an) (?:\\p{L}+ )?mentor|mentor me|(?:your )?mentorship|mentoring me|take me (?:on|under)',
      '(?:ser|seas?|fueras?|como) mi mentora?|mentor[íi]a|mentorizarme|mentorearme',
    ),
  ],
  [
    'review',
    anyOf(
      'feedback|review|critique|(?:take |have )?an? look (?:at|over)|look at|(?<!(?:i|i have) )(?:read|look through|comment on) (?:my|a|the|one|this|two)|comments on|thoughts on (?:my|this|the)|your eyes? on',
      'comentarios? sobre|revisar|echar(?:le)? un vistazo|(?:mirar|leer) (?:mi|un|una|el|la|este|esta)|opini[óo]n sobre (?:mi|un|una|el|la|este|esta)|qu[ée] te parece',
    ),
  ],
  [
    'job',
    anyOf(
      'job|jobs|vacanc(?:y|ies)|internship|hire me|hiring|openings?|refer me|a referral|good word|recommend me|my (?:cv|r[ée]sum[ée])',
      'empleo|trabajo en (?:tu|su)|vacantes?|pr[áa]cticas|contratarme|recomendarme|mi curr[íi]culum|consig(?:as?|uieras?|ues?|uirme)\\p{L}* (?:un|una|alg[úu]n) (?:\\p{L}+ )?(?:puesto|trabajo|empleo)',
    ),
  ],
];

/** A job as where she wants to go, which she tells and doesn't ask of them. */
const ownPath = anyOf(
  '(?:get|getting|find|finding|land|landing|start|starting|change|changing|switch|switching|leave|leaving) (?:my|a|an|the|into) (?:\\p{L}+ ){0,3}jobs?',
  '(?:conseguir|encontrar|empezar|cambiar|dejar)(?: de| en)? (?:mi|un|el) (?:\\p{L}+ ){0,3}(?:empleo|trabajo)',
);
const meeting = anyOf(
  'calls?|chat|coffees?|tea|lunch|meet|meeting|meet up|talk|speak|conversation|zoom|phone|catch up|(?:\\d+|ten|fifteen|twenty|thirty)[- ]?(?:min|mins|minutes?)|half an hour|half-hour|an hour|hour of',
  'llamada|videollamada|caf[ée]|reunirnos|reuni[óo]n|hablar|charlar?|charla|conversar|conversaci[óo]n|vernos|quedar|\\d+ minutos|(?:diez|quince|veinte|treinta) minutos|media hora|un rato',
);
/** What others do of whom she asks: "which volunteers speak to the press" is no talk with her. */
const othersMeet = anyOf(
  '(?:which|who|whom|whose) (?:(?!(?:we|i|you)(?!\\p{L}))\\p{L}+ ){0,3}(?:meets?|talks?|speaks?)',
  '(?:qui[ée]n(?:es)?|cu[áa]les) (?:\\p{L}+ ){0,3}hablan?',
);
const answering = anyOf(
  'questions?|ask (?:you|about|how|what|why)|by (?:e-?mail|mail)|in writing|repl(?:y|ies)|answer|tell me|share (?:how|what|your)|hear (?:how|what|about|your)|know (?:is )?(?:how|what|which|whether)|point me|recommend|suggest|send me|explain|your (?:view|take|opinion|experience)',
  'preguntas?|preguntar\\p{L}*|por (?:correo|mail|email|escrito)|respond\\p{L}*|respuesta|contar(?:me|nos)|saber (?:c[óo]mo|qu[ée])|recomendar\\p{L}*|explicar\\p{L}*|enviar(?:te|le)',
);
const hazy = anyOf(
  'pick your brain|advice|guidance|help|insights?|connect|network|learn from you|support|wisdom|tips|opportunit(?:y|ies)|guide me',
  'consejos?|orientaci[óo]n|ayuda|ayudarme|aprender de (?:ti|usted)|conectar|apoyo|oportunidad(?:es)?',
);
/** Whatever way it is to be had, it says nothing of what it is about. */
const brain = anyOf('pick your brains?|see where it (?:goes|leads)');
/** "I'd love to hear about that": warm, and no request beside one that says more. */
const aboutThat = anyOf(
  '(?:hear|know|learn|read) (?:more )?(?:about|of) (?:that|this|it|them)(?=\\s*[.!]?$)',
  '(?:saber|o[íi]r|leer|conocer) m[áa]s(?: de| sobre)?(?: eso| ello| esto)?(?=\\s*[.!]?$)',
);
/** "Or, if that's easier, I can send them by mail": the same thing in another way. */
const instead = anyOf(
  "(?:or|instead|alternatively|otherwise|if (?:it's|it is|that's|that is|you'd|you would|you) (?:\\p{L}+ )?(?:easier|rather|prefer|simpler|better))",
  '(?:si (?:te|le) (?:resulta|es|viene) m[áa]s (?:f[áa]cil|c[óo]modo)|si (?:lo )?prefieres?|o bien|en su lugar)',
);
const aboutThem = anyOf(
  "you|your|you've|you'd",
  'te|tu|tus|ti|usted|le|su|sus|[\\p{L}]+(?:aste|iste)',
);
const wonders = anyOf(
  'how|what|which|why|when|where|who|did|do|is|are|was|were|have|has|should',
  'c[óo]mo|qu[ée]|cu[áa]l|cu[áa]les|cu[áa]nt[oa]s?|por qu[ée]|cu[áa]ndo|d[óo]nde|qui[ée]n',
);
/** A question without a verb: "One tip for day one?" */
const crumb = anyOf(
  '(?:one|an?|any|two) (?:\\p{L}+ )?(?:tips?|hints?|pointers?|ideas?|thoughts?|suggestions?|recommendations?|words?)',
  '(?:one|two|three) (?:\\p{L}+ )?questions?',
  '(?:una?|alg[úu]n|alguna|dos) (?:\\p{L}+ )?(?:consejos?|pistas?|ideas?|recomendaci[óo]n(?:es)?|sugerencias?)',
);
/** What could be about anything: "trying to break into audio, any tips???" */
const anyTips = anyOf(
  '(?:any|some) (?:\\p{L}+ )?(?:tips?|advice|pointers?|help|wisdom|guidance)(?=\\s*[?!]+$)',
  '(?:alg[úu]n|unos) (?:\\p{L}+ )?(?:consejos?|tips?)(?=\\s*[?!]+$)|qu[ée] me (?:aconsejas?|recomiendas?)(?=\\s*\\?)',
  'what (?:would|do) you (?:advise|recommend|suggest)(?=\\s*\\?)',
);
/** A question that begins as one, which they can answer, whoever it is about: "How many layers is it?" */
const asked =
  /(?:^[^\p{L}]*|[.!?:;]\s+)(?:(?:and|but|so|then|y|pero|entonces)\s+)?(?:how|what|which|where|when|why|is there (?:one|a|any)|c[óo]mo|qu[ée]|cu[áa]l|cu[áa]nt[oa]s?|por (?:qu[ée]|d[óo]nde)|d[óo]nde)(?![\p{L}])/iu;
/** A question that is asked of nobody: "How are you?" */
const courtesy = anyOf(
  'how are you|how have you been|how do you do|how is it going',
  'c[óo]mo est[áa]s?|qu[ée] tal',
);

/** The sentences that ask for something, in order, without those that offer the same in an easier way. */
export function requestsIn(message: Message): readonly Request[] {
  const before = known.get(message);
  if (before) return before;
  const requests = findRequests(message);
  known.set(message, requests);
  return requests;
}

/** Five rules ask for them. */
const known = new WeakMap<Message, Request[]>();

function findRequests({ sentences }: Message): Request[] {
  const requests: Request[] = [];
  for (const sentence of sentences) {
    const kind = kindOf(sentence.text);
    if (kind === undefined) continue;
    if (requests.length > 0 && has(sentence.text, instead)) continue;
    const meets =
      (kind === 'talk' || kind === 'vague') && has(sentence.text.replace(othersMeet, ' '), meeting);
    requests.push({ ...sentence, kind, meets });
  }
  return requests;
}

function kindOf(text: string): RequestKind | undefined {
  if (has(text, courtesy) || declines(text)) return undefined;
  const isQuestion = /[?？]["”’)]?$/.test(text);
  if (has(text, brain) || has(text, aboutThat) || has(text, anyTips)) return 'vague';
  if (has(text, asking)) {
    const [named] = kinds.find(([, words]) => has(text, words)) ?? [];
    if (named === 'job' && !isQuestion && has(text, ownPath) && !has(text, aboutThem))
      return undefined;
    if (named !== undefined) return named;
    if (has(text, meeting) || has(text, answering)) return 'talk';
    if (has(text, hazy)) return 'vague';
    return isQuestion && (has(text, aboutThem) || asked.test(text)) ? 'talk' : undefined;
  }
  if (!isQuestion) return undefined;
  const isToThem = has(text, wonders) && has(text, aboutThem);
  return isToThem || asked.test(text) || has(text, crumb) ? 'talk' : undefined;
}

/** "Please don't feel obliged", "if you'd rather not": no request. */
const lettingOff = anyOf(
  "please (?:don't|do not|feel free to (?:say|ignore|decline))|no (?:worries|pressure|need|obligation|problem)|(?:completely|totally|perfectly|entirely) (?:fine|ok|okay|understand)|thank(?:s| you) (?:for|so much)",
  'sin compromiso|no pasa nada|entiendo perfectamente|gracias por',
);

function declines(text: string): boolean {
  return has(text, lettingOff) && !/[?？]/.test(text);
}
