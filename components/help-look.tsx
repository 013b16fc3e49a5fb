import './controls.css';
import './help.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HelpSession } from '@/utils/surface/help-model';
import { isolate } from './isolate';

type Props = { session: HelpSession; onSend(): void; onBack(): void };

/** Everything that would be sent, word for word, before anything is. */
export function HelpLook({ session, onSend, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { request, to } = session;
  return (
    <section class="help-outcome" aria-labelledby="help-look-title">
      <h4 id="help-look-title" ref={heading} tabIndex={-1}>
        {destination(to)}
      </h4>
      <HelpRequestView request={request} />
      <p class="soft small">{i18n.t('help.stays')}</p>
      <div class="row">
        <button type="button" class="button button-primary" onClick={onSend}>
          {i18n.t(to.by === 'endpoint' && !to.local ? 'help.send' : 'help.ask')}
        </button>
        <button type="button" class="button button-quiet" onClick={onBack}>
          {i18n.t('help.notNow')}
        </button>
      </div>
    </section>
  );
}

function destination(to: HelpSession['to']): string {
  if (to.by === 'browser') return i18n.t('help.toBrowser');
  const [host, model] = [isolate(to.host), isolate(to.model)];
  return to.local ? i18n.t('help.toLocal', [host, model]) : i18n.t('help.toService', [host, model]);
}

function HelpRequestView({ request }: Pick<HelpSession, 'request'>) {
  return (
    <dl class="help-request">
      <dt>{i18n.t('help.instructions')}</dt>
      <dd>
        <pre dir="ltr">{request.instructions}</pre>
      </dd>
      <dt>{i18n.t('help.words')}</dt>
      <dd>
        <pre dir="auto">{request.words}</pre>
      </dd>
    </dl>
  );
}
