import { IconLinkOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Empty } from '~/components/ui/empty'

const KNOWN = [
  'E_EMBED_EXPIRED',
  'E_EMBED_REVOKED',
  'E_EMBED_STOPPED',
  'E_EMBED_UNKNOWN',
  'E_TOO_MANY_ATTEMPTS',
] as const

/** Why there is nothing to see here, in words. */
export function Gone({ code }: { code: string }) {
  const t = useTranslations('embeds.page.gone')
  const why = KNOWN.find((one) => one === code) ?? 'E_EMBED_UNKNOWN'
  return <Empty icon={IconLinkOff} title={t(`${why}.title`)} text={t(`${why}.text`)} />
}
