import { Drawer, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import { AnswerForm } from './answer_form'
import type { CorrectedField, PersonRequest } from './types'
import { UrgencyBadge } from './urgency_badge'
import { useRequestWords } from './use_request_words'

interface Props {
  request: PersonRequest
  opened: boolean
  onClose(): void
}

/** All that is known of one request, and what may be done with it. */
export default function RequestDrawer({ request, opened, onClose }: Props) {
  const t = useTranslations('requests')
  const may = useCan()('customers.manage')
  const { what, who } = useRequestWords()
  const { customer, state } = request

  return (
    <Drawer opened={opened} onClose={onClose} title={what(request)} position="right" size="md">
      <Stack>
        <div>
          <UrgencyBadge request={request} />
        </div>
        {customer.erased ? (
          <Text>{who(request)}</Text>
        ) : (
          <TextLink href={`/customers/${customer.id}`}>{who(request)}</TextLink>
        )}
        <Facts request={request} />
        {state === 'open' &&
          (may ? (
            <AnswerForm request={request} onDone={onClose} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('act.readOnly')}
            </Text>
          ))}
      </Stack>
    </Drawer>
  )
}

function Facts({ request }: { request: PersonRequest }) {
  const t = useTranslations('requests')
  const { day, moment } = useFormat()
  const { takenBy, closedBy, closedAt, fileTakenAt, done, state } = request
  const by = (who: string | null, at: string) => (who ? t('details.by', { who, at }) : at)
  const received = `${day(request.receivedOn)}, ${t(`channels.${request.channel}`).toLowerCase()}`
  const fields = done.fields?.map((field) => t(`fieldNames.${field as CorrectedField}`))
  const deeds = [
    fields && t('details.fields', { fields: fields.join(', ') }),
    done.withdrawn && t('details.withdrawn', { purpose: t(`purposes.${done.withdrawn}`) }),
    done.erased && t('details.erasedDone'),
  ].filter(Boolean)
  const facts = [
    [t('details.received'), received],
    [t('details.takenBy'), takenBy],
    [t('details.due'), day(request.dueOn)],
    [t('details.said'), request.said],
    [t('details.extension'), request.extensionReason],
    [t('details.file'), fileTakenAt && moment(fileTakenAt)],
    [t('details.done'), deeds.join('. ')],
    [t(state === 'refused' ? 'details.refusal' : 'details.answer'), request.answer],
    [t('details.closed'), closedAt && by(closedBy, moment(closedAt))],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))

  return facts.map(([label, value]) => (
    <div key={label}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text>{value}</Text>
    </div>
  ))
}
