import { describe, expect, it } from 'vitest';
import { isCurrent, isDates, isRange } from '@/utils/sites/linkedin/dates';
import { degreeFrom } from '@/utils/sites/linkedin/degree';
import { followersFrom } from '@/utils/sites/linkedin/followers';
import { headedBy } from '@/utils/sites/linkedin/headings';

describe('the dates of a job, in the languages of LinkedIn', () => {
  it.each([
    ['en', 'Apr 2023 to Present · 2 yrs', 'Jan 2020 to Mar 2023'],
    ['de', 'Apr. 2023–Heute · 2 Jahre 8 Monate', 'Jan. 2020–März 2023'],
    ['fr', 'avr. 2023 - aujourd’hui · 2 ans', 'janv. 2020 - mars 2023'],
    ['es', 'abr. de 2023 - actualidad', 'ene. de 2020 - mar. de 2023'],
    ['pt', 'abr de 2023 - o momento · 2 anos', 'jan de 2020 - mar de 2023'],
    ['it', 'apr 2023 - Presente', 'gen 2020 - mar 2023'],
    ['nl', 'apr. 2023 - heden', 'jan. 2020 - mrt. 2023'],
    ['pl', 'kwi 2023 – obecnie', 'sty 2020 – mar 2023'],
    ['tr', 'Nis 2023 - Halen · 2 yıl', 'Oca 2020 - Mar 2023'],
    ['sv', 'apr. 2023 – nu', 'jan. 2020 – mars 2023'],
    ['fi', '4.2023 – Nykyinen', '1.2020 – 3.2023'],
    ['cs', '4/2023 – do současnosti', '1. 2020 – 3. 2023'],
    ['hu', '2023. ápr. - Jelenleg', '2020. jan. - 2023. márc.'],
    ['ru', 'апр. 2023 г. – настоящее время', 'янв. 2020 г. – март 2023 г.'],
    ['el', 'Απρ 2023 - Σήμερα', 'Ιαν 2020 - Μαρ 2023'],
    ['he', 'אפר׳ 2023 - הווה', 'ינו׳ 2020 - מרץ 2023'],
    ['ar', '\u200Fأبريل ٢٠٢٣ - حتى الآن', '\u200Fيناير 2020 - مارس 2023'],
    ['fa', 'آوریل ۲۰۲۳ - تاکنون', 'ژانویهٔ ۲۰۲۰ - مارس ۲۰۲۳'],
    ['hi', 'अप्रैल 2023 - वर्तमान · 2 वर्ष', 'जन॰ 2020 - मार्च 2023'],
    ['th', 'เม.ย. 2566 - ปัจจุบัน', 'ม.ค. 2563 - มี.ค. 2566'],
    ['vi', 'Tháng 4 2023 - Hiện tại', 'thg 1 2020 - thg 3 2023'],
    ['id', 'Apr 2023 - Saat ini', 'Jan 2020 - Mar 2023'],
    ['ja', '2023年4月～現在', '2020年1月 - 2023年3月 · 3年'],
    ['zh', '2023 年 4 月 - 至今', '2020年1月-2023年3月'],
    ['ko', '2023년 4월 - 현재 · 2년', '2020년 1월 - 2023년 3월'],
  ])('%s: %s is held, %s is not', (_language, held, past) => {
    expect([isDates(held), isRange(held), isCurrent(held)]).toEqual([true, true, true]);
    expect([isDates(past), isRange(past), isCurrent(past)]).toEqual([true, true, false]);
  });

  it.each(['Expo 2020', '1871'])('%s may be a date, and is no range', (name) => {
    expect(isRange(name)).toBe(false);
  });
});

describe('the degree', () => {
  it.each([
    ['· 1st', 1],
    ['· 2nd degree connection', 2],
    ['• 3rd+', 3],
    ['· 2e', 2],
    ['· 1er', 1],
    ['· 2.º', 2],
    ['· 2-й', 2],
    ['· 2次', 2],
    ['· 第 2 度', 2],
    ['· 3 度+', 3],
    ['· 2촌', 2],
    ['· من الدرجة ٢', 2],
    ['· ۲', 2],
    ['· 2 री', 2],
    ['3rd+', 3],
  ] as const)('%s is %i', (line, degree) => {
    expect(degreeFrom(line)).toBe(degree);
  });

  it.each(['·', '· الثانية', '· 12th', '· 4th', 'Series 2 investor', '2 mutual connections'])(
    '%s is none',
    (line) => {
      expect(degreeFrom(line)).toBeUndefined();
    },
  );
});

describe('followers', () => {
  it.each([
    ['en', '1,439 followers'],
    ['de', '1.439 Follower:innen'],
    ['fr', '1 439 abonnés'],
    ['es', '1.439 seguidores'],
    ['pl', '1439 obserwujących'],
    ['tr', '1.439 takipçi'],
    ['vi', '1.439 người theo dõi'],
    ['id', '1.439 pengikut'],
    ['hi', '1,439 फ़ॉलोअर'],
    ['ar', '1,439 متابعًا'],
    ['th', 'ผู้ติดตาม 1,439 คน'],
    ['ja', 'フォロワー1,439人'],
    ['ko', '팔로워 1,439명'],
    ['zh', '1,439 位关注者'],
  ])('%s: %s are 1439', (language, line) => {
    expect(followersFrom(line, language)).toEqual({ min: 1439, max: 1439 });
  });

  it.each(['500+ connections', '1.439 Kontakte', 'I help 500 followers', '12 followers of mine'])(
    'are not in “%s”',
    (line) => {
      expect(followersFrom(line, 'en')).toBeUndefined();
    },
  );
});

describe('a heading in another language', () => {
  it.each([
    ['Berufserfahrung', 'experience'],
    ['Formation', 'education'],
    ['Conocimientos y aptitudes', 'skills'],
    ['Formação acadêmica', 'education'],
    ['Lingue (3)', 'languages'],
    ['Vrijwilligerswerk', 'volunteering'],
    ['Umiejętności', 'skills'],
    ['Gönüllü Deneyimi', 'volunteering'],
    ['職歴', 'experience'],
    ['教育经历', 'education'],
    ['الخبرة', 'experience'],
    ['शिक्षा', 'education'],
    ['ניסיון', 'experience'],
    ['מיומנויות (16)', 'skills'],
    ['Досвід роботи', 'experience'],
    ['Vzdělání', 'education'],
    ['Ngôn ngữ', 'languages'],
  ])('%s is above %s', (heading, headed) => {
    expect(headedBy(heading)).toBe(headed);
  });

  it.each(['Interests', 'Highlights', 'Licenses & certifications', 'Experience at Acme', ''])(
    '“%s” is above none of the parts that are read',
    (heading) => {
      expect(headedBy(heading)).toBeUndefined();
    },
  );
});
