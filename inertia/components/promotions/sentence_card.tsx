import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import type { Sentence } from '~/api/types'
import { bodyOf, type Draft } from './draft'
import classes from './promotions.module.css'
import { useAsked } from './use_asked'

/** A name is not part of the sentence, and need not be there yet. */
const NAMELESS = { ru: '…', en: '…' }

/** The promotion as one would say it, while it is being made. */
export function SentenceCard({ draft }: { draft: Draft }) {
  const t = useTranslations('promotions.builder')
  const locale = useLocale() as 'ru' | 'en'
  const { answer, wrong } = useAsked<{ sentence: Sentence }>('/api/v1/discounts/rules/preview', {
    ...bodyOf(draft),
    name: NAMELESS,
  })
  return (
    <Paper>
      <Stack gap={6}>
        <Title order={2}>{t('inWords')}</Title>
        <div aria-live="polite">
          {!answer && !wrong && <Skeleton height={22} />}
          {answer && !wrong && <Text className={classes.sentence}>{answer.sentence[locale]}</Text>}
          {wrong && <Text c="dimmed">{t('incomplete')}</Text>}
        </div>
      </Stack>
    </Paper>
  )
}
