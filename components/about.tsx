import './controls.css';
import './aims.css';
import './about.css';
import { i18n } from '#i18n';
import type { BoardActions } from '@/utils/surface/model';
import { Disclosure } from './disclosure';
import { FitMeaning } from './fit-meaning';
import { useLoaded } from './use-loaded';

/** A number to explain numbers by. */
const example = 80;

type Props = { actions: Pick<BoardActions, 'go' | 'readNotice'> };

/** What the numbers mean, and whose knowledge and whose software is in here. */
export function About({ actions }: Props) {
  return (
    <div class="aims-form">
      <section class="aims-section" aria-labelledby="about-meaning">
        <h2 id="about-meaning">{i18n.t('meaning.title', [example])}</h2>
        <FitMeaning score={example} onShowOrder={() => actions.go('order')} />
      </section>
      <section class="aims-section" aria-labelledby="about-knowledge">
        <h2 id="about-knowledge">{i18n.t('about.knowledge')}</h2>
        <div class="stack-tight">
          <p>{i18n.t('about.esco')}</p>
          <p>
            <Source address={i18n.t('about.escoSource')} />
          </p>
        </div>
        <div class="stack-tight">
          <p>{i18n.t('about.onet')}</p>
          <p>
            <Source address={i18n.t('about.onetSource')} />
            {' · '}
            <Source address="https://creativecommons.org/licenses/by/4.0/" label="CC BY 4.0" />
          </p>
        </div>
      </section>
      <section class="aims-section" aria-labelledby="about-software">
        <h2 id="about-software">{i18n.t('about.software')}</h2>
        <p>{i18n.t('about.own')}</p>
        <Disclosure summary={i18n.t('about.all')}>
          {() => <Notice read={actions.readNotice} />}
        </Disclosure>
      </section>
    </div>
  );
}

function Source({ address, label }: { address: string; label?: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {label ?? address.replace('https://', '')}
    </a>
  );
}

/** Every licence in full. */
function Notice({ read }: { read(): Promise<string> }) {
  const loaded = useLoaded(read);
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  if (!loaded) return <p class="soft small">{i18n.t('common.loading')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
    <section class="notice-text" tabIndex={0} aria-label={i18n.t('about.all')} dir="ltr">
      <pre>{loaded.View}</pre>
    </section>
  );
}
