import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Input,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'
import { TierEntry } from './tier_entry'
import { TIER_ICONS } from './types'

interface Props {
  form: ProgrammeForm
  rank: number
}

const MOST_BENEFITS = 10
const MOST_TEXT = 200

export function TierFields({ form, rank }: Props) {
  const t = useTranslations('programme.tiers')
  const path = `settings.tiers.${rank}`
  return (
    <Stack gap="sm">
      <div className={classes.fields}>
        <TextInput
          label={t('nameRu')}
          maxLength={MOST_TEXT}
          {...form.getInputProps(`${path}.name.ru`)}
        />
        <TextInput
          label={t('nameEn')}
          maxLength={MOST_TEXT}
          {...form.getInputProps(`${path}.name.en`)}
        />
        <Select
          label={t('icon')}
          data={TIER_ICONS.map((value) => ({ value, label: t(`icons.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps(`${path}.icon`)}
        />
        <TextInput type="color" label={t('colour')} {...form.getInputProps(`${path}.colour`)} />
        <Figure form={form} path={`${path}.rate`} unit="percent" label={t('rate')} />
        <Figure
          form={form}
          path={`${path}.newCategoryMultiplier`}
          unit="times"
          label={t('newCategory')}
        />
        <Figure
          form={form}
          path={`${path}.birthdayGift`}
          unit="bonuses"
          label={t('birthdayGift')}
        />
        <Figure
          form={form}
          path={`${path}.voteWeight`}
          unit="count"
          max={100}
          label={t('voteWeight')}
        />
      </div>
      <Checkbox label={t('veto')} {...form.getInputProps(`${path}.veto`, { type: 'checkbox' })} />
      {rank === 0 ? (
        <Text size="sm" c="dimmed">
          {t('lowest')}
        </Text>
      ) : (
        <TierEntry form={form} rank={rank} />
      )}
      <Benefits form={form} path={`${path}.benefits`} rank={rank} />
    </Stack>
  )
}

function Benefits({ form, path, rank }: Props & { path: string }) {
  const t = useTranslations('programme.tiers')
  const { benefits } = form.values.settings.tiers[rank]
  return (
    <Stack gap="xs">
      <Input.Label component="div">{t('benefits')}</Input.Label>
      {benefits.map((_benefit, at) => (
        <div key={at} className={classes.benefit}>
          <TextInput
            aria-label={t('benefitRu', { number: at + 1 })}
            placeholder={t('inRussian')}
            maxLength={MOST_TEXT}
            {...form.getInputProps(`${path}.${at}.ru`)}
          />
          <TextInput
            aria-label={t('benefitEn', { number: at + 1 })}
            placeholder={t('inEnglish')}
            maxLength={MOST_TEXT}
            {...form.getInputProps(`${path}.${at}.en`)}
          />
          <ActionIcon
            aria-label={t('removeBenefit', { number: at + 1 })}
            onClick={() => form.removeListItem(path, at)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {benefits.length < MOST_BENEFITS && (
        <Group>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => form.insertListItem(path, { ru: '', en: '' })}
          >
            {t('addBenefit')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
