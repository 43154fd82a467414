import '@mantine/dropzone/styles.css'
import { Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { notifications } from '@mantine/notifications'
import { IconFileUpload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

const ACCEPTED = {
  'text/csv': ['.csv'],
  'text/tab-separated-values': ['.tsv'],
  'text/plain': ['.txt', '.csv'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
}
const MAX_SIZE = 200 * 1024 * 1024

interface Props {
  reading: boolean
  onFile(file: File): void
}

export function FileDrop({ reading, onFile }: Props) {
  const t = useTranslations('imports.drop')
  return (
    <Dropzone
      accept={ACCEPTED}
      maxSize={MAX_SIZE}
      multiple={false}
      loading={reading}
      onDrop={([file]) => onFile(file)}
      onReject={() => notifications.show({ color: 'red', message: t('rejected') })}
      inputProps={{ 'aria-label': t('title') }}
    >
      <Group justify="center" mih={220} style={{ pointerEvents: 'none' }}>
        <Stack align="center" gap="xs" ta="center">
          <IconFileUpload size={40} stroke={1.4} aria-hidden />
          <Text fw={560}>{t('title')}</Text>
          <Text size="sm" c="dimmed">
            {t('text')}
          </Text>
        </Stack>
      </Group>
    </Dropzone>
  )
}
