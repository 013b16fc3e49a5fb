/** What invented people say of themselves: each line has another fit to the sample aims. */
const lines = [
  'Leads a climate nonprofit.',
  'Nonprofit communications, after years in agency PR.',
  'Communications for museums.',
  'I lead a small team of engineers.',
  'Leads a small team in nonprofit communications.',
  'Bread, bicycles and weather.',
  'Team lead for nonprofit fundraising.',
  'Communications lead. Nonprofit board member.',
  'Volunteer for nonprofit radio. Communications student.',
  'I led communications.',
];
const first = 'Ada Bela Cleo Dara Edda Fenn Gila Hedy Ines Jory Kaia Lior'.split(' ');
const last = 'Quill Ross Sand Tarn Umber Vale Wren Yarrow Zest Ash Birch Croft Dell'.split(' ');

export type XPerson = { name: string; handle: string; bio: string };

/** How many kinds of fit there are: people with the same number modulo this have the same. */
export const kinds = lines.length;

/** An invented person by number: neighbours never have the same fit. */
export function xPerson(number: number): XPerson {
  const name = `${first[number % first.length]} ${last[number % last.length]} ${number}`;
  return { name, handle: `p${number}_x`, bio: lines[number % kinds] ?? '' };
}
