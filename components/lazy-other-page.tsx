import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OtherPageView } from './other-page';
import { Placeholder } from './placeholder';

type View = typeof OtherPageView;

/** The people of any other page, loaded when she first has one read. */
export function LazyOtherPage(props: ComponentProps<View>) {
  const [loaded, setLoaded] = useState<{ View: View } | 'failed'>();
  useEffect(() => {
    let gone = false;
    import('./other-page').then(
      (module) => {
        if (!gone) setLoaded({ View: module.OtherPageView });
      },
      (error: unknown) => {
        reportError(error);
        if (!gone) setLoaded('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  if (loaded === 'failed') return <p role="alert">{i18n.t('otherPage.notLoaded')}</p>;
  if (!loaded) return <Placeholder />;
  return <loaded.View {...props} />;
}
