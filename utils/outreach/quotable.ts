import { sentences } from '@/utils/fit/text/segments';

/**
 * Which of their words make a reason to write to them. What is set aside is no secret and hurts nobody: it announces,
 * sells, celebrates, asks, or begins in the middle, so that a letter that opens with it sounds as if nobody had read it.
 * She may still pick it. English, Spanish, German, and Japanese as an example of scripts without blanks; lists are
 * judgement, from posts as they are on LinkedIn and X (2026-11).
 */

/** Words as a whole, in any case, in Latin script. */
function words(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}#])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Somebody is looked for, or looks for work. */
const jobs = words(
  "(?:we|i|they|who)(?:['’](?:re|m)| are| am)(?: \\p{L}+)? (?:hiring|recruiting)|(?:team|company|\\p{L}+) is hiring|join (?:our|my|the) (?:\\p{L}+ )?team|open (?:position|role)s?|job (?:opening|alert|offer)s?|appl(?:y|ications?) (?:now|here|by|today|open|close)|vacanc(?:y|ies)|send (?:me|us) your (?:cv|r[ée]sum[ée])|looking for an? (?:\\p{L}+ ){0,5}to join",
  'open ?to ?work|(?:looking|searching) for (?:a |my )?(?:new |next )+(?:jobs?|roles?|opportunit\\p{L}+|positions?|challenges?)|available for (?:work|hire)|actively looking',
  'estamos (?:contratando|buscando|reclutando)|buscamos (?:a (?:una?|alguien|quien)|personal|(?:una? )?\\p{L}+(?:tora?|dora?|ista|[óo]log[oa]))|oferta de (?:empleo|trabajo)|vacantes?|env[íi]a(?:nos|me)? tu (?:cv|curr\\p{L}+)|[úu]nete a (?:nuestro|mi) equipo|busco (?:trabajo|empleo|nuevas oportunidades)|en b[úu]squeda (?:activa|de (?:empleo|trabajo|nuevas))|abiert[oa] a (?:nuevas )?oportunidades',
  'wir (?:suchen|stellen ein)|stellen(?:anzeige|angebot|ausschreibung)\\p{L}*|bewirb dich|bewerbt euch|bewerbung(?:en)? (?:bitte )?(?:an|bis)|verst[äa]rkung (?:f[üu]r|gesucht)|ich suche (?:eine? )?neuen? (?:job|stelle|herausforderung)|auf jobsuche|offen f[üu]r neue',
);
const jobTags =
  /#(?:open ?to ?work|hiring|wearehiring|nowhiring|jobs?|jobsearch|empleo|stellenangebot|werbung|ad|sponsored|anzeige|publicidad|giveaway)(?![\p{L}\p{N}])|\(m\/w\/d\)|\(w\/m\/d\)/iu;
