import { router } from '@inertiajs/react'
import { ActionIcon, Badge, Button, Menu, ThemeIcon } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet, IconFileText, IconFileTypePdf } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { ExportedFile } from '~/api/delivery_types'
import { useSend } from '~/api/use_send'
import { Row } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useFormat } from '~/i18n/use_format'
import { ExportProgress } from './export_progress'

const ICONS = { xlsx: IconFileSpreadsheet, csv: IconFileText, pdf: IconFileTypePdf }
const COLOURS = { failed: 'red', cancelled: 'gray', expired: 'gray' } as const

export function ExportRow({ file }: { file: ExportedFile }) {
  const t = useTranslations('exports')
  const common = useTranslations('common')
  const { send } = useSend()
  const { number } = useFormat()
  const { state } = file
  const Sign = ICONS[file.format]
  const waiting = state === 'queued' || state === 'writing'

  async function act(method: 'POST' | 'DELETE', path = '') {
    await send(() => api(method, `/api/v1/exports/${file.id}${path}`))
    router.reload()
  }

  return (
    <Row
      icon={
        <ThemeIcon variant="light" size={34}>
          <Sign size={18} stroke={1.6} aria-hidden />
        </ThemeIcon>
      }
      title={file.title}
      text={waiting ? <ExportProgress file={file} number={number} /> : <Facts file={file} />}
    >
      {state in COLOURS && (
        <Badge color={COLOURS[state as keyof typeof COLOURS]}>{t(`states.${state}`)}</Badge>
      )}
      {waiting && (
        <Button variant="default" size="xs" onClick={() => act('POST', '/cancel')}>
          {common('cancel')}
        </Button>
      )}
      {file.link && (
        <>
          <Button
            component="a"
            href={file.link}
            download
            visibleFrom="sm"
            variant="default"
            size="xs"
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {t('download')}
          </Button>
          <ActionIcon
            component="a"
            href={file.link}
            download
            hiddenFrom="sm"
            variant="default"
            size="lg"
            aria-label={t('downloadNamed', { title: file.title })}
          >
            <IconDownload size={18} aria-hidden />
          </ActionIcon>
        </>
      )}
      {!waiting && (
        <RowMenu name={file.title}>
          <Menu.Item color="red" onClick={() => act('DELETE')}>
            {common('remove')}
          </Menu.Item>
        </RowMenu>
      )}
    </Row>
  )
}

/** What it is, how large, and until when it is kept; of a failed one, what to do. */
function Facts({ file }: { file: ExportedFile }) {
  const t = useTranslations('exports')
  const { moment, number, decimal, date } = useFormat()
  if (file.state === 'failed') return file.error?.text
  const facts = [
    file.format.toUpperCase(),
    moment(file.createdAt),
    ...(file.state === 'ready'
      ? [
          t('rows', { rows: file.rows, shown: number(file.rows) }),
          t('size', { size: decimal(Math.max(0.01, (file.bytes ?? 0) / 1e6)) }),
          t('kept', { date: date(file.expiresAt!) }),
        ]
      : []),
  ]
  return facts.join(' · ')
}
