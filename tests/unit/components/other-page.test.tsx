// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OtherPageView } from '@/components/other-page';
import { Panel } from '@/components/panel';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import { Reading } from '@/utils/profile/reading';
import type { MentorRow } from '@/utils/surface/model';
import type { Elsewhere } from '@/utils/surface/this-person-model';
import { now, panelActions, panelModel, row } from './models';

afterEach(cleanup);

const address = 'https://studio.example/team';

/** Somebody of a page: what isn't in the plan couldn't be read. */
function of(layout: string, plan: ReadingPlan = {}, end = ''): Reading {
  const reading = aReading({ identity: `web:${address}${end}`, readAt: now, ...plan });
  return Reading.parse({ ...reading, source: 'page', url: `${address}${end}`, layout });
}

const blank = of('blank');
const ravi = of('json-ld', { name: 'Ravi Menon', headline: 'Illustrator' }, '#ravi-menon');
const zoe = of('json-ld', { name: "Zoë O'Hara" }, '#zoe');
const selection = (words: string) => {
  const reading = of('selection');
  const about = { status: 'read' as const, value: words, basis: 'text' as const };
  return { ...reading, fields: { ...reading.fields, about } };
};

function show(people: Reading[], kept: MentorRow[] = []) {
  const actions = panelActions();
  render(<OtherPageView people={people} kept={kept} actions={actions} />);
  return actions;
}

const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const describedBy = (label: string) =>
  (field(label).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .filter(Boolean)
    .join(' ');

describe('the form', () => {
  it('shows what was read, each part with where it is from', () => {
    show([ravi, blank]);
    expect(field('What they do').value).toBe('Illustrator');
    expect(describedBy('What they do')).toBe("from the page's own data");
    expect(describedBy('Where they are')).toBe('');
    type('What they do', 'Illustrator of birds');
    expect(describedBy('What they do')).toBe('in your words');
  });

  it('keeps what she left alone as it was read, and what she wrote as her own word', () => {
    const actions = show([ravi, blank]);
    type('Where they work', ' Studio Nine \n\nThe Guild');
    type('Their links', 'ravi.example');
    click('Keep');
    const kept = actions.keep.mock.calls[0]?.[0] as Reading;
    expect(Reading.safeParse(kept).error).toBeUndefined();
    expect(kept.fields).toEqual({
      ...ravi.fields,
      organisations: { status: 'read', value: ['Studio Nine', 'The Guild'], basis: 'user' },
      links: { status: 'read', value: ['https://ravi.example/'], basis: 'user' },
    });
  });

  it('knows no longer what she emptied, and does not say that there is none', () => {
    const actions = show([ravi, blank]);
    type('What they do', '  ');
    click('Keep');
    const kept = actions.keep.mock.calls[0]?.[0] as Reading;
    expect(kept.fields.headline).toEqual({ status: 'unreadable' });
  });

  it('says that the name is missing, at the name, and loses nothing', () => {
    const actions = show([blank]);
    type('Where they are', 'Lviv');
    click('Keep');
    expect(actions.keep).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('Their name'));
    expect(field('Their name').getAttribute('aria-invalid')).toBe('true');
    expect(describedBy('Their name')).toMatch(/^Their name is missing\./);
    expect(field('Where they are').value).toBe('Lviv');
    type('Their name', 'Wanda');
    expect(field('Their name').getAttribute('aria-invalid')).toBe('false');
    click('Keep');
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it.each(['http://old.example', 'javascript:alert(1)', 'not a link', 'mailto:a@b.example'])(
    'takes no link but https: %s',
    (link) => {
      const actions = show([ravi, blank]);
      type('Their links', `ravi.example\n${link}`);
      click('Keep');
      expect(actions.keep).not.toHaveBeenCalled();
      expect(describedBy('Their links')).toContain("Line 2 isn't a link that I can use.");
    },
  );

  it('only proposes a name for selected text', () => {
    const actions = show([selection('Wanda Petrenko\nRepairs clocks.'), blank]);
    expect(field('Their name').value).toBe('');
    expect(describedBy('What they say about themselves')).toBe('from the text you selected');
    click(/Use “.?Wanda Petrenko.?”/);
    expect(describedBy('Their name')).toBe('in your words');
    click('Keep');
    const kept = actions.keep.mock.calls[0]?.[0] as Reading;
    expect(kept.fields.name).toEqual({ status: 'read', value: 'Wanda Petrenko', basis: 'user' });
  });

  it.each([
    'Repairs clocks in Lviv.',
    'we are looking for help',
    'Call 555 1234',
    'The whole first line of a long text that somebody wrote about themselves',
  ])('proposes nothing that is no name: %s', (words) => {
    show([selection(words), blank]);
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
  });
});

describe('several people', () => {
  it('are hers to choose from, and what she typed of one stays while she looks at another', () => {
    show([ravi, zoe, blank]);
    expect(screen.queryByLabelText('Their name')).toBeNull();
    click(/^Ravi Menon/);
    type('Where they are', 'Kochi');
    click('Back');
    click(/^Zoë O'Hara/);
    expect(field('Where they are').value).toBe('');
    click('Back');
    click(/^Ravi Menon/);
    expect(field('Where they are').value).toBe('Kochi');
  });

  it('can be somebody whom the data does not know', () => {
    show([ravi, zoe, blank]);
    click('Someone else on this page');
    expect(field('Their name').value).toBe('');
  });

  it('shows whom she keeps already, a click away', () => {
    const actions = show(
      [ravi, zoe, blank],
      [row({ id: 'kept-ravi', identity: ravi.identity, name: 'Ravi Menon' })],
    );
    click(/^Ravi Menon\s*You keep them\./);
    expect(actions.open).toHaveBeenCalledWith('kept-ravi');
    expect(screen.getAllByRole('button', { name: /Ravi/ })).toHaveLength(1);
  });

  it('are put aside with Back', () => {
    const actions = show([ravi, zoe, blank]);
    click('Back');
    expect(actions.backToPage).toHaveBeenCalledOnce();
  });
});

describe('any other page, unread', () => {
  it.each<[Elsewhere, string]>([
    ['unseen', "I can't see this page"],
    ['insecure', "This page isn't secure"],
    ['file', 'A file, not a page'],
    ['closed', 'Closed to me'],
  ])('says why it is not read: %s', (page, title) => {
    render(
      <Panel
        model={panelModel({ thisPerson: { state: 'elsewhere', page } })}
        actions={panelActions()}
        shell="popup"
      />,
    );
    expect(screen.getByRole('heading', { name: title }).isConnected).toBe(true);
    expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull();
  });

  it('is read by one button', () => {
    const actions = panelActions();
    const model = panelModel({ thisPerson: { state: 'elsewhere', page: 'readable' } });
    render(<Panel model={model} actions={actions} shell="popup" />);
    click('Read this page');
    expect(actions.readPage).toHaveBeenCalledOnce();
  });
});