/** A new job, a certificate, a prize: it asks for a congratulation. */
const news = words(
  "(?:happy|thrilled|excited|pleased|delighted|proud|honou?red|humbled|stoked) to (?:share|announce|say|report|have (?:joined|started|been)|be (?:joining|starting|part))|i(?:['’]m| am) (?:starting|joining) (?:an?|my|as|at|the)|i(?:['’]ve| have) (?:just |recently )?(?:started|joined|been (?:promoted|appointed|named|awarded|certified))|(?:my|a|this) new (?:position|role|chapter|job|adventure)|work anniversary|(?:first|last) day at|got (?:promoted|certified)|new certificate|certificate of",
  '(?:feliz|encantad[oa]|orgullos[oa]|content[oa]|emocionad[oa]|ilusionad[oa]) de (?:compartir|anunciar|contar|empezar|comenzar|incorporarme|unirme)|(?:empiezo|comienzo|inicio) (?:una? )?nuev[oa] (?:etapa|puesto|reto|aventura|cargo|trabajo)|me (?:incorporo|uno) (?:a|al|como)|nuev[oa] (?:etapa|reto|aventura) profesional',
  '(?:freue mich|freu mich|stolz)(?:,| sehr| riesig| darauf| euch)* (?:mitteilen|bekannt|zu (?:verk|teil)|mitzuteilen|dass ich|sagen zu)|(?:neue[nr]?|einen neuen) (?:job|position|stelle|rolle|herausforderung)|ab (?:heute|sofort) (?:arbeite|bin)',
);
/** Said to others: congratulations, thanks, feasts, greetings. */
const toOthers = words(
  'congrat(?:s|ulations)|well deserved|happy (?:birthday|new year|anniversary|holidays|easter|diwali|friday|monday)|merry christmas|welcome (?:to the team|aboard)|kudos|shout ?-?out to|so proud of (?:you|my|our)|rest in peace|(?:huge|big|special|many) thanks|thank(?:s| you)(?: so much| very much)?(?=[,!]| to | for | everyone| all| @)|grateful (?:to|for) (?:everyone|all|my|the|this)',
  'felicidades|enhorabuena|feliz (?:cumplea[ñn]os|navidad|a[ñn]o|aniversario|d[íi]a|lunes|viernes)|bienvenid[oa]s? (?:a|al)|(?:muchas|mil) gracias|gracias (?:a|por|de coraz[óo]n)|agradecid[oa] (?:a|con|por)',
  'gl[üu]ckwunsch|gratul\\p{L}+|alles gute|frohe (?:weihnachten|ostern)|frohes neues|guten rutsch|willkommen im team|(?:herzlichen|vielen|tausend) dank|danke(?:sch[öo]n)?|dankbar',
);
/** What sells something or sends them elsewhere. */
const adverts = words(
  '(?:sign up|register|book|buy|order|subscribe|download|enrol+|grab|get) (?:now|here|today|yours?|it (?:now|here))|tickets? (?:now|here|are|available)|link in (?:the )?(?:bio|comments?|profile)|\\d+ ?(?:%|percent) off|discount(?:ed)?|promo code|use code|limited (?:time|seats?|spots?)|free (?:webinar|e-?book|trial|guide|download|masterclass)|early bird|sponsored|dm me|(?:message|contact) me (?:for|to)|follow (?:me|us|for more)|like and share|i(?:.ve| have) helped \\d[\\d,.]*\\+?|(?:out|available) now|pre-?order|giveaway|join (?:us|me) (?:on|for|at|this|next|live|tomorrow|in)|save the date|swipe|comment below',
  'inscr[íi]b(?:ete|anse)|ap[úu]nt(?:ate|ense)|compra (?:ya|ahora|tu)|(?:enlace|link) en|descuento|c[óo]digo promocional|gratis|s[íi]gue(?:me|nos)|ya (?:est[áa] )?disponible|reserva (?:tu|ya)|publicidad|sorteo|no te lo pierdas|[úu]ltimas plazas',
  'jetzt (?:\\p{L}+ )?(?:anmelden|kaufen|buchen|bestellen|sichern|bewerben)|link in (?:den|der) (?:kommentaren|bio)|rabatt|gutschein|anzeige|werbung|kostenlose[snr]? (?:webinar|download|e-?book)|meldet? (?:euch|dich) an|folgt? mir|gewinnspiel',
);
const inJapanese =
  /採用|募集|求人|応募|求職|転職し|入社し|就任|着任|退職|おめでとう|誕生日|あけまして|ありがとう|感謝|お申し?込み|登録はこちら|リンクは|割引|発売中|予約受付|キャンペーン|フォロー/u;
/** Somebody else's words, taken along. */
const repost =
  /^\s*(?:RT(?![\p{L}\p{N}])|♻|🔁|repost(?:ed|ing)?(?![\p{L}])|reshar(?:ed|ing)|via @|h\/t|compartido de|geteilt von)/iu;

const occasions = [jobs, jobTags, news, toOthers, adverts, inJapanese, repost];

/** Whether words announce, sell or celebrate: no reason to write about what they think. */
export function isOccasion(text: string): boolean {
  return occasions.some((one) => one.test(text));
}

