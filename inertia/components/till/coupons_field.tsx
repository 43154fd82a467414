import { TagsInput } from '@mantine/core'
import { useTranslations } from 'use-intl'

interface Props {
  codes: string[]
  onChange(codes: string[]): void
}

export default function CouponsField({ codes, onChange }: Props) {
  const t = useTranslations('till')
  return (
    <TagsInput
      label={t('coupons')}
      placeholder={codes.length ? undefined : t('couponsHint')}
      value={codes}
      onChange={onChange}
    />
  )
}
