import { anyOf, findAll, has } from './phrases';

const duration = anyOf(
  '(?:\\d{1,3}|five|ten|fifteen|twenty|twenty-five|thirty|forty-five)[- ]?(?:to[- ]\\d+[- ])?(?:min|mins|minutes?)',
  'half an hour|half-hour|30-minute|quarter of an hour|an hour|(?:one|two|\\d+)[- ]hours?|a (?:couple of|few) hours?',
  '(?:\\d{1,3}|cinco|diez|quince|veinte|treinta) minutos|media hora|un cuarto de hora|una hora|dos horas',
);
const long = anyOf(
  '(?:4[5-9]|[5-9]\\d|\\d{3})[- ]?(?:min|mins|minutes?)|forty-five minutes|an hour|(?:one|two|[1-9]\\d*)[- ]hours?|a (?:couple of|few) hours?',
  '(?:4[5-9]|[5-9]\\d) minutos|una hora|dos horas',
);
const notLong = anyOf('half an hour|quarter of an hour', 'un cuarto de hora|media hora');

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const date = anyOf(
  `(?:${months})(?! i| we)`,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weeks?|weekend|tomorrow|tonight|today|any ?time|whenever|mornings?|afternoons?|evenings?|next month|this month|end of (?:the )?(?:month|year|term)|at your convenience|when(?:ever)? (?:it )?suits|\\d{1,2}(?:am|pm|:\\d\\d)',
  'lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?|semanas?|ma[ñn]ana|tardes?|cuando (?:te|le) (?:venga|vaya)|este mes|pr[óo]ximo mes|fin de mes',
);

/** Whether a text says how long something takes. */
export function saysHowLong(text: string): boolean {
  return has(text, duration);
}

/** The words for three quarters of an hour or more. */
export function longTimesIn(text: string): { start: number; end: number; text: string }[] {
  const short = findAll(text, notLong);
  return findAll(text, long).filter(
    ({ start, end }) => !short.some((one) => one.start <= start && end <= one.end),
  );
}

/** Whether a text says when something would be. */
export function saysWhen(text: string): boolean {
  return has(text, date);
}
