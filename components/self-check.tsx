import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Reading } from '@/utils/profile/reading';
import type { BoardActions, PanelActions, SelfCheck } from '@/utils/surface/model';
import { CopyBox } from './copy-box';
import { LayoutReport } from './layout-report';
import { siteName } from './site-words';

type NoteProps = {
  reading: Reading;
  check: SelfCheck | undefined;
  actions: Pick<PanelActions, 'describePage' | 'copy'>;
};

/** One quiet line where a site seems to have changed, with the way to tell its makers' words. */
export function SelfCheckNote({ reading, check, actions }: NoteProps) {
  const { identity, layout, source } = reading;
  const site = (['linkedin', 'x'] as const).find((id) => identity.startsWith(`${id}:`));
  // Only where the page that would be described is the one that was read.
  if (!site || source !== 'profile' || !check || check[site].verdict === 'fine') return null;
  return (
    <details class="small">
      <summary class="soft">{i18n.t('check.note', [siteName(site)])}</summary>
      <div class="stack-tight">
        <p>{badSentence(site, check)}</p>
        <LayoutReport site={site} outcome={layout} actions={actions} />
      </div>
    </details>
  );
}

type SectionProps = {
  check: SelfCheck | undefined;
  actions: Pick<BoardActions, 'copy' | 'resetSelfCheck'>;
};

/** How reading each site goes, with a report of the counts and the way to begin anew. */
export function SelfCheckSection({ check, actions }: SectionProps) {
  return (
    <section class="aims-section" aria-labelledby="settings-check">
      <h2 id="settings-check">{i18n.t('check.title')}</h2>
      <p class="soft">{i18n.t('check.text')}</p>
      {check &&
        (['linkedin', 'x'] as const).map((site) => (
          <div key={site} class="stack-tight">
            <p>{siteSentence(site, check)}</p>
            {check[site].verdict !== 'fine' && (
              <>
                <CopyBox
                  id={`check-${site}`}
                  label={i18n.t('check.report', [siteName(site)])}
                  text={check[site].report}
                  onCopy={actions.copy}
                />
                <p class="soft small">{i18n.t('check.more')}</p>
              </>
            )}
          </div>
        ))}
      {check && check.linkedin.seen + check.x.seen > 0 && (
        <div>
          <button
            type="button"
            class="button button-quiet button-flush"
            onClick={actions.resetSelfCheck}
          >
            {i18n.t('check.reset')}
          </button>
        </div>
      )}
    </section>
  );
}

/** As many profiles as it takes before anything is said. */
const enough = 5;

function siteSentence(site: 'linkedin' | 'x', check: SelfCheck): string {
  if (check[site].pages < enough) return i18n.t('check.tooFew', [siteName(site)]);
  if (check[site].verdict === 'fine') return i18n.t('check.fine', [siteName(site)]);
  return badSentence(site, check);
}

function badSentence(site: 'linkedin' | 'x', check: SelfCheck): string {
  const { verdict, bad, pages } = check[site];
  const words: [string, string, string] = [siteName(site), `${bad}`, `${pages}`];
  return verdict === 'failing' ? i18n.t('check.failing', words) : i18n.t('check.weak', words);
}
