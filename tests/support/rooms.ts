/** The rooms that touch no world outside their arguments. */
export const pureRooms = [
  'profile',
  'aims',
  'sites',
  'fit',
  'journey',
  'outreach',
  'shortlist',
  'replies',
  'portability',
];
const inner = [...pureRooms, 'mentors', 'settings'];

/** What each room may know beside itself; docs/architecture.md has the same table, with reasons. */
export const mayImport: Record<string, readonly string[]> = {
  profile: [],
  aims: [],
  sites: ['profile'],
  fit: ['profile', 'aims'],
  journey: ['profile', 'aims'],
  outreach: ['profile', 'aims', 'fit', 'journey'],
  shortlist: ['profile', 'aims', 'sites', 'fit', 'journey'],
  portability: ['profile', 'aims', 'fit', 'journey', 'outreach', 'shortlist'],
  replies: ['profile', 'journey'],
  settings: ['replies'],
  mentors: pureRooms,
  backups: inner,
  messaging: inner,
  tabs: [...inner, 'messaging'],
  worker: [...inner, 'messaging', 'tabs', 'backups'],
  surface: [...inner, 'messaging', 'tabs', 'backups'],
  page: ['profile', 'sites', 'settings', 'messaging', 'replies'],
};
