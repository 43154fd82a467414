import { Link, usePage } from '@inertiajs/react'
import { CloseButton, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { openPalette } from './open_palette'
import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Logo } from '~/components/ui/logo'
import { useSections } from '~/hooks/use_sections'
import type { Preset, SharedProps } from '~/types'
import classes from './shell.module.css'

interface Props {
  onChoose(): void
  onClose(): void
}

export function Navigation({ onChoose, onClose }: Props) {
  const t = useTranslations('shell')
  const { organization } = usePage<SharedProps>().props

  return (
    <div className={classes.side}>
      <Group justify="space-between" className={classes.brand}>
        <Logo />
        <CloseButton hiddenFrom="sm" onClick={onClose} aria-label={t('close')} />
      </Group>
      <div className={classes.links}>
        <UnstyledButton className={classes.search} onClick={openPalette}>
          <IconSearch size={16} aria-hidden />
          <span style={{ flex: 1 }}>{t('search.open')}</span>
          <Kbd size="xs" visibleFrom="sm">
            Ctrl K
          </Kbd>
        </UnstyledButton>
        <SectionLinks onChoose={onChoose} />
      </div>
      <div className={classes.organization}>
        <Text size="sm" fw={560} truncate>
          {organization?.name}
        </Text>
        {organization && (
          <Text size="xs" c="dimmed">
            {t(`presets.${organization.preset as Preset}`)}
          </Text>
        )}
      </div>
    </div>
  )
}

function SectionLinks({ onChoose }: Pick<Props, 'onChoose'>) {
  const t = useTranslations('shell.sections')
  return useSections().map(({ id, href, current, icon: Icon }) => (
    <Link
      key={id}
      href={href}
      prefetch
      className={classes.link}
      aria-current={current ? 'page' : undefined}
      onClick={onChoose}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      {t(id)}
    </Link>
  ))
}
