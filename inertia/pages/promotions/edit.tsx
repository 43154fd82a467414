import { router } from '@inertiajs/react'
import { Paper, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { lazy } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { bodyOf, draftOf, newDraft, type Draft } from '~/components/promotions/draft'
import classes from '~/components/promotions/promotions.module.css'
import { Section } from '~/components/promotions/section'
import { SentenceCard } from '~/components/promotions/sentence_card'
import type { Promotion, Vocabulary } from '~/components/promotions/types'
import { TextLink } from '~/components/ui/app_link'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

const BuilderFields = lazy(() => import('~/components/promotions/builder_fields'))
const TrialCard = lazy(() => import('~/components/promotions/trial_card'))

type Props = InertiaProps<{
  /** `null` for a new one. */
  promotion: Promotion | null
  /** What a new one begins as. */
  like: Promotion | null
  vocabulary: Vocabulary
}>

export default function EditPromotionPage({ promotion, like, vocabulary }: Props) {
  const t = useTranslations('promotions.builder')
  const locale = useLocale() as 'ru' | 'en'
  const begun = promotion ?? like
  const form = useForm<Draft>({ initialValues: begun ? draftOf(begun) : newDraft() })
  const { send, sending } = useSend(form)
  const draft = form.values

  async function save() {
    const body = bodyOf(draft)
    let saved: Promotion | undefined
    await send(async () => {
      saved = promotion
        ? await api<Promotion>('PUT', `/api/v1/discounts/rules/${promotion.id}`, {
            ...body,
            version: promotion.version,
          })
        : await api<Promotion>('POST', '/api/v1/discounts/rules', body)
    })
    if (!saved) return
    notifications.show({ message: t('saved') })
    router.visit(`/loyalty/promotions/${saved.id}`)
  }

  return (
    <>
      <TextLink
        href={promotion ? `/loyalty/promotions/${promotion.id}` : '/loyalty/promotions'}
        size="sm"
        c="dimmed"
      >
        {promotion ? promotion.rule.name[locale] : t('back')}
      </TextLink>
      <PageHeader
        title={t(promotion ? 'editTitle' : 'newTitle')}
        text={promotion?.state === 'active' ? t('activeHint') : t('draftHint')}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        noValidate
        className={classes.builder}
      >
        <Stack>
          <Section title={t('name')}>
            <div className={classes.fields}>
              {(['ru', 'en'] as const).map((language) => (
                <TextInput
                  key={language}
                  label={t(`names.${language}`)}
                  placeholder={t(`names.${language}Example`)}
                  maxLength={200}
                  {...form.getInputProps(`name.${language}`)}
                />
              ))}
            </div>
          </Section>
          <Later fallback={<Skeleton height={480} />}>
            <BuilderFields
              draft={draft}
              vocabulary={vocabulary}
              errors={form.errors}
              onChange={(changes) => {
                form.setValues(changes)
                form.clearErrors()
              }}
            />
          </Later>
          <FormActions sending={sending} submit={t(promotion ? 'save' : 'create')} />
        </Stack>
        <Stack className={classes.beside}>
          <SentenceCard draft={draft} />
          {vocabulary.venues.length > 0 ? (
            <Later fallback={<Skeleton height={320} />}>
              <TrialCard
                draft={draft}
                promotionId={promotion?.id ?? null}
                vocabulary={vocabulary}
              />
            </Later>
          ) : (
            <Paper>
              <Text c="dimmed">{t('noVenues')}</Text>
            </Paper>
          )}
        </Stack>
      </form>
    </>
  )
}
