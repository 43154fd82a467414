import { Badge, Button, Group, Paper, Skeleton } from '@mantine/core'
import { IconListSearch, IconPlus, IconUserQuestion } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import { CustomersTabs } from '~/components/customers/customers_tabs'
import { RequestTable } from '~/components/requests/request_table'
import type { Asked, Choices, PersonRequest } from '~/components/requests/types'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useEdited } from '~/hooks/use_edited'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

const RequestDrawer = lazy(() => import('~/components/requests/request_drawer'))
const RequestFilters = lazy(() => import('~/components/requests/request_filters'))
const TakeDialog = lazy(() => import('~/components/requests/take_dialog'))

type Props = InertiaProps<{
  asked: Asked
  requests: { rows: PersonRequest[]; meta: PageMeta }
  urgent: { overdue: number; soon: number }
  customer: { id: string; name: string | null } | null
  choices: Choices
}>

export default function RequestsPage({ asked, requests, urgent, customer, choices }: Props) {
  const t = useTranslations('requests')
  const { show } = useView()
  const opened = useEdited<PersonRequest>()
  const [taking, setTaking] = useState(false)
  const { rows, meta } = requests
  const filtered = Boolean(asked.state || asked.kind || asked.urgency || asked.customerId)
  const ask = (changes: Record<string, string | null>) => show({ ...changes, page: null })

  return (
    <>
      <CustomersTabs />
      <PageHeader title={t('title')} text={t('text')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setTaking(true)}>
          {t('take')}
        </Button>
      </PageHeader>
      <Urgent {...urgent} />
      {(rows.length > 0 || filtered) && (
        <Later fallback={<Skeleton height={60} mb="md" />}>
          <RequestFilters asked={asked} choices={choices} customer={customer} onAsk={ask} />
        </Later>
      )}
      {rows.length > 0 ? (
        <RequestTable requests={rows} onOpen={opened.edit} />
      ) : (
        <Paper>
          {filtered ? (
            <Empty icon={IconListSearch} title={t('none.title')} text={t('none.text')} />
          ) : (
            <Empty icon={IconUserQuestion} title={t('empty.title')} text={t('empty.text')} />
          )}
        </Paper>
      )}
      <Pages meta={meta} />
      <Later>
        {opened.item && (
          <RequestDrawer
            key={opened.key}
            request={opened.item}
            opened={opened.opened}
            onClose={opened.close}
          />
        )}
        {taking && (
          <TakeDialog
            choices={choices}
            customer={customer}
            opened={taking}
            onClose={() => setTaking(false)}
          />
        )}
      </Later>
    </>
  )
}

/** What must not be overlooked. */
function Urgent({ overdue, soon }: { overdue: number; soon: number }) {
  const t = useTranslations('requests.urgent')
  if (overdue + soon === 0) return null
  return (
    <Group gap="xs" mb="md">
      {overdue > 0 && (
        <Badge color="red" size="lg">
          {t('overdue', { count: overdue })}
        </Badge>
      )}
      {soon > 0 && (
        <Badge color="amber" size="lg">
          {t('soon', { count: soon })}
        </Badge>
      )}
    </Group>
  )
}
