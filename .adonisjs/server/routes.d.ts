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
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
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
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
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
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
  }
  PATCH: {
    'auth.update': { paramsTuple?: []; params?: {} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'organizations.update': { paramsTuple?: []; params?: {} }
    'businesses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  DELETE: {
    'users.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'businesses.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'venues.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}