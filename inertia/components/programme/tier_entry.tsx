import { Checkbox, Input, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import { Objection } from './objection'
import classes from './programme.module.css'

interface Props {
  form: ProgrammeForm
  rank: number
}

const FIRST_SPENT = { amount: 3_000_000, categories: 1 }
const FIRST_SHARE = 100

/** The ways into a tier; any one is enough. */
export function TierEntry({ form, rank }: Props) {
  const t = useTranslations('programme.tiers.enter')
  const path = `settings.tiers.${rank}.enter`
  const { spent, topShare, invitation } = form.values.settings.tiers[rank].enter
  const put = (field: string, value: unknown) => form.setFieldValue(`${path}.${field}`, value)

  return (
    <Stack gap="xs" role="group" aria-label={t('title')}>
      <Input.Label component="div">{t('title')}</Input.Label>
      <div className={classes.way}>
        <Checkbox
          label={t('spent')}
          checked={spent !== null}
          onChange={({ currentTarget }) => put('spent', currentTarget.checked ? FIRST_SPENT : null)}
        />
        {spent && (
          <div className={classes.fields}>
            <Figure form={form} path={`${path}.spent.amount`} unit="money" label={t('amount')} />
            {spent.categories !== 'all' && (
              <Figure
                form={form}
                path={`${path}.spent.categories`}
                unit="count"
                max={100}
                label={t('categories')}
              />
            )}
            <Checkbox
              label={t('allCategories')}
              checked={spent.categories === 'all'}
              onChange={({ currentTarget }) =>
                put('spent.categories', currentTarget.checked ? 'all' : 1)
              }
            />
          </div>
        )}
      </div>
      <div className={classes.way}>
        <Checkbox
          label={t('topShare')}
          checked={topShare !== null}
          onChange={({ currentTarget }) =>
            put('topShare', currentTarget.checked ? FIRST_SHARE : null)
          }
        />
        {topShare !== null && (
          <Figure
            form={form}
            path={`${path}.topShare`}
            unit="percent"
            label={t('share')}
            maw={320}
          />
        )}
      </div>
      <Checkbox
        label={t('invitation')}
        checked={invitation}
        onChange={({ currentTarget }) => put('invitation', currentTarget.checked)}
      />
      <Objection form={form} path={path} />
    </Stack>
  )
}
