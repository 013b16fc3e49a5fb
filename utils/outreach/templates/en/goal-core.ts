/** What stands in front and behind of a goal and is none of it. `isDeed`: what stood in front calls for a verb. */
export function core(goal: string): { text: string; isDeed: boolean } {
  const said = trimmed(goal.replace(/\s+/g, ' ').replace(/ \/ /g, ' or '));
  let text = said;
  let isDeed = false;
  for (let before = ''; before !== text; ) {
    before = text;
    text = trimmed(text.replace(doubtBehind, '')).replace(doubtAhead, '');
    const rest = text.replace(wishAhead, '');
    if (rest !== text) {
      isDeed = /to $/i.test(text.slice(0, text.length - rest.length)) || /^i? ?wanna /i.test(text);
      text = rest;
    }
  }
  return { text: text === '' ? said : text, isDeed };
}

function trimmed(text: string): string {
  return text.trim().replace(/[\s.,!;:…–—-]+$/, '');
}

const wishAhead =
  /^(?:my (?:main |big )?(?:goal|aim|dream|plan|hope|wish)(?: right now)? is (?:to )?|(?:i(?:['’]d|['’]m| would| am|['’]ve)? )?(?:(?:really|always|just|currently|also) )*(?:would )?(?:(?:really|just|also) )?(?:want(?:ed)?|like|love|hope|plan|aim|wish|need|wanting|hoping|planning|trying|looking|aiming|have)(?: help)? to (?=\S)|(?:i )?(?:really )?wanna |i(?:['’]m| am) (?:thinking (?:of|about)|interested in|working (?:on|towards)) |(?:i(?:['’]m| am) )?(?:curious|interested) (?:about|in) |(?:i )?(?:would like|want|need) (?=(?:an?|my|more|some|help|advice|feedback) )|to (?=\p{L}))/iu;
const doubtAhead =
  /^(?:maybe|perhaps|possibly|probably|hopefully|ideally|eventually|some ?day|one day|finally|either|i (?:think|guess|believe|suppose)(?: that)?|not sure yet,? (?:but )?(?:maybe )?)[,:]? (?=\S)/i;
/** "But I have no idea how", "and don't know where to begin", "or something like that", "if possible". */
const doubtBehind =
  /\s*(?:[,;–—-]+\s*|\(\s*)?(?:(?<![\p{L}])(?:(?:but|though|although|however|yet)(?=[ ,]|$).*|(?:and|&) (?:i )?(?:(?:just |really |still )?(?:do not|don['’]?t|have no|haven['’]?t|am not|can['’]?t|cannot|no idea|not sure|feel lost|need help|am (?:lost|stuck|clueless)))(?![\p{L}]).*|(?:i['’]?m |i am )?(?:not (?:really |quite |yet )*(?:sure|certain)|unsure|no (?:idea|clue))(?: (?:yet|how|where|what|which|if|whether).*)?|(?:i )?don['’]?t know (?:yet|how|where|what|which|if|whether).*|if (?:possible|i can|that['’]?s possible|at all possible)|(?:i )?(?:guess|think|hope|suppose|maybe|perhaps|hopefully|ideally|please)|(?:or|and) (?:something|stuff|things|anything|whatever|so on|such|so|similar)(?: (?:like|similar|else|to|related).*)?|etc))[)\s.…]*$/iu;
