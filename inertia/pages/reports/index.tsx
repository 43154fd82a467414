import { Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBookmark, IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ReportPagesTabs } from '~/components/reports/report_pages_tabs'
import { useReports } from '~/components/reports/use_reports'
import SavedMenu from '~/components/saved/saved_menu'
import type { RoleName, Saved } from '~/components/saved/types'
import { ButtonLink, TextLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ saved: Saved[]; roles: RoleName[]; builds: boolean }>

/** Every report there is: those of one's own and of others, and the ready ones. */
export default function ReportsPage({ saved, roles, builds }: Props) {
  const t = useTranslations()
  const { ago } = useFormat()
  const [search, setSearch] = useState('')
  const [wanted] = useDebouncedValue(search.trim().toLowerCase(), 150)
  const fits = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(wanted))
  const own = saved.filter(({ name, note, about }) => fits(name, note, about))
  const ready = useReports()
    .map((report) => ({
      ...report,
      title: t(`reports.titles.${report.id}`),
      section: t(`shell.sections.${report.group}`),
    }))
    .filter(({ title, section }) => fits(title, section))
  const groups = [...Map.groupBy(ready, ({ section }) => section)]

  return (
    <>
      <ReportPagesTabs />
      <PageHeader title={t('saved.reports')} text={t('saved.reportsText')}>
        {builds && (
          <ButtonLink href="/builder" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('saved.build')}
          </ButtonLink>
        )}
      </PageHeader>
      <TextInput
        type="search"
        maw={420}
        mb="lg"
        aria-label={t('saved.search')}
        placeholder={t('saved.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Stack gap="xl">
        <section aria-label={t('saved.list')}>
          <Title order={2} mb="sm">
            {t('saved.list')}
          </Title>
          {own.length > 0 && (
            <RowList>
              {own.map((one) => (
                <Row
                  key={one.id}
                  icon={<IconBookmark size={18} stroke={1.6} aria-hidden />}
                  title={<TextLink href={`/reports/saved/${one.id}`}>{one.name}</TextLink>}
                  text={[
                    one.about,
                    one.mine ? null : one.owner,
                    one.roles.length ? t('saved.shared', { roles: one.roles.length }) : null,
                    ago(one.updatedAt),
                    one.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                >
                  <SavedMenu saved={one} roles={roles} />
                </Row>
              ))}
            </RowList>
          )}
          {own.length === 0 && saved.length > 0 && <Text c="dimmed">{t('saved.nothing')}</Text>}
          {saved.length === 0 && (
            <Paper>
              <Empty icon={IconBookmark} title={t('saved.empty.title')} text={t('saved.empty.text')}>
                {builds && (
                  <ButtonLink href="/builder" variant="default">
                    {t('saved.build')}
                  </ButtonLink>
                )}
              </Empty>
            </Paper>
          )}
        </section>
        {groups.length > 0 && (
          <section aria-label={t('saved.ready')}>
            <Title order={2} mb="sm">
              {t('saved.ready')}
            </Title>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
              {groups.map(([section, reports]) => (
                <Paper key={section}>
                  <Title order={3} size="h4" mb="xs">
                    {section}
                  </Title>
                  <Stack gap={6}>
                    {reports.map(({ id, href, title }) => (
                      <div key={id}>
                        <TextLink href={href}>{title}</TextLink>
                      </div>
                    ))}
                  </Stack>
                </Paper>
              ))}
            </SimpleGrid>
          </section>
        )}
      </Stack>
    </>
  )
}
