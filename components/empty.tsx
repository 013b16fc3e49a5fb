import './controls.css';
import './empty.css';
import type { ComponentChildren } from 'preact';

type Action = { label: string; act(): void };
type Props = {
  title: string;
  text: string;
  primary?: Action;
  quiet?: Action;
  children?: ComponentChildren;
};

/** Nothing to show here, why, and the way on. */
export function Empty({ title, text, primary, quiet, children }: Props) {
  return (
    <div class="empty">
      <h2 class="empty-title" title={title}>
        {title}
      </h2>
      <p class="soft">{text}</p>
      {(primary || quiet) && (
        <div class="row empty-actions">
          {primary && (
            <button type="button" class="button button-primary" onClick={primary.act}>
              {primary.label}
            </button>
          )}
          {quiet && (
            <button type="button" class="button" onClick={quiet.act}>
              {quiet.label}
            </button>
          )}
        </div>
      )}
      {children}
    </div>
  );
}
