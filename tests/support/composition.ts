import type { Composition, Slot } from '@/utils/outreach/draft';
import { assemble } from '@/utils/outreach/letter';

/** A made-up message for a first ask, of these sentences, a paragraph each. */
export function aComposition(...sentences: [slot: Slot, text: string][]): Composition {
  const parts = sentences.map(([slot, text]) => ({ slot, text, before: '\n\n' as const }));
  const subject = 'A question about welding';
  return {
    purpose: 'ask',
    plan: { language: 'en', voice: 'plain', variant: 0, favour: 'call' },
    text: { to: '', subject, body: assemble(parts) },
    subject,
    parts,
    candidates: [],
    gaps: [],
    otherLanguage: [],
  };
}
