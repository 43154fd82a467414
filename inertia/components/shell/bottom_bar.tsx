import { Link } from '@inertiajs/react'
import { UnstyledButton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useSections } from '~/hooks/use_sections'
import classes from './shell.module.css'

const FITS = 4

/** The sections within reach of a thumb; the rest is behind the last button. */
export function BottomBar({ onMore }: { onMore(): void }) {
  const t = useTranslations('shell')
  const sections = useSections().slice(0, FITS)

  return (
    <nav className={classes.bottom} aria-label={t('quick')}>
      {sections.map(({ id, href, current, icon: Icon }) => (
        <Link
          key={id}
          href={href}
          className={classes.tab}
          aria-current={current ? 'page' : undefined}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
          <span>{t(`sections.${id}`)}</span>
        </Link>
      ))}
      <UnstyledButton className={classes.tab} onClick={onMore}>
        <IconDots size={22} stroke={1.6} aria-hidden />
        <span>{t('more')}</span>
      </UnstyledButton>
    </nav>
  )
}
