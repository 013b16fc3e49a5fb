import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '@/utils/page/watch-page';
import { xOrigins } from '@/utils/sites/origins';
import { x } from '@/utils/sites/x/x';

/** Runs on the whole site, because a single-page app goes from the feed to a profile without a load. */
export default defineContentScript({
  matches: [...xOrigins],
  runAt: 'document_start',
  main: () => watchPage(x),
});
