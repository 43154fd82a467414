/** What each route is for, in a line. A test fails for a route without one, and for one without a route. */
export const SUMMARIES: Record<string, string> = {
  'POST /api/v1/auth/register': 'Sign up: a new organization and its owner',
  'POST /api/v1/auth/login':
    'Sign in with e-mail and password, and a code where there is a second factor',
  'POST /api/v1/auth/refresh': 'Trade a refresh token for a new pair of tokens',
  'POST /api/v1/auth/forgot-password': 'Ask for a link that resets the password',
  'POST /api/v1/auth/reset-password': 'Set a new password with the token of such a link',
  'POST /api/v1/auth/unlock': 'Open an account that wrong attempts have locked, by the letter sent',
  'POST /api/v1/auth/invitations/accept': 'Join an organization with the token of an invitation',
  'POST /api/v1/auth/logout': 'Sign out: revoke the token, or end the session',
  'GET /api/v1/auth/me': 'Who the caller is, and what the caller may do',
  'PATCH /api/v1/auth/me': "Change the caller's name or language",
  'PUT /api/v1/auth/password': 'Change the password, and sign out everywhere else',
  'GET /api/v1/auth/second-factor': 'Whether the caller has a second factor',
  'POST /api/v1/auth/second-factor':
    'Begin to set it up: a secret for an authenticator app, told this once',
  'PUT /api/v1/auth/second-factor':
    'Confirm it by a code; answers the recovery codes, which are told this once',
  'POST /api/v1/auth/second-factor/off': 'Turn it off, by the password and a code',
  'POST /api/v1/auth/second-factor/recovery-codes':
    'Put new recovery codes in the place of the old',
  'GET /api/v1/auth/tokens':
    "The caller's personal tokens, the newest first, without their secrets",
  'POST /api/v1/auth/tokens':
    'Make a personal token with some of the own rights; its secret is told this once',
  'DELETE /api/v1/auth/tokens/:tokenId': 'Revoke a personal token',
  'GET /api/v1/auth/sign-ins': 'Where the caller is signed in, the last used first',
  'DELETE /api/v1/auth/sign-ins': 'Sign out everywhere else',
  'DELETE /api/v1/auth/sign-ins/:id': 'Sign out one browser or program',

  'GET /api/v1/organizations/current': 'The organization',
  'PATCH /api/v1/organizations/current': 'Change the organization',
  'GET /api/v1/organizations/users': 'The people of the organization, by name',
  'POST /api/v1/organizations/users': 'Invite a person',
  'PATCH /api/v1/organizations/users/:id':
    "Change a person's role and reach, or lock the person out",
  'GET /api/v1/organizations/users/:id/sign-ins':
    'Where a member is signed in to this organization; it is written down who looked',
  'DELETE /api/v1/organizations/users/:id/sign-ins/:signInId?':
    'End one sign-in of a member, or all',
  'DELETE /api/v1/organizations/users/:id': 'Take a person out of the organization',
  'DELETE /api/v1/organizations/users/:id/second-factor':
    'Take the second factor off a person who lost it',
  'GET /api/v1/organizations/second-factor': 'The roles that need a second factor',
  'PUT /api/v1/organizations/second-factor': 'Say which roles need a second factor',
  'GET /api/v1/organizations/permissions': 'Every right in words, by group',
  'GET /api/v1/organizations/roles':
    'Roles with their rights: those of Krug, then own ones by name',
  'POST /api/v1/organizations/roles': 'Add a role; nobody grants what they do not hold',
  'PATCH /api/v1/organizations/roles/:id': 'Change an own role for everybody who holds it',
  'DELETE /api/v1/organizations/roles/:id': 'Delete an own role that nobody holds',

  'GET /api/v1/bi-access':
    'How BI programs get at the views of the organization, without the password',
  'POST /api/v1/bi-access':
    'Open the way for BI programs, or give it a new password, which is told this once',
  'DELETE /api/v1/bi-access': 'Close it and end what is connected',
  'GET /api/v1/bi-access/grafana': 'A Grafana dashboard over the views',

  'GET /api/v1/businesses': "Businesses within the caller's reach, by name",
  'POST /api/v1/businesses': 'Add a business',
  'GET /api/v1/businesses/:id': 'A business',
  'PATCH /api/v1/businesses/:id': 'Change a business',
  'DELETE /api/v1/businesses/:id': 'Archive a business; its history stays',
  'GET /api/v1/business-categories':
    'Categories of businesses, those of Krug and own ones, by name',
  'POST /api/v1/business-categories':
    'Add a category; without a code it gets one from its English name',
  'PATCH /api/v1/business-categories/:code': 'Rename an own category',
  'DELETE /api/v1/business-categories/:code': 'Delete an own category that no business has',
  'GET /api/v1/venues': "Venues within the caller's reach, by name",
  'POST /api/v1/venues': 'Add a venue',
  'GET /api/v1/venues/:id': 'A venue',
  'PATCH /api/v1/venues/:id': 'Change a venue',
  'DELETE /api/v1/venues/:id': 'Archive a venue; its history stays',
  'POST /api/v1/venues/:id/sync': "Start a run of each connection that brings the venue's sales",
  'GET /api/v1/venues/:id/sync/status': 'How those connections are doing',

  'GET /api/v1/connectors': 'Installed connectors, with the schema of the settings of each',
  'GET /api/v1/connections': 'Connections with their state, oldest first',
  'POST /api/v1/connections': 'Connect a system',
  'POST /api/v1/connections/check': 'Try settings out before they are saved',
  'GET /api/v1/connections/:id': 'A connection with its state; never its secrets',
  'PATCH /api/v1/connections/:id': 'Change settings, schedule, streams or state of a connection',
  'DELETE /api/v1/connections/:id': 'Archive a connection; what it brought stays',
  'POST /api/v1/connections/:id/check': 'Try the stored settings out',
  'POST /api/v1/connections/:id/sync': 'Start a run; the days belong to the mode range',
  'GET /api/v1/connections/:id/runs': 'Runs of a connection, newest first',
  'GET /api/v1/connections/:id/runs/:runId': 'A run: progress, counts and the cause of a failure',
  'POST /api/v1/connections/:id/runs/:runId/cancel': 'Cancel a run; the pages that came in stay',
  'GET /api/v1/connections/:id/venues': "The vendor's venues and what each stands for",
  'PATCH /api/v1/connections/:id/venues/:mappingId':
    "Say which venue a vendor's venue stands for; earlier sales move along",
  'GET /api/v1/programme':
    'The terms of the bonus programme in force; kopecks, hundredths and basis points',
  'PUT /api/v1/programme': 'Put other terms in force, based on the version named',
  'GET /api/v1/programme/versions': 'Every version of the terms, the latest first',
  'POST /api/v1/programme/example':
    'What a purchase would earn by terms that need not be saved, step by step',
  'GET /api/v1/cross-promos': 'Pairs of businesses that send customers to each other',
  'POST /api/v1/cross-promos': 'A purchase in one business brings an offer for another',
  'PATCH /api/v1/cross-promos/:id': 'Change the terms of a pair, or switch it off',
  'GET /api/v1/bonuses/:customerId/membership':
    'The tier of a customer, its history, and what is missing to the next',
  'PATCH /api/v1/bonuses/:customerId/membership':
    'Invite a customer to a tier, or give them a subscription',
  'GET /api/v1/bonuses/ledger':
    'Movements of all bonuses, newest first, of a customer, a kind, days or a document',
  'GET /api/v1/bonuses/ledger/summary':
    'What was issued, redeemed and expired, what members have now, and whether the ledger agrees with itself',
  'GET /api/v1/bonuses/ledger/export':
    'Movements as a file, oldest first; it is written down who took it',
  'GET /api/v1/bonuses/ledger/:movementId':
    'A movement with its entries, the lots it made and used, and its place in the chain',
  'GET /api/v1/audit': 'Who did what in the organization, newest first',
  'GET /api/v1/audit/state': 'How far the audit log is sealed, and whether it is as it was written',
  'GET /api/v1/audit/export': 'The audit log as a file; that it was taken is its last entry',
  'POST /api/v1/pos/quote':
    'What a purchase would come to: promotions, bonuses, explanations; changes nothing',
  'POST /api/v1/pos/process-purchase': 'Make a purchase',
  'POST /api/v1/pos/refund': 'Take items of a purchase back, or all of it',
  'POST /api/v1/pos/refund/quote': 'What a refund would do; changes nothing',
  'POST /api/v1/pos/batch':
    'Purchases that a till made while it was offline, each with its own key and time',
  'GET /api/v1/pos/customer/:id/available-discounts':
    'What a customer could have in a venue, and what is missing for it',
  'GET /api/v1/customers/:id/card': 'The card of a customer',
  'POST /api/v1/customers/:id/card': 'Give a customer another card; the one before is blocked',
  'GET /api/v1/pos/purchases':
    'What the tills of a venue sold, the latest first, and what is left to return',
  'POST /api/v1/pos/customers': 'Register a customer who joins at the till, with their consent',
  'POST /api/v1/pos/void': 'Take a purchase back as if it had never been made',
  'GET /api/v1/discounts/rules':
    'Promotions that may apply where the caller works, the latest first, each with its sentence',
  'POST /api/v1/discounts/rules':
    'Draft a promotion; money is in kopecks, quantities are in thousandths, shares in basis points',
  'POST /api/v1/discounts/rules/preview': 'How a promotion reads, before it is saved',
  'POST /api/v1/discounts/calculate':
    'What the promotions make of a basket and why, also with one as it could be; no effect',
  'GET /api/v1/discounts/rules/:id': 'A promotion with its current version',
  'PUT /api/v1/discounts/rules/:id':
    'Another version of a promotion, based on the version named; an active one applies by it at once',
  'DELETE /api/v1/discounts/rules/:id': 'Delete a draft',
  'POST /api/v1/discounts/rules/:id/activate': 'Put a draft or a paused promotion in force',
  'POST /api/v1/discounts/rules/:id/pause': 'Put an active promotion out of force for a while',
  'POST /api/v1/discounts/rules/:id/end': 'Put a promotion out of force for good',
  'GET /api/v1/discounts/rules/:id/stats': 'Uses, discounts and checks of a promotion, by day',
  'POST /api/v1/discounts/rules/:id/simulate':
    'Replay the current version over sales of the past, beside the other promotions in force',
  'GET /api/v1/discounts/rules/:id/simulations': 'The latest simulations of a promotion',
  'GET /api/v1/discounts/simulations/:simulationId': 'A simulation: how far it is, or its result',
  'GET /api/v1/discounts/groups': 'Groups in which promotions are weighed against one another',
  'POST /api/v1/discounts/groups': 'Add a group to a lane',
  'GET /api/v1/discounts/groups/:id': 'A group of promotions',
  'PUT /api/v1/discounts/groups/:id': 'Change how a group decides, and where in its lane it stands',
  'DELETE /api/v1/discounts/groups/:id': 'Delete a group in which nothing stands',
  'GET /api/v1/bonuses/:customerId/balance':
    'What a customer can spend, awaits, has put aside and soon loses',
  'GET /api/v1/bonuses/:customerId/transactions': 'Every movement of the bonuses, newest first',
  'POST /api/v1/bonuses/:customerId/earn': 'Give bonuses; they live as long as the programme says',
  'POST /api/v1/bonuses/:customerId/gift': 'Give bonuses as a gift, usable at once',
  'POST /api/v1/bonuses/:customerId/spend': 'Spend bonuses, those that expire soonest first',
  'POST /api/v1/bonuses/:customerId/adjust': 'Correct a balance, with the reason',
  'POST /api/v1/bonuses/:customerId/hold': 'Put bonuses aside for a purchase that is not finished',
  'POST /api/v1/bonuses/:customerId/hold/:holdId/capture':
    'Spend what was put aside, or a part of it',
  'POST /api/v1/bonuses/:customerId/hold/:holdId/release': 'Give back what was put aside',
  'GET /api/v1/coupons': 'Batches of coupons with what became of them, newest first',
  'POST /api/v1/coupons': 'Make a batch of coupons, up to 100,000 codes',
  'GET /api/v1/coupons/:id': 'A batch of coupons',
  'GET /api/v1/coupons/:id/codes': 'Codes of a batch, or the one that is spelled so',
  'GET /api/v1/coupons/:id/codes/export':
    'All codes of a batch as a file; it is written down who took it',
  'POST /api/v1/coupons/:id/activate':
    'Start the time in which a coupon counts for a customer; answers the short code for the till',
  'POST /api/v1/coupons/:id/stop': 'Let no code of a batch count any more',
  'POST /api/v1/coupons/redeem': 'Use a coupon outside of our till',
  'GET /api/v1/referrals': 'Who brought whom, and what became of it, newest first',
  'GET /api/v1/customers/:id/referral':
    "A customer's code for bringing friends, made when it is first asked for, and what it brought",
  'POST /api/v1/customers/:id/referral':
    'Say by whose code a new customer came; what breaks the rules is kept with the reason',
  'GET /api/v1/badges':
    'Badges with their rules and how many customers have them: those of Krug, then own ones',
  'POST /api/v1/badges': 'Add a badge; a job gives it to those who have earned it',
  'GET /api/v1/badges/:id': 'A badge',
  'PUT /api/v1/badges/:id': 'Change an own badge; who has it keeps it',
  'DELETE /api/v1/badges/:id': 'Delete an own badge, also of those who have it',
  'GET /api/v1/badges/:id/customers': 'Customers who have a badge, the latest first',
  'GET /api/v1/customers/:id/coupons':
    'The coupons of a customer that count, then those of the past',
  'GET /api/v1/customers/:id/badges': 'The badges of a customer',
  'GET /api/v1/connections/:id/mappings':
    "The vendor's means of payment, stages and categories, and what each means",
  'PUT /api/v1/connections/:id/mappings/payments': 'Say what a means of payment is',
  'PUT /api/v1/connections/:id/mappings/stages/:stageId':
    'Say whether a stage is won, lost or open',
  'PUT /api/v1/connections/:id/mappings/categories/:categoryId':
    'Give a category the name under which reports show it',
  'GET /api/v1/connections/:id/webhook': 'The address that the vendor sends to',
  'PUT /api/v1/connections/:id/webhook': 'Have the vendor tell of changes; makes a new address',
  'DELETE /api/v1/connections/:id/webhook': 'Give the webhook up',
  'POST /api/v1/webhooks/:connection/:token': 'What a vendor sends; looked at by a job',
  'POST /api/v1/connections/:id/sign-in': 'Where a person lets Krug in at the vendor',
  'POST /api/v1/connections/:id/writes': 'Have something written to the vendor, once for each key',
  'GET /api/v1/connections/:id/writes/:writeBackId': 'How a requested write stands',
  'GET /api/v1/connections/:id/quarantine': 'Records that could not be taken in, newest first',
  'GET /api/v1/connections/:id/quarantine/reasons': 'The same, counted by reason',
  'GET /api/v1/connections/:id/quarantine/:recordId':
    'What the vendor sent for one of them; it is written down who looked',
  'POST /api/v1/connections/:id/quarantine/retry': 'Try all of them again, or those of one reason',
  'POST /api/v1/connections/:id/quarantine/:recordId/retry': 'Try one of them again',
  'DELETE /api/v1/connections/:id/quarantine/:recordId': 'Discard one of them',
  'GET /api/v1/imports': 'Imports, newest first',
  'POST /api/v1/imports':
    'Import a file; the mapping is JSON text, guessed from the file when left out',
  'POST /api/v1/imports/preview':
    'What the columns of a file mean and what its first rows would become',
  'GET /api/v1/imports/templates': 'Mappings that were kept for the next file',
  'GET /api/v1/imports/:id': 'An import: its status and counts',

  'GET /api/v1/costs': 'What a venue spent and means to spend, by month and line',
  'PUT /api/v1/costs':
    'Set what venues spend or mean to spend in a month; null takes an entry away',
  'PUT /api/v1/plans': 'Set what venues should earn, by month or day; null takes a plan away',
  'GET /api/v1/customers': "Customers within the caller's reach, contacts masked",
  'POST /api/v1/customers': 'Add a customer',
  'POST /api/v1/customers/search':
    'The same list, looked for by phone, e-mail or beginnings of a name',
  'GET /api/v1/customers/:id':
    'A customer; contacts are open to those who may manage customers, and it is written down who looked',
  'PUT /api/v1/customers/:id': 'Replace all that is kept about a customer',
  'PATCH /api/v1/customers/:id': 'Change a customer',
  'DELETE /api/v1/customers/:id': 'Forget who a customer is; receipts stay',
  'GET /api/v1/customers/:id/purchases': 'What a customer bought, newest first',
  'GET /api/v1/customers/export':
    'Customers with open contacts as a file; it is written down who took it',
  'GET /api/v1/customers/duplicates':
    'Pairs who may be one person: the same e-mail, or the same name and birthday',
  'POST /api/v1/customers/:id/merge': 'Merge another customer into this one; can be undone',
  'POST /api/v1/customers/:id/unmerge':
    'Part them again; each has its own purchases, also those made since, and its bonuses as far as they are still there',
  'POST /api/v1/customers/:id/distinct':
    'Say that another customer is another person: the two are not proposed as one any more',
  'GET /api/v1/customers/:id/notes': 'What people wrote about a customer, newest first',
  'POST /api/v1/customers/:id/notes': 'Write a note about a customer',
  'DELETE /api/v1/customers/:id/notes/:noteId': 'Delete a note',
  'POST /api/v1/customers/:id/consents': 'Write down that a customer consents',
  'DELETE /api/v1/customers/:id/consents/:kind': 'Withdraw a consent; it stays as history',

  'GET /api/v1/retention': 'How long each kind of data is kept',
  'PUT /api/v1/retention/:kind': 'Choose how long a kind of data is kept',

  'GET /api/v1/person-requests': 'What persons asked for by right, the most urgent first',
  'POST /api/v1/person-requests':
    'Write down what a person asks for; the deadline is that of the law',
  'GET /api/v1/person-requests/:id': 'A request of a person',
  'GET /api/v1/person-requests/:id/file':
    'Everything that is kept about the person, as JSON or a readable page; it is written down who took it',
  'POST /api/v1/person-requests/:id/fulfil':
    'Do what was asked for and close the request: correct, erase, or stop the purpose',
  'POST /api/v1/person-requests/:id/refuse': 'Refuse a request, with the reason',
  'POST /api/v1/person-requests/:id/extend':
    'Take the longer time that the law gives once, with the reason',

  'GET /api/v1/segments':
    'Segments with how many customers they have: those of Krug, then own ones by name',
  'POST /api/v1/segments': 'Add a segment; it is settled at once',
  'POST /api/v1/segments/preview': 'How many customers conditions hold for right now',
  'POST /api/v1/segments/update': 'Compute statistics, scores and segments anew, by a job',
  'GET /api/v1/segments/:id': 'A segment with its conditions',
  'PUT /api/v1/segments/:id': 'Change an own segment; it is settled at once',
  'DELETE /api/v1/segments/:id': 'Delete an own segment',
  'GET /api/v1/segments/:id/customers': 'Customers of a segment, contacts masked',

  'GET /api/v1/dashboard/realtime':
    'The main figures as server-sent events, whenever those of the caller change; of today unless asked otherwise',
  'GET /api/v1/dashboard/summary':
    'What the overview shows: tiles, revenue by day, heatmap, products, venues',
  'GET /api/v1/dashboards':
    'Dashboards: those of Krug that the caller may read, own and shared ones',
  'POST /api/v1/dashboards': 'Put a dashboard together, seen by nobody else until it is shared',
  'POST /api/v1/dashboards/preview': 'Figures of widgets before they are saved',
  'GET /api/v1/dashboards/reports': 'Reports that a widget may show, and in which pictures',
  'GET /api/v1/dashboards/roles': 'Roles that a dashboard may be shared with',
  'DELETE /api/v1/dashboards/start': 'Begin on the overview again',
  'GET /api/v1/dashboards/:id':
    'A dashboard: its tabs, with what each widget shows and where it lies',
  'PATCH /api/v1/dashboards/:id': 'Change a dashboard',
  'DELETE /api/v1/dashboards/:id': 'Delete a dashboard; it can be had back for thirty days',
  'GET /api/v1/dashboards/:id/data':
    'All figures of a dashboard, or of one of its tabs, in one answer',
  'GET /api/v1/dashboards/:id/pdf': 'A dashboard to print, with all of its tabs',
  'POST /api/v1/dashboards/:id/copy': "A dashboard of the caller's own like this one",
  'POST /api/v1/dashboards/:id/restore': 'Have a deleted dashboard back',
  'PUT /api/v1/dashboards/:id/start': 'Begin here after signing in',
  'PUT /api/v1/dashboards/:id/roles': 'Say holders of which roles may see a dashboard',
  'GET /api/v1/analytics/summary':
    'What the page of the ecosystem shows: members, north star, tiers, top pairs of businesses',
  'POST /api/v1/analytics': 'Several reports on customers in one answer',
  'POST /api/v1/analytics/segments/update':
    'Compute statistics, scores and segments anew, by a job',
  'GET /api/v1/analytics/business/:id/export':
    'New and returning customers of a business, as a file unless asked otherwise',
  'GET /api/v1/analytics/business/:id/:analysis': 'A report on the customers of a business',
  'GET /api/v1/analytics/:analysis': 'A report on the customers of all businesses',
  'GET /api/v1/reports': "Reports the caller may open, in the caller's language",
  'GET /api/v1/reports/export/sales': 'Sales by day, as a file unless asked otherwise',
  'GET /api/v1/reports/:group/:report': 'A report; a saved one is of the group `saved`',
  'GET /api/v1/reports/saved': 'Saved reports that the caller may open, the newest first',
  'POST /api/v1/reports/saved': 'Save a ready report or a query of the builder under a name',
  'GET /api/v1/reports/saved/:id/definition': 'What a saved report says, and who may open it',
  'PATCH /api/v1/reports/saved/:id': 'Save over a report; what it was stays as a version',
  'DELETE /api/v1/reports/saved/:id': 'Delete a saved report with its versions',
  'POST /api/v1/reports/saved/:id/duplicate': 'A copy of the caller’s own',
  'PUT /api/v1/reports/saved/:id/roles': 'Which roles may open it, beside its owner',
  'GET /api/v1/reports/saved/:id/versions': 'Every version of a saved report, the newest first',
  'POST /api/v1/reports/saved/:id/versions/:version/restore':
    'Make a former version the newest one',
  'GET /api/v1/builder/datasets': 'What questions can be put together about',
  'GET /api/v1/builder/values': 'The values of a dimension that conditions can name',
  'GET /api/v1/builder/run':
    'The same by an address, for files: the question as the text of its JSON',
  'POST /api/v1/builder/run': 'Answer a question that was put together, as a report',
  'GET /api/v1/crm/managers': 'Managers of the CRM, with the user that each is',
  'PUT /api/v1/crm/managers/:managerId/user': 'Say which user a manager is; null for none of them',
  'DELETE /api/v1/crm/managers/:managerId/user': 'Let the e-mail say again which user a manager is',
  'GET /api/v1/crm/:report':
    'A report on leads, deals and activities: the own, the department’s or all',

  'GET /api/v1/support-access': 'When support was let in, newest first',
  'POST /api/v1/support-access': 'Let support look at the organization for some hours',
  'DELETE /api/v1/support-access': 'Close it to support at once',

  'GET /api/v1/exports': "The caller's files and those on their way, newest first",
  'POST /api/v1/exports': 'Have a file written of a report, or of a list of receipts',
  'GET /api/v1/exports/:id': 'How far a file is, with its link once it is ready',
  'POST /api/v1/exports/:id/cancel': 'Stop writing a file',
  'DELETE /api/v1/exports/:id': 'Delete a file',
  'GET /api/v1/exports/:id/file': 'The file behind such a link',

  'GET /api/v1/embeds': 'Reports and dashboards that stand in pages of others, the newest first',
  'POST /api/v1/embeds': 'Let a report or a dashboard stand in pages of others',
  'GET /api/v1/embeds/:id': 'An embed, with its link for its maker',
  'PATCH /api/v1/embeds/:id': 'Change what an embed asks, where it may stand, and until when',
  'DELETE /api/v1/embeds/:id': 'Delete an embed; its links lead nowhere',
  'POST /api/v1/embeds/:id/revoke': 'Stop an embed at once and for good',
  'POST /api/v1/embeds/:id/links': 'A short-lived link to an embed that shows less than it',

  'GET /api/v1/schedules': 'Reports that are sent by the clock, by name',
  'POST /api/v1/schedules': 'Have a report sent by the clock',
  'GET /api/v1/schedules/recipients': 'The people and roles that reports can be sent to',
  'GET /api/v1/schedules/:id': 'A schedule, with what became of the last time',
  'PUT /api/v1/schedules/:id': 'Change a schedule',
  'DELETE /api/v1/schedules/:id': 'Delete a schedule with its history',
  'POST /api/v1/schedules/:id/pause': 'Send nothing until it is resumed',
  'POST /api/v1/schedules/:id/resume': 'Send again, from the next time on',
  'POST /api/v1/schedules/:id/send': 'Send the report to the caller now',
  'GET /api/v1/schedules/:id/deliveries': 'What was sent to whom, and what was not, newest first',
  'POST /api/v1/schedules/unsubscribe': 'No more letters to an outside address, by the link of one',
}
