import { router } from '@inertiajs/react'
import { Paper, Stack, Switch, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import type { Consent, ConsentKind, Customer } from './types'

interface Props {
  customer: Customer
  kinds: ConsentKind[]
}

export function ConsentsCard({ customer, kinds }: Props) {
  const t = useTranslations('customers.profile.consents')
  const may = useCan()('customers.manage')
  const stateOf = useConsentText()
  const { send, sending } = useSend()
  const url = `/api/v1/customers/${customer.id}/consents`

  function set(kind: ConsentKind, given: boolean) {
    return send(async () => {
      await (given ? api('POST', url, { kind, source: 'portal' }) : api('DELETE', `${url}/${kind}`))
      router.reload({ only: ['customer'] })
    })
  }

  return (
    <Paper>
      <Stack gap="sm">
        <Title order={2}>{t('title')}</Title>
        {kinds.map((kind) => {
          // The newest comes first.
          const last = customer.consents.find((consent) => consent.kind === kind)
          const given = last !== undefined && last.withdrawnAt === null
          return (
            <Switch
              key={kind}
              label={t(`kinds.${kind}`)}
              description={stateOf(last)}
              checked={given}
              disabled={!may || sending}
              onChange={() => set(kind, !given)}
            />
          )
        })}
      </Stack>
    </Paper>
  )
}

function useConsentText() {
  const t = useTranslations('customers.profile.consents')
  const { moment } = useFormat()
  return (consent: Consent | undefined) => {
    if (!consent) return t('never')
    if (consent.withdrawnAt) return t('withdrawn', { date: moment(consent.withdrawnAt) })
    return t('given', {
      date: moment(consent.givenAt),
      source: t(`sources.${consent.source}`),
    })
  }
}
