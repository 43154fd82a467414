import { Text } from '@mantine/core'
import type { ProgrammeForm } from './draft'

/** What the server has against settings that are more than one field. */
export function Objection({ form, path }: { form: ProgrammeForm; path: string }) {
  const text = form.errors[path]
  if (!text) return null
  return (
    <Text c="red" size="sm" role="alert">
      {text}
    </Text>
  )
}
