import { Switch, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'

/** For a purchase that was made before, where the business has no till of its own. */
export default function EntryField({ at, onChange }: { at: string; onChange(at: string): void }) {
  const t = useTranslations('till.entry')
  return (
    <>
      <Switch
        label={t('earlier')}
        checked={at !== ''}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? localNow() : '')}
      />
      {at && (
        <TextInput
          type="datetime-local"
          label={t('at')}
          description={t('hint')}
          max={localNow()}
          value={at}
          onChange={({ currentTarget }) => onChange(currentTarget.value || localNow())}
        />
      )}
    </>
  )
}

/** As the field writes it: `2026-03-05T18:30`. */
function localNow() {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
