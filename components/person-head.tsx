import './person.css';
import { i18n } from '#i18n';
import type { Assessment } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import { FitRing } from './fit-ring';
import { bandWord } from './fit-words';

type Props = {
  reading: Reading;
  fit?: Pick<Assessment, 'score' | 'band'> | undefined;
  reasons?: number;
  provisional?: boolean;
};

/** Who this is: the name first, their own words second, the number third. */
export function PersonHead({ reading, fit, reasons, provisional = false }: Props) {
  const { name, handle, headline, organisations, location } = reading.fields;
  const where = [
    ...(organisations.status === 'read' ? organisations.value : []),
    ...(location.status === 'read' ? [location.value] : []),
  ];
  return (
    <header class="person-head">
      <div class="person-who">
        <h2 class="person-name" dir="auto">
          {name.status === 'read' ? name.value : i18n.t('thisPerson.nameUnknown')}
        </h2>
        {handle.status === 'read' && (
          <p class="soft small" dir="ltr">
            {handle.value}
          </p>
        )}
        {headline.status === 'read' && (
          <p class="person-headline words" dir="auto" title={headline.value}>
            {headline.value}
          </p>
        )}
        {where.length > 0 && (
          <ul class="person-where soft small">
            {where.map((line) => (
              <li key={line} class="person-place" dir="auto" title={line}>
                {line}
              </li>
            ))}
          </ul>
        )}
      </div>
      {fit && (
        <div class="person-fit">
          <FitRing
            fit={fit}
            provisional={provisional}
            {...(reasons === undefined ? {} : { reasons })}
          />
          <span class="small" aria-hidden="true">
            {bandWord(fit.band)}
          </span>
        </div>
      )}
    </header>
  );
}
