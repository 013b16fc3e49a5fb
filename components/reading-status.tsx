import './controls.css';
import './reading-status.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FieldName, Reading } from '@/utils/profile/reading';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { dayInWords } from './dates';
import { fieldLabel, statusLabel } from './field-words';
import { LazyEditor } from './lazy-editor';
import { correctId, ReadPart } from './read-part';
import { fieldsThere, readingSentence } from './reading-parts';
import { visitLabel } from './site-words';

type Props = {
  reading: Reading;
  now: number;
  /** Somebody she keeps can be corrected. */
  mentor: Pick<MentorDetail, 'asRead' | 'corrections'> | undefined;
  actions: Pick<PanelActions, 'correct' | 'checkWord' | 'visit'>;
};

const unread = ['not-loaded', 'unreadable', 'absent'] as const;

/** What was read of a page, part by part, so that nothing about the fit is a secret; and her corrections. */
export function ReadingStatus({ reading, now, mentor, actions }: Props) {
  const { fields, identity } = reading;
  const [editing, setEditing] = useState<FieldName>();
  const last = useRef<FieldName | undefined>(undefined);
  const corrections = mentor?.corrections ?? {};
  const hers = JSON.stringify(last.current && corrections[last.current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: her word may come after the form is closed
  useEffect(() => {
    if (editing !== undefined || last.current === undefined) return;
    document.getElementById(correctId(last.current))?.focus();
  }, [editing, hers]);

  const edit = (field: FieldName) => {
    last.current = field;
    setEditing(field);
  };
  const there = fieldsThere(reading);
  const isHers = (field: FieldName) => field in corrections;
  const shown = there.filter((field) => fields[field].status === 'read' || isHers(field));
  const beyond = (Object.keys(fields) as FieldName[]).filter(
    (field) => !there.includes(field) && !isHers(field),
  );
  const lists = [
    ...unread.map((status) => ({
      status,
      // On a row or any other page there is nothing to wait for.
      label:
        status === 'not-loaded' && reading.source !== 'profile'
          ? i18n.t('status.notHere')
          : statusLabel(status),
      names: there.filter((field) => fields[field].status === status && !isHers(field)),
    })),
    ...(mentor ? [{ status: 'beyond', label: i18n.t('status.beyond'), names: beyond }] : []),
  ].filter(({ names }) => names.length > 0);
  const editor = (field: FieldName) =>
    editing === field && (
      <LazyEditor
        key={field}
        identity={identity}
        field={field}
        now={fields[field]}
        actions={actions}
        onClose={() => setEditing(undefined)}
      />
    );

  return (
    <section class="stack-tight" aria-label={i18n.t('status.title')}>
      <Glimpse reading={reading} onVisit={() => actions.visit(identity)} />
      <details class="reading-status">
        <summary>
          {i18n.t('status.title')} <span class="soft small">{readingSentence(reading)}</span>
        </summary>
        <p class="soft small reading-date">
          {i18n.t('status.readOn', [dayInWords(reading.readAt, now)])}
        </p>
        <dl class="read-parts">
          {shown.map((field) => (
            <ReadPart
              key={field}
              field={field}
              now={fields[field]}
              word={corrections[field]}
              page={mentor?.asRead.fields[field]}
              editor={editor(field)}
              {...(mentor ? { onCorrect: () => edit(field) } : {})}
              onTakeBack={() => {
                last.current = field;
                void actions.correct(identity, field, null);
              }}
            />
          ))}
          {lists.map(({ status, label, names }) => (
            <div key={status} class="read-part">
              <dt class="soft">{label}</dt>
              {mentor ? (
                <dd class="read-fill">
                  {names.map((field) => (
                    <button
                      key={field}
                      id={correctId(field)}
                      type="button"
                      class="button button-small"
                      aria-expanded={editing === field}
                      aria-label={i18n.t('correct.fillIn', [fieldLabel(field)])}
                      onClick={() => edit(field)}
                    >
                      {fieldLabel(field)}
                    </button>
                  ))}
                </dd>
              ) : (
                <dd>{names.map(fieldLabel).join(', ')}</dd>
              )}
              {names.map((field) => {
                const form = editor(field);
                return form && <dd key={`${field} form`}>{form}</dd>;
              })}
            </div>
          ))}
        </dl>
        <p class="soft small reading-date">
          {mentor ? i18n.t('correct.how') : i18n.t('correct.keepFirst')}
        </p>
      </details>
    </section>
  );
}

/** Where only part of somebody could be seen, the way to more. */
function Glimpse({ reading, onVisit }: { reading: Reading; onVisit(): void }) {
  const { source, identity } = reading;
  if (source === 'profile') return null;
  const elsewhere = !identity.startsWith('web:');
  const sentence =
    source === 'row'
      ? i18n.t('status.row')
      : elsewhere
        ? i18n.t('status.pageMore')
        : i18n.t('status.page');
  return (
    <>
      <p>{sentence}</p>
      {elsewhere && (
        <div>
          <button type="button" class="button button-small" onClick={onVisit}>
            {visitLabel(identity)}
          </button>
        </div>
      )}
    </>
  );
}
