import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '@/utils/page/watch-page';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import { linkedinOrigins } from '@/utils/sites/origins';

/** Runs on the whole site, because a single-page app goes from the feed to a profile without a load. */
export default defineContentScript({
  matches: [...linkedinOrigins],
  runAt: 'document_start',
  main: () => watchPage(linkedin),
});
