import { Checkbox } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { PermissionGroup } from '~/api/types'
import { PermissionGroupCard } from './permission_group_card'
import classes from './settings.module.css'

interface Props {
  groups: PermissionGroup[]
  value: string[]
  onChange(permissions: string[]): void
}

/** The rights that the reader may give away, to be ticked one by one or by group. */
export function PermissionGrid({ groups, value, onChange }: Props) {
  const t = useTranslations('settings.roles')

  function toggle(ids: string[], on: boolean) {
    const others = value.filter((id) => !ids.includes(id))
    onChange(on ? [...others, ...ids] : others)
  }

  return (
    <div className={classes.groups}>
      {groups.map((group) => {
        const ids = group.permissions.map(({ id }) => id)
        const held = ids.filter((id) => value.includes(id))
        return (
          <PermissionGroupCard
            key={group.id}
            group={group}
            all={
              ids.length > 1 && (
                <Checkbox
                  label={t('all')}
                  aria-label={t('allOf', { group: group.title })}
                  checked={held.length === ids.length}
                  indeterminate={held.length > 0 && held.length < ids.length}
                  onChange={() => toggle(ids, held.length < ids.length)}
                />
              )
            }
          >
            {({ id, text }) => (
              <Checkbox
                key={id}
                label={text}
                checked={value.includes(id)}
                onChange={(event) => toggle([id], event.currentTarget.checked)}
              />
            )}
          </PermissionGroupCard>
        )
      })}
    </div>
  )
}

/** What of all rights the reader may put into a role; groups without any are left out. */
export function grantable(groups: PermissionGroup[]): PermissionGroup[] {
  return groups
    .map((group) => ({ ...group, permissions: group.permissions.filter((one) => one.grantable) }))
    .filter(({ permissions }) => permissions.length > 0)
}
