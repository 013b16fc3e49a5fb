import type { MarkView } from '../../../utils/messaging/contract';

/** A mark as one would write it at first: its number is text, in a closed root. For the leaky build only. */
export function drawMark(root: ShadowRoot, onClick: (event: Event) => void) {
  const button = root.ownerDocument.createElement('button');
  button.addEventListener('click', onClick);
  const sheet = root.ownerDocument.createElement('style');
  root.append(sheet, button);
  return {
    draw(view: MarkView): void {
      button.dataset.score = String(view.score);
      button.textContent = `Fit ${view.score}`;
      button.style.cssText = 'font-size: 10px; width: 40px; height: 22px';
    },
    layOut(rules: string): void {
      sheet.textContent = `:host { ${rules} }`;
    },
  };
}
