import { router } from '@inertiajs/react'
import {
  Alert,
  Button,
  Group,
  Input,
  Radio,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { draftOf, freshCondition, isSimple, ruleOf, type BadgeDraft } from './badge_draft'
import { BadgeIcon } from './badge_icon'
import classes from './badges.module.css'
import { ConditionRow } from './condition_row'
import type { Badge, Category } from './types'

interface Props {
  /** `null` for a new one. */
  badge: Badge | null
  icons: string[]
  categories: Category[]
  opened: boolean
  onClose(): void
}

const MOST_CONDITIONS = 10

export default function BadgeDialog({ badge, icons, categories, opened, onClose }: Props) {
  const t = useTranslations('badges.form')
  const form = useForm<BadgeDraft>({ initialValues: draftOf(badge) })
  const { send, sending } = useSend(form)
  const simple = badge === null || isSimple(badge)

  async function save(draft: BadgeDraft) {
    const { nameRu, nameEn, icon } = draft
    const body = { nameRu, nameEn, icon, rule: simple ? ruleOf(draft) : badge.rule }
    const saved = await send(() =>
      badge ? api('PUT', `/api/v1/badges/${badge.id}`, body) : api('POST', '/api/v1/badges', body)
    )
    if (!saved) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(badge ? 'editTitle' : 'addTitle')} size="lg">
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t('nameRu')}
              maxLength={60}
              data-autofocus
              {...form.getInputProps('nameRu')}
            />
            <TextInput label={t('nameEn')} maxLength={60} {...form.getInputProps('nameEn')} />
          </SimpleGrid>
          <IconChoice
            icons={icons}
            value={form.values.icon}
            onChange={(icon) => form.setFieldValue('icon', icon)}
          />
          {simple ? (
            <RuleFields form={form} categories={categories} />
          ) : (
            <Alert color="gray">{t('complex')}</Alert>
          )}
          {badge && (
            <Text size="sm" c="dimmed">
              {t('keep')}
            </Text>
          )}
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}

interface IconChoiceProps {
  icons: string[]
  value: string
  onChange(icon: string): void
}

function IconChoice({ icons, value, onChange }: IconChoiceProps) {
  const t = useTranslations('badges')
  return (
    <Radio.Group label={t('form.icon')} value={value} onChange={onChange}>
      <div className={classes.icons}>
        {icons.map((icon) => (
          <Radio.Card
            key={icon}
            value={icon}
            className={classes.icon}
            w="auto"
            aria-label={t(`icons.${icon as 'star'}`)}
          >
            <BadgeIcon icon={icon} size={32} />
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}

interface RuleFieldsProps {
  form: ReturnType<typeof useForm<BadgeDraft>>
  categories: Category[]
}

function RuleFields({ form, categories }: RuleFieldsProps) {
  const t = useTranslations('badges.form')
  const { mode, conditions } = form.values
  const put = (next: BadgeDraft['conditions']) => form.setFieldValue('conditions', next)

  return (
    <Stack gap="xs">
      <Input.Label component="div">{t('rule')}</Input.Label>
      {conditions.length > 1 && (
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t('mode')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-label={t('mode')}
            data={(['all', 'any'] as const).map((value) => ({
              value,
              label: t(`modes.${value}`),
            }))}
            value={mode}
            onChange={(next) => form.setFieldValue('mode', next as BadgeDraft['mode'])}
          />
        </Group>
      )}
      {conditions.map((condition, at) => (
        <ConditionRow
          key={at}
          condition={condition}
          categories={categories}
          onChange={(next) => put(conditions.map((one, index) => (index === at ? next : one)))}
          onRemove={
            conditions.length > 1
              ? () => put(conditions.filter((_one, index) => index !== at))
              : null
          }
        />
      ))}
      {Object.entries(form.errors)
        .filter(([field]) => field.split('.')[0] === 'rule')
        .map(([field, message]) => (
          <Text key={field} c="red" size="sm" role="alert">
            {message}
          </Text>
        ))}
      {conditions.length < MOST_CONDITIONS && (
        <Group>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => put([...conditions, freshCondition('categories')])}
          >
            {t('addCondition')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
