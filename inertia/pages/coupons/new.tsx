import { router } from '@inertiajs/react'
import { Paper, Skeleton, Stack, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { batchOf, NEW_BATCH, type BatchDraft } from '~/components/coupons/batch_draft'
import classes from '~/components/coupons/coupons.module.css'
import { GivesFields } from '~/components/coupons/gives_fields'
import type { Batch } from '~/components/coupons/types'
import { FormActions } from '~/components/forms/form_actions'
import { TextLink } from '~/components/ui/app_link'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

const AudienceFields = lazy(() => import('~/components/coupons/audience_fields'))
const TermsFields = lazy(() => import('~/components/coupons/terms_fields'))

type Props = InertiaProps<{
  promotions: { id: string; name: string }[]
  segments: { id: string; name: string; customers: number }[]
  businesses: { id: string; name: string }[]
  limited: boolean
}>

export default function NewCouponsPage({ promotions, segments, businesses, limited }: Props) {
  const t = useTranslations('coupons.form')
  const form = useForm<BatchDraft>({
    initialValues: {
      ...NEW_BATCH,
      ...(limited && { kind: 'gift', businessId: businesses[0]?.id ?? null }),
    },
  })
  const { send, sending } = useSend(form)
  const [key] = useState(() => crypto.randomUUID())

  function save(draft: BatchDraft) {
    return send(async () => {
      const batch = await api<Batch>('POST', '/api/v1/coupons', batchOf(draft), key)
      notifications.show({ message: t('made', { count: batch.counts.codes }) })
      router.visit(`/loyalty/coupons/${batch.id}`)
    })
  }

  return (
    <>
      <TextLink href="/loyalty/coupons" size="sm" c="dimmed">
        {t('back')}
      </TextLink>
      <PageHeader title={t('title')} />
      <form onSubmit={form.onSubmit(save)} noValidate className={classes.form}>
        <Stack>
          <Paper>
            <Stack>
              <TextInput
                label={t('name')}
                description={t('nameHint')}
                maxLength={200}
                data-autofocus
                {...form.getInputProps('name')}
              />
              <GivesFields form={form} promotions={promotions} limited={limited} />
            </Stack>
          </Paper>
          <Paper>
            <Stack>
              <Later fallback={<Skeleton height={160} />}>
                <AudienceFields form={form} segments={segments} />
              </Later>
            </Stack>
          </Paper>
          <Paper>
            <Stack>
              <Title order={2}>{t('uses')}</Title>
              <Later fallback={<Skeleton height={280} />}>
                <TermsFields form={form} businesses={businesses} limited={limited} />
              </Later>
            </Stack>
          </Paper>
          <FormActions sending={sending} submit={t('submit')} />
        </Stack>
      </form>
    </>
  )
}
