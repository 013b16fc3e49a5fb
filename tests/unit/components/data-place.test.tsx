// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DataNotices } from '@/components/data-notices';
import { DataPlace } from '@/components/data-place';
import type { ImportChange } from '@/utils/mentors/import';
import type { ImportProblemCode } from '@/utils/portability/import-problem';
import type { DataJob, DataModel } from '@/utils/surface/data-model';
import { dataActions } from './data-actions';
import { boardActions, boardModel, dataModel, day, now } from './models';

afterEach(cleanup);

const { connections } = boardModel({});

function show(part: Partial<DataModel> = {}) {
  const actions = dataActions();
  const { rerender } = render(
    <DataPlace model={dataModel(part)} actions={actions} connections={connections} now={now} />,
  );
  return {
    actions,
    update: (job: DataJob, more: Partial<DataModel> = {}) =>
      rerender(
        <DataPlace
          model={dataModel({ ...part, job, ...more })}
          actions={actions}
          connections={connections}
          now={now}
        />,
      ),
  };
}

function click(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

const change: ImportChange = {
  added: 300,
  joined: 12,
  same: 1,
  removed: 0,
  unkept: 0,
  events: 2,
  dismissals: 0,
  answers: 1,
  others: 0,
  aims: 'stay',
};
const settings = { add: {}, replace: {} };
const read: DataJob = { state: 'read', name: 'mine.json', change, here: 13, settings };

describe('an export', () => {
  it('says when the last one was, and what has happened since', () => {
    const { actions } = show({ lastExport: { at: now - 40 * day, since: 7 } });
    expect(
      screen.getByText('You last exported on October 14. 7 things have changed since.').isConnected,
    ).toBe(true);
    click('Export everything');
    expect(actions.exportAll).toHaveBeenCalledOnce();
  });

  it('is there for other programs too', () => {
    const { actions, update } = show();
    click('A table (CSV)');
    click('An address book (vCard)');
    click('My next steps (calendar)');
    expect(actions.exportFor.mock.calls).toEqual([['table'], ['address-book'], ['calendar']]);
    update({ state: 'exported', name: 'just-ask-people.csv' });
    expect(screen.getByText('just-ask-people.csv is on its way to your downloads.')).toBeDefined();
  });

  it('shows how far it is, and can be stopped', () => {
    const { actions } = show({ job: { state: 'exporting', share: 0.4 } });
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
    click('Stop');
    expect(actions.stop).toHaveBeenCalledOnce();
  });
});

describe('a file of hers', () => {
  it('is read when she chooses it', () => {
    const { actions } = show();
    const file = new File(['[]'], 'mine.json');
    const input = screen.getByLabelText('Choose an export, or drop it here');
    fireEvent.change(input, { target: { files: [file] } });
    expect(actions.readFile).toHaveBeenCalledWith(file);
  });

  it('is shown as what it would change, with the focus on it, before anything is', () => {
    const { actions, update } = show();
    update(read);
    expect(document.activeElement?.textContent).toContain('300 people are new.');
    expect(document.activeElement?.textContent).toContain('12 people you keep already, with');
    expect(document.activeElement?.textContent).toContain('Your aims in it are left aside.');
    expect(document.activeElement?.textContent).toContain('Nothing is changed yet.');
    expect(actions.importRead).not.toHaveBeenCalled();
    click('Bring it in');
    expect(actions.importRead).toHaveBeenCalledWith('add');
  });

  it('says in both ways how many she does not keep', () => {
    show({ job: { ...read, change: { ...change, unkept: 2 } } });
    const words = "2 of the people in the file won't be in your lists";
    expect(screen.getByText(words, { exact: false }).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Take the place of everything here' }));
    expect(screen.getByText(words, { exact: false }).isConnected).toBe(true);
  });

  it('can take the place of everything, once she says so, knowing who goes', () => {
    const { actions } = show({ job: read });
    fireEvent.click(screen.getByRole('radio', { name: 'Take the place of everything here' }));
    expect(screen.getByText(/^People here now, who go: 13\. .*who come: 313\./).isConnected).toBe(
      true,
    );
    click('Replace everything');
    expect(actions.importRead).toHaveBeenCalledWith('replace');
  });

  it('says which settings it changes, in each way', () => {
    const both = {
      add: { openAsks: 5 },
      replace: { openAsks: 5, theme: 'dark', notes: { length: 300, most: 10 } },
    } as const;
    show({ job: { ...read, settings: both } });
    const said = () => screen.queryAllByText(/^Setting: /).map(({ textContent }) => textContent);
    expect(said()).toEqual(['Setting: 5 asks may be open at once.']);
    fireEvent.click(screen.getByRole('radio', { name: 'Take the place of everything here' }));
    expect(said()).toEqual([
      'Setting: I look dark.',
      'Setting: 5 asks may be open at once.',
      'Setting: LinkedIn gives you notes of 300 characters, 10 in thirty days.',
    ]);
  });

  it('is added without a question where there is nobody', () => {
    const { actions } = show({ job: { ...read, here: 0 } });
    expect(screen.queryByRole('radio', { name: 'Add to what is here' })).toBeNull();
    click('Bring it in');
    expect(actions.importRead).toHaveBeenCalledWith('add');
  });

  it('can be taken back after it came in', () => {
    const { actions } = show({ job: { state: 'imported', way: 'add', change, settings: {} } });
    click('Undo');
    expect(actions.undoImport).toHaveBeenCalledOnce();
  });

  const codes: ImportProblemCode[] = [
    'not-ours',
    'newer',
    'not-json',
    'shape',
    'twice',
    'stranger',
    'too-long',
    'too-many',
    'cut-off',
  ];
  it.each(codes)('is refused with its line and a reason of its own: %s', (code) => {
    const why = { code, line: 4_711, place: 'history.2.what', other: 12 };
    show({ job: { state: 'refused', name: 'mine.json', why } });
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).toContain('4711');
    expect(alert).toContain('Nothing was changed.');
    expect(alert).not.toContain('$');
    for (const other of codes.filter((one) => one !== code)) {
      cleanup();
      show({ job: { state: 'refused', name: 'mine.json', why: { ...why, code: other } } });
      expect(screen.getByRole('alert').textContent).not.toBe(alert);
    }
  });
});

describe('backups', () => {
  it('are listed with their day and their people, and read like a file', () => {
    const backup = { name: 'b', at: now - day, people: 312 };
    const { actions } = show({ backups: [backup] });
    expect(screen.getByText('312 people').isConnected).toBe(true);
    click('Look at the backup: Yesterday');
    expect(actions.readBackup).toHaveBeenCalledWith(backup);
  });
});

describe('people she never asked', () => {
  it('go after another time only once she has heard how many that are', async () => {
    const { actions } = show();
    actions.countOutstayed.mockResolvedValueOnce(14);
    fireEvent.click(screen.getByRole('radio', { name: 'A year' }));
    expect((await screen.findByRole('alert')).textContent).toContain('14 people');
    expect(actions.setRetention).not.toHaveBeenCalled();
    click('Let them go');
    expect(actions.setRetention).toHaveBeenCalledWith('12');
  });

  it('go later without a question where nobody would go now', async () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Two years' }));
    await waitFor(() => expect(actions.setRetention).toHaveBeenCalledWith('24'));
  });
});

