/** Her own profile in the navigation bar, seen 2023-01 to 2026-09. */
const selector = 'a[data-testid="AppTabBar_Profile_Link"]';

/** The handle of who is signed in; signed out there is none. */
export function findViewer(document: Document): string | undefined {
  const handle = document.querySelector(selector)?.getAttribute('href')?.split('/').at(-1);
  return handle || undefined;
}
