import {
  ActionIcon,
  Badge,
  Button,
  Divider,
  Paper,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import { CustomerField } from './customer_field'
import { bodyOf, type Draft } from './draft'
import classes from './promotions.module.css'
import { ScaledInput } from './scaled_input'
import type { Calculation, Decision, Vocabulary } from './types'
import { useAsked } from './use_asked'

interface Props {
  draft: Draft
  /** `null` for a new one. */
  promotionId: string | null
  vocabulary: Vocabulary
}

interface Line {
  productId: string | null
  quantity: number
  price: number
}

const NAMELESS = { ru: '…', en: '…' }
const SHOWN_OTHERS = 3
const MOST_SHOWN = 100

/** A basket to try the promotion on, worked out as a till would. */
export default function TrialCard({ draft, promotionId, vocabulary }: Props) {
  const t = useTranslations('promotions.trial')
  const [venueId, setVenue] = useState(vocabulary.venues.at(0)?.id ?? null)
  const [at, setAt] = useState(() => momentFor(draft))
  const [customer, setCustomer] = useState<{ id: string; name: string } | null>(null)
  const mayAsk = useCan()('customers.read')
  const [lines, setLines] = useState(() => firstLines(vocabulary))
  const items = lines
    .filter(({ quantity, price }) => quantity > 0 && price >= 0)
    .map(({ productId, ...line }) => ({ ...line, ...(productId && { productId }) }))
  const { answer, wrong } = useAsked<Calculation>(
    '/api/v1/discounts/calculate',
    venueId && items.length > 0
      ? {
          venueId,
          items,
          ...(at && { at }),
          ...(customer && { customerId: customer.id }),
          rule: { ...bodyOf(draft), name: NAMELESS },
          ...(promotionId && { ruleId: promotionId }),
        }
      : null
  )
  const change = (index: number, changes: Partial<Line>) =>
    setLines(lines.map((line, one) => (one === index ? { ...line, ...changes } : line)))

  return (
    <Paper>
      <Stack gap="xs">
        <div>
          <Title order={2}>{t('title')}</Title>
          <Text size="sm" c="dimmed">
            {t('text')}
          </Text>
        </div>
        {vocabulary.venues.length > 1 && (
          <Select
            label={t('venue')}
            data={vocabulary.venues.map(({ id, name }) => ({ value: id, label: name }))}
            value={venueId}
            onChange={setVenue}
            limit={MOST_SHOWN}
            searchable
          />
        )}
        {mayAsk && <CustomerField customer={customer} onChoose={setCustomer} />}
        {lines.map((line, index) => (
          <TrialLine
            key={index}
            line={line}
            vocabulary={vocabulary}
            onChange={(changes) => change(index, changes)}
            onRemove={
              lines.length > 1
                ? () => setLines(lines.filter((_line, one) => one !== index))
                : undefined
            }
          />
        ))}
        <Button
          size="xs"
          variant="subtle"
          style={{ alignSelf: 'start' }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setLines([...lines, { productId: null, quantity: 1, price: 500 }])}
        >
          {t('add')}
        </Button>
        <TextInput
          type="datetime-local"
          label={t('at')}
          value={at}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
        />
        <Divider />
        <div aria-live="polite">
          {wrong && <Text c="dimmed">{t('incomplete')}</Text>}
          {!wrong && answer && <Outcome calculation={answer} />}
        </div>
      </Stack>
    </Paper>
  )
}

/** A promotion that is yet to begin is tried when it does. */
function momentFor({ schedule: { from } }: Draft) {
  return from && Date.parse(from) > Date.now() ? from : ''
}

function firstLines({ products }: Vocabulary): Line[] {
  const priced = products.filter(({ price }) => price !== null && price > 0).slice(0, 2)
  if (priced.length === 0) return [{ productId: null, quantity: 1, price: 500 }]
  return priced.map(({ id, price }) => ({ productId: id, quantity: 1, price: price! }))
}

interface LineProps {
  line: Line
  vocabulary: Vocabulary
  onChange(changes: Partial<Line>): void
  onRemove?(): void
}

function TrialLine({ line, vocabulary, onChange, onRemove }: LineProps) {
  const t = useTranslations('promotions.trial')
  return (
    <div className={classes.line}>
      <Select
        aria-label={t('product')}
        placeholder={t('anyProduct')}
        data={vocabulary.products.map(({ id, name }) => ({ value: id, label: name }))}
        value={line.productId}
        onChange={(productId) => {
          const price = vocabulary.products.find(({ id }) => id === productId)?.price
          onChange({ productId, ...(price && { price }) })
        }}
        limit={MOST_SHOWN}
        searchable
        clearable
      />
      <ScaledInput
        aria-label={t('quantity')}
        value={line.quantity}
        allowDecimal
        onChange={(quantity) => onChange({ quantity: quantity ?? 0 })}
      />
      <ScaledInput
        aria-label={t('price')}
        value={line.price}
        suffix=" ₽"
        onChange={(price) => onChange({ price: price ?? 0 })}
      />
      {onRemove ? (
        <ActionIcon aria-label={t('remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      ) : (
        <span />
      )}
    </div>
  )
}

function Outcome({ calculation }: { calculation: Calculation }) {
  const t = useTranslations('promotions.trial')
  const { decimal } = useFormat()
  const { draftId, value, discount, total, bonusMultiplier, explanations } = calculation
  const own = explanations.find(({ ruleId }) => ruleId === draftId)
  const others = explanations.filter(
    ({ ruleId, result }) => ruleId !== draftId && result === 'applied'
  )
  const money = (roubles: number) => `${decimal(roubles)} ₽`

  return (
    <Stack gap="xs">
      <div className={`${classes.sums} tabular`}>
        <Text c="dimmed">{t('value', { value: money(value) })}</Text>
        <Text c="dimmed">{t('discount', { discount: money(discount) })}</Text>
        <Text fw={620}>{t('total', { total: money(total) })}</Text>
      </div>
      {bonusMultiplier !== 1 && (
        <Text size="sm">{t('bonuses', { multiplier: decimal(bonusMultiplier) })}</Text>
      )}
      {own && <Verdict decision={own} />}
      {others.slice(0, SHOWN_OTHERS).map((decision) => (
        <Verdict key={decision.ruleId} decision={decision} other />
      ))}
      {others.length > SHOWN_OTHERS && (
        <Text size="sm" c="dimmed">
          {t('more', { count: others.length - SHOWN_OTHERS })}
        </Text>
      )}
    </Stack>
  )
}

function Verdict({ decision, other }: { decision: Decision; other?: boolean }) {
  const t = useTranslations('promotions.trial')
  const locale = useLocale() as 'ru' | 'en'
  const applied = decision.result === 'applied'
  return (
    <div>
      <Badge {...(applied ? { color: 'green' } : { variant: 'default' })} mr={6}>
        {t(applied ? 'applied' : 'notApplied')}
      </Badge>
      <Text span size="sm">
        {other ? `${decision.name[locale]}: ` : ''}
        {decision.text[locale]}
      </Text>
    </div>
  )
}
