import { Notifications as Messages } from '@mantine/notifications'

export default function Notifications() {
  return <Messages position="bottom-right" />
}
