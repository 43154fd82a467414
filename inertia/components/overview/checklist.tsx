import { Paper, Text, ThemeIcon } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '~/components/ui/app_link'
import { Row } from '~/components/ui/row_list'
import { useCan } from '~/hooks/use_can'

/** How far the first set-up has come. */
export type Setup = { business: boolean; venue: boolean; data: boolean; sales: boolean }

const STEPS = [
  { id: 'business', href: '/welcome', needs: 'businesses.manage' },
  { id: 'venue', href: '/settings/venues', needs: 'venues.manage' },
  { id: 'data', href: '/integrations/new', needs: 'connections.manage' },
  { id: 'sales', href: '/integrations', needs: 'connections.read' },
] as const

/** Before the first sale has come: what is done, and the one next thing to do. */
export function Checklist({ setup }: { setup: Setup }) {
  const t = useTranslations('overview.checklist')
  const can = useCan()
  const next = STEPS.find(({ id }) => !setup[id])?.id

  return (
    <Paper p={0} maw={720}>
      {STEPS.map(({ id, href, needs }) => (
        <Row
          key={id}
          icon={
            <ThemeIcon variant={setup[id] ? 'filled' : 'default'} radius="xl" size={28}>
              {setup[id] ? (
                <IconCheck size={16} aria-hidden />
              ) : (
                <IconCircleDashed size={16} aria-hidden />
              )}
            </ThemeIcon>
          }
          title={t(`${id}.title`)}
          text={t(`${id}.text`)}
        >
          {setup[id] && (
            <Text size="sm" c="dimmed">
              {t('done')}
            </Text>
          )}
          {!setup[id] && can(needs) && (
            <ButtonLink href={href} variant={id === next ? 'filled' : 'default'}>
              {t(`${id}.action`)}
            </ButtonLink>
          )}
        </Row>
      ))}
    </Paper>
  )
}
