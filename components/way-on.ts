import { i18n } from '#i18n';

/** Where to look instead of at a page that shows nobody; nowhere, while she keeps nobody. */
export function wayOn(
  {
    inToday = 0,
    keepsSomebody = false,
  }: { inToday?: number | undefined; keepsSomebody?: boolean | undefined },
  onTurnTo: (tab: 'today' | 'people') => void,
) {
  if (inToday > 0) {
    return { quiet: { label: i18n.t('thisPerson.nobody.today'), act: () => onTurnTo('today') } };
  }
  if (keepsSomebody) {
    return { quiet: { label: i18n.t('thisPerson.nobody.people'), act: () => onTurnTo('people') } };
  }
  return {};
}
