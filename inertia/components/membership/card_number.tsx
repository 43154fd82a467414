import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { CopyCode } from '~/components/coupons/copy_code'
import { useConfirm } from '~/components/ui/confirm'
import { useCan } from '~/hooks/use_can'
import { useLoaded } from '~/hooks/use_loaded'
import { useFormat } from '~/i18n/use_format'
import classes from './membership.module.css'
import type { MemberCard } from './types'

/** The number that is printed on a customer's card; a new one blocks the one before. */
export function CardNumber({ customerId }: { customerId: string }) {
  const t = useTranslations('programme.profile.card')
  const { date } = useFormat()
  const may = useCan()('customers.manage')
  const path = `/api/v1/customers/${customerId}/card`
  const loaded = useLoaded<MemberCard | null>(path)
  const [issued, setIssued] = useState<MemberCard>()
  const { send, sending } = useSend()
  const { confirm, dialog } = useConfirm()
  const card = issued ?? loaded

  const issue = async () => setIssued(await api<MemberCard>('POST', path))
  const ask = () =>
    card
      ? confirm({
          title: t('question.title'),
          text: t('question.text', { number: grouped(card.number) }),
          confirm: t('question.confirm'),
          act: issue,
        })
      : send(issue)

  return (
    <Paper component="section" aria-label={t('title')}>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        {card === undefined && <Skeleton height={40} />}
        {card === null && <Text c="dimmed">{t('none')}</Text>}
        {card && (
          <div>
            <Group gap={4} wrap="nowrap">
              <span className={classes.number}>{grouped(card.number)}</span>
              <CopyCode code={card.number} label={t('copy')} done={t('copied')} />
            </Group>
            <Text size="sm" c="dimmed">
              {t('issued', { date: date(card.issuedAt) })}
            </Text>
          </div>
        )}
        {may && card !== undefined && (
          <Group>
            <Button size="xs" variant="default" loading={sending} onClick={ask}>
              {t(card ? 'reissue' : 'issue')}
            </Button>
          </Group>
        )}
      </Stack>
      {dialog}
    </Paper>
  )
}

/** In fours, as on plastic. */
function grouped(number: string) {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ')
}
