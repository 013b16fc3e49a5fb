import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Happening } from '@/utils/journey/history';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { whenInWords } from './dates';
import { Disclosure } from './disclosure';
import { happeningSentence } from './history-words';
import { RemovePerson } from './remove-person';
import { type BegunDeeds, useBegunWords } from './use-begun-words';

/** What she said happened, and so may take back. The rest are notes that the worker took. */
const takenBackByHer: readonly Happening['kind'][] = [
  'kept',
  'asked',
  'nudged',
  'replied',
  'referred',
  'answered',
  'agreed',
  'prepared',
  'met',
  'thanked',
  'reported',
  'checked-in',
  'snoozed',
  'skipped',
  'closed',
  'noted',
];

type Props = {
  mentor: Pick<MentorDetail, 'id' | 'name' | 'history'>;
  actions: Pick<PanelActions, 'undoEvent' | 'record' | 'forget'> & BegunDeeds;
  now: number;
};

/** What happened with someone, newest first, each line to be taken back; a place for a note; the way to remove them. */
export function History({ mentor, actions, now }: Props) {
  // With the keeping all that came after it would go; who is to go is removed, which asks her first.
  const wentOn = mentor.history.some(
    ({ what }) => takenBackByHer.includes(what.kind) && what.kind !== 'kept',
  );
  const newestFirst = mentor.history.toReversed().toSorted((a, b) => b.happenedAt - a.happenedAt);
  return (
    <section class="stack" aria-labelledby={`history-${mentor.id}`}>
      <h3 id={`history-${mentor.id}`}>{i18n.t('history.title')}</h3>
      <ol class="history-list">
        {newestFirst.map(({ id, what, happenedAt }) => {
          if (what.kind === 'undone') return null;
          const sentence = happeningSentence(what, now);
          const day = whenInWords(happenedAt, now);
          return (
            <li key={id} class="history-event">
              <p>
                {sentence} <span class="soft small">{day}</span>
              </p>
              {takenBackByHer.includes(what.kind) && !(what.kind === 'kept' && wentOn) && (
                <button
                  type="button"
                  class="button button-small button-quiet"
                  aria-label={i18n.t('history.undoLabel', [sentence, day])}
                  onClick={() => actions.undoEvent(mentor.id, id)}
                >
                  {i18n.t('common.undo')}
                </button>
              )}
              {'body' in what && what.body !== undefined && (
                <div class="history-wrote">
                  <Disclosure summary={i18n.t('history.wrote')}>
                    {() => (
                      <p class="history-note" dir="auto">
                        {what.body}
                      </p>
                    )}
                  </Disclosure>
                </div>
              )}
              {wordsIn(what).map((words) => (
                <p key={words} class="history-note" dir="auto">
                  {words}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      <NoteForm
        mentor={mentor}
        actions={actions}
        onNote={(text) => actions.record(mentor.id, { kind: 'noted', text })}
      />
      <RemovePerson key={mentor.id} mentor={mentor} actions={actions} />
    </section>
  );
}

type NoteProps = {
  mentor: Pick<MentorDetail, 'id' | 'history'>;
  actions: BegunDeeds;
  onNote(text: string): Promise<boolean>;
};

function NoteForm({ mentor, actions, onNote }: NoteProps) {
  const { id } = mentor;
  const [text, setText] = useBegunWords(mentor, 'note', actions);
  return (
    <form
      class="field"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        if (await onNote(text.trim())) setText('');
      }}
    >
      <label for={`note-${id}`}>{i18n.t('history.noteLabel')}</label>
      <textarea
        id={`note-${id}`}
        class="note-text"
        dir="auto"
        rows={2}
        maxLength={4000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <div>
          <button type="submit" class="button button-small">
            {i18n.t('history.noteAction')}
          </button>
        </div>
      )}
    </form>
  );
}

/** What she wrote down of it, in her words or theirs. */
function wordsIn(what: Happening): string[] {
  switch (what.kind) {
    case 'noted':
      return [what.text];
    case 'agreed':
      return [what.agenda, what.expectations].filter((words) => words !== undefined);
    case 'met':
    case 'replied':
      return what.said === undefined ? [] : [what.said];
    default:
      return [];
  }
}
