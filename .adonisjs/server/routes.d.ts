import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'auth.register': { paramsTuple?: []; params?: {} }
    'auth.login': { paramsTuple?: []; params?: {} }
    'auth.refresh': { paramsTuple?: []; params?: {} }
    'auth.forgot_password': { paramsTuple?: []; params?: {} }
    'auth.reset_password': { paramsTuple?: []; params?: {} }
    'auth.accept_invitation': { paramsTuple?: []; params?: {} }
    'auth.logout': { paramsTuple?: []; params?: {} }
    'auth.me': { paramsTuple?: []; params?: {} }
    'auth.update': { paramsTuple?: []; params?: {} }
    'users.index': { paramsTuple?: []; params?: {} }
    'users.store': { paramsTuple?: []; params?: {} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session.show_login': { paramsTuple?: []; params?: {} }
    'session.show_register': { paramsTuple?: []; params?: {} }
    'session.show_forgot': { paramsTuple?: []; params?: {} }
    'session.show_reset': { paramsTuple?: []; params?: {} }
    'session.show_invitation': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.register': { paramsTuple?: []; params?: {} }
    'session.accept_invitation': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'organizations.show': { paramsTuple?: []; params?: {} }
    'organizations.update': { paramsTuple?: []; params?: {} }
    'businesses.index': { paramsTuple?: []; params?: {} }
    'businesses.store': { paramsTuple?: []; params?: {} }
    'businesses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'businesses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'businesses.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.index': { paramsTuple?: []; params?: {} }
    'venues.store': { paramsTuple?: []; params?: {} }
    'venues.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connectors.index': { paramsTuple?: []; params?: {} }
    'connections.index': { paramsTuple?: []; params?: {} }
    'connections.store': { paramsTuple?: []; params?: {} }
    'connections.check': { paramsTuple?: []; params?: {} }
    'connections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connections.recheck': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'runs.cancel': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'connection_venues.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connection_venues.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'mappingId': ParamValue} }
    'quarantine.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quarantine.retry_all': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quarantine.retry': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'quarantine.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'imports.index': { paramsTuple?: []; params?: {} }
    'imports.store': { paramsTuple?: []; params?: {} }
    'imports.preview': { paramsTuple?: []; params?: {} }
    'imports.templates': { paramsTuple?: []; params?: {} }
    'imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'welcome.show': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.organization': { paramsTuple?: []; params?: {} }
    'settings.businesses': { paramsTuple?: []; params?: {} }
    'settings.venues': { paramsTuple?: []; params?: {} }
    'settings.users': { paramsTuple?: []; params?: {} }
    'settings.profile': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'auth.register': { paramsTuple?: []; params?: {} }
    'auth.login': { paramsTuple?: []; params?: {} }
    'auth.refresh': { paramsTuple?: []; params?: {} }
    'auth.forgot_password': { paramsTuple?: []; params?: {} }
    'auth.reset_password': { paramsTuple?: []; params?: {} }
    'auth.accept_invitation': { paramsTuple?: []; params?: {} }
    'auth.logout': { paramsTuple?: []; params?: {} }
    'users.store': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.register': { paramsTuple?: []; params?: {} }
    'session.accept_invitation': { paramsTuple?: []; params?: {} }
    'businesses.store': { paramsTuple?: []; params?: {} }
    'venues.store': { paramsTuple?: []; params?: {} }
    'connections.store': { paramsTuple?: []; params?: {} }
    'connections.check': { paramsTuple?: []; params?: {} }
    'connections.recheck': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.cancel': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'quarantine.retry_all': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quarantine.retry': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'imports.store': { paramsTuple?: []; params?: {} }
    'imports.preview': { paramsTuple?: []; params?: {} }
  }
  GET: {
    'auth.me': { paramsTuple?: []; params?: {} }
    'users.index': { paramsTuple?: []; params?: {} }
    'session.show_login': { paramsTuple?: []; params?: {} }
    'session.show_register': { paramsTuple?: []; params?: {} }
    'session.show_forgot': { paramsTuple?: []; params?: {} }
    'session.show_reset': { paramsTuple?: []; params?: {} }
    'session.show_invitation': { paramsTuple?: []; params?: {} }
    'organizations.show': { paramsTuple?: []; params?: {} }
    'businesses.index': { paramsTuple?: []; params?: {} }
    'businesses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.index': { paramsTuple?: []; params?: {} }
    'venues.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connectors.index': { paramsTuple?: []; params?: {} }
    'connections.index': { paramsTuple?: []; params?: {} }
    'connections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'connection_venues.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quarantine.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'imports.index': { paramsTuple?: []; params?: {} }
    'imports.templates': { paramsTuple?: []; params?: {} }
    'imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'welcome.show': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.organization': { paramsTuple?: []; params?: {} }
    'settings.businesses': { paramsTuple?: []; params?: {} }
    'settings.venues': { paramsTuple?: []; params?: {} }
    'settings.users': { paramsTuple?: []; params?: {} }
    'settings.profile': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'auth.me': { paramsTuple?: []; params?: {} }
    'users.index': { paramsTuple?: []; params?: {} }
    'session.show_login': { paramsTuple?: []; params?: {} }
    'session.show_register': { paramsTuple?: []; params?: {} }
    'session.show_forgot': { paramsTuple?: []; params?: {} }
    'session.show_reset': { paramsTuple?: []; params?: {} }
    'session.show_invitation': { paramsTuple?: []; params?: {} }
    'organizations.show': { paramsTuple?: []; params?: {} }
    'businesses.index': { paramsTuple?: []; params?: {} }
    'businesses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.index': { paramsTuple?: []; params?: {} }
    'venues.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connectors.index': { paramsTuple?: []; params?: {} }
    'connections.index': { paramsTuple?: []; params?: {} }
    'connections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'runs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'connection_venues.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quarantine.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'imports.index': { paramsTuple?: []; params?: {} }
    'imports.templates': { paramsTuple?: []; params?: {} }
    'imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'welcome.show': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.organization': { paramsTuple?: []; params?: {} }
    'settings.businesses': { paramsTuple?: []; params?: {} }
    'settings.venues': { paramsTuple?: []; params?: {} }
    'settings.users': { paramsTuple?: []; params?: {} }
    'settings.profile': { paramsTuple?: []; params?: {} }
  }
  PATCH: {
    'auth.update': { paramsTuple?: []; params?: {} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'organizations.update': { paramsTuple?: []; params?: {} }
    'businesses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connection_venues.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'mappingId': ParamValue} }
  }
  DELETE: {
    'users.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'businesses.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'connections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'quarantine.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}