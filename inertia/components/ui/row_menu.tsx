import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { PropsWithChildren } from 'react'
import { useTranslations } from 'use-intl'

/** What may be done with one row. */
export function RowMenu({ name, children }: PropsWithChildren<{ name: string }>) {
  const t = useTranslations('common')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('actionsFor', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
