import { Group } from '@mantine/core'
import { LanguageSwitch } from './language_switch'
import { SchemeSwitch } from './scheme_switch'

/** How the reader wants the portal. */
export default function Preferences() {
  return (
    <Group justify="space-between" gap="xs">
      <LanguageSwitch />
      <SchemeSwitch />
    </Group>
  )
}
