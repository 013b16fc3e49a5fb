/** The parts of a profile that are known by their heading where nothing made for machines names them. */
export type Headed =
  | 'about'
  | 'activity'
  | 'causes'
  | 'education'
  | 'experience'
  | 'featured'
  | 'languages'
  | 'recommendations'
  | 'services'
  | 'skills'
  | 'volunteering';

/**
 * What the site writes above its parts, in lower case. Seen on pages: English, 2026-03 to 2026-09. Experience,
 * education and about in German, French, Spanish, Italian, Dutch and Portuguese, and activity in German,
 * French, Polish, Russian and Ukrainian: from the tables of extensions that read these pages, 2026-06 to
 * 2026-09. The others are the site's words in its other languages as far as they are known; a word that is
 * missing or wrong here only leaves a part unread.
 */
const headings: Record<Headed, string> = {
  about:
    'about|info|infos|à propos|acerca de|informazioni|over|sobre|om|o mnie|informacje|hakkında|общие сведения|自己紹介|关于|個人簡介|소개|نبذة عن|परिचय|个人简介|關於|אודות|תמצית|informace|névjegy|despre|загальні відомості|tentang|เกี่ยวกับ|giới thiệu|tietoja|σχετικά|درباره',
  activity:
    'activity|aktivität|aktivitäten|activité|actividad|attività|activiteit|activiteiten|atividade|atividades|aktivitet|aktywność|активность|активність|aktivite|アクティビティ|动态|動態|활동|פעילות|aktivita|tevékenység|activitate|aktivitas|กิจกรรม|hoạt động|toiminta|δραστηριότητα',
  causes: 'causes|causas|cause',
  education:
    'education|ausbildung|formation|educación|formazione|opleiding|formação|formação acadêmica|utbildning|uddannelse|utdanning|wykształcenie|образование|eğitim|学歴|教育经历|學歷|학력|التعليم|शिक्षा|教育背景|השכלה|vzdělání|tanulmányok|studii|освіта|pendidikan|การศึกษา|học vấn|koulutus|εκπαίδευση|تحصیلات',
  experience:
    'experience|berufserfahrung|expérience|experiencia|esperienza|ervaring|experiência|erfarenhet|erfaring|doświadczenie|опыт работы|deneyim|職歴|工作经历|工作經歷|경력|الخبرة|अनुभव|ניסיון|zkušenosti|tapasztalat|experiență|досвід роботи|pengalaman|ประสบการณ์|kinh nghiệm|työkokemus|εμπειρία|سوابق',
  featured: 'featured',
  languages:
    'languages|sprachen|langues|idiomas|lingue|talen|språk|sprog|języki|языки|diller|言語|语言|語言|언어|اللغات|भाषाएँ|语言能力|שפות|jazyky|nyelvek|limbi străine|мови|bahasa|ภาษา|ngôn ngữ|kielet|γλώσσες|زبان‌ها',
  recommendations:
    'recommendations|empfehlungen|recommandations|recomendaciones|referenze|aanbevelingen|recomendações|rekommendationer|rekomendacje|рекомендации|推薦|推荐信|추천|המלצות|doporučení|ajánlások|recomandări|рекомендації|rekomendasi|suositukset',
  services:
    'services|providing services|dienstleistungen|servicios|servizi|diensten|serviços|tjänster|usługi|услуги',
  skills:
    'skills|kenntnisse|compétences|conocimientos y aptitudes|aptitudes|competenze|vaardigheden|competências|kompetenser|umiejętności|навыки|yetenekler|スキル|技能|보유기술|المهارات|कौशल|מיומנויות|כישורים|dovednosti|szakértelem|competențe|навички|keahlian|ทักษะ|kỹ năng|taidot|δεξιότητες|مهارت‌ها',
  volunteering:
    'volunteering|volunteer experience|ehrenamt|bénévolat|expérience de bénévolat|voluntariado|volontariato|esperienze di volontariato|vrijwilligerswerk|experiência voluntária|wolontariat|волонтерство|ボランティア経験|志愿者经历|志工經歷|التطوع|स्वयंसेवा|gönüllü deneyimi|voluntariat|התנדבות|dobrovolnictví|önkéntesség|волонтерський досвід|kesukarelawanan|vapaaehtoistyö',
};

/** "Given", the tab of the recommendations that somebody wrote. Seen in English only. */
const given = /^given\b/i;

const byText = new Map(
  Object.entries(headings).flatMap(([headed, words]) =>
    words.split('|').map((word) => [word, headed as Headed] as const),
  ),
);

/** The part of a profile that has this heading; `undefined` for every other text. */
export function headedBy(heading: string): Headed | undefined {
  // A count may stand behind: "Skills (24)".
  const text = heading.replace(/\s*\(\p{Nd}+\)$/u, '');
  return byText.get(text.normalize('NFC').toLowerCase());
}

/** Whether this is the name of the tab with the recommendations that somebody wrote. */
export function isGiven(tab: string): boolean {
  return given.test(tab);
}
