import { Badge, Progress, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Connection, Run } from '~/api/types'
import { TextLink } from '~/components/ui/app_link'
import { Row } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'
import { ConnectorIcon } from './connector_icon'
import { healthOf } from './health'
import { HealthBadge } from './health_badge'
import { doneOf } from './progress'

interface Props {
  connection: Connection
  run: Run | null
  icon: string | null
  business: string | undefined
}

export function ConnectionRow({ connection, run, icon, business }: Props) {
  const t = useTranslations('integrations')
  const { ago } = useFormat()
  const { id, name, title, quarantineOpen, lastSuccessAt } = connection
  const health = healthOf(connection, run)
  const done = health === 'running' && run ? doneOf(run.progress) : null

  return (
    <Row
      icon={<ConnectorIcon svg={icon} />}
      title={
        <TextLink href={`/integrations/${id}`} c="inherit" underline="hover">
          {name}
        </TextLink>
      }
      text={
        <>
          {[title, business].filter((part) => part && part !== name).join(' · ')}
          {' · '}
          {lastSuccessAt ? t('fresh', { ago: ago(lastSuccessAt) }) : t('neverRead')}
        </>
      }
    >
      {done !== null && (
        <Progress value={done} w={96} aria-label={t('run.progress')} visibleFrom="xs" />
      )}
      {quarantineOpen > 0 && health !== 'attention' && (
        <Badge color="amber" visibleFrom="xs">
          {t('waiting', { count: quarantineOpen })}
        </Badge>
      )}
      <Text component="span" size="sm">
        <HealthBadge health={health} />
      </Text>
    </Row>
  )
}
