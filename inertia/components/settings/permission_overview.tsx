import { Group, Text, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { PermissionGroup } from '~/api/types'
import { PermissionGroupCard } from './permission_group_card'
import classes from './settings.module.css'

/** What a role allows, and what it does not. */
export function PermissionOverview({
  groups,
  held,
}: {
  groups: PermissionGroup[]
  held: string[]
}) {
  const t = useTranslations('settings.roles')
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <PermissionGroupCard key={group.id} group={group}>
          {({ id, text }) => {
            const has = held.includes(id)
            const Sign = has ? IconCheck : IconMinus
            return (
              <Group
                key={id}
                gap="xs"
                wrap="nowrap"
                align="flex-start"
                c={has ? undefined : 'dimmed'}
              >
                <Sign size={16} className={classes.sign} aria-hidden />
                <Text>
                  <VisuallyHidden>{t(has ? 'has' : 'hasNot')} </VisuallyHidden>
                  {text}
                </Text>
              </Group>
            )
          }}
        </PermissionGroupCard>
      ))}
    </div>
  )
}
