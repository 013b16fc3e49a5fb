import { parse } from 'csv-parse/browser/esm/sync';
import { describe, expect, it } from 'vitest';
import { connectionsIn } from '@/utils/shortlist/connections';

const rows = (text: string) =>
  parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];

const file = `\uFEFFNotes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maya,Okafor,https://www.linkedin.com/in/Maya-Okafor,maya@lumen.example,"Lumen, Inc.",Head of Research,24 Nov 2021
Zoë,Núñez,https://www.linkedin.com/in/zo%C3%AB-n,,,,3 Feb 2019
,,,,,,01 Jan 2020
`;

describe('LinkedIn’s Connections.csv', () => {
  it('says whom she knows, where they work and since when, and no mail address', () => {
    expect(connectionsIn(rows(file))).toEqual({
      connections: [
        {
          identity: 'linkedin:maya-okafor',
          name: 'Maya Okafor',
          company: 'Lumen, Inc.',
          position: 'Head of Research',
          since: '2021-11-24',
        },
        { identity: 'linkedin:zoë-n', name: 'Zoë Núñez', since: '2019-02-03' },
      ],
      leftOut: 1,
    });
  });

  it('guesses no day that it does not understand', () => {
    const strange = file.replace('24 Nov 2021', '2021年11月24日');
    const read = connectionsIn(rows(strange));
    expect('connections' in read && read.connections[0]).not.toHaveProperty('since');
  });

  it.each([
    ['a,b\n1,2', 'no-header'],
    ['First Name,Last Name,URL\n', 'nobody'],
    ['First Name,Last Name,URL\nMaya,Okafor,https://evil.example/maya', 'nobody'],
    [`First Name,Last Name,URL\n${'a,b,c\n'.repeat(50_001)}`, 'too-long'],
  ])('is refused with the reason: %#', (text, problem) => {
    expect(connectionsIn(rows(text))).toEqual({ problem });
  });
});
