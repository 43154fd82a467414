import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'

interface Props {
  /** `null` for a new one. */
  name: string | null
  opened: boolean
  onSave(name: string): void
  onClose(): void
}

export default function TabDialog({ name: before, opened, onSave, onClose }: Props) {
  const t = useTranslations('dashboards.tabs')
  const [name, setName] = useState(before ?? '')
  return (
    <Dialog opened={opened} onClose={onClose} title={t(before === null ? 'add' : 'rename')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) onSave(name.trim())
        }}
      >
        <Stack>
          <TextInput
            label={t('name')}
            required
            maxLength={80}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            data-autofocus
          />
          <FormActions sending={false} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