/** It goes on from a sentence before: "This is why …", "And then …". */
const goesOn =
  /^(?:["“«„]?\s*)(?:(?:before|after) (?:that|this)|since then|and|but|so|or|nor|because|which|then|also|plus|this|that|these|those|it|it['’]s|that['’]s|they|he|she|the ones?|here|there|however|therefore|instead|y|pero|porque|as[íi] que|esto|eso|esa|ese|entonces|por eso|tambi[ée]n|adem[áa]s|antes de es[eoa]|despu[ée]s de es[eoa]|desde entonces|und|aber|denn|deshalb|deswegen|das|dies|diese[rs]?|dann|au[ßs]erdem|trotzdem|そして|しかし|だから|でも|また|それ|これ)(?![\p{Script=Latin}])/iu;
/** Whether a sentence goes on from one before it, and says little by itself. */
export function isGoingOn(sentence: string): boolean {
  return goesOn.test(sentence);
}
const greetsOthers =
  /^(?:hi|hello|hey|dear|hola|querid[oa]s|hallo|liebe[rs]?|guys|friends|@)(?![\p{L}])/iu;
const jokes =
  /[😂🤣😝🤪💀]|(?<![\p{L}])(?:lo+l|lmao|rofl|(?:ha){2,}h?|(?:ja){2,}j?|xd|just kidding|jk|\/s)(?![\p{L}])|笑|[wｗ]{3,}(?![\p{L}])/iu;
/** A number of a thread or a list, a picture or a mark as a bullet. */
const bullet =
  /^(?:\d+\s?[/.)]|[-–—→✅✔☑👉➡🔹🔸▶]|\p{Extended_Pictographic}|\p{Regional_Indicator}|[^\p{L}\p{N}"'“”«„¡¿(「『]{1,3})/u;
/** A dot that ends no sentence. */
const abbreviated =
  /(?<![\p{L}])(?:e\.g|i\.e|etc|dr|mr|mrs|ms|prof|st|vs|no|approx|incl|p\. ?ej|sr|sra|ud|z\. ?b|bzw|ca|u\. ?a|d\. ?h|inkl|evtl)\.$/iu;
/** The page's own words for the rest, read along by mistake. */
const unfolds =
  /(?:see|show|read) more$|…\s*more$|ver m[áa]s$|mehr (?:anzeigen|lesen)$|もっと見る$|続きを読む$/iu;

/** What they are paid for, told as on a business card: no news to them, so only the last thing to speak of. */
const jobDescription =
  /^(?:(?:now|today|currently|these days),? )?(?:(?:i|we) (?:make sure|look after|lead|run|manage|head|oversee|support|coach|connect|help|(?:am|are) responsible|work (?:as|at|for|on|in|with))(?![\p{L}])|i['’]m responsible|(?:hoy |ahora )?(?:dirijo|coordino|gestiono|lidero|me encargo de|ayudo a|trabajo (?:en|como|con)|llevo (?:el|la|los|las) (?!\p{L}+ de mi ))(?![\p{L}]))/iu;
/** Somebody else's words, or a scene, that the next sentence comments on. */
const leadsIn =
  /^(?:(?:somebody|someone|people|everybody|everyone|(?:an?|my|one|another|our) [\p{L} ]{2,30}?) (?:(?:just|once|recently|often) )?(?:wrote|said|says|told|messaged|emailed|texted)(?: to)? (?:me|us)\b|(?:alguien|una persona|un[ao]? \p{L}+) me (?:dijo|escribi[óo]|cont[óo])|(?:took|asked|read|got|had|went|met|saw|spent|wrote|gave|made|tried|watched|sat|heard|found|\p{L}{3,}ed) (?:an?|the|my|our|two|three|\d+|for|with|to|on)\b)/iu;
/** Where a thread on X counts its posts. */
const threadNumber = /^\d{1,2}\/(?:\d{1,2})?\s+/;

/** A sentence of theirs; `aside`: no reason to write; `job`: says what they are paid for. */
export type Sentence = { text: string; aside: boolean; job?: true };

/** Of a post, what stands in its first sentences says what it is for; of a short one, all of them. */
const telling = { first: 2, short: 3 } as const;

/** The sentences of a post, all of them aside where the post as a whole is for an occasion. Linear in it. */
export function sentencesOfPost(text: string): Sentence[] {
  const all = sentencesOf(text);
  const deciding = all.length <= telling.short ? all : all.slice(0, telling.first);
  return deciding.some((sentence) => isOccasion(sentence.text))
    ? all.map((sentence) => ({ ...sentence, aside: true }))
    : all;
}

/** The sentences of what they say of themselves. Linear in the text. */
export function sentencesOf(text: string): Sentence[] {
  // Some write everything small; elsewhere a sentence that begins small was cut by a dot within it.
  const hasCapitals = /(?:^|[.!?…]\s+)\p{Lu}/u.test(text);
  let from = 0;
  return sentences(text).map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    // What stands before a colon leads to what follows.
    const leads = /^\s{0,3}[:：]/.test(text.slice(from, from + 4));
    const isWhole = !leads && !(hasCapitals && /^\p{Ll}/u.test(sentence));
    const said = sentence.replace(threadNumber, '');
    return {
      text: said,
      aside: isOccasion(said) || !isWhole || !standsAlone(said),
      ...(jobDescription.test(said) ? { job: true } : {}),
    };
  });
}

/** Whether a sentence can stand in a letter by itself: it is told, not asked, said to nobody else, and no joke. */
function standsAlone(sentence: string): boolean {
  if (/[?？¿]/.test(sentence) || jokes.test(sentence)) return false;
  if (isGoingOn(sentence) || greetsOthers.test(sentence) || bullet.test(sentence)) return false;
  if (abbreviated.test(sentence) || unfolds.test(sentence)) return false;
  if (leadsIn.test(sentence) || /\s\d[).] .+\s\d[).] /.test(sentence)) return false;
  return !/\p{Lu}{4,}/u.test(sentence) || /\p{Ll}/u.test(sentence);
}
