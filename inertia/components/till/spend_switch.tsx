import { Switch } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'

interface Props {
  most: number
  spends: boolean
  onChange(spends: boolean): void
}

/** Whether the customer pays with bonuses. */
export default function SpendSwitch({ most, spends, onChange }: Props) {
  const t = useTranslations('till')
  const { exact } = useFormat()
  return (
    <Switch
      size="md"
      label={t('spend', { bonuses: exact(most) })}
      checked={spends}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
}
