import type { waysOf } from '@/tests/support/coach';
import type { Purpose } from '@/utils/journey/purpose';

/** A message that deserves no remark, to somebody whose page shows these `facts`. Nobody in it exists. */
export type GoodLetter = {
  purpose: Purpose;
  channel: keyof typeof waysOf;
  to: string;
  facts: string[];
  subject?: string;
  body: string;
};

/**
 * Written before the rules that have to keep quiet about them: plain and odd voices, second languages, and words that
 * are a fault elsewhere ("you have to", "you never answered", "bandwidth", "attached", capitals of a name).
 */
export const goodEnglish: Record<string, GoodLetter> = {
  unlearning: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Tamsin Akhtar-Hoyle',
    facts: [
      'Taught German for eleven years, now trains museum guides',
      'Talk: Unlearning the lesson',
    ],
    subject: 'What a teacher has to unlearn first',
    body: `Hello Tamsin,

In your talk “Unlearning the lesson” you said that a teacher who comes to a museum has to stop explaining, and that you have to unlearn it in front of people. I teach history in Trier, I start as a volunteer guide in January, and I can already hear myself explain.

Would you tell me in a few lines what you stopped doing first? You owe me nothing, of course. I'd be glad of an answer at any time, and I'll manage without one.

Best wishes,
Henrike Vossen`,
  },
  journalists: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Oyinkan Strand',
    facts: ['Press officer at a refugee council', 'Post: We never answered journalists after six'],
    subject: 'Your rule about six o’clock',
    body: `Dear Oyinkan,

I run the press desk of a hospital on my own, and my telephone rings until eleven. You wrote that at the council you never answered journalists after six and that nobody minded. I'd like to do the same and don't dare.

Could we talk for a quarter of an hour in the second week of January, on the phone? I'd ask you what you said to the first one who complained.

If it's a bad month for you, please just leave it.

Ruben Castellane`,
  },
  network: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Sunita Velde',
    facts: ['Network engineer, regional research network', 'Wrote on bandwidth at school sites'],
    body: `Hi Sunita, I keep the network of a school in Groningen alive (one person, 900 pupils). Your note on bandwidth at school sites is the first I've read by someone who has stood in such a cupboard.

One question, two lines are plenty: would you still put the switches in the classrooms today? No answer is fine too.

Wietse`,
  },
  attached: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Prof. Aurelie Nakamura-Bell',
    facts: [
      'Head of a school of nursing',
      'Moved from ward to teaching in 2015',
      'Book: The Ward as a School',
    ],
    subject: 'From a ward to teaching: one question',
    body: `Dear Professor Nakamura-Bell,

I have been a nurse in Cork for nine years, the last four attached to the teaching ward, and I have grown very attached to it. Chapter three of “The Ward as a School” describes our Mondays.

I must decide by summer whether to apply for a teaching degree, which would mean leaving the ward. May I ask you one thing, by mail: did you keep a day on the ward in your first years, and would you do it again?

You must have many such letters, so please don't feel obliged to answer mine.

Yours sincerely,
Orla Finnerty`,
  },
  capitals: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Bex Lindqvist',
    facts: ['Data steward at UNESCO, formerly NASA and ESA', 'Writes about FAIR data'],
    subject: 'FAIR data in a very small archive',
    body: `Hi Bex,

I look after the sound archive of a radio station in Porto: 40,000 tapes, one scanner, me. I read your piece on FAIR data and small archives twice, on the train.

ESA and NASA had teams for this; we have Excel and a CSV per shelf. Would you look at one page of my plan (the METS and PREMIS part) and tell me what you'd leave out? Twenty minutes on a call between 11 and 22 January would do as well.

In return I could transcribe any Portuguese recording you need. And if you haven't the time, that's all right.

Cheers,
Inês Falcão`,
  },
  shy: {
    purpose: 'ask',
    channel: 'x-dm',
    to: 'Garrick Obi',
    facts: ['game composer', 'made a thread on writing with three notes'],
    body: `Hi Garrick, I'm 19 and I write music for my friends' games :) Your thread on writing with three notes got me through the winter. Can I ask one thing: do you start from the picture or from the tempo? A word is enough, and no worries if you'd rather not!`,
  },
  returning: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Judit Pappné Varga',
    facts: [
      'Structural engineer, mother of three',
      'Post: Coming back after my daughter was born',
      'Timber bridges',
    ],
    subject: 'Coming back to timber bridges',
    body: `Dear Judit,

I'm a structural engineer in Graz and have been at home with our twins for three years. In March I go back, part-time, and I've read your post about coming back after your daughter was born more often than any code.

You wrote that you took the smallest bridge in the office, on purpose. Could you tell me in a phone call of fifteen minutes how you put that to your boss? Any evening after eight, in December or January.

I know that this is a private matter. If you'd rather not talk about it, I'd understand completely.

With kind regards,
Mirjam Oberhuber`,
  },
  blunt: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Ikaika Thorne',
    facts: ['Boatbuilder', 'Restored the schooner Annie in 2019', 'Takes no apprentices'],
    subject: 'Steaming oak: what am I doing wrong?',
    body: `Ikaika,

I build one boat a year in a shed in Vannes, alone. My oak frames crack at the second bend. I steam an hour per inch, as the books say.

On the pictures of the Annie there is no crack anywhere. What did you do? A line by mail is enough. If it's a trade secret, fair enough.

Gwenaël Le Dantec
(my frames, all of them: https://example.org/frames)`,
  },
  formal: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Judge Philippa Mbatha',
    facts: ['Retired judge, family court', 'Lecture on interviewing children'],
    subject: 'Your lecture on interviewing children',
    body: `Dear Judge Mbatha,

I am a guardian ad litem in Leicester, in my second year, and attended your lecture on interviewing children in May. Since then I begin every first meeting as you proposed, with a drawing, and it has changed what I am told.

I hope to specialise in this work. Might I put two questions to you, in writing or in a conversation of twenty minutes, at any time in the new year? Both concern the point at which you would stop an interview.

Should you prefer to decline, I shall of course understand.

Yours sincerely,
Desmond Achterberg-Cole`,
  },
  acquaintance: {
    purpose: 'ask-acquaintance',
    channel: 'gmail',
    to: 'Ludo Marchetti',
    facts: ['Ran the choir camp in Gmunden', 'Choir conductor'],
    subject: 'Gmunden, and a question',
    body: `Dear Ludo,

It's been six years since Gmunden, and I still can't hear the Bruckner without smelling your goulash. I hope the knee is better and that you're singing.

I've taken over our village choir, fourteen people and three of them tenors. You once turned something like that into a choir. Would you have half an hour on the phone before Christmas, and let me ask how you chose the first year's pieces? Any evening but Wednesday.

If you're drowning in Advent concerts, tell me, and I'll ask again in spring.

Love from all of us,
Traudi`,
  },
  introduction: {
    purpose: 'introduction',
    channel: 'gmail',
    to: 'Wenzel Amadi',
    facts: ['Choir friend of Solveig Ruud', 'Architect'],
    subject: 'Would you pass on a note to Solveig Ruud?',
    body: `Dear Wenzel,

I saw that you know Solveig Ruud, who turned the old brewery in Steinkjer into flats. I'm in my first year at a housing association in Leipzig, as you know, and we have just been given a brewery.

Would you be willing to forward the lines below? If you'd rather not, that's fine between us.

“Nadja Ferber works for a housing association in Leipzig that has inherited a brewery. She read your report on Steinkjer and would like to ask one question by mail: who decided what stays? A short answer would help her a lot, and no answer is all right too.”

Thank you, and see you on Thursday,
Nadja`,
  },
  note: {
    purpose: 'ask',
    channel: 'linkedin-note',
    to: 'Fiadh Kowalczyk',
    facts: ['Lighthouse restorer', 'Post on lime and salt'],
    body: `Hi Fiadh, I'm a mason in Brest, three years in. Your post on lime and salt saved a wall of mine. May I send you one question about pointing above the tide line? Loïc`,
  },
  nudge: {
    purpose: 'first-nudge',
    channel: 'gmail',
    to: 'Sunniva Eklund-Rao',
    facts: ['Head of a hospice'],
    subject: 'Re: One question about night shifts',
    body: `Dear Sunniva,

Ten days ago I asked you how you plan the nights at the hospice. December is surely full, so I've made it smaller: do the same people always take the nights? Yes or no would help me already.

If you'd rather not, I won't mind.

Warm wishes,
Tobias Hale`,
  },
  lastNudge: {
    purpose: 'second-nudge',
    channel: 'linkedin-message',
    to: 'Renske Adjei',
    facts: ['Water board planner'],
    body: `Hi Renske, I wrote to you in October about the dike school, and I know I'm one of many. I'd still love to hear in a line or two which course you'd take first. I won't write again about it. Good luck with the winter storms! Bram, trainee at the water board in Zwolle`,
  },
  waiting: {
    purpose: 'first-nudge',
    channel: 'gmail',
    to: 'Calliope Ndiaye',
    facts: ['Ceramicist'],
    subject: 'The kiln question, a little smaller',
    body: `Hello Calliope,

I haven't heard from you, and that's quite all right: you have a fair to prepare. My question about the kiln has answered itself halfway. What is left: would you buy used? One word will do.

I'm still waiting for my first firing and will send a picture of whatever comes out.

Yours,
Petra`,
  },
  thanks: {
    purpose: 'thanks',
    channel: 'gmail',
    to: 'Maribel Oduya',
    facts: ['Public defender'],
    subject: 'Thank you for Tuesday',
    body: `Dear Maribel,

Thank you for the half hour on Tuesday. You said that you have to lose a few before you stop being afraid of it, and I've written that on the inside of my folder.

I've signed up for the observers' list, as you told me to. You never made me feel that I took your time, and I know I did. I'll write in spring and tell you how it went!

Warmly,
Ilse Haverkamp`,
  },
  attachingThanks: {
    purpose: 'report-back',
    channel: 'gmail',
    to: 'Quentin Hallström',
    facts: ['Orchard keeper'],
    subject: 'What came of your pruning advice',
    body: `Dear Quentin,

In February you told me to take out a third and then stop, whatever the book says. I did, and had to sit on my hands. We picked 80 kilos from the old Jonathan, and the neighbour who had laughed asked for the saw.

It was the best advice I had all year. This winter I'll do the pear. Is there anything I can do for the orchard, an afternoon of picking, say?

Yours,
Anneke Brandt`,
  },
  answerYes: {
    purpose: 'answer-yes',
    channel: 'gmail',
    to: 'Desta Lindgren',
    facts: ['Museum director'],
    subject: 'Re: Two questions about night openings',
    body: `Dear Desta,

How kind, thank you! Tuesday 8 December at 10:00 suits me well. I'll ring you on the number in your mail, and I'll have my two questions ready so that we're done in twenty minutes.

Until Tuesday,
Jorunn`,
  },
  answerNo: {
    purpose: 'answer-no',
    channel: 'gmail',
    to: 'Yusra Delacroix',
    facts: ['Translator'],
    subject: 'Re: A question about subtitling',
    body: `Dear Yusra,

Thank you for telling me, and for telling me so quickly. I understand entirely: with two series on the desk I wouldn't either. I'll go on learning from your subtitles, and I wish you a quiet spring.

All the best,
Fenna`,
  },
};
