import { Progress, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ExportedFile } from '~/api/delivery_types'
import type { Format } from '~/i18n/use_format'

/**
 * How far a file is: a bar with counts; before anything is known one that only moves. Stands in
 * notes as well, which know nothing of the page: figures are written by whoever draws it.
 */
export function ExportProgress({ file, number }: { file: ExportedFile } & Pick<Format, 'number'>) {
  const t = useTranslations('exports')
  const { rows, rowsExpected, state } = file
  const share = rowsExpected ? (rows / rowsExpected) * 100 : 0
  return (
    <div>
      <Progress
        value={share || 100}
        animated={share === 0}
        striped={share === 0}
        size="sm"
        my={4}
        aria-label={t('progress.label', { title: file.title })}
      />
      <Text size="xs" c="dimmed">
        {state === 'queued' && t('progress.queued')}
        {state === 'writing' && !rowsExpected && t('progress.counting')}
        {state === 'writing' &&
          rowsExpected &&
          t('progress.rows', { rows: number(rows), of: number(rowsExpected) })}
      </Text>
    </div>
  )
}
