import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

const plain = 'I write to you because I work with small charities and floods. ';

describe('how hard it reads', () => {
  it('is noted where it is harder than school', () => {
    const hard =
      'Notwithstanding the considerable heterogeneity of organisations, interdisciplinary methodologies of communication necessitate institutional reconceptualisation. '.repeat(
        4,
      );
    expect(saysOf('reading-grade', hard)).toContain('reading.grade');
    expect(saysOf('reading-grade', plain.repeat(5))).toEqual([]);
  });
  it('is noted in Spanish too', () => {
    const hard =
      'La heterogeneidad organizacional de las instituciones interdisciplinarias condiciona considerablemente la reconceptualización metodológica de la comunicación institucional contemporánea. '.repeat(
        3,
      );
    expect(saysOf('reading-grade', hard)).toContain('reading.grade');
    expect(
      saysOf(
        'reading-grade',
        'Soy de una ciudad del sur y trabajo con la gente que vive en el río. '.repeat(4),
      ),
    ).toEqual([]);
  });
  it('finds the one sentence that goes on and on', () => {
    const long = `I ${'walk and '.repeat(25)}stop.`;
    const body = `${plain}${long}`;
    const [found] = notesOf('reading-grade', body);
    expect(found?.saying).toBe('reading.sentence');
    expect(body.slice(found?.place?.start, found?.place?.end)).toBe(long);
  });
});
