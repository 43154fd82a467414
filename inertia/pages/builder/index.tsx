import { Alert, Box, Button, Grid, Paper, Skeleton, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconTableSpark } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import type { AskedReport, ReportAnswer } from '~/api/report_types'
import type { CrmChoice, Places } from '~/api/types'
import { QuestionSentence } from '~/components/builder/question_sentence'
import { askable } from '~/components/builder/query'
import type { Dataset, Query } from '~/components/builder/types'
import { useQuery } from '~/components/builder/use_query'
import { AsOf } from '~/components/reports/as_of'
import { FileMenu } from '~/components/reports/file_menu'
import { FiguresSkeleton } from '~/components/reports/figures_skeleton'
import { ReportFigures } from '~/components/reports/report_figures'
import { SaveButtons } from '~/components/saved/save_buttons'
import type { Saved } from '~/components/saved/types'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

const QueryForm = lazy(() => import('~/components/builder/query_form'))

type Props = InertiaProps<{
  places: Places | null
  crm: CrmChoice | null
  datasets: Dataset[]
  query: Query | null
  saved: Saved | null
  /** Why the question cannot be asked as it is. */
  problem: string | null
  asked: AskedReport | null
  compares: string[]
  answer?: { report: (ReportAnswer & { meta: PageMeta | null }) | null; problem: string | null } | null
}>

export default function BuilderPage({ query, ...props }: Props) {
  const t = useTranslations('builder')
  if (!query)
    return (
      <>
        <PageHeader title={t('title')} />
        <Paper>
          <Empty icon={IconTableSpark} title={t('nothing.title')} text={t('nothing.text')} />
        </Paper>
      </>
    )
  return <Builder key={props.saved?.id} {...props} given={query} />
}

function Builder({
  given,
  datasets,
  saved,
  problem,
  asked,
  answer,
}: Omit<Props, 'query'> & { given: Query }) {
  const t = useTranslations('builder')
  const { query, change, asking } = useQuery(given)
  const { query: address } = useView()
  // On a phone the answer of a question that is there already comes first.
  const [opened, { toggle }] = useDisclosure(!address.has('q') && !saved)
  const wrong = problem ?? answer?.problem
  const report = answer?.report

  return (
    <>
      <PageHeader
        title={saved?.name ?? t('title')}
        text={asked && <AsOf {...asked} deals={asked.report.subject === 'crm'} />}
      >
        <FileMenu
          address={(format) => {
            const file = new URLSearchParams(address)
            file.delete('q')
            file.delete('saved')
            file.set('query', JSON.stringify(askable(query)))
            file.set('format', format)
            return `/api/v1/builder/run?${file}`
          }}
        />
        <SaveButtons content={{ query: askable(query) }} saved={saved} />
      </PageHeader>
      <Grid gap="md" align="flex-start">
        <Grid.Col span={{ base: 12, md: 4, lg: 3 }}>
          <Button
            hiddenFrom="md"
            variant="default"
            fullWidth
            mb={opened ? 'sm' : 0}
            leftSection={<IconTableSpark size={16} aria-hidden />}
            aria-expanded={opened}
            onClick={toggle}
          >
            {t('change')}
          </Button>
          <Box visibleFrom={opened ? undefined : 'md'}>
            <Later fallback={<Skeleton height={480} radius="md" />}>
              <QueryForm datasets={datasets} query={query} onChange={change} />
            </Later>
          </Box>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8, lg: 9 }}>
          <Stack
            component="section"
            aria-label={t('answer')}
            aria-busy={asking}
            style={{ opacity: asking ? 0.55 : 1, transition: 'opacity 120ms' }}
          >
            <QuestionSentence query={query} datasets={datasets} />
            {wrong && (
              <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('problem')}>
                {wrong}
              </Alert>
            )}
            {!wrong && !report && <FiguresSkeleton heights={[34, 334, 320]} />}
            {!wrong && report && <ReportFigures {...report} />}
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  )
}
