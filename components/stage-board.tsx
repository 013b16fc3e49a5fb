import './controls.css';
import './stage-board.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Stage } from '@/utils/journey/standing';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import type { Shortlist } from '@/utils/surface/shortlist-model';
import { Empty } from './empty';
import { inFigures } from './figures';
import { MentorView } from './mentor-view';
import { MoveQuestion, type Moving } from './move-question';
import { PeopleTools } from './people-tools';
import { focusFirstStop, PersonRows } from './person-rows';
import { Placeholder } from './placeholder';
import { stages, stageWord } from './stage-words';
import { nothingHasFocus } from './use-focus-net';
import { rowId } from './use-return-focus';

type Props = { model: BoardModel; actions: BoardActions; onList(): void };

const nobody: ReadonlySet<string> = new Set();

/** Her people in a column for each stage. Moving somebody says what happened, or takes it back. */
export function StageBoard({ model, actions, onList }: Props) {
  const { shortlist, opened, aims } = model;
  const { look, lookAtStages } = actions;
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<Moving>();
  const follow = useFollow(shortlist?.columns);
  useEffect(() => {
    look();
    lookAtStages();
  }, [look, lookAtStages]);
  if (!shortlist?.columns) return <Placeholder />;
  if (shortlist.total === 0) {
    return (
      <div class="stage-people">
        <h1>{i18n.t('board.stages')}</h1>
        <Empty title={i18n.t('people.emptyTitle')} text={i18n.t('people.emptyText')} />
      </div>
    );
  }

  const move = async (id: string, from: Stage, to: Stage | undefined) => {
    if (to === undefined || to === from) return;
    const name = shortlist.rows.get(id)?.name ?? '';
    const plan = await actions.planMove(id, to);
    follow(id, from);
    const isPlain = plan?.kind === 'record';
    // What was asked or said of somebody before is over.
    setMoving(isPlain ? undefined : { id, name, to, plan });
    if (isPlain) actions.move(id, to, plan);
  };
  const settle = () => {
    setMoving(undefined);
    if (moving) document.getElementById(rowId(moving.id))?.focus();
  };
  return (
    <div class="stage-board" data-opened={opened !== undefined}>
      <div ref={place} class="stage-people">
        <div class="people-line">
          <h1>{i18n.t('board.stages')}</h1>
          <button type="button" class="button button-small" onClick={onList}>
            {i18n.t('stages.list')}
          </button>
        </div>
        <PeopleTools
          shortlist={shortlist}
          aims={aims}
          field={field}
          actions={actions}
          onDown={() => focusFirstStop(place.current)}
        />
        <p class="soft small">{i18n.t('stages.hint')}</p>
        {moving && (
          <MoveQuestion
            key={`${moving.id} ${moving.to}`}
            moving={moving}
            now={model.now}
            actions={actions}
            onDone={settle}
          />
        )}
        <Columns
          shortlist={{ ...shortlist, columns: shortlist.columns }}
          model={model}
          actions={actions}
          onMove={move}
        />
      </div>
      {opened && (
        <div class="stage-person">
          <MentorView key={opened.id} mentor={opened} model={model} actions={actions} />
        </div>
      )}
    </div>
  );
}

/**
 * Whoever moves takes the focus along: returns what is told of them and the stage that they leave, before they
 * do. Where she has gone elsewhere meanwhile, she stays.
 */
function useFollow(columns: Shortlist['columns']): (id: string, from: Stage) => void {
  const followed = useRef<{ id: string; from: Stage }>(undefined);
  useLayoutEffect(() => {
    if (!followed.current || !columns) return;
    const { id, from } = followed.current;
    if (columns[from].includes(id)) return;
    followed.current = undefined;
    if (nothingHasFocus()) document.getElementById(rowId(id))?.focus();
  }, [columns]);
  return (id, from) => {
    followed.current = { id, from };
  };
}

type ColumnsProps = Pick<Props, 'model' | 'actions'> & {
  shortlist: Shortlist & Required<Pick<Shortlist, 'columns'>>;
  onMove(id: string, from: Stage, to: Stage | undefined): Promise<void>;
};

function Columns({ shortlist, model, actions, onMove }: ColumnsProps) {
  const { columns, rows } = shortlist;
  const [at, setAt] = useState<string>();
  const [dragged, setDragged] = useState<{ id: string; from: Stage }>();
  const [over, setOver] = useState<Stage>();
  const drop = (to: Stage) => {
    setOver(undefined);
    setDragged(undefined);
    if (dragged) void onMove(dragged.id, dragged.from, to);
  };
  /** Where a key leads. Closed follows every stage: back from there is where they were. */
  const besides = async (id: string, stage: Stage, step: number) =>
    stage === 'closed' && step < 0 ? actions.stageBefore(id) : stages[stages.indexOf(stage) + step];
  return (
    <div class="stage-columns">
      {stages.map((stage) => (
        // The dragging is a second way; the keys in the list are the first.
        <section
          key={stage}
          class="stage-column"
          data-over={over === stage}
          aria-labelledby={`stage-${stage}`}
          onDragOver={(event) => {
            if (!dragged) return;
            event.preventDefault();
            setOver(stage);
          }}
          onDragLeave={() => setOver((now) => (now === stage ? undefined : now))}
          onDrop={(event) => {
            event.preventDefault();
            drop(stage);
          }}
        >
          <h2 id={`stage-${stage}`} class="stage-title">
            {stageWord(stage)}{' '}
            {columns[stage].length > 0 && (
              <span class="soft small">
                {i18n.t('stages.count', columns[stage].length, [inFigures(columns[stage].length)])}
              </span>
            )}
          </h2>
          <div class="stage-list">
            {columns[stage].length === 0 ? (
              <p class="soft small stage-empty">{i18n.t('stages.empty')}</p>
            ) : (
              <PersonRows
                ids={columns[stage]}
                rows={rows}
                label={stageWord(stage)}
                now={model.now}
                openedId={model.opened?.id}
                at={at !== undefined && columns[stage].includes(at) ? at : undefined}
                onAt={setAt}
                selected={nobody}
                onOpen={actions.open}
                onNear={actions.showRows}
                onDrag={(id) => setDragged({ id, from: stage })}
                onKey={(key, id) => {
                  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
                  if (step === 0) return false;
                  void besides(id, stage, step).then((to) => onMove(id, stage, to));
                  return true;
                }}
              />
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
