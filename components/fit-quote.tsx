import './fit.css';
import type { Evidence } from '@/utils/fit/assessment';
import { fieldLabel } from './field-words';

/** Words of the page that points rest on, and where they stand. */
export function Quote({ evidence }: { evidence: Evidence }) {
  return (
    <figure class="quote">
      <blockquote class="quote-words" dir="auto">
        {evidence.words}
      </blockquote>
      <figcaption class="soft small">{fieldLabel(evidence.field)}</figcaption>
    </figure>
  );
}
