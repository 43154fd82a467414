import { router } from '@inertiajs/react'
import { IconFrame } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api, type PageMeta } from '~/api/client'
import type { Places } from '~/api/types'
import { EmbedRow, type EmbedActions } from '~/components/embeds/embed_row'
import type { Embed } from '~/components/embeds/types'
import { ReportPagesTabs } from '~/components/reports/report_pages_tabs'
import { ButtonLink } from '~/components/ui/app_link'
import { useConfirm } from '~/components/ui/confirm'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { RowList } from '~/components/ui/row_list'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const EmbedDialog = lazy(() => import('~/components/embeds/embed_dialog'))
const CodeDialog = lazy(() => import('~/components/embeds/code_dialog'))

type Props = InertiaProps<{ embeds: { rows: Embed[]; meta: PageMeta }; places: Places }>

export default function EmbedsPage({ embeds: { rows, meta } }: Props) {
  const t = useTranslations('embeds')
  const edited = useEdited<Embed>()
  const looked = useEdited<Embed>()
  const { actions, dialog } = useActions(edited.edit, looked.edit)

  return (
    <>
      <ReportPagesTabs />
      <PageHeader title={t('title')} text={t('text')} />
      {rows.length === 0 ? (
        <Empty icon={IconFrame} title={t('empty.title')} text={t('empty.text')}>
          <ButtonLink href="/sales/summary">{t('empty.open')}</ButtonLink>
        </Empty>
      ) : (
        <RowList>
          {rows.map((embed) => (
            <EmbedRow key={embed.id} embed={embed} actions={actions} />
          ))}
        </RowList>
      )}
      <Pages meta={meta} />
      <Later>
        {edited.item && (
          <EmbedDialog
            key={`edit-${edited.key}`}
            embed={edited.item}
            subject={{}}
            parameters={edited.item.parameters}
            title={edited.item.name}
            opened={edited.opened}
            onClose={edited.close}
          />
        )}
        {looked.item && (
          <CodeDialog
            key={`code-${looked.key}`}
            embed={looked.item}
            opened={looked.opened}
            onClose={looked.close}
          />
        )}
      </Later>
      {dialog}
    </>
  )
}

function useActions(edit: EmbedActions['edit'], code: EmbedActions['code']) {
  const t = useTranslations('embeds')
  const common = useTranslations('common')
  const { confirm, dialog } = useConfirm()
  const actions: EmbedActions = {
    edit,
    code,
    revoke({ id, name }) {
      confirm({
        title: t('revoke.title', { name }),
        text: t('revoke.text'),
        confirm: t('actions.revoke'),
        act: async () => {
          await api('POST', `/api/v1/embeds/${id}/revoke`)
          router.reload()
        },
      })
    },
    remove({ id, name }) {
      confirm({
        title: t('remove.title', { name }),
        text: t('remove.text'),
        confirm: common('remove'),
        act: async () => {
          await api('DELETE', `/api/v1/embeds/${id}`)
          router.reload()
        },
      })
    },
  }
  return { actions, dialog }
}
