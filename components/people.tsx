import './controls.css';
import './list.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import { Empty } from './empty';
import { inFigures } from './figures';
import { ManyBar } from './many-bar';
import { PeopleTools } from './people-tools';
import { focusFirstStop, PersonRows } from './person-rows';
import { Placeholder } from './placeholder';
import type { PeopleSearch } from './use-people-search';

export type PeopleActions = Pick<
  PanelActions,
  | 'look'
  | 'setWish'
  | 'showEverybody'
  | 'showRows'
  | 'saveView'
  | 'forgetView'
  | 'tagPeople'
  | 'closePeople'
  | 'removePeople'
>;

type Props = {
  model: Pick<PanelModel, 'shortlist' | 'now' | 'opened' | 'aims'>;
  search: PeopleSearch;
  actions: PeopleActions;
  onOpen(mentorId: string, calledFor?: 'answer'): void;
  /** Leads to the same people by stage, where there is room for that. */
  onByStage?(): void;
};

/** Everyone she kept: search, filter, sort, and do something with many at once. */
export function People({ model, search, actions, onOpen, onByStage }: Props) {
  const { shortlist, now, opened, aims } = model;
  const { called, answered } = search;
  const { look } = actions;
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const loaded = shortlist !== undefined;
  useEffect(look, [look]);
  useEffect(() => {
    if (!called || !loaded) return;
    field.current?.focus();
    answered();
  }, [called, loaded, answered]);

  if (!shortlist) return <Placeholder />;
  if (shortlist.total === 0) {
    return <Empty title={i18n.t('people.emptyTitle')} text={i18n.t('people.emptyText')} />;
  }
  const { found, rows } = shortlist;
  return (
    <div ref={place} class="stack">
      <PeopleTools
        shortlist={shortlist}
        aims={aims}
        field={field}
        actions={actions}
        onDown={() => focusFirstStop(place.current)}
      />
      <div class="people-line">
        <p class="soft small" role="status">
          {i18n.t('people.count', found.length, [inFigures(found.length)])}
          {shortlist.gathering && ` ${i18n.t('people.gathering')}`}
        </p>
        {onByStage && (
          <button type="button" class="button button-small" onClick={onByStage}>
            {i18n.t('stages.show')}
          </button>
        )}
      </div>
      {found.length > 0 ? (
        <PersonRows
          ids={found}
          rows={rows}
          label={i18n.t('people.title')}
          now={now}
          openedId={opened?.id}
          at={search.at}
          onAt={search.setAt}
          selected={search.selected}
          onSelect={search.select}
          onOpen={onOpen}
          onNear={actions.showRows}
        />
      ) : (
        <Empty
          title={i18n.t('people.noMatchTitle')}
          text={i18n.t('people.noMatchText')}
          quiet={{ label: i18n.t('people.noMatchAction'), act: actions.showEverybody }}
        />
      )}
      <ManyBar
        selected={search.selected}
        shortlist={shortlist}
        actions={actions}
        at={search.at}
        onSelect={search.select}
      />
    </div>
  );
}
