import { Button, Skeleton } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import type { EditorProps } from '~/components/programme/programme_editor'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const ProgrammeEditor = lazy(() => import('~/components/programme/programme_editor'))

type Props = InertiaProps<Omit<EditorProps, 'history'>>

export default function ProgrammePage(props: Props) {
  const { programme, start, club, businesses, pairs } = props
  const t = useTranslations('programme')
  const history = useEdited<true>()

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={t('text')}>
        <Button
          variant="default"
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={() => history.edit(true)}
        >
          {t('history.open')}
        </Button>
      </PageHeader>
      <Later fallback={<Skeleton height={640} />}>
        <ProgrammeEditor
          programme={programme}
          start={start}
          club={club}
          businesses={businesses}
          pairs={pairs}
          history={history}
        />
      </Later>
    </>
  )
}
