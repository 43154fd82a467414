import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './customers.module.css'
import { datesOf, PERIODS, periodOf } from './last_visit'
import type { Asked, Segment } from './types'

interface Props {
  asked: Asked
  segments: Segment[]
  tags: string[]
  search: string
  onSearch(search: string): void
  onAsk(changes: Record<string, string | null>): void
}

export function CustomerFilters({ asked, segments, tags, search, onSearch, onAsk }: Props) {
  const t = useTranslations('customers')
  const filtered = asked.segment || asked.tag || asked.lastVisitFrom || asked.lastVisitTo

  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.search}
        type="search"
        value={search}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        title={t('search.hint')}
      />
      <Select
        aria-label={t('filters.segment')}
        placeholder={t('filters.anySegment')}
        data={segments.map(({ id, name }) => ({ value: id, label: name }))}
        value={asked.segment ?? null}
        onChange={(segment) => onAsk({ segment })}
        clearable
        searchable
      />
      <Select
        aria-label={t('filters.lastVisit')}
        placeholder={t('filters.lastVisit')}
        data={PERIODS.map((value) => ({ value, label: t(`filters.${value}`) }))}
        value={periodOf(asked)}
        onChange={(period) => onAsk(datesOf(period))}
        clearable
      />
      {tags.length > 0 && (
        <Select
          aria-label={t('filters.tag')}
          placeholder={t('filters.anyTag')}
          data={tags}
          value={asked.tag ?? null}
          onChange={(tag) => onAsk({ tag })}
          clearable
          searchable
        />
      )}
      {filtered && (
        <Button
          variant="subtle"
          onClick={() => onAsk({ segment: null, tag: null, ...datesOf(null) })}
        >
          {t('filters.clear')}
        </Button>
      )}
    </search>
  )
}
