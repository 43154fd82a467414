import { Button, Drawer, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Page } from '~/api/client'
import { Pages } from '~/components/ui/pages'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import type { ProgrammeSettings, Version } from './types'
import { useChanges } from './use_changes'

interface Props {
  /** What applied before the first version. */
  start: ProgrammeSettings
  opened: boolean
  onClose(): void
  /** Puts the settings of a version into the form. */
  onTake(settings: ProgrammeSettings): void
}

const PER_PAGE = 20

/** Who changed the programme, when, and what. */
export default function HistoryDrawer({ start, opened, onClose, onTake }: Props) {
  const t = useTranslations()
  const { moment } = useFormat()
  const changes = useChanges()
  const [page, setPage] = useState(1)
  const versions = useLoaded<Page<Version>>(
    `/api/v1/programme/versions?page=${page}&perPage=${PER_PAGE}`
  )

  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={
        <Text span fw={620} size="lg">
          {t('programme.history.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <Stack gap="lg">
        {!versions && <Skeleton height={160} />}
        {versions?.data.length === 0 && <Text c="dimmed">{t('programme.history.empty')}</Text>}
        {versions?.data.map((version, at) => (
          <Stack key={version.version} gap={4}>
            <Title order={3}>{t('programme.history.version', { version: version.version })}</Title>
            <Text size="sm" c="dimmed">
              {version.author ?? t('programme.history.nobody')}, {moment(version.createdAt)}
            </Text>
            {changes(version, beforeOf(versions.data, at, start)).map((change) => (
              <Text key={change} size="sm">
                {change}
              </Text>
            ))}
            <Group>
              <Button size="compact-sm" variant="subtle" onClick={() => onTake(version.settings)}>
                {t('programme.history.take')}
              </Button>
            </Group>
          </Stack>
        ))}
        {versions && <Pages meta={versions.meta} onChange={setPage} />}
      </Stack>
    </Drawer>
  )
}

/** `null` where the version before is on the next page. */
function beforeOf(versions: Version[], at: number, start: ProgrammeSettings) {
  if (versions[at].version === 1) return start
  return versions.at(at + 1)?.settings ?? null
}
