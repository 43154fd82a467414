import { router } from '@inertiajs/react'
import { Alert, Group as Row, Paper, Skeleton, Stack, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { IconLock } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { draftOf } from '~/components/customers/segments/draft'
import { CountCard } from '~/components/customers/segments/count_card'
import classes from '~/components/customers/segments/segments.module.css'
import { conditionOf, groupOf, type Group } from '~/components/customers/segments/tree'
import { useCount } from '~/components/customers/segments/use_count'
import { useSentence } from '~/components/customers/segments/use_sentence'
import type { Vocabulary } from '~/components/customers/segments/use_vocabulary'
import type { Segment } from '~/components/customers/types'
import { FormActions } from '~/components/forms/form_actions'
import { ButtonLink, TextLink } from '~/components/ui/app_link'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

const ConditionGroup = lazy(() => import('~/components/customers/segments/condition_group'))

type Props = InertiaProps<{
  /** `null` for a new one. */
  segment: Segment | null
  /** What a new one begins as. */
  like: Segment | null
  vocabulary: Vocabulary
}>

export default function SegmentPage({ segment, like, vocabulary }: Props) {
  const t = useTranslations('customers.segments')
  const readOnly = segment?.builtIn ?? false
  const begun = segment ?? like
  const form = useForm<{ name: string; conditions: Group }>({
    initialValues: {
      name: segment?.name ?? '',
      conditions: begun
        ? groupOf(begun.conditions)
        : { mode: 'all', items: [draftOf('visits', vocabulary)] },
    },
  })
  const { send, sending } = useSend(form)
  const { conditions } = form.values
  const condition = conditionOf(conditions)
  const counted = useCount(readOnly ? null : condition)
  const sentence = useSentence(vocabulary)

  async function save({ name }: typeof form.values) {
    const body = { name, conditions: condition }
    const saved = await send(() =>
      segment
        ? api('PUT', `/api/v1/segments/${segment.id}`, body)
        : api('POST', '/api/v1/segments', body)
    )
    if (!saved) return
    notifications.show({ message: t('builder.saved') })
    router.visit('/customers/segments')
  }

  return (
    <>
      <TextLink href="/customers/segments" size="sm" c="dimmed">
        {t('builder.back')}
      </TextLink>
      <PageHeader title={segment?.name ?? t('builder.newTitle')} text={segment?.text}>
        {segment && (
          <ButtonLink href={`/customers?segment=${segment.id}`} variant="default">
            {t('show')}
          </ButtonLink>
        )}
      </PageHeader>
      <form onSubmit={form.onSubmit(save)} noValidate className={classes.builder}>
        <Stack>
          {segment?.builtIn && (
            <Alert color="gray" icon={<IconLock aria-hidden />}>
              <Row justify="space-between">
                {t('builder.readOnly')}
                <ButtonLink
                  size="xs"
                  variant="default"
                  href={`/customers/segments/new?like=${segment.id}`}
                >
                  {t('copy')}
                </ButtonLink>
              </Row>
            </Alert>
          )}
          <Paper>
            <Stack>
              {!readOnly && (
                <TextInput
                  label={t('builder.name')}
                  maxLength={80}
                  {...form.getInputProps('name')}
                />
              )}
              <Title order={2}>{t('builder.conditions')}</Title>
              <Later fallback={<Skeleton height={120} />}>
                <ConditionGroup
                  group={conditions}
                  vocabulary={vocabulary}
                  readOnly={readOnly}
                  onChange={(next) => form.setFieldValue('conditions', next)}
                />
              </Later>
              {!readOnly && <FormActions sending={sending} />}
            </Stack>
          </Paper>
        </Stack>
        <CountCard
          condition={condition}
          customers={segment && readOnly ? segment.customers : counted}
          sentence={sentence(conditions)}
        />
      </form>
    </>
  )
}
