import { Modal, type ModalProps } from '@mantine/core'
import { useTranslations } from 'use-intl'

/** A modal dialog whose parts are all named. Its heading is no landmark: the page has one banner already. */
export function Dialog(props: ModalProps) {
  const t = useTranslations('common')
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('close') }}
      attributes={{ header: { role: 'presentation' } }}
      {...props}
    />
  )
}
