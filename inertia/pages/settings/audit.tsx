import { Paper, Skeleton, Stack, Text } from '@mantine/core'
import { IconListSearch, IconShieldCheck } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import { AuditTable } from '~/components/settings/audit_table'
import type {
  AuditAsked,
  AuditChoices,
  AuditEntry,
  AuditState,
} from '~/components/settings/audit_types'
import { SettingsPage } from '~/components/settings/settings_page'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { Pages } from '~/components/ui/pages'
import { useEdited } from '~/hooks/use_edited'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const DownloadMenu = lazy(() => import('~/components/ui/download_menu'))
const AuditFilters = lazy(() => import('~/components/settings/audit_filters'))
const AuditDrawer = lazy(() => import('~/components/settings/audit_drawer'))

type Props = InertiaProps<{
  asked: AuditAsked
  choices: AuditChoices
  entries: { rows: AuditEntry[]; meta: PageMeta }
  state: AuditState
}>

export default function AuditPage({ asked, choices, entries, state }: Props) {
  const t = useTranslations('settings.audit')
  const { show } = useView()
  const opened = useEdited<AuditEntry>()
  const { rows, meta } = entries
  const { page, ...filter } = asked
  const filtered = Object.values(filter).some(Boolean)
  const ask = (changes: Record<string, string | null>) => show({ ...changes, page: null })

  return (
    <SettingsPage
      page="audit"
      action={
        rows.length > 0 && (
          <Later>
            <DownloadMenu path="/api/v1/audit/export" filter={filter} hint={t('export')} />
          </Later>
        )
      }
    >
      {(rows.length > 0 || filtered) && (
        <Later fallback={<Skeleton height={60} mb="md" />}>
          <AuditFilters asked={asked} choices={choices} onAsk={ask} />
        </Later>
      )}
      {rows.length > 0 ? (
        <AuditTable entries={rows} onOpen={opened.edit} />
      ) : (
        <Paper>
          {filtered ? (
            <Empty icon={IconListSearch} title={t('none.title')} text={t('none.text')} />
          ) : (
            <Empty icon={IconShieldCheck} title={t('empty.title')} text={t('empty.text')} />
          )}
        </Paper>
      )}
      <Stack align="center">
        <Pages meta={meta} />
        <ChainLine state={state} />
      </Stack>
      <Later>
        {opened.item && (
          <AuditDrawer
            entry={opened.item}
            opened={opened.opened}
            onClose={opened.close}
            onAsk={ask}
          />
        )}
      </Later>
    </SettingsPage>
  )
}

/** Whether the log is as it was written, as of the last night. */
function ChainLine({ state: { links, checkedAt, findings } }: { state: AuditState }) {
  const t = useTranslations('settings.audit.chain')
  const { moment } = useFormat()
  if (!checkedAt) return <Text c="dimmed">{t('never')}</Text>
  return findings ? (
    <Text c="red" role="alert">
      {t('wrong', { count: findings, moment: moment(checkedAt) })}
    </Text>
  ) : (
    <Text c="dimmed">{t('checked', { links, moment: moment(checkedAt) })}</Text>
  )
}
