import { drawFirstScreen, sayNotLoaded } from '@/components/first-screen';
import { type FirstLook, firstLook } from '@/utils/surface/first-look';
import { holdInput } from '@/utils/surface/held-input';
import { painted } from '@/utils/surface/painted';
import { showTheme } from '@/utils/surface/theme';

/**
 * In two steps, because all that it takes to know her people takes longer than she should look at nothing:
 * docs/decisions/0019-a-popup-in-two-steps.md
 */
const handOver = holdInput();
const first = await lookFirst();
try {
  const { startPanel } = await import('./panel');
  startPanel(first);
  await handOver();
} catch (error) {
  // The files of a popup are gone when the extension is updated in that moment.
  reportError(error);
  sayNotLoaded();
}

/** Draws what can be said at once. Where even that can't be found out, the panel asks again, and says why. */
async function lookFirst(): Promise<FirstLook | undefined> {
  try {
    const look = await firstLook(Date.now());
    showTheme(look.settings);
    drawFirstScreen(look);
    // Somebody may be there to be read: that is what she waits for then, not the frame.
    if (look.thisPerson) await painted();
    return look;
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
