import { fold } from '@/utils/fit/text/tokenise';
import { anyOf, findAll, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';
import { theirWords } from '@/utils/outreach/coach/their-words';

const looks = anyOf(
  "you(?:'re| are| look)(?: \\p{L}+){0,2} (?:beautiful|pretty|gorgeous|hot|sexy|cute|handsome|attractive|stunning)|you look (?:good|great|amazing|lovely|wonderful|nice|young) (?:in|on)|your (?:beautiful|pretty|gorgeous|lovely|cute) (?:face|eyes|smile|photos?|pictures?|hair|body)|are you (?:single|married|seeing (?:someone|anyone))",
  '(?:eres|est[áa]s|es usted|sales)(?: \\p{L}+){0,2} (?:guap[oa]|hermos[oa]|bonit[oa]|bella|precios[oa]|sexy|atractiv[oa])|(?:tienes|tiene) (?:novi[oa]|pareja)|tu (?:bonita|preciosa|hermosa) (?:cara|sonrisa|foto)',
);
/** Who belongs to them, and where they live. Children of a teacher are pupils, a lawyer's partners colleagues. */
const life = anyOf(
  "(?<!(?:if|when|whether|once|say|said) )you(?:'ve| have)(?: got)? (?:an?|one|two|three|four|five|six|\\d) (?:(?:little|small|young|lovely|grown|adult) )?(?:kids?|child|children|sons?|daughters?|toddlers?|bab(?:y|ies))(?!'s| (?:in|at) (?:your|the|a) (?:class|school|group|workshop))",
  "your (?:little |young |lovely |own |eldest |youngest )*(?:girl|boy|son|daughter|sons|daughters|baby|husband|wife|boyfriend|girlfriend|wedding|divorce)(?:'s)?|(?<!know )where you live|your home address|(?:near|outside|past|opposite|to) your (?:house|flat|apartment|home)|you(?:'ve| have)? (?:just |recently )?moved (?:in)?to (?:the|a|your|that) (?:\\p{L}+ ){0,3}(?:house|flat|apartment)|(?:from|on|in) your (?:holiday|family|private|children's) (?:photos?|pictures?)",
  '(?:tu|su|tus|sus) (?:hij[oa]s?|marido|esposa|esposo|novi[oa]|beb[ée]|boda|divorcio|nen[ea]|ni[ñn][oa] peque[ñn][oa])|d[óo]nde (?:vives?|vive usted)|(?:cerca|delante|enfrente) de (?:tu|su) casa',
);
/** They spoke of it themselves. */
const toldBy = anyOf(
  'post|posted|wrote|write|talk|said|told|article|book|mentioned|interview|podcast|thread|shared',
  'publicaci[óo]n|escrib\\p{L}+|cont(?:aste|[óo]|abas?)|dij\\p{L}+|charla|art[íi]culo|libro|entrevista|compart\\p{L}+',
);

/**
 * Their work, not their life. Who is reminded by a stranger of their child, their home or their looks is frightened: a
 * careers adviser, asked to judge forty asks (docs/coach.md), said so of one; nobody measured it. What they told
 * themselves where she read it may be spoken of.
 */
export const privateLife: Rule = {
  id: 'private-life',
  when: 'always',
  grounds: { sources: [] },
  look({ own, purpose, sentences, reading }) {
    if (purpose !== 'ask' && purpose !== 'first-nudge' && purpose !== 'second-nudge') return [];
    const [look] = findAll(own, looks);
    const theirs = reading ? theirWords(reading).words : undefined;
    const found = findAll(own, life).find(({ start, text }) => {
      const sentence = sentences.find((one) => one.start <= start && start < one.end);
      if (!sentence || has(sentence.text, toldBy)) return false;
      return !text.split(/\s+/).some((word) => theirs?.has(fold(word)));
    });
    return [
      ...(look ? [{ ...look, saying: 'privateLife.looks' as const }] : []),
      ...(found ? [{ ...found, saying: 'privateLife.life' as const }] : []),
    ].map(({ saying, start, end, text }) => ({
      rule: 'private-life',
      severity: 'consider',
      saying,
      values: [text],
      place: { part: 'body', start, end },
    }));
  },
};
