import type { PanelActions } from '@/utils/surface/model';

/** What she can do with someone she kept, wherever they are shown. */
export type MentorDeeds = Omit<PanelActions, 'keep' | 'dismiss' | 'readTab'>;
