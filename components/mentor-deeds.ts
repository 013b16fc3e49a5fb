import type { BoardActions, PanelActions } from '@/utils/surface/model';

/** What she can do with someone she kept, wherever they are shown. */
export type MentorDeeds = Pick<PanelActions, keyof PanelActions & keyof BoardActions>;
