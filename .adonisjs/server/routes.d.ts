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
    'auth.unlock': { paramsTuple?: []; params?: {} }
    'auth.logout': { paramsTuple?: []; params?: {} }
    'auth.me': { paramsTuple?: []; params?: {} }
    'auth.update': { paramsTuple?: []; params?: {} }
    'auth.change_password': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'second_factor.start': { paramsTuple?: []; params?: {} }
    'second_factor.confirm': { paramsTuple?: []; params?: {} }
    'second_factor.turn_off': { paramsTuple?: []; params?: {} }
    'second_factor.renew_codes': { paramsTuple?: []; params?: {} }
    'personal_tokens.index': { paramsTuple?: []; params?: {} }
    'personal_tokens.store': { paramsTuple?: []; params?: {} }
    'personal_tokens.destroy': { paramsTuple: [ParamValue]; params: {'tokenId': ParamValue} }
    'sign_ins.index': { paramsTuple?: []; params?: {} }
    'sign_ins.destroy_others': { paramsTuple?: []; params?: {} }
    'sign_ins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'support_access.index': { paramsTuple?: []; params?: {} }
    'support_access.open': { paramsTuple?: []; params?: {} }
    'support_access.close': { paramsTuple?: []; params?: {} }
    'users.index': { paramsTuple?: []; params?: {} }
    'users.store': { paramsTuple?: []; params?: {} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'members_sign_ins.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'members_sign_ins.destroy': { paramsTuple: [ParamValue,ParamValue?]; params: {'id': ParamValue,'signInId'?: ParamValue} }
    'second_factor.reset': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'second_factor.roles': { paramsTuple?: []; params?: {} }
    'second_factor.require': { paramsTuple?: []; params?: {} }
    'roles.permissions': { paramsTuple?: []; params?: {} }
    'roles.index': { paramsTuple?: []; params?: {} }
    'roles.store': { paramsTuple?: []; params?: {} }
    'roles.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session.show_login': { paramsTuple?: []; params?: {} }
    'session.show_register': { paramsTuple?: []; params?: {} }
    'session.show_forgot': { paramsTuple?: []; params?: {} }
    'session.show_reset': { paramsTuple?: []; params?: {} }
    'session.show_invitation': { paramsTuple?: []; params?: {} }
    'session.show_unlock': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.register': { paramsTuple?: []; params?: {} }
    'session.accept_invitation': { paramsTuple?: []; params?: {} }
    'passkeys.sign_in_options': { paramsTuple?: []; params?: {} }
    'passkeys.sign_in': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'subscribe': { paramsTuple?: []; params?: {} }
    'unsubscribe': { paramsTuple?: []; params?: {} }
    'api.audit.audit.index': { paramsTuple?: []; params?: {} }
    'api.audit.audit.state': { paramsTuple?: []; params?: {} }
    'api.audit.audit_export.show': { paramsTuple?: []; params?: {} }
    'api.retention.retention.index': { paramsTuple?: []; params?: {} }
    'api.retention.retention.update': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'api.organizations.show': { paramsTuple?: []; params?: {} }
    'api.organizations.update': { paramsTuple?: []; params?: {} }
    'api.businesses.index': { paramsTuple?: []; params?: {} }
    'api.businesses.store': { paramsTuple?: []; params?: {} }
    'api.businesses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.businesses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.businesses.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.business_categories.index': { paramsTuple?: []; params?: {} }
    'api.business_categories.store': { paramsTuple?: []; params?: {} }
    'api.business_categories.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'api.business_categories.destroy': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'api.venues.index': { paramsTuple?: []; params?: {} }
    'api.venues.store': { paramsTuple?: []; params?: {} }
    'api.venues.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.venues.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connectors.index': { paramsTuple?: []; params?: {} }
    'api.connections.index': { paramsTuple?: []; params?: {} }
    'api.connections.store': { paramsTuple?: []; params?: {} }
    'api.connections.check': { paramsTuple?: []; params?: {} }
    'api.connections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connections.recheck': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'api.runs.cancel': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'api.connection_venues.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connection_venues.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'mappingId': ParamValue} }
    'api.quarantine.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.reasons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.quarantine.retry_all': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.retry': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.quarantine.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.mappings.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.mappings.payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.mappings.stage': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'stageId': ParamValue} }
    'api.mappings.category': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'categoryId': ParamValue} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.enable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.disable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.receive': { paramsTuple: [ParamValue,ParamValue]; params: {'connection': ParamValue,'token': ParamValue} }
    'api.vendor_sign_in.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.write_backs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.write_backs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'writeBackId': ParamValue} }
    'api.venue_sync.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.venue_sync.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.imports.index': { paramsTuple?: []; params?: {} }
    'api.imports.store': { paramsTuple?: []; params?: {} }
    'api.imports.preview': { paramsTuple?: []; params?: {} }
    'api.imports.templates': { paramsTuple?: []; params?: {} }
    'api.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.plans.update': { paramsTuple?: []; params?: {} }
    'api.costs.costs.index': { paramsTuple?: []; params?: {} }
    'api.costs.costs.update': { paramsTuple?: []; params?: {} }
    'api.badges.badges.index': { paramsTuple?: []; params?: {} }
    'api.badges.badges.store': { paramsTuple?: []; params?: {} }
    'api.badges.badges.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.badges.badges.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.badges.badges.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.badges.badges.customers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.badges': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.index': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.store': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.redeem': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.codes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupon_export.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.stop': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.coupons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.ledger.ledger.index': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger.summary': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger_export.show': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger.show': { paramsTuple: [ParamValue]; params: {'movementId': ParamValue} }
    'api.referrals.index': { paramsTuple?: []; params?: {} }
    'api.customers.referral.referrals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.referral.referrals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.show': { paramsTuple?: []; params?: {} }
    'programme.save': { paramsTuple?: []; params?: {} }
    'programme.versions': { paramsTuple?: []; params?: {} }
    'programme.example': { paramsTuple?: []; params?: {} }
    'cross_promos.index': { paramsTuple?: []; params?: {} }
    'cross_promos.store': { paramsTuple?: []; params?: {} }
    'cross_promos.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memberships.show': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'memberships.update': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'pos.quote': { paramsTuple?: []; params?: {} }
    'pos.process': { paramsTuple?: []; params?: {} }
    'pos.refund': { paramsTuple?: []; params?: {} }
    'pos.quote_refund': { paramsTuple?: []; params?: {} }
    'pos.void': { paramsTuple?: []; params?: {} }
    'pos.index': { paramsTuple?: []; params?: {} }
    'pos.register': { paramsTuple?: []; params?: {} }
    'pos.batch': { paramsTuple?: []; params?: {} }
    'pos.available': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bonuses.balance': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.transactions': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.earn': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.gift': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.spend': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.adjust': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.hold': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.capture': { paramsTuple: [ParamValue,ParamValue]; params: {'customerId': ParamValue,'holdId': ParamValue} }
    'bonuses.release': { paramsTuple: [ParamValue,ParamValue]; params: {'customerId': ParamValue,'holdId': ParamValue} }
    'api.promotions.promotions.index': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.store': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_trials.preview': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.pause': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.stats': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.simulation': { paramsTuple: [ParamValue]; params: {'simulationId': ParamValue} }
    'api.promotions.calculate': { paramsTuple?: []; params?: {} }
    'api.promotion_groups.promotion_groups.index': { paramsTuple?: []; params?: {} }
    'api.promotion_groups.promotion_groups.store': { paramsTuple?: []; params?: {} }
    'api.promotion_groups.promotion_groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotion_groups.promotion_groups.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotion_groups.promotion_groups.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.index': { paramsTuple?: []; params?: {} }
    'api.customers.customers.store': { paramsTuple?: []; params?: {} }
    'api.customers.customers.search': { paramsTuple?: []; params?: {} }
    'api.customers.customer_export.show': { paramsTuple?: []; params?: {} }
    'api.customers.merges.index': { paramsTuple?: []; params?: {} }
    'api.customers.customers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.purchases': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.merges.merge': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.merges.unmerge': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.merges.tell_apart': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'noteId': ParamValue} }
    'api.customers.customer_consents.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_consents.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'api.segments.segments.index': { paramsTuple?: []; params?: {} }
    'api.segments.segments.store': { paramsTuple?: []; params?: {} }
    'api.segments.segments.preview': { paramsTuple?: []; params?: {} }
    'api.segments.segments.refresh': { paramsTuple?: []; params?: {} }
    'api.segments.segments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.customers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.index': { paramsTuple?: []; params?: {} }
    'api.person_requests.person_requests.store': { paramsTuple?: []; params?: {} }
    'api.person_requests.person_requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.fulfil': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.refuse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.extend': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.analytics.segments.update': { paramsTuple?: []; params?: {} }
    'api.crm.managers.managers.index': { paramsTuple?: []; params?: {} }
    'api.crm.managers.managers.link': { paramsTuple: [ParamValue]; params: {'managerId': ParamValue} }
    'api.crm.managers.managers.unlink': { paramsTuple: [ParamValue]; params: {'managerId': ParamValue} }
    'api.reporting.dashboard.summary': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboard.realtime': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.index': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.store': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.reports': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.preview': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.roles': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.begin_elsewhere': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.data': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.pdf': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.copy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.restore': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.begin': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.share': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.summary': { paramsTuple?: []; params?: {} }
    'api.reporting.analytics.detailed': { paramsTuple?: []; params?: {} }
    'api.reporting.analytics.export_business': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.of_business': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'analysis': ParamValue} }
    'api.reporting.analytics.show': { paramsTuple: [ParamValue]; params: {'analysis': ParamValue} }
    'api.reporting.reports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.export_sales': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.store': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.duplicate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.versions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.restore': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'version': ParamValue} }
    'api.reporting.saved_reports.share': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.builder.datasets': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.values': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.run': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.file': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.show': { paramsTuple: [ParamValue,ParamValue]; params: {'group': ParamValue,'report': ParamValue} }
    'api.reporting.bi_access.show': { paramsTuple?: []; params?: {} }
    'api.reporting.bi_access.open': { paramsTuple?: []; params?: {} }
    'api.reporting.bi_access.close': { paramsTuple?: []; params?: {} }
    'api.reporting.bi_access.grafana': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.store': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.exports.cancel': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.exports.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.exports.file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.index': { paramsTuple?: []; params?: {} }
    'api.reporting.embeds.store': { paramsTuple?: []; params?: {} }
    'api.reporting.embeds.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.revoke': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.index': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.store': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.recipients': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.pause': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.resume': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.send': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.deliveries': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.unsubscribe': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.crm': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'health.metrics': { paramsTuple?: []; params?: {} }
    'openapi.document': { paramsTuple?: []; params?: {} }
    'openapi.page': { paramsTuple?: []; params?: {} }
    'openapi.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'settings.welcome': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.organization': { paramsTuple?: []; params?: {} }
    'settings.businesses': { paramsTuple?: []; params?: {} }
    'settings.venues': { paramsTuple?: []; params?: {} }
    'settings.second_factor': { paramsTuple?: []; params?: {} }
    'passkeys.options': { paramsTuple?: []; params?: {} }
    'passkeys.store': { paramsTuple?: []; params?: {} }
    'passkeys.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.users': { paramsTuple?: []; params?: {} }
    'settings.roles': { paramsTuple?: []; params?: {} }
    'settings.support': { paramsTuple?: []; params?: {} }
    'settings.profile': { paramsTuple?: []; params?: {} }
    'settings.security': { paramsTuple?: []; params?: {} }
    'operator_second_factor.show': { paramsTuple?: []; params?: {} }
    'operator_second_factor.start': { paramsTuple?: []; params?: {} }
    'operator_second_factor.confirm': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
    'retention.index': { paramsTuple?: []; params?: {} }
    'integrations.index': { paramsTuple?: []; params?: {} }
    'integrations.choose': { paramsTuple?: []; params?: {} }
    'integrations.connect': { paramsTuple: [ParamValue]; params: {'connector': ParamValue} }
    'vendor_sign_in.finish': { paramsTuple?: []; params?: {} }
    'integrations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'integrations.run': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'imports.create': { paramsTuple?: []; params?: {} }
    'imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'costs.show': { paramsTuple?: []; params?: {} }
    'managers.index': { paramsTuple?: []; params?: {} }
    'customers.index': { paramsTuple?: []; params?: {} }
    'customers.duplicates': { paramsTuple?: []; params?: {} }
    'person_requests.index': { paramsTuple?: []; params?: {} }
    'segments.index': { paramsTuple?: []; params?: {} }
    'segments.create': { paramsTuple?: []; params?: {} }
    'segments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'customers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.edit': { paramsTuple?: []; params?: {} }
    'promotions.index': { paramsTuple?: []; params?: {} }
    'promotions.create': { paramsTuple?: []; params?: {} }
    'promotions.groups': { paramsTuple?: []; params?: {} }
    'promotions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'promotions.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'coupons.index': { paramsTuple?: []; params?: {} }
    'coupons.create': { paramsTuple?: []; params?: {} }
    'coupons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'badges.index': { paramsTuple?: []; params?: {} }
    'referrals.index': { paramsTuple?: []; params?: {} }
    'ledger.index': { paramsTuple?: []; params?: {} }
    'till.show': { paramsTuple?: []; params?: {} }
    'referral_links.show': { paramsTuple: [ParamValue,ParamValue]; params: {'tenantId': ParamValue,'code': ParamValue} }
    'overview.show': { paramsTuple?: []; params?: {} }
    'bi_access.show': { paramsTuple?: []; params?: {} }
    'dashboards.index': { paramsTuple?: []; params?: {} }
    'dashboards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'dashboards.screen': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reports.sales': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.menu': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.ecosystem': { paramsTuple?: []; params?: {} }
    'reports.customers': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.crm': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.staff': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.finance': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'delivery.exports': { paramsTuple?: []; params?: {} }
    'delivery.schedules': { paramsTuple?: []; params?: {} }
    'embeds.index': { paramsTuple?: []; params?: {} }
    'embedded.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'embedded.data': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'delivery.unsubscribe': { paramsTuple?: []; params?: {} }
    'reports.index': { paramsTuple?: []; params?: {} }
    'reports.saved': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'builder.show': { paramsTuple?: []; params?: {} }
    'operator.show_login': { paramsTuple?: []; params?: {} }
    'operator.store': { paramsTuple?: []; params?: {} }
    'operator.destroy': { paramsTuple?: []; params?: {} }
    'platform.tenants': { paramsTuple?: []; params?: {} }
    'platform.processes': { paramsTuple?: []; params?: {} }
    'platform.queue': { paramsTuple?: []; params?: {} }
    'platform.retry': { paramsTuple?: []; params?: {} }
    'operator.look': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'operator.look_away': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'auth.register': { paramsTuple?: []; params?: {} }
    'auth.login': { paramsTuple?: []; params?: {} }
    'auth.refresh': { paramsTuple?: []; params?: {} }
    'auth.forgot_password': { paramsTuple?: []; params?: {} }
    'auth.reset_password': { paramsTuple?: []; params?: {} }
    'auth.accept_invitation': { paramsTuple?: []; params?: {} }
    'auth.unlock': { paramsTuple?: []; params?: {} }
    'auth.logout': { paramsTuple?: []; params?: {} }
    'second_factor.start': { paramsTuple?: []; params?: {} }
    'second_factor.turn_off': { paramsTuple?: []; params?: {} }
    'second_factor.renew_codes': { paramsTuple?: []; params?: {} }
    'personal_tokens.store': { paramsTuple?: []; params?: {} }
    'support_access.open': { paramsTuple?: []; params?: {} }
    'users.store': { paramsTuple?: []; params?: {} }
    'roles.store': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.register': { paramsTuple?: []; params?: {} }
    'session.accept_invitation': { paramsTuple?: []; params?: {} }
    'passkeys.sign_in_options': { paramsTuple?: []; params?: {} }
    'passkeys.sign_in': { paramsTuple?: []; params?: {} }
    'subscribe': { paramsTuple?: []; params?: {} }
    'unsubscribe': { paramsTuple?: []; params?: {} }
    'api.businesses.store': { paramsTuple?: []; params?: {} }
    'api.business_categories.store': { paramsTuple?: []; params?: {} }
    'api.venues.store': { paramsTuple?: []; params?: {} }
    'api.connections.store': { paramsTuple?: []; params?: {} }
    'api.connections.check': { paramsTuple?: []; params?: {} }
    'api.connections.recheck': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.cancel': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'api.quarantine.retry_all': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.retry': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.webhooks.receive': { paramsTuple: [ParamValue,ParamValue]; params: {'connection': ParamValue,'token': ParamValue} }
    'api.vendor_sign_in.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.write_backs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.venue_sync.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.imports.store': { paramsTuple?: []; params?: {} }
    'api.imports.preview': { paramsTuple?: []; params?: {} }
    'api.badges.badges.store': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.store': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.redeem': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.stop': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.referral.referrals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.example': { paramsTuple?: []; params?: {} }
    'cross_promos.store': { paramsTuple?: []; params?: {} }
    'pos.quote': { paramsTuple?: []; params?: {} }
    'pos.process': { paramsTuple?: []; params?: {} }
    'pos.refund': { paramsTuple?: []; params?: {} }
    'pos.quote_refund': { paramsTuple?: []; params?: {} }
    'pos.void': { paramsTuple?: []; params?: {} }
    'pos.register': { paramsTuple?: []; params?: {} }
    'pos.batch': { paramsTuple?: []; params?: {} }
    'cards.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bonuses.earn': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.gift': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.spend': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.adjust': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.hold': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.capture': { paramsTuple: [ParamValue,ParamValue]; params: {'customerId': ParamValue,'holdId': ParamValue} }
    'bonuses.release': { paramsTuple: [ParamValue,ParamValue]; params: {'customerId': ParamValue,'holdId': ParamValue} }
    'api.promotions.promotions.store': { paramsTuple?: []; params?: {} }
    'api.promotions.promotion_trials.preview': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.pause': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.calculate': { paramsTuple?: []; params?: {} }
    'api.promotion_groups.promotion_groups.store': { paramsTuple?: []; params?: {} }
    'api.customers.customers.store': { paramsTuple?: []; params?: {} }
    'api.customers.customers.search': { paramsTuple?: []; params?: {} }
    'api.customers.merges.merge': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.merges.unmerge': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.merges.tell_apart': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_consents.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.store': { paramsTuple?: []; params?: {} }
    'api.segments.segments.preview': { paramsTuple?: []; params?: {} }
    'api.segments.segments.refresh': { paramsTuple?: []; params?: {} }
    'api.person_requests.person_requests.store': { paramsTuple?: []; params?: {} }
    'api.person_requests.person_requests.fulfil': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.refuse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.extend': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.analytics.segments.update': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.store': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.preview': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.copy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.restore': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.detailed': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.store': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.duplicate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.restore': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'version': ParamValue} }
    'api.reporting.builder.run': { paramsTuple?: []; params?: {} }
    'api.reporting.bi_access.open': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.store': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.cancel': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.store': { paramsTuple?: []; params?: {} }
    'api.reporting.embeds.revoke': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.store': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.pause': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.resume': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.send': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.unsubscribe': { paramsTuple?: []; params?: {} }
    'passkeys.options': { paramsTuple?: []; params?: {} }
    'passkeys.store': { paramsTuple?: []; params?: {} }
    'operator_second_factor.start': { paramsTuple?: []; params?: {} }
    'operator.store': { paramsTuple?: []; params?: {} }
    'platform.retry': { paramsTuple?: []; params?: {} }
    'operator.look': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  GET: {
    'auth.me': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'personal_tokens.index': { paramsTuple?: []; params?: {} }
    'sign_ins.index': { paramsTuple?: []; params?: {} }
    'support_access.index': { paramsTuple?: []; params?: {} }
    'users.index': { paramsTuple?: []; params?: {} }
    'members_sign_ins.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'second_factor.roles': { paramsTuple?: []; params?: {} }
    'roles.permissions': { paramsTuple?: []; params?: {} }
    'roles.index': { paramsTuple?: []; params?: {} }
    'session.show_login': { paramsTuple?: []; params?: {} }
    'session.show_register': { paramsTuple?: []; params?: {} }
    'session.show_forgot': { paramsTuple?: []; params?: {} }
    'session.show_reset': { paramsTuple?: []; params?: {} }
    'session.show_invitation': { paramsTuple?: []; params?: {} }
    'session.show_unlock': { paramsTuple?: []; params?: {} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'api.audit.audit.index': { paramsTuple?: []; params?: {} }
    'api.audit.audit.state': { paramsTuple?: []; params?: {} }
    'api.audit.audit_export.show': { paramsTuple?: []; params?: {} }
    'api.retention.retention.index': { paramsTuple?: []; params?: {} }
    'api.organizations.show': { paramsTuple?: []; params?: {} }
    'api.businesses.index': { paramsTuple?: []; params?: {} }
    'api.businesses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.business_categories.index': { paramsTuple?: []; params?: {} }
    'api.venues.index': { paramsTuple?: []; params?: {} }
    'api.venues.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connectors.index': { paramsTuple?: []; params?: {} }
    'api.connections.index': { paramsTuple?: []; params?: {} }
    'api.connections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'api.connection_venues.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.reasons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.mappings.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.write_backs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'writeBackId': ParamValue} }
    'api.venue_sync.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.imports.index': { paramsTuple?: []; params?: {} }
    'api.imports.templates': { paramsTuple?: []; params?: {} }
    'api.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.costs.costs.index': { paramsTuple?: []; params?: {} }
    'api.badges.badges.index': { paramsTuple?: []; params?: {} }
    'api.badges.badges.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.badges.badges.customers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.badges': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.index': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.codes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupon_export.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.coupons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.ledger.ledger.index': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger.summary': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger_export.show': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger.show': { paramsTuple: [ParamValue]; params: {'movementId': ParamValue} }
    'api.referrals.index': { paramsTuple?: []; params?: {} }
    'api.customers.referral.referrals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.show': { paramsTuple?: []; params?: {} }
    'programme.versions': { paramsTuple?: []; params?: {} }
    'cross_promos.index': { paramsTuple?: []; params?: {} }
    'memberships.show': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'pos.index': { paramsTuple?: []; params?: {} }
    'pos.available': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bonuses.balance': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.transactions': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'api.promotions.promotions.index': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.stats': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.simulation': { paramsTuple: [ParamValue]; params: {'simulationId': ParamValue} }
    'api.promotion_groups.promotion_groups.index': { paramsTuple?: []; params?: {} }
    'api.promotion_groups.promotion_groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.index': { paramsTuple?: []; params?: {} }
    'api.customers.customer_export.show': { paramsTuple?: []; params?: {} }
    'api.customers.merges.index': { paramsTuple?: []; params?: {} }
    'api.customers.customers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.purchases': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.index': { paramsTuple?: []; params?: {} }
    'api.segments.segments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.customers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.index': { paramsTuple?: []; params?: {} }
    'api.person_requests.person_requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.crm.managers.managers.index': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboard.summary': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboard.realtime': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.index': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.reports': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.roles': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.data': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.pdf': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.summary': { paramsTuple?: []; params?: {} }
    'api.reporting.analytics.export_business': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.of_business': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'analysis': ParamValue} }
    'api.reporting.analytics.show': { paramsTuple: [ParamValue]; params: {'analysis': ParamValue} }
    'api.reporting.reports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.export_sales': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.versions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.builder.datasets': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.values': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.file': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.show': { paramsTuple: [ParamValue,ParamValue]; params: {'group': ParamValue,'report': ParamValue} }
    'api.reporting.bi_access.show': { paramsTuple?: []; params?: {} }
    'api.reporting.bi_access.grafana': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.exports.file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.index': { paramsTuple?: []; params?: {} }
    'api.reporting.embeds.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.index': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.recipients': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.deliveries': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.reports.crm': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'health.metrics': { paramsTuple?: []; params?: {} }
    'openapi.document': { paramsTuple?: []; params?: {} }
    'openapi.page': { paramsTuple?: []; params?: {} }
    'openapi.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'settings.welcome': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.organization': { paramsTuple?: []; params?: {} }
    'settings.businesses': { paramsTuple?: []; params?: {} }
    'settings.venues': { paramsTuple?: []; params?: {} }
    'settings.second_factor': { paramsTuple?: []; params?: {} }
    'settings.users': { paramsTuple?: []; params?: {} }
    'settings.roles': { paramsTuple?: []; params?: {} }
    'settings.support': { paramsTuple?: []; params?: {} }
    'settings.profile': { paramsTuple?: []; params?: {} }
    'settings.security': { paramsTuple?: []; params?: {} }
    'operator_second_factor.show': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
    'retention.index': { paramsTuple?: []; params?: {} }
    'integrations.index': { paramsTuple?: []; params?: {} }
    'integrations.choose': { paramsTuple?: []; params?: {} }
    'integrations.connect': { paramsTuple: [ParamValue]; params: {'connector': ParamValue} }
    'vendor_sign_in.finish': { paramsTuple?: []; params?: {} }
    'integrations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'integrations.run': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'imports.create': { paramsTuple?: []; params?: {} }
    'imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'costs.show': { paramsTuple?: []; params?: {} }
    'managers.index': { paramsTuple?: []; params?: {} }
    'customers.index': { paramsTuple?: []; params?: {} }
    'customers.duplicates': { paramsTuple?: []; params?: {} }
    'person_requests.index': { paramsTuple?: []; params?: {} }
    'segments.index': { paramsTuple?: []; params?: {} }
    'segments.create': { paramsTuple?: []; params?: {} }
    'segments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'customers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.edit': { paramsTuple?: []; params?: {} }
    'promotions.index': { paramsTuple?: []; params?: {} }
    'promotions.create': { paramsTuple?: []; params?: {} }
    'promotions.groups': { paramsTuple?: []; params?: {} }
    'promotions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'promotions.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'coupons.index': { paramsTuple?: []; params?: {} }
    'coupons.create': { paramsTuple?: []; params?: {} }
    'coupons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'badges.index': { paramsTuple?: []; params?: {} }
    'referrals.index': { paramsTuple?: []; params?: {} }
    'ledger.index': { paramsTuple?: []; params?: {} }
    'till.show': { paramsTuple?: []; params?: {} }
    'referral_links.show': { paramsTuple: [ParamValue,ParamValue]; params: {'tenantId': ParamValue,'code': ParamValue} }
    'overview.show': { paramsTuple?: []; params?: {} }
    'bi_access.show': { paramsTuple?: []; params?: {} }
    'dashboards.index': { paramsTuple?: []; params?: {} }
    'dashboards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'dashboards.screen': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reports.sales': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.menu': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.ecosystem': { paramsTuple?: []; params?: {} }
    'reports.customers': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.crm': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.staff': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.finance': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'delivery.exports': { paramsTuple?: []; params?: {} }
    'delivery.schedules': { paramsTuple?: []; params?: {} }
    'embeds.index': { paramsTuple?: []; params?: {} }
    'embedded.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'embedded.data': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'delivery.unsubscribe': { paramsTuple?: []; params?: {} }
    'reports.index': { paramsTuple?: []; params?: {} }
    'reports.saved': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'builder.show': { paramsTuple?: []; params?: {} }
    'operator.show_login': { paramsTuple?: []; params?: {} }
    'platform.tenants': { paramsTuple?: []; params?: {} }
    'platform.processes': { paramsTuple?: []; params?: {} }
    'platform.queue': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'auth.me': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'personal_tokens.index': { paramsTuple?: []; params?: {} }
    'sign_ins.index': { paramsTuple?: []; params?: {} }
    'support_access.index': { paramsTuple?: []; params?: {} }
    'users.index': { paramsTuple?: []; params?: {} }
    'members_sign_ins.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'second_factor.roles': { paramsTuple?: []; params?: {} }
    'roles.permissions': { paramsTuple?: []; params?: {} }
    'roles.index': { paramsTuple?: []; params?: {} }
    'session.show_login': { paramsTuple?: []; params?: {} }
    'session.show_register': { paramsTuple?: []; params?: {} }
    'session.show_forgot': { paramsTuple?: []; params?: {} }
    'session.show_reset': { paramsTuple?: []; params?: {} }
    'session.show_invitation': { paramsTuple?: []; params?: {} }
    'session.show_unlock': { paramsTuple?: []; params?: {} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'api.audit.audit.index': { paramsTuple?: []; params?: {} }
    'api.audit.audit.state': { paramsTuple?: []; params?: {} }
    'api.audit.audit_export.show': { paramsTuple?: []; params?: {} }
    'api.retention.retention.index': { paramsTuple?: []; params?: {} }
    'api.organizations.show': { paramsTuple?: []; params?: {} }
    'api.businesses.index': { paramsTuple?: []; params?: {} }
    'api.businesses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.business_categories.index': { paramsTuple?: []; params?: {} }
    'api.venues.index': { paramsTuple?: []; params?: {} }
    'api.venues.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connectors.index': { paramsTuple?: []; params?: {} }
    'api.connections.index': { paramsTuple?: []; params?: {} }
    'api.connections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.runs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'api.connection_venues.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.reasons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.mappings.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.write_backs.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'writeBackId': ParamValue} }
    'api.venue_sync.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.imports.index': { paramsTuple?: []; params?: {} }
    'api.imports.templates': { paramsTuple?: []; params?: {} }
    'api.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.costs.costs.index': { paramsTuple?: []; params?: {} }
    'api.badges.badges.index': { paramsTuple?: []; params?: {} }
    'api.badges.badges.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.badges.badges.customers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.badges': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.index': { paramsTuple?: []; params?: {} }
    'api.coupons.coupons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupons.codes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.coupons.coupon_export.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.coupons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.ledger.ledger.index': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger.summary': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger_export.show': { paramsTuple?: []; params?: {} }
    'api.ledger.ledger.show': { paramsTuple: [ParamValue]; params: {'movementId': ParamValue} }
    'api.referrals.index': { paramsTuple?: []; params?: {} }
    'api.customers.referral.referrals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.show': { paramsTuple?: []; params?: {} }
    'programme.versions': { paramsTuple?: []; params?: {} }
    'cross_promos.index': { paramsTuple?: []; params?: {} }
    'memberships.show': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'pos.index': { paramsTuple?: []; params?: {} }
    'pos.available': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bonuses.balance': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'bonuses.transactions': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'api.promotions.promotions.index': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.stats': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotion_simulations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.simulation': { paramsTuple: [ParamValue]; params: {'simulationId': ParamValue} }
    'api.promotion_groups.promotion_groups.index': { paramsTuple?: []; params?: {} }
    'api.promotion_groups.promotion_groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.index': { paramsTuple?: []; params?: {} }
    'api.customers.customer_export.show': { paramsTuple?: []; params?: {} }
    'api.customers.merges.index': { paramsTuple?: []; params?: {} }
    'api.customers.customers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.purchases': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.index': { paramsTuple?: []; params?: {} }
    'api.segments.segments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.customers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.index': { paramsTuple?: []; params?: {} }
    'api.person_requests.person_requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.person_requests.person_requests.file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.crm.managers.managers.index': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboard.summary': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboard.realtime': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.index': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.reports': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.roles': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.data': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.pdf': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.summary': { paramsTuple?: []; params?: {} }
    'api.reporting.analytics.export_business': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.analytics.of_business': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'analysis': ParamValue} }
    'api.reporting.analytics.show': { paramsTuple: [ParamValue]; params: {'analysis': ParamValue} }
    'api.reporting.reports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.export_sales': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.saved_reports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.versions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.builder.datasets': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.values': { paramsTuple?: []; params?: {} }
    'api.reporting.builder.file': { paramsTuple?: []; params?: {} }
    'api.reporting.reports.show': { paramsTuple: [ParamValue,ParamValue]; params: {'group': ParamValue,'report': ParamValue} }
    'api.reporting.bi_access.show': { paramsTuple?: []; params?: {} }
    'api.reporting.bi_access.grafana': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.index': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.exports.file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.index': { paramsTuple?: []; params?: {} }
    'api.reporting.embeds.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.index': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.recipients': { paramsTuple?: []; params?: {} }
    'api.reporting.schedules.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.deliveries': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.reports.crm': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'health.metrics': { paramsTuple?: []; params?: {} }
    'openapi.document': { paramsTuple?: []; params?: {} }
    'openapi.page': { paramsTuple?: []; params?: {} }
    'openapi.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'settings.welcome': { paramsTuple?: []; params?: {} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.organization': { paramsTuple?: []; params?: {} }
    'settings.businesses': { paramsTuple?: []; params?: {} }
    'settings.venues': { paramsTuple?: []; params?: {} }
    'settings.second_factor': { paramsTuple?: []; params?: {} }
    'settings.users': { paramsTuple?: []; params?: {} }
    'settings.roles': { paramsTuple?: []; params?: {} }
    'settings.support': { paramsTuple?: []; params?: {} }
    'settings.profile': { paramsTuple?: []; params?: {} }
    'settings.security': { paramsTuple?: []; params?: {} }
    'operator_second_factor.show': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
    'retention.index': { paramsTuple?: []; params?: {} }
    'integrations.index': { paramsTuple?: []; params?: {} }
    'integrations.choose': { paramsTuple?: []; params?: {} }
    'integrations.connect': { paramsTuple: [ParamValue]; params: {'connector': ParamValue} }
    'vendor_sign_in.finish': { paramsTuple?: []; params?: {} }
    'integrations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'integrations.run': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'runId': ParamValue} }
    'imports.create': { paramsTuple?: []; params?: {} }
    'imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'costs.show': { paramsTuple?: []; params?: {} }
    'managers.index': { paramsTuple?: []; params?: {} }
    'customers.index': { paramsTuple?: []; params?: {} }
    'customers.duplicates': { paramsTuple?: []; params?: {} }
    'person_requests.index': { paramsTuple?: []; params?: {} }
    'segments.index': { paramsTuple?: []; params?: {} }
    'segments.create': { paramsTuple?: []; params?: {} }
    'segments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'customers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.edit': { paramsTuple?: []; params?: {} }
    'promotions.index': { paramsTuple?: []; params?: {} }
    'promotions.create': { paramsTuple?: []; params?: {} }
    'promotions.groups': { paramsTuple?: []; params?: {} }
    'promotions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'promotions.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'coupons.index': { paramsTuple?: []; params?: {} }
    'coupons.create': { paramsTuple?: []; params?: {} }
    'coupons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'badges.index': { paramsTuple?: []; params?: {} }
    'referrals.index': { paramsTuple?: []; params?: {} }
    'ledger.index': { paramsTuple?: []; params?: {} }
    'till.show': { paramsTuple?: []; params?: {} }
    'referral_links.show': { paramsTuple: [ParamValue,ParamValue]; params: {'tenantId': ParamValue,'code': ParamValue} }
    'overview.show': { paramsTuple?: []; params?: {} }
    'bi_access.show': { paramsTuple?: []; params?: {} }
    'dashboards.index': { paramsTuple?: []; params?: {} }
    'dashboards.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'dashboards.screen': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reports.sales': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.menu': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.ecosystem': { paramsTuple?: []; params?: {} }
    'reports.customers': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.crm': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.staff': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.finance': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'delivery.exports': { paramsTuple?: []; params?: {} }
    'delivery.schedules': { paramsTuple?: []; params?: {} }
    'embeds.index': { paramsTuple?: []; params?: {} }
    'embedded.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'embedded.data': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'delivery.unsubscribe': { paramsTuple?: []; params?: {} }
    'reports.index': { paramsTuple?: []; params?: {} }
    'reports.saved': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'builder.show': { paramsTuple?: []; params?: {} }
    'operator.show_login': { paramsTuple?: []; params?: {} }
    'platform.tenants': { paramsTuple?: []; params?: {} }
    'platform.processes': { paramsTuple?: []; params?: {} }
    'platform.queue': { paramsTuple?: []; params?: {} }
  }
  PATCH: {
    'auth.update': { paramsTuple?: []; params?: {} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.organizations.update': { paramsTuple?: []; params?: {} }
    'api.businesses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.business_categories.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'api.venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connections.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connection_venues.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'mappingId': ParamValue} }
    'cross_promos.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'memberships.update': { paramsTuple: [ParamValue]; params: {'customerId': ParamValue} }
    'api.customers.customers.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PUT: {
    'auth.change_password': { paramsTuple?: []; params?: {} }
    'second_factor.confirm': { paramsTuple?: []; params?: {} }
    'second_factor.require': { paramsTuple?: []; params?: {} }
    'api.retention.retention.update': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'api.mappings.payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.mappings.stage': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'stageId': ParamValue} }
    'api.mappings.category': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'categoryId': ParamValue} }
    'api.webhooks.enable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.plans.update': { paramsTuple?: []; params?: {} }
    'api.costs.costs.update': { paramsTuple?: []; params?: {} }
    'api.badges.badges.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'programme.save': { paramsTuple?: []; params?: {} }
    'api.promotions.promotions.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotion_groups.promotion_groups.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.segments.segments.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.crm.managers.managers.link': { paramsTuple: [ParamValue]; params: {'managerId': ParamValue} }
    'api.reporting.dashboards.begin': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.dashboards.share': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.share': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.replace': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'operator_second_factor.confirm': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'personal_tokens.destroy': { paramsTuple: [ParamValue]; params: {'tokenId': ParamValue} }
    'sign_ins.destroy_others': { paramsTuple?: []; params?: {} }
    'sign_ins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'support_access.close': { paramsTuple?: []; params?: {} }
    'users.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'members_sign_ins.destroy': { paramsTuple: [ParamValue,ParamValue?]; params: {'id': ParamValue,'signInId'?: ParamValue} }
    'second_factor.reset': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'api.businesses.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.business_categories.destroy': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'api.venues.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.connections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.quarantine.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'recordId': ParamValue} }
    'api.webhooks.disable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.badges.badges.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotions.promotions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.promotion_groups.promotion_groups.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customers.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.customers.customer_notes.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'noteId': ParamValue} }
    'api.customers.customer_consents.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'api.segments.segments.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.crm.managers.managers.unlink': { paramsTuple: [ParamValue]; params: {'managerId': ParamValue} }
    'api.reporting.dashboards.begin_elsewhere': { paramsTuple?: []; params?: {} }
    'api.reporting.dashboards.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.saved_reports.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.bi_access.close': { paramsTuple?: []; params?: {} }
    'api.reporting.exports.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.embeds.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reporting.schedules.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passkeys.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'operator.destroy': { paramsTuple?: []; params?: {} }
    'operator.look_away': { paramsTuple?: []; params?: {} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}