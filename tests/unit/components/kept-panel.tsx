import { render } from '@testing-library/preact';
import { Panel } from '@/components/panel';
import type { MentorDetail } from '@/utils/surface/model';
import type { ThisPerson } from '@/utils/surface/this-person-model';
import { assessment, mentor, panelActions, panelModel, reading } from './models';

/** The popup's panel over a tab that shows this; its deeds, as spies. */
export function showPerson(thisPerson: ThisPerson) {
  const actions = panelActions();
  render(<Panel model={panelModel({ thisPerson })} actions={actions} shell="popup" />);
  return actions;
}

/** The same over the page of somebody she keeps. */
export function showKept(part: Partial<MentorDetail>) {
  return showPerson({ state: 'person', reading: reading(), assessment, mentor: mentor(part) });
}
