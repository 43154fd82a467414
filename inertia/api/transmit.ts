export { Transmit } from '@adonisjs/transmit-client'
export { LastingEventSource } from './lasting_event_source'
