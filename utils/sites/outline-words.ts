/**
 * The words that an outline may contain: what makers of pages call their parts, put together by hand in
 * 2026-11. Whatever else stands in a name of the page's making is left out, because it may be somebody's. A
 * word belongs here only if it could stand on anybody's page.
 */
const machineWords = new Set(
  `about accent accessible accomplishment action actions active activity actor add address adjacent affiliation
  alert all anchor announcement app application arrow article artdeco aside attachment audio author avatar back
  badge banner bar basic bell below bio bird birthdate block blue body bookmark border bottom box breadcrumb
  browse bubble button buttons cancel card cards caret carousel category cause causes cell center certification
  certifications chat check checkbox checked chevron chip chips clear click close code collapse collapsed
  collection column com combobox comment comments common company compact complementary component composer
  connect connection connections contact contained container content contentinfo control controls count counter
  course courses cover creator current custom dark data dates default definition degree description desktop
  detail details dialog direct disabled disclosure dismiss distance divider dock document done down drawer
  dropdown edit editor education element email embed emoji empty endorsement entity entry error event events
  expand expanded experience experiences explore featured feed field figure file fill filter flag flex flow
  focus follow followed followers following follows footer form frame full gallery ghost global grid group
  groups handle hash header heading headline height hero hidden highlight highlights history home honors hover
  icon image images img index info inline inner input insight inside item items job jobs join joined json key
  label labels landing language languages large layout lazy learning left lego light like likes line lines link
  linkedin links list listbox listitem load loaded loader loading location locale lockup log login logo main map
  mark marker media medium member members menu menubar menuitem message messages messaging meta middle mini mobile
  modal module more mutual name names nav navbar navigation network none note notice notification notifications
  now number open option options org organisation organization organizations outer outlet overflow overlay
  overview page pages pager panel paragraph parent part passive past patents pause people person phone photo
  picture pill pin pinned placeholder play player poll popover popup position positions post posts preload
  premium presentation preview primary primitive privacy professional profile profiles progress progressbar
  project projects prompt provider public publications pulse query quote radio radiogroup reaction react reactions
  recent recommendation recommendations recommended region regular related reply repost response result results
  retweet right role root row rows rowgroup scroll sdui search secondary section sections see select selected
  send separator services settings share shared shell show showcase sidebar sidecolumn similar simple site skill
  skills slide slider slot small social sort spacer span spinner split stack start state static status step
  sticky strong style sub submenu submit subtitle suggestion suggestions summary switch tab table tablist tabpanel
  tabs tag tags target template tertiary test text textbox theme thumbnail tile time timeline timestamp title
  toast toggle token tombstone tooltip toolbar top topcard track tracking tree treeitem trend trends trigger
  truncate tweet type typeahead undefined unfollow unit up upsell url user username users value verified
  verification vertical video view viewer viewport views visible visually visit volunteer volunteering website
  widget width wrap wrapper years en ltr rtl auto true false ld none polite assertive both details overlay feed
  in pub school showcase newsletters i hashtag home explore lists intent compose`.split(/\s+/),
);

/**
 * A name that the page's makers gave, with only the words that are known to be makers' words: everything else
 * becomes one star. `profile-card-maya-4711` is `profile-card-*`, `UserAvatar-Container-maya` is
 * `UserAvatar-Container-*`.
 */
export function masked(name: string): string {
  return (
    name.slice(0, 200).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[-_.:/ ]+|[^A-Za-z\-_.:/ ]+/g) ?? []
  )
    .map((part) => (isKnown(part) || /^[-_.:/ ]+$/.test(part) ? part : '*'))
    .join('')
    .replace(/\*[*\-_.:/ ]*(?=\*)/g, '');
}

/** Whether every word of a name is a maker's word, so that nothing of it has to be left out. */
export function isWhollyKnown(name: string): boolean {
  return /[A-Za-z]/.test(name) && name.length <= 80 && !masked(name).includes('*');
}

function isKnown(word: string): boolean {
  return machineWords.has(word.toLowerCase());
}
