import './controls.css';
import './help.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HelpActions, HelpProblem, HelpSetup } from '@/utils/surface/help-model';
import { CopyBox } from './copy-box';
import { helpProblem } from './help-words';

type Props = {
  setup: HelpSetup;
  help: HelpActions;
  onChanged(): void;
  onCopy(text: string): Promise<boolean>;
};

/** A service, or a program on her computer: its address, its model and her key; tried at once. */
export function HelpEndpoint({ setup, help, onChanged, onCopy }: Props) {
  const { endpoint } = setup;
  const [address, setAddress] = useState(endpoint?.base ?? '');
  const [model, setModel] = useState(endpoint?.model ?? '');
  const [key, setKey] = useState('');
  const [state, setState] = useState<'trying' | 'works' | HelpProblem>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  const save = async () => {
    stopping.current?.abort();
    const controller = new AbortController();
    stopping.current = controller;
    // First of all: the browser asks her about access only in the task of her click.
    const saved = help.saveEndpoint({ address, model, key });
    setState('trying');
    try {
      let problem = await saved;
      if (problem === undefined) {
        setKey('');
        onChanged();
        problem = await help.tryEndpoint(controller.signal);
      }
      if (!controller.signal.aborted) setState(problem ?? 'works');
    } catch (error) {
      if (controller.signal.aborted) return;
      reportError(error);
      setState('server');
    }
  };
  const forget = () => {
    stopping.current?.abort();
    help.forgetEndpoint().then(
      () => {
        setAddress('');
        setModel('');
        setKey('');
        setState(undefined);
        onChanged();
      },
      (error: unknown) => {
        reportError(error);
        setState('server');
      },
    );
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(reportError);
      }}
    >
      <div class="field">
        <label for="help-address">{i18n.t('help.address')}</label>
        <input
          id="help-address"
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={500}
          placeholder="http://localhost:11434/v1"
          aria-describedby="help-address-hint"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id="help-address-hint" class="field-hint">
          {i18n.t('help.addressHint')}
        </p>
      </div>
      <div class="field">
        <label for="help-model">{i18n.t('help.model')}</label>
        <input
          id="help-model"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-describedby="help-model-hint"
          value={model}
          onInput={(event) => setModel(event.currentTarget.value)}
        />
        <p id="help-model-hint" class="field-hint">
          {i18n.t('help.modelHint')}
        </p>
      </div>
      <div class="field">
        <label for="help-key">{i18n.t('help.key')}</label>
        <input
          id="help-key"
          type="password"
          autocomplete="off"
          maxLength={500}
          aria-describedby="help-key-hint"
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p id="help-key-hint" class="field-hint">
          {i18n.t(endpoint?.hasKey ? 'help.keyKept' : 'help.keyHint')}
        </p>
      </div>
      <div role="status" class="stack-tight">
        {state === 'trying' && <p>{i18n.t('help.trying')}</p>}
        {state === 'works' && <p>{i18n.t('help.works')}</p>}
        {state !== undefined && state !== 'trying' && state !== 'works' && (
          <p class="notice">{helpProblem(state)}</p>
        )}
      </div>
      {state === 'origin' && (
        <CopyBox
          id="help-origin"
          label={i18n.t('help.originLabel')}
          text={`OLLAMA_ORIGINS=${setup.origin} ollama serve`}
          onCopy={onCopy}
        />
      )}
      <div class="row">
        <button type="submit" class="button button-primary" disabled={state === 'trying'}>
          {i18n.t('help.save')}
        </button>
        {endpoint && (
          <button type="button" class="button button-quiet" onClick={forget}>
            {i18n.t('help.forget')}
          </button>
        )}
      </div>
    </form>
  );
}