describe('what she is told wherever she is', () => {
  const backup = { name: 'b', at: now - day, people: 310 };

  it('is that something is missing, and which backup has it; nothing comes back by itself', () => {
    const actions = boardActions();
    const data = dataModel({ lost: { people: 312 }, people: 0, backups: [backup] });
    render(<DataNotices model={boardModel({ place: 'today', data })} actions={actions} />);
    const notice = screen.getByRole('region', { name: 'Something is missing' });
    expect(notice.textContent).toContain('I had 312 people here when I last looked');
    expect(notice.textContent).toContain('My newest backup: Yesterday, with 310 people.');
    expect(actions.data.readBackup).not.toHaveBeenCalled();
    click('Look at the backup');
    expect(actions.data.readBackup).toHaveBeenCalledWith(backup);
    expect(actions.go).toHaveBeenCalledWith('data');
    click('Go on without it');
    expect(actions.data.acceptLoss).toHaveBeenCalledOnce();
  });

  it('is that an export is due, until she puts it off', () => {
    const actions = boardActions();
    const data = dataModel({ remind: true });
    render(<DataNotices model={boardModel({ place: 'today', data })} actions={actions} />);
    click('Not now');
    expect(actions.data.putOffReminder).toHaveBeenCalledOnce();
  });

  it('says that there is no copy yet, or that much has changed since the last', () => {
    const says = (lastExport: DataModel['lastExport']) => {
      cleanup();
      const data = dataModel({ remind: true, lastExport });
      render(<DataNotices model={boardModel({ place: 'today', data })} actions={boardActions()} />);
      return document.body.textContent;
    };
    expect(says('never')).toContain('You have no copy of your data yet');
    expect(says({ at: now - 60 * day, since: 90 })).toContain('A lot has changed since');
  });
});

describe('a file with nothing new', () => {
  const nothing = { ...change, added: 0, joined: 0, same: 13, events: 0, answers: 0 };
  const known: DataJob = { state: 'read', name: 'mine.json', change: nothing, here: 13, settings };

  it('says so, and offers to add it only where a setting would change', () => {
    const { update } = show({ job: known });
    expect(screen.getByText(/^13 people you keep already, with nothing new/).isConnected).toBe(
      true,
    );
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Leave it' }).isConnected).toBe(true);
    update({ ...known, settings: { add: { theme: 'dark' }, replace: {} } });
    expect(screen.getByRole('button', { name: 'Bring it in' }).isConnected).toBe(true);
  });
});

describe('erasing everything', () => {
  it('says when it is done', () => {
    const { update } = show({ erasing: { requestId: 'erase-request' } });
    expect(screen.queryByText(/^Everything is gone/)).toBeNull();
    update({ state: 'none' }, { erasing: undefined, erased: true });
    expect(screen.getByText('Everything is gone from this device.').isConnected).toBe(true);
  });

  it('is asked for twice', () => {
    const { actions } = show();
    click('Erase everything');
    expect(actions.eraseEverything).not.toHaveBeenCalled();
    click('Erase it all');
    expect(actions.eraseEverything).toHaveBeenCalledOnce();
  });

  it('can be stopped while it has not happened, by the very next key', () => {
    const { actions, update } = show();
    click('Erase everything');
    click('Erase it all');
    update({ state: 'none' }, { erasing: { requestId: 'erase-request' } });
    expect(document.activeElement?.textContent).toBe('Stop: keep everything');
    click('Stop: keep everything');
    expect(actions.keepEverything).toHaveBeenCalledOnce();
  });
});
