import './controls.css';
import './aims.css';
import './help.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HelpActions, HelpSetup } from '@/utils/surface/help-model';
import { Choices } from './choices';
import { HelpEndpoint } from './help-endpoint';
import { HelpOwnModel } from './help-own-model';

type Props = { help: HelpActions; onCopy(text: string): Promise<boolean> };

/** Whose help she wants with her messages; nobody's, unless she says so. */
export function HelpSection({ help, onCopy }: Props) {
  const [setup, setSetup] = useState<HelpSetup>();
  const [failed, setFailed] = useState(false);
  /** What she has turned to; a service counts once its address is stored. */
  const [shown, setShown] = useState<HelpSetup['by']>();
  const look = () =>
    help.setup().then(setSetup, (error: unknown) => {
      reportError(error);
      setFailed(true);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and after each change
  useEffect(() => {
    look();
  }, []);
  const by = shown ?? setup?.by;
  const choose = (next: HelpSetup['by']) => {
    setShown(next);
    if (next === 'endpoint' && !setup?.endpoint) {
      // Until there is an address, nobody helps.
      help.choose('nobody').then(look, reportError);
      return;
    }
    help.choose(next).then(look, (error: unknown) => {
      reportError(error);
      setFailed(true);
    });
  };
  return (
    <section class="aims-section" aria-labelledby="settings-help">
      <h2 id="settings-help">{i18n.t('help.settings')}</h2>
      <p class="soft">{i18n.t('help.settingsText')}</p>
      {failed && <p role="alert">{i18n.t('help.problemStore')}</p>}
      {setup && (
        <>
          <Choices
            id="help-by"
            legend={i18n.t('help.by')}
            options={[
              { value: 'nobody', label: i18n.t('help.byNobody') },
              { value: 'browser', label: i18n.t('help.byBrowser') },
              { value: 'endpoint', label: i18n.t('help.byEndpoint') },
            ]}
            chosen={by}
            onChoose={choose}
          />
          {by === 'browser' && <HelpOwnModel setup={setup} help={help} onChanged={look} />}
          {by === 'endpoint' && (
            <HelpEndpoint setup={setup} help={help} onChanged={look} onCopy={onCopy} />
          )}
        </>
      )}
    </section>
  );
}
