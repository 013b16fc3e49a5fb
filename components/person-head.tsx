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
  /** Only a row of a list was judged, which shows little of anybody. */
  soFar?: boolean;
};

/**
 * Who this is: the name first, their own words second, the number third. Each line begins where the others
 * do, whatever way it is written.
 */
export function PersonHead(props: Props) {
  const { reading, fit, reasons, provisional = false, soFar = false } = props;
  const { name, handle, headline, organisations, location } = reading.fields;
  const where = [
    ...(organisations.status === 'read' ? organisations.value : []),
    ...(location.status === 'read' ? [location.value] : []),
  ];
  return (
    <header class="person-head">
      <div class="person-who">
        <h2 class="person-name" title={name.status === 'read' ? name.value : undefined}>
          <bdi>{name.status === 'read' ? name.value : i18n.t('thisPerson.nameUnknown')}</bdi>
        </h2>
        {handle.status === 'read' && (
          <p class="soft small">
            <bdi>{handle.value}</bdi>
          </p>
        )}
        {headline.status === 'read' && (
          <p class="person-headline words" title={headline.value}>
            <bdi>{headline.value}</bdi>
          </p>
        )}
        {where.length > 0 && (
          <ul class="person-where soft small">
            {where.map((line) => (
              <li key={line} class="person-place" title={line}>
                <bdi>{line}</bdi>
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
            soFar={soFar}
            {...(reasons === undefined ? {} : { reasons })}
          />
          <span class="small" aria-hidden="true">
            {soFar && fit.score !== undefined
              ? i18n.t('band.soFar', [bandWord(fit.band)])
              : bandWord(fit.band)}
          </span>
        </div>
      )}
    </header>
  );
}
