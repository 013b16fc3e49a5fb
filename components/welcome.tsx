import './controls.css';
import './welcome.css';
import { i18n } from '#i18n';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import { AimsForm } from './aims-form';
import { Placeholder } from './placeholder';
import { PresenceCards } from './presence-cards';

const promises = [
  ['welcome.promise1', 'welcome.promise1Text'],
  ['welcome.promise2', 'welcome.promise2Text'],
  ['welcome.promise3', 'welcome.promise3Text'],
] as const;

type Props = { model: BoardModel; actions: BoardActions };

/** The first page that she sees: what this is, what it promises, one question, one goal. */
export function Welcome({ model, actions }: Props) {
  return (
    <div class="welcome">
      <header class="stack">
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="welcome-lede words">{i18n.t('welcome.lede')}</p>
        <ol class="welcome-lines">
          <li>{i18n.t('welcome.what1')}</li>
          <li>{i18n.t('welcome.what2')}</li>
          <li>{i18n.t('welcome.what3')}</li>
        </ol>
      </header>
      <section class="stack" aria-labelledby="welcome-promises">
        <h2 id="welcome-promises">{i18n.t('welcome.promisesTitle')}</h2>
        <ul class="welcome-promises">
          {promises.map(([promise, text]) => (
            <li key={promise}>
              <p class="field-label">{i18n.t(promise)}</p>
              <p class="soft">{i18n.t(text)}</p>
            </li>
          ))}
        </ul>
      </section>
      <PresenceQuestion settings={model.settings} actions={actions} />
      <section class="stack" aria-labelledby="welcome-aims">
        <h2 id="welcome-aims">{i18n.t('welcome.aimsTitle')}</h2>
        <p class="soft">{i18n.t('welcome.aimsText')}</p>
        {model.aims ? (
          <AimsForm
            aims={model.aims}
            saving={model.saving}
            onEdit={actions.editAims}
            orderView={actions.orderView}
            shortened
          />
        ) : (
          <Placeholder />
        )}
      </section>
      <section class="stack" aria-labelledby="welcome-pin">
        <h2 id="welcome-pin">{i18n.t('welcome.pinTitle')}</h2>
        <p class="soft">{i18n.t('welcome.pinText')}</p>
        <ol class="welcome-lines">
          <li>{i18n.t('welcome.pin1')}</li>
          <li>{i18n.t('welcome.pin2')}</li>
          <li>{i18n.t('welcome.pin3')}</li>
        </ol>
      </section>
      <Done answered={isAnswered(model.settings)} onDone={() => actions.go('today')} />
    </div>
  );
}

function PresenceQuestion({
  settings,
  actions,
}: { settings: BoardModel['settings'] } & Pick<Props, 'actions'>) {
  const { linkedin, x } = settings?.presence ?? {};
  const mixed = linkedin !== undefined && x !== undefined && linkedin !== x;
  return (
    <section class="stack" aria-labelledby="welcome-presence">
      <h2 id="welcome-presence" tabIndex={-1}>
        {i18n.t('welcome.presenceTitle')}
      </h2>
      <p>{i18n.t('welcome.presenceText')}</p>
      <PresenceCards
        id="presence"
        legend={i18n.t('welcome.presenceTitle')}
        headed
        chosen={linkedin === x ? linkedin : undefined}
        onChoose={(presence) => {
          actions.setPresence('linkedin', presence);
          actions.setPresence('x', presence);
        }}
      />
      <p class="soft">
        {mixed ? i18n.t('welcome.presenceMixed') : i18n.t('welcome.presenceLater')}
      </p>
    </section>
  );
}

function Done({ answered, onDone }: { answered: boolean; onDone(): void }) {
  return (
    <section class="stack welcome-done" aria-labelledby="welcome-done">
      <h2 id="welcome-done">
        {answered ? i18n.t('welcome.doneTitle') : i18n.t('welcome.openTitle')}
      </h2>
      <p class="soft">{answered ? i18n.t('welcome.doneText') : i18n.t('welcome.presenceNeeded')}</p>
      {answered && (
        <div class="row">
          <span class="field-label">{i18n.t('welcome.tryTitle')}</span>
          <a class="button" href="https://www.linkedin.com/" target="_blank" rel="noreferrer">
            {i18n.t('welcome.tryLinkedin')}
          </a>
          <a class="button" href="https://x.com/" target="_blank" rel="noreferrer">
            {i18n.t('welcome.tryX')}
          </a>
        </div>
      )}
      <div class="row">
        {!answered && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => document.getElementById('welcome-presence')?.focus()}
          >
            {i18n.t('welcome.presenceGo')}
          </button>
        )}
        <button
          type="button"
          class={answered ? 'button button-primary' : 'button'}
          onClick={onDone}
        >
          {i18n.t('welcome.done')}
        </button>
      </div>
    </section>
  );
}

function isAnswered(settings: BoardModel['settings']): boolean {
  return settings?.presence.linkedin !== undefined || settings?.presence.x !== undefined;
}
