import type { MarkView } from '../../../utils/messaging/contract';

/** A mark as one would write it at first: its number is text, in a closed root. For the leaky build only. */
export function drawMark(root: ShadowRoot, onClick: (event: Event) => void) {
  const button = root.ownerDocument.createElement('button');
  button.addEventListener('click', onClick);
  const sheet = root.ownerDocument.createElement('style');
  const text = root.ownerDocument.createElement('p');
  root.append(sheet, button, text);
  button.style.cssText = 'width: 22px; height: 22px; padding: 0; border: 0';
  return {
    button,
    draw(view: MarkView): void {
      button.dataset.score = String(view.score);
      button.classList.toggle('provisional', view.provisional === true);
      text.textContent = `Fit ${view.score}`;
      text.style.whiteSpace = 'nowrap';
    },
    layOut(rules: string): void {
      sheet.textContent = `:host { ${rules} }`;
    },
    move(left: number, top: number): void {
      button.style.translate = `${left}px ${top}px`;
    },
  };
}
