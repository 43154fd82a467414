import { useTranslations } from 'use-intl'
import { Dialog } from '~/components/ui/dialog'
import { EmbedCode } from './embed_code'
import type { Embed } from './types'

interface Props {
  embed: Embed
  opened: boolean
  onClose(): void
}

export default function CodeDialog({ embed, ...dialog }: Props) {
  const t = useTranslations('embeds.code')
  return (
    <Dialog {...dialog} title={t('title')} size="lg">
      <EmbedCode link={embed.link!} name={embed.name} />
    </Dialog>
  )
}
