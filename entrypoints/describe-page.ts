import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf } from '@/utils/sites/outline';

/** What this returns is what `scripting.executeScript` answers (`utils/tabs/describe-page.ts`). */
export default defineUnlistedScript({ main: () => outlineOf(document) });
