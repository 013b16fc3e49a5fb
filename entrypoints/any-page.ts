import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPeople } from '@/utils/sites/any/read-people';

/**
 * Reads the page for whom it may be about, once, by her click (`utils/tabs/other-page.ts`); what this returns
 * is what `scripting.executeScript` answers. Pictures and PDFs have no people in their markup.
 */
export default defineUnlistedScript({
  main: () => {
    if (!/html|xml/.test(document.contentType)) return [];
    return readPeople(document, new URL(location.href), {
      selection: String(document.getSelection() ?? ''),
      now: Date.now(),
    });
  },
});
