import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { Empty } from './empty';
import type { OwnProfile } from './own-profile';
import { Placeholder } from './placeholder';
import { useLoaded } from './use-loaded';

type Props = Omit<ComponentProps<typeof OwnProfile>, 'offer'> & {
  offer: ComponentProps<typeof OwnProfile>['offer'] | undefined;
};

/** Her own profile: the way to her aims, and, once something could be read, what of it she may want in them. */
export function LazyOwnProfile({ offer, ...props }: Props) {
  if (offer) return <Loaded offer={offer} {...props} />;
  return (
    <Empty
      title={i18n.t('thisPerson.ownProfile.title')}
      text={i18n.t('thisPerson.ownProfile.text')}
      quiet={{
        label: i18n.t('thisPerson.ownProfile.action'),
        act: () => props.actions.openBoard('aims'),
      }}
    />
  );
}

function Loaded(props: ComponentProps<typeof OwnProfile>) {
  const loaded = useLoaded(() => import('./own-profile').then((module) => module.OwnProfile));
  if (loaded === 'failed') return <p role="alert">{i18n.t('correct.notLoaded')}</p>;
  if (!loaded) return <Placeholder />;
  return <loaded.View {...props} />;
}
