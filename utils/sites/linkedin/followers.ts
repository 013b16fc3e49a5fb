import type { Count } from '@/utils/profile/reading';
import { countFrom } from '@/utils/sites/count';
import { matchIn } from '@/utils/sites/plain-letters';

// The word in the languages in which LinkedIn is read most. A number beside another word counts something
// else (connections), so a line in any other language stays unread.
const followers =
  /follower|abonn|seguidor|volger|følger|följare|seuraaj|obserwuj|sledující|takipçi|urmăritor|követő|подпис|підпис|ακόλουθ|متابع|עוקב|关注者|關注者|フォロワー|팔로워|ผู้ติดตาม|फ़ॉलोअर|pengikut|người theo dõi/iu;

// The number before its word, or in the middle of it: "フォロワー1,439人", "팔로워 1,439명".
const counted = {
  plain: /^[\s:]*(\d[\d.,'\s]*[KMB]?)\+?\s*[A-Za-z:*]+$/,
  any: /^(?:フォロワー|팔로워|ผู้ติดตาม)?[\s:：]*(\d[\d.,'’\s]*[KMB]?)\+?\s*(?:[\p{L}\p{M}:*]+|người theo dõi)$/u,
};

/** "1,439 followers" as a count; `undefined` for every other line. */
export function followersFrom(line: string, language: string | undefined): Count | undefined {
  const number = followers.test(line) ? matchIn(line, counted)?.[1] : undefined;
  return number === undefined ? undefined : countFrom(number, language);
}

/** A number with a word: followers, connections. Stands where a location could stand, and is none. */
export function isCount(line: string): boolean {
  return matchIn(line, counted) !== null;
}
