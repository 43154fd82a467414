import { lazy } from 'react'
import { useEdited } from '~/hooks/use_edited'
import { Later } from './later'

const ConfirmDialog = lazy(() => import('./confirm_dialog'))

export interface Question {
  title: string
  /** What exactly will happen. */
  text: string
  confirm: string
  act(): Promise<unknown>
}

/** Asks before what cannot simply be taken back. */
export function useConfirm() {
  const { item: question, edit: confirm, opened, close } = useEdited<Question>()
  const dialog = (
    <Later>
      {question && <ConfirmDialog question={question} opened={opened} onClose={close} />}
    </Later>
  )
  return { confirm, dialog }
}
