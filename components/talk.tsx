import './controls.css';
import './talk.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Happening } from '@/utils/journey/history';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { type BegunDeeds, useBegunWords } from './use-begun-words';
import { useEscape } from './use-escape';

type Kind = 'agreed' | 'met';

type Props = {
  mentor: Pick<MentorDetail, 'id' | 'history'>;
  actions: Pick<PanelActions, 'record'> & BegunDeeds;
  /** What the step asks for; its button comes first. */
  primary?: Kind;
  /** More that can be done about the step. */
  children?: ComponentChildren;
};

const labels = { agreed: 'talk.agree', met: 'talk.met' } as const;

/** The talk with somebody: when it is and what about, and afterwards what was said. Every field may stay empty. */
export function Talk({ mentor, actions, primary, children }: Props) {
  const { id } = mentor;
  const [open, setOpen] = useState<Kind>();
  const kinds: readonly Kind[] = primary === 'met' ? ['met', 'agreed'] : ['agreed', 'met'];
  const close = () => setOpen(undefined);
  useEscape(open !== undefined, close);
  const save = async (what: Happening) => {
    const taken = await actions.record(id, what);
    if (taken) close();
    return taken;
  };
  return (
    <div class="stack-tight">
      <div class="row">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class={
              primary === undefined
                ? 'button button-small'
                : kind === primary
                  ? 'button button-primary'
                  : 'button'
            }
            aria-expanded={open === kind}
            onClick={() => setOpen(open === kind ? undefined : kind)}
          >
            {i18n.t(labels[kind])}
          </button>
        ))}
        {children}
      </div>
      {open === 'agreed' && (
        <AgreeForm
          mentor={mentor}
          actions={actions}
          onCancel={close}
          onSave={(what) => save({ kind: 'agreed', ...what })}
        />
      )}
      {open === 'met' && (
        <MetForm
          mentor={mentor}
          actions={actions}
          onCancel={close}
          onSave={(said) => save({ kind: 'met', ...(said ? { said } : {}) })}
        />
      )}
    </div>
  );
}

type Agreed = { on?: string; agenda?: string; expectations?: string };

type FormProps<Said> = {
  mentor: Props['mentor'];
  actions: BegunDeeds;
  /** Whether it was taken; else her words stay. */
  onSave(said: Said): Promise<boolean>;
  onCancel(): void;
};

function AgreeForm({ mentor, actions, onSave, onCancel }: FormProps<Agreed>) {
  const { id } = mentor;
  const [on, setOn] = useState('');
  const [agenda, setAgenda] = useBegunWords(mentor, 'agenda', actions);
  const [expectations, setExpectations] = useBegunWords(mentor, 'expectations', actions);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <TalkForm
      onCancel={onCancel}
      onSave={async () => {
        const taken = await onSave({
          ...(on ? { on } : {}),
          ...(agenda.trim() ? { agenda: agenda.trim() } : {}),
          ...(expectations.trim() ? { expectations: expectations.trim() } : {}),
        });
        if (!taken) return;
        setAgenda('');
        setExpectations('');
      }}
    >
      <div class="field">
        <label for={`talk-on-${id}`}>{i18n.t('talk.on')}</label>
        <input
          id={`talk-on-${id}`}
          ref={first}
          type="date"
          value={on}
          onInput={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <Words
        id={`talk-agenda-${id}`}
        label={i18n.t('talk.agenda')}
        hint={i18n.t('talk.agendaHint')}
        value={agenda}
        onInput={setAgenda}
      />
      <Words
        id={`talk-expectations-${id}`}
        label={i18n.t('talk.expectations')}
        hint={i18n.t('talk.expectationsHint')}
        value={expectations}
        onInput={setExpectations}
      />
    </TalkForm>
  );
}

function MetForm({ mentor, actions, onSave, onCancel }: FormProps<string>) {
  const { id } = mentor;
  const [said, setSaid] = useBegunWords(mentor, 'talk', actions);
  return (
    <TalkForm
      onCancel={onCancel}
      onSave={async () => {
        if (await onSave(said.trim())) setSaid('');
      }}
    >
      <Words
        id={`talk-said-${id}`}
        label={i18n.t('talk.said')}
        hint={i18n.t('talk.saidHint')}
        value={said}
        onInput={setSaid}
        first
      />
    </TalkForm>
  );
}

function TalkForm(props: { onSave(): void; onCancel(): void; children: ComponentChildren }) {
  return (
    <form
      class="talk-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {props.children}
      <div class="row">
        <button type="submit" class="button button-small button-primary">
          {i18n.t('talk.save')}
        </button>
        <button type="button" class="button button-small button-quiet" onClick={props.onCancel}>
          {i18n.t('talk.cancel')}
        </button>
      </div>
    </form>
  );
}

function Words(props: {
  id: string;
  label: string;
  hint: string;
  value: string;
  onInput(value: string): void;
  /** Whether it is what she opened the form for. */
  first?: boolean;
}) {
  const { id, label, hint, value, onInput, first = false } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (first) area.current?.focus();
  }, [first]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        dir="auto"
        rows={2}
        maxLength={4000}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="field-hint">
        {hint}
      </p>
    </div>
  );
}
