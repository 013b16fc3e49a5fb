const hosts = new Set([
  'x.com',
  'www.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
]);

// First parts of addresses that are pages of the site and could be handles.
const reserved = new Set(
  (
    'home explore notifications messages i settings search compose login logout signup tos privacy rules about ' +
    'jobs lists bookmarks hashtag intent share download account oauth who_to_follow communities topics moments ' +
    'followers following personalization status help connect_people'
  ).split(' '),
);

// The tabs of a profile still show its header. Lists of other people (followers) and single posts don't.
const profilePath =
  /^\/(\w{1,15})(?:\/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows))?\/?$/;

/** Whether the address is on X at all, by its old name or its new one. */
export function isOnX(url: URL): boolean {
  return url.protocol === 'https:' && hosts.has(url.hostname);
}

/** The handle whose profile this address is, as the address writes it. */
export function handleIn(url: URL): string | undefined {
  const handle = isOnX(url) ? profilePath.exec(url.pathname)?.[1] : undefined;
  return handle && !reserved.has(handle.toLowerCase()) ? handle : undefined;
}

const linkHosts = /^https:\/\/(?:(?:www|mobile)\.)?(?:x|twitter)\.com(?=\/)/;

/**
 * The handle that a link to somebody's profile names; with `page`, that a link to such a page of theirs
 * names. Saved pages have whole addresses where X has paths.
 */
export function handleInLink(link: Element | null | undefined, page = /^$/): string | undefined {
  const path = link?.getAttribute('href')?.replace(linkHosts, '');
  const [, handle, rest = ''] = /^\/(\w{1,15})(?:\/(\w+))?\/?$/.exec(path ?? '') ?? [];
  return handle && page.test(rest) && !reserved.has(handle.toLowerCase()) ? handle : undefined;
}

/** The handle that X writes into the name of an avatar's container, where it knows one. */
export function handleOfAvatar(container: Element | null | undefined): string | undefined {
  const suffix = /^UserAvatar-Container-(\w{1,15})$/.exec(
    container?.getAttribute('data-testid') ?? '',
  )?.[1];
  return suffix === 'unknown' ? undefined : suffix;
}

/** Handles ignore case. */
export function isSameHandle(one: string | null | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
