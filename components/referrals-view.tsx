import './controls.css';
import './introducers.css';
import './list.css';
import './referrals-view.css';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import type { Referrals, ReferralView } from '@/utils/surface/shortlist-model';
import { dayInWords } from './dates';
import { Empty } from './empty';
import { Introducers } from './introducers';
import { isolate } from './isolate';
import { MentorList } from './mentor-list';
import { Placeholder } from './placeholder';

type Props = {
  model: Pick<BoardModel, 'referrals' | 'now' | 'opened'>;
  actions: Pick<
    BoardActions,
    'lookAtReferrals' | 'moreReferrals' | 'go' | 'open' | 'writeTo' | 'record'
  >;
};

/** Who pointed to whom, and who could introduce her to whom. */
export function ReferralsView({ model, actions }: Props) {
  const { referrals } = model;
  const { lookAtReferrals } = actions;
  useEffect(lookAtReferrals, [lookAtReferrals]);
  if (!referrals) return <Placeholder />;
  const { pointed, introductions, more } = referrals;
  if (pointed.length === 0 && introductions.length === 0) {
    return (
      <Empty
        title={i18n.t('referrals.noneTitle')}
        text={i18n.t('referrals.noneText')}
        quiet={{ label: i18n.t('referrals.noneAction'), act: () => actions.go('data') }}
      />
    );
  }
  return (
    <div class="stack divided">
      {pointed.length > 0 && (
        <section class="stack" aria-labelledby="referrals-pointed">
          <h2 id="referrals-pointed">{i18n.t('referrals.pointedTitle')}</h2>
          <ul class="referrals">
            {pointed.map((referral) => (
              <Pointed
                key={`${referral.from.id} ${referral.to}`}
                referral={referral}
                model={model}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      )}
      {introductions.length > 0 && (
        <CouldIntroduce introductions={introductions} model={model} actions={actions} />
      )}
      {more && (
        <div>
          <button type="button" class="button button-small" onClick={actions.moreReferrals}>
            {i18n.t('referrals.more')}
          </button>
        </div>
      )}
    </div>
  );
}

type PointedProps = Props & { referral: ReferralView };

/** One of hers who pointed to somebody, and what can be done with that. */
function Pointed({ referral, model, actions }: PointedProps) {
  const { from, to, at, row } = referral;
  const { now, opened } = model;
  const said = i18n.t('referrals.pointed', [isolate(from.name), dayInWords(at, now)]);
  const isNew = row?.standing.stage === 'kept';
  return (
    <li class="referral">
      {row ? (
        <MentorList
          rows={[row]}
          label={to}
          now={now}
          says="standing"
          openedId={opened?.id}
          onOpen={actions.open}
        />
      ) : (
        <h3 class="mentor-name words">
          <bdi>{to}</bdi>
        </h3>
      )}
      <p class="soft">{said}</p>
      {!row && <NotKept referral={referral} actions={actions} />}
      <div class="row">
        {row && isNew && (
          <>
            <button
              type="button"
              class="button button-small"
              onClick={() => actions.writeTo(row.id, 'ask', { referrer: from.name })}
            >
              {i18n.t('referrals.write', [isolate(row.name)])}
            </button>
            <button
              type="button"
              class="button button-small"
              onClick={() => actions.writeTo(row.id, 'introduction', { connector: from.name })}
            >
              {i18n.t('known.askNamed', [isolate(from.name)])}
            </button>
          </>
        )}
        <button
          type="button"
          class={`button button-small button-quiet ${isNew ? '' : 'button-flush'}`}
          onClick={() => actions.open(from.id)}
        >
          {i18n.t('referrals.open', [isolate(from.name)])}
        </button>
      </div>
    </li>
  );
}

/** Somebody whom she doesn't keep, as far as is known: whether it is one of hers of that name, and the way to them. */
function NotKept({ referral, actions }: Pick<PointedProps, 'referral' | 'actions'>) {
  const { from, to, namesakes } = referral;
  if (namesakes.length === 0) {
    const words = new URLSearchParams({ keywords: to });
    return (
      <p>
        {i18n.t('referrals.notKept')}{' '}
        <a
          href={`https://www.linkedin.com/search/results/people/?${words}`}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t('referrals.find')}
        </a>
      </p>
    );
  }
  return (
    <>
      <p>{i18n.t('referrals.namesake')}</p>
      {namesakes.map(({ id, name, headline }) => (
        <div key={id} class="introducer">
          <span class="introducer-who">
            <bdi class="words">{name}</bdi>
            {headline !== undefined && (
              <span class="mentor-headline soft small">
                <bdi>{headline}</bdi>
              </span>
            )}
          </span>
          <button
            type="button"
            class="button button-small"
            onClick={() => actions.record(from.id, { kind: 'referred', to, mentorId: id })}
          >
            {i18n.t('referrals.itIsThem')}
          </button>
        </div>
      ))}
    </>
  );
}

type CouldProps = Props & { introductions: Referrals['introductions'] };

function CouldIntroduce({ introductions, model, actions }: CouldProps) {
  const { now, opened } = model;
  return (
    <section class="stack" aria-labelledby="referrals-could">
      <div class="stack-tight">
        <h2 id="referrals-could">{i18n.t('referrals.couldTitle')}</h2>
        <p class="soft">{i18n.t('referrals.couldText')}</p>
      </div>
      <ul class="referrals">
        {introductions.map(({ row, through }) => (
          <li key={row.id} class="referral">
            <MentorList
              rows={[row]}
              label={row.name}
              now={now}
              says="standing"
              openedId={opened?.id}
              onOpen={actions.open}
            />
            <Introducers
              introducers={through}
              now={now}
              onAsk={(connector) => actions.writeTo(row.id, 'introduction', { connector })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
