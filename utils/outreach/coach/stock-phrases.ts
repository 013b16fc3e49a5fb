import { anyOf } from './phrases';

/** Said to many, and it is heard: "people like you", "your impressive background". English and Spanish. */
const toMany = [
  "(?:people|professionals|leaders|experts|mentors|individuals|someone) like (?:you|yourself)(?! (?:who|said|wrote|described|and me))|your esteemed|esteemed (?:organi[sz]ation|company|institution)|(?:your|the) (?:organi[sz]ation|company)'s (?:mission|values)|reaching out to (?:several|many|multiple|a few|various|a number of|leaders|professionals|people|alumni|experts)|(?:several|many|multiple|various) (?:professionals|mentors|people|leaders|alumni|experts) (?:in|like|such|on)|as a (?:leader|professional|expert) in (?:your|the) (?:field|industry)|in your (?:field|industry|position)|your (?:impressive|amazing|incredible|extensive|vast|wealth of|great|successful|remarkable|rich|distinguished|illustrious|extraordinary|inspiring) (?:\\p{L}+ ){0,2}(?:profile|background|career|experience|journey|knowledge|expertise|achievements|trajectory|path|accomplishments)|i came across your profile|stumbled (?:up)?on your profile|your profile (?:caught|stood|popped|came up)|expand my (?:professional )?network|grow my network|add you to my (?:professional )?network|would like to connect with you|dear (?:professional|connection|linkedin)|copy(?:ing)? this to|sent this to",
  'profesionales como (?:t[úu]|usted)|personas como (?:t[úu]|usted)|su (?:prestigiosa|distinguida) (?:empresa|organizaci[óo]n|instituci[óo]n)|(?:tu|su) (?:impresionante|amplia|gran|extensa|dilatada|inspirador|inspiradora|admirable) (?:\\p{L}+ )?(?:perfil|trayectoria|recorrido|experiencia|carrera)|encontr[ée] (?:tu|su) perfil|me top[ée] con (?:tu|su) perfil|ampliar mi red|varios profesionales|en (?:tu|su) (?:sector|campo|industria)',
];
/**
 * What programs that write like to say, as editors of Wikipedia and recruiters list it (2025, 2026): they were trained on
 * letters to anybody. In the dress of a letter to a mentor, in English and Spanish.
 */
const byMachines = [
  "in (?:today's|this|our|an?) (?:\\p{L}+[- ]){0,2}(?:fast-?(?:\\s|-)?paced|ever-?(?:\\s|-)?(?:changing|evolving)|rapidly (?:changing|evolving)|competitive|dynamic|digital) (?:\\p{L}+ ){0,2}(?:world|landscape|environment|era|age|market|industry)|(?:ever-evolving|ever-changing|rapidly evolving) (?:landscape|world|field)",
  '(?:truly|deeply|genuinely|profoundly) (?:inspired|impressed|captivated) by|(?:deeply|profoundly|strongly|truly) resonates?|resonate[sd]? (?:deeply|profoundly|strongly|so much|truly|with my own)|unwavering (?:\\p{L}+ )?(?:commitment|dedication|passion|support)|your (?:\\p{L}+ )?(?:dedication|commitment) to (?:\\p{L}+ ){1,4}(?:is|truly|stands?)|meaningful (?:impact|connections?|contributions?)',
  '(?:your )?insights? (?:would|will|could|are|is) (?:\\p{L}+ )?invaluable|invaluable (?:insights?|guidance|advice|perspective)|valuable insights?|wealth of (?:experience|knowledge|expertise|wisdom)|navigat(?:e|ing) (?:my|the|this) (?:\\p{L}+ ){0,3}(?:journey|path|landscape|complexities|career|transition)|(?:embark(?:ing|ed)?|embarking) on (?:my|a|this|the) (?:\\p{L}+ ){0,2}(?:journey|path|career)|(?:reaching out|writing) to express my|express my (?:\\p{L}+ )?(?:interest|admiration|gratitude for your (?:time|consideration))',
  'delv(?:e|ing) (?:deeper )?into|testament to|rich tapestry|beacon of|at the intersection of|align(?:s|ed)? (?:perfectly|seamlessly|closely|deeply) with|foster(?:ing)? (?:growth|meaningful|innovation|a)|thank you for considering my (?:request|message)|(?:aspiring|passionate) professional|passionate about (?:leveraging|making (?:a|an) (?:\\p{L}+ )?(?:impact|difference))',
  'en (?:el|este|un) (?:mundo|entorno|panorama) (?:\\p{L}+ ){0,3}(?:actual|de hoy|acelerado|cambiante|competitivo)|(?:resuena|resonado|resuenan) (?:profundamente|conmigo|mucho)|(?:profundamente|verdaderamente) (?:inspirad[oa]|impresionad[oa]|admirad[oa])|fuente de inspiraci[óo]n|(?:invaluables?|inestimables?|valiosos?) (?:conocimientos?|perspectivas?|aportes?)|(?:expresar|manifestar)(?:te|le)? mi (?:\\p{L}+ )?(?:inter[ée]s|admiraci[óo]n)|compromiso inquebrantable|bagaje de (?:experiencia|conocimientos)|testimonio de (?:tu|su)',
];

/** A phrase of letters that went to many, or that a program wrote. */
export const stockPhrase = anyOf(...toMany, ...byMachines);

/** A polite sentence that says nothing, from its first word to its end. */
export const pleasantry =
  /(?:I (?:do )?hope (?:that )?(?:this|my|the)? ?(?:e-?mail|message|note|letter|mail)? ?(?:finds you|you(?:'re|’re| are)) (?:well|doing well|great|in good)[^.!?\n]{0,40}[.!]\s?|Espero que (?:(?:este|mi) (?:correo|mensaje|e-?mail) (?:te|le) encuentre|(?:te|se) encuentres?|est[ée]s?) (?:muy )?bien[^.!?\n]{0,40}[.!]\s?)/iu;
