import { router } from '@inertiajs/react'
import { Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  IconArrowsDown,
  IconBuildingStore,
  IconListNumbers,
  IconUserHeart,
} from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { ChoiceCards } from '~/components/forms/choice_cards'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { ScaledInput } from './scaled_input'
import { LANES, MODES, type Lane, type Mode, type PromotionGroup } from './types'

interface Props {
  /** `null` for a new one. */
  group: PromotionGroup | null
  groups: PromotionGroup[]
  opened: boolean
  onClose(): void
}

const ICONS = {
  all_by_priority: IconArrowsDown,
  first_that_fits: IconListNumbers,
  best_for_customer: IconUserHeart,
  best_for_business: IconBuildingStore,
}
const NO_PARENT = ''
const PRIORITY = 100

/** A group of promotions, and how it decides among them. */
export default function GroupDialog({ group, groups, opened, onClose }: Props) {
  const t = useTranslations('promotions.groups')
  const lanes = useTranslations('promotions.together.lanes')
  const locale = useLocale() as 'ru' | 'en'
  const form = useForm({
    initialValues: {
      name: group?.name ?? { ru: '', en: '' },
      lane: group?.lane ?? ('receipt' as Lane),
      parent: group?.parent ?? NO_PARENT,
      mode: group?.mode ?? ('best_for_customer' as Mode),
      priority: group?.priority ?? PRIORITY,
    },
  })
  const { send, sending } = useSend(form)
  const outer = groups.filter(({ id, lane }) => lane === form.values.lane && id !== group?.id)

  async function save({ lane, parent, ...values }: typeof form.values) {
    const body = { ...values, parent: parent || null }
    const saved = await send(() =>
      group
        ? api('PUT', `/api/v1/discounts/groups/${group.id}`, body)
        : api('POST', '/api/v1/discounts/groups', { ...body, lane })
    )
    if (!saved) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(group ? 'edit' : 'add')} size="lg">
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <TextInput label={t('nameRu')} {...form.getInputProps('name.ru')} maxLength={200} />
          <TextInput label={t('nameEn')} {...form.getInputProps('name.en')} maxLength={200} />
          {!group && (
            <Select
              label={t('lane')}
              data={LANES.map((lane) => ({ value: lane, label: lanes(lane) }))}
              {...form.getInputProps('lane')}
              onChange={(lane) => lane && form.setValues({ lane: lane as Lane, parent: NO_PARENT })}
            />
          )}
          <ChoiceCards
            label={t('mode')}
            choices={MODES.map((mode) => {
              const Sign = ICONS[mode]
              return {
                value: mode,
                title: t(`modes.${mode}.title`),
                text: t(`modes.${mode}.text`),
                icon: <Sign size={20} stroke={1.5} aria-hidden />,
              }
            })}
            {...form.getInputProps('mode')}
          />
          {outer.length > 0 && (
            <Select
              label={t('parent')}
              data={[
                { value: NO_PARENT, label: t('noParent') },
                ...outer.map(({ id, name }) => ({ value: id, label: name[locale] })),
              ]}
              {...form.getInputProps('parent')}
            />
          )}
          <ScaledInput
            label={t('priority')}
            description={t('priorityHint')}
            value={form.values.priority}
            error={form.errors.priority}
            onChange={(priority) => form.setFieldValue('priority', priority ?? 0)}
          />
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
