import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchConversations } from '@/utils/page/watch-conversations';

/** Registered for a site while she has it switched on (`utils/tabs/conversation-scripts.ts`). */
export default defineUnlistedScript({
  main: () => {
    watchConversations().catch(reportError);
  },
});
