import { Alert, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconCoin, IconDiscount, IconGift } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ChoiceCards } from '~/components/forms/choice_cards'
import { NumberField } from '~/components/forms/number_field'
import type { BatchDraft } from './batch_draft'

interface Props {
  form: UseFormReturnType<BatchDraft>
  promotions: { id: string; name: string }[]
  /** Bonuses are the whole organization's to give. */
  limited: boolean
}

const ICONS = { bonus: IconCoin, discount: IconDiscount, gift: IconGift }
const KINDS = ['bonus', 'discount', 'gift'] as const

/** What the coupon is good for. */
export function GivesFields({ form, promotions, limited }: Props) {
  const t = useTranslations('coupons.form')
  const { kind } = form.values
  return (
    <>
      <ChoiceCards
        label={t('kind')}
        choices={KINDS.filter((value) => value !== 'bonus' || !limited).map((value) => {
          const Icon = ICONS[value]
          return {
            value,
            title: t(`kinds.${value}.title`),
            text: t(`kinds.${value}.text`),
            icon: <Icon size={20} stroke={1.6} aria-hidden />,
          }
        })}
        {...form.getInputProps('kind')}
      />
      {kind === 'bonus' && (
        <NumberField
          label={t('bonus')}
          min={1}
          max={1_000_000}
          step={1}
          maw={200}
          {...form.getInputProps('bonus')}
        />
      )}
      {kind === 'gift' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('giftRu')} maxLength={200} {...form.getInputProps('gift.ru')} />
          <TextInput label={t('giftEn')} maxLength={200} {...form.getInputProps('gift.en')} />
        </SimpleGrid>
      )}
      {kind === 'discount' &&
        (promotions.length > 0 ? (
          <Select
            label={t('promotion')}
            data={promotions.map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            {...form.getInputProps('promotionId')}
          />
        ) : (
          <Alert color="amber">{t('noPromotions')}</Alert>
        ))}
    </>
  )
}
