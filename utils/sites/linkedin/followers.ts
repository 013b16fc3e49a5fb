import type { Count } from '@/utils/profile/reading';
import { countFrom } from '@/utils/sites/count';

// The word in the languages in which LinkedIn is read most. A number beside another word counts something
// else (connections), so a line in any other language stays unread.
const followers =
  /follower|abonn|seguidor|volger|følger|följare|seuraaj|obserwuj|sledující|takipçi|urmăritor|követő|подпис|підпис|ακόλουθ|متابع|עוקב|关注者|關注者|フォロワー|팔로워|ผู้ติดตาม|फ़ॉलोअर|pengikut|người theo dõi/iu;

const number = "(\\d[\\d.,'’\\s]*[KMB]?)\\+?\\s*";
const counted = new RegExp(`^${number}[\\p{L}\\p{M}:*]+$`, 'u');
// "フォロワー1,439人", "팔로워 1,439명", "ผู้ติดตาม 1,439 คน", "1.439 người theo dõi".
const countedElsewhere = new RegExp(
  `^(?:フォロワー|팔로워|ผู้ติดตาม)[\\s:：]*${number}(?:人|名|명|คน)?$|^${number}người theo dõi$`,
  'u',
);

/** "1,439 followers" as a count; `undefined` for every other line. */
export function followersFrom(line: string, language: string | undefined): Count | undefined {
  if (!followers.test(line)) return undefined;
  const [, ...numbers] = counted.exec(line) ?? countedElsewhere.exec(line) ?? [];
  const printed = numbers.find((part) => part !== undefined);
  return printed === undefined ? undefined : countFrom(printed, language);
}

/** A number with a word: followers, connections. Stands where a location could stand, and is none. */
export function isCount(line: string): boolean {
  return counted.test(line) || countedElsewhere.test(line);
}
