import { Divider, Paper, Stack, Text } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Permission, PermissionGroup } from '~/api/types'
import classes from './settings.module.css'

interface Props {
  group: PermissionGroup
  /** What stands above the rights of the group. */
  all?: ReactNode
  children(permission: Permission): ReactNode
}

/** One group of rights; those that a limited membership leaves out stand apart. */
export function PermissionGroupCard({ group, all, children }: Props) {
  const t = useTranslations('settings.roles')
  const title = useId()
  const everywhere = group.permissions.filter(({ wholeOrganization }) => wholeOrganization)
  const local = group.permissions.filter(({ wholeOrganization }) => !wholeOrganization)

  return (
    <Paper className={classes.group} role="group" aria-labelledby={title}>
      <Stack gap="xs">
        <Text id={title} fw={560}>
          {group.title}
        </Text>
        {all}
        {local.map(children)}
        {everywhere.length > 0 && (
          <>
            <Divider my={4} />
            <Text size="sm" c="dimmed">
              {t('wholeOrganization')}
            </Text>
          </>
        )}
        {everywhere.map(children)}
      </Stack>
    </Paper>
  )
}
