import { Button, Group } from '@mantine/core'
import { useTranslations } from 'use-intl'

interface Props {
  sending: boolean
  submit?: string
  onCancel?(): void
}

export function FormActions({ sending, submit, onCancel }: Props) {
  const t = useTranslations('common')
  return (
    <Group justify={onCancel ? 'flex-end' : 'flex-start'} gap="xs" mt="xs">
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
      <Button type="submit" loading={sending}>
        {submit ?? t('save')}
      </Button>
    </Group>
  )
}
