import { describe, expect, it } from 'vitest';
import { createVisits, lag, type Verdict } from '@/utils/page/visits';
import type { Reading } from '@/utils/profile/reading';
import { aReading } from '../../support/reading';

const ada = aReading({
  identity: 'x:ada',
  name: 'Ada Quill',
  about: 'I run the press office of a food bank.',
  location: 'Graz',
});
const bela = aReading({
  identity: 'x:bela',
  name: 'Bela Ross',
  about: 'Bread, bicycles and the weather in spring.',
  location: 'Linz',
});
const shown = (reading: Reading, name = nameIn(reading)) => ({ reading, name });
const nameIn = ({ fields: { name } }: Reading) => (name.status === 'read' ? name.value : undefined);
const fieldsOf = (verdict: Verdict) =>
  typeof verdict === 'string' ? verdict : verdict.shown.reading.fields;
const nothingLeft = { last: undefined, screen: '' };

describe('what a page says of somebody', () => {
  it('is believed, and grows', () => {
    const visits = createVisits();
    visits.take(shown(aReading({ identity: 'x:ada', name: 'Ada Quill', about: 'I run' })), 0);
    expect(fieldsOf(visits.take(shown(ada), 1))).toMatchObject({ about: ada.fields.about });
  });

  it('is not believed where it says what it said of the person before, for a while', () => {
    const visits = createVisits();
    visits.take(shown(ada), 0);
    visits.leave('x:ada', nothingLeft, 100);
    const mixed = { ...bela, fields: { ...bela.fields, about: ada.fields.about } };
    expect(fieldsOf(visits.take(shown(mixed), 200))).toMatchObject({
      about: { status: 'not-loaded' },
      location: { value: 'Linz' },
    });
    expect(fieldsOf(visits.take(shown(mixed), 100 + lag))).toMatchObject({
      about: ada.fields.about,
    });
  });

  it('is not believed where its words were on the screen before, though nobody had read them', () => {
    const visits = createVisits();
    const screen = 'Fenn I run the press office of a food bank Bread'.replace(/\s/g, '');
    visits.leave('x:fenn', { last: undefined, screen }, 100);
    const mixed = { ...bela, fields: { ...bela.fields, about: ada.fields.about } };
    expect(fieldsOf(visits.take(shown(mixed), 200))).toMatchObject({
      about: { status: 'not-loaded' },
    });
    expect(fieldsOf(visits.take(shown(bela), 300))).toMatchObject({ about: bela.fields.about });
  });

  it('is believed again of the person whom she comes back to', () => {
    const visits = createVisits();
    visits.take(shown(ada), 0);
    visits.leave('x:ada', nothingLeft, 100);
    visits.take(shown(bela), 200);
    visits.leave('x:bela', nothingLeft, 300);
    expect(fieldsOf(visits.take(shown(ada), 400))).toMatchObject({ about: ada.fields.about });
  });

  it('is doubted under the name of the person before', () => {
    const visits = createVisits();
    visits.take(shown(ada), 0);
    visits.leave('x:ada', nothingLeft, 100);
    expect(visits.take(shown(bela, 'Ada Quill'), 200)).toBe('doubtful');
  });

  it('is doubted under a new name at the same address, until that has lasted', () => {
    const visits = createVisits();
    visits.take(shown(ada), 0);
    const renamed = { ...ada, fields: { ...ada.fields, name: bela.fields.name } };
    expect(visits.take(shown(renamed), 100)).toBe('doubtful');
    expect(visits.dueIn(100)).toBe(lag);
    expect(fieldsOf(visits.take(shown(renamed), 100 + lag))).toMatchObject({
      name: bela.fields.name,
    });
  });

  it('stays as it was while another text stands in its place', () => {
    const visits = createVisits();
    visits.take(shown(ada), 0);
    const mixed = { ...ada, fields: { ...ada.fields, about: bela.fields.about } };
    expect(visits.take(shown(mixed), 100)).toBe('steady');
    expect(fieldsOf(visits.take(shown(ada), 200))).toMatchObject({ about: ada.fields.about });
  });
});
