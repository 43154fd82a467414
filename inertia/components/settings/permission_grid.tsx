import { Checkbox, Fieldset, SimpleGrid, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { PermissionGroup } from '~/api/types'

interface Props {
  groups: PermissionGroup[]
  value: string[]
  /** Left out where the rights are only shown. */
  onChange?(permissions: string[]): void
}

/** All rights by group; those that the reader may not give away cannot be ticked. */
export function PermissionGrid({ groups, value, onChange }: Props) {
  const t = useTranslations('settings.roles')

  function toggle(ids: string[], on: boolean) {
    const others = value.filter((id) => !ids.includes(id))
    onChange?.(on ? [...others, ...ids] : others)
  }

  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {groups.map(({ id, title, permissions }) => {
        const open = permissions.filter(({ grantable }) => grantable).map((one) => one.id)
        const held = open.filter((one) => value.includes(one))
        return (
          <Fieldset key={id} legend={title}>
            <Stack gap="xs">
              {onChange && open.length > 1 && (
                <Checkbox
                  label={t('all')}
                  aria-label={t('allOf', { group: title })}
                  fw={560}
                  checked={held.length === open.length}
                  indeterminate={held.length > 0 && held.length < open.length}
                  onChange={() => toggle(open, held.length < open.length)}
                />
              )}
              {permissions.map((permission) => (
                <Checkbox
                  key={permission.id}
                  label={permission.text}
                  description={permission.wholeOrganization ? t('wholeOrganization') : undefined}
                  checked={value.includes(permission.id)}
                  disabled={!onChange || !permission.grantable}
                  onChange={(event) => toggle([permission.id], event.currentTarget.checked)}
                />
              ))}
            </Stack>
          </Fieldset>
        )
      })}
    </SimpleGrid>
  )
}
