/** Written by `npm run openapi`. */
export interface paths {
    "/api/v1/analytics": {
        parameters: {
        };
        /**
         * Several reports on customers in one answer
         * @description Needs the permission `reports.customers`.
         */
        post: operations["api.reporting.analytics.detailed"];
    };
    "/api/v1/analytics/business/{id}/cohorts": {
        parameters: {
        };
        /**
         * Retention by cohort: Which part of a month’s new customers comes back in each later month.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.cohorts"];
    };
    "/api/v1/analytics/business/{id}/customer-destinations": {
        parameters: {
        };
        /**
         * Where customers go next: To which businesses of the organization customers went after buying here.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.customer-destinations"];
    };
    "/api/v1/analytics/business/{id}/customer-sources": {
        parameters: {
        };
        /**
         * Where customers come from: From which businesses of the organization customers first came, and what they buy.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.customer-sources"];
    };
    "/api/v1/analytics/business/{id}/export": {
        parameters: {
        };
        /**
         * New and returning customers of a business, as a file unless asked otherwise
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.export_business"];
    };
    "/api/v1/analytics/business/{id}/lifetime": {
        parameters: {
        };
        /**
         * Lifetime value: What a customer brings, how often and how soon one comes again, by the month of the first purchase.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.lifetime"];
    };
    "/api/v1/analytics/business/{id}/new-and-returning": {
        parameters: {
        };
        /**
         * New and returning: New and returning customers by day, week or month.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.new-and-returning"];
    };
    "/api/v1/analytics/business/{id}/overview": {
        parameters: {
        };
        /**
         * Customers: summary: How many customers bought, how many of them were new, and what customers of other businesses bring.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.overview"];
    };
    "/api/v1/analytics/business/{id}/rfm-segments": {
        parameters: {
        };
        /**
         * RFM segments: Customers by how lately, how often and for how much they bought in a year, and what to do about each group.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.rfm-segments"];
    };
    "/api/v1/analytics/business/{id}/second-purchase": {
        parameters: {
        };
        /**
         * Second purchase: After how many days new customers come for the second time. Those who came lately still have time.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.second-purchase"];
    };
    "/api/v1/analytics/business/{id}/win-win-chains": {
        parameters: {
        };
        /**
         * Chains of businesses: In which order customers come to know the businesses of the organization, and which package to offer them.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.of_business.win-win-chains"];
    };
    "/api/v1/analytics/by-tier": {
        parameters: {
        };
        /**
         * Members by tier: How many members stand in each tier today, and what they bought in a year.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.by-tier"];
    };
    "/api/v1/analytics/cohorts": {
        parameters: {
        };
        /**
         * Retention by cohort: Which part of a month’s new customers comes back in each later month.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.cohorts"];
    };
    "/api/v1/analytics/customer-destinations": {
        parameters: {
        };
        /**
         * Where customers go next: To which businesses of the organization customers went after buying here.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.customer-destinations"];
    };
    "/api/v1/analytics/customer-sources": {
        parameters: {
        };
        /**
         * Where customers come from: From which businesses of the organization customers first came, and what they buy.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.customer-sources"];
    };
    "/api/v1/analytics/ecosystem": {
        parameters: {
        };
        /**
         * Ecosystem: How the community of businesses lives as a whole: members, purchases across businesses, retention.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.ecosystem"];
    };
    "/api/v1/analytics/lifetime": {
        parameters: {
        };
        /**
         * Lifetime value: What a customer brings, how often and how soon one comes again, by the month of the first purchase.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.lifetime"];
    };
    "/api/v1/analytics/new-and-returning": {
        parameters: {
        };
        /**
         * New and returning: New and returning customers by day, week or month.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.new-and-returning"];
    };
    "/api/v1/analytics/nsm": {
        parameters: {
        };
        /**
         * North star: Share of members who bought in two categories or more within 60 days. The goal is 25 %.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.nsm"];
    };
    "/api/v1/analytics/overview": {
        parameters: {
        };
        /**
         * Customers: summary: How many customers bought, how many of them were new, and what customers of other businesses bring.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.overview"];
    };
    "/api/v1/analytics/rfm-segments": {
        parameters: {
        };
        /**
         * RFM segments: Customers by how lately, how often and for how much they bought in a year, and what to do about each group.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.rfm-segments"];
    };
    "/api/v1/analytics/second-purchase": {
        parameters: {
        };
        /**
         * Second purchase: After how many days new customers come for the second time. Those who came lately still have time.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.second-purchase"];
    };
    "/api/v1/analytics/segments/update": {
        parameters: {
        };
        /**
         * Compute statistics, scores and segments anew, by a job
         * @description Needs the permission `segments.manage`.
         */
        post: operations["api.analytics.segments.update"];
    };
    "/api/v1/analytics/summary": {
        parameters: {
        };
        /**
         * What the page of the ecosystem shows: members, north star, tiers, top pairs of businesses
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.summary"];
    };
    "/api/v1/analytics/win-win-chains": {
        parameters: {
        };
        /**
         * Chains of businesses: In which order customers come to know the businesses of the organization, and which package to offer them.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["api.reporting.analytics.show.win-win-chains"];
    };
    "/api/v1/audit": {
        parameters: {
        };
        /**
         * Who did what in the organization, newest first
         * @description Needs the permission `audit.read`.
         */
        get: operations["api.audit.audit.index"];
    };
    "/api/v1/audit/export": {
        parameters: {
        };
        /**
         * The audit log as a file; that it was taken is its last entry
         * @description Needs the permission `audit.read`.
         */
        get: operations["api.audit.audit_export.show"];
    };
    "/api/v1/audit/state": {
        parameters: {
        };
        /**
         * How far the audit log is sealed, and whether it is as it was written
         * @description Needs the permission `audit.read`.
         */
        get: operations["api.audit.audit.state"];
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
        };
        /**
         * Ask for a link that resets the password
         * @description Anyone may call it.
         */
        post: operations["auth.forgot_password"];
    };
    "/api/v1/auth/invitations/accept": {
        parameters: {
        };
        /**
         * Join an organization with the token of an invitation
         * @description Anyone may call it.
         */
        post: operations["auth.accept_invitation"];
    };
    "/api/v1/auth/login": {
        parameters: {
        };
        /**
         * Sign in with e-mail and password, and a code where there is a second factor
         * @description Anyone may call it.
         */
        post: operations["auth.login"];
    };
    "/api/v1/auth/logout": {
        parameters: {
        };
        /**
         * Sign out: revoke the token, or end the session
         * @description Anyone who is signed in may call it.
         */
        post: operations["auth.logout"];
    };
    "/api/v1/auth/me": {
        parameters: {
        };
        /**
         * Who the caller is, and what the caller may do
         * @description Anyone who is signed in may call it.
         */
        get: operations["auth.me"];
        /**
         * Change the caller's name or language
         * @description Anyone who is signed in may call it.
         */
        patch: operations["auth.update"];
    };
    "/api/v1/auth/password": {
        parameters: {
        };
        /**
         * Change the password, and sign out everywhere else
         * @description Anyone who is signed in may call it.
         */
        put: operations["auth.change_password"];
    };
    "/api/v1/auth/refresh": {
        parameters: {
        };
        /**
         * Trade a refresh token for a new pair of tokens
         * @description Anyone may call it.
         */
        post: operations["auth.refresh"];
    };
    "/api/v1/auth/register": {
        parameters: {
        };
        /**
         * Sign up: a new organization and its owner
         * @description Anyone may call it.
         */
        post: operations["auth.register"];
    };
    "/api/v1/auth/reset-password": {
        parameters: {
        };
        /**
         * Set a new password with the token of such a link
         * @description Anyone may call it.
         */
        post: operations["auth.reset_password"];
    };
    "/api/v1/auth/second-factor": {
        parameters: {
        };
        /**
         * Whether the caller has a second factor
         * @description Anyone who is signed in may call it.
         */
        get: operations["second_factor.show"];
        /**
         * Confirm it by a code; answers the recovery codes, which are told this once
         * @description Anyone who is signed in may call it.
         */
        put: operations["second_factor.confirm"];
        /**
         * Begin to set it up: a secret for an authenticator app, told this once
         * @description Anyone who is signed in may call it.
         */
        post: operations["second_factor.start"];
    };
    "/api/v1/auth/second-factor/off": {
        parameters: {
        };
        /**
         * Turn it off, by the password and a code
         * @description Anyone who is signed in may call it.
         */
        post: operations["second_factor.turn_off"];
    };
    "/api/v1/auth/second-factor/recovery-codes": {
        parameters: {
        };
        /**
         * Put new recovery codes in the place of the old
         * @description Anyone who is signed in may call it.
         */
        post: operations["second_factor.renew_codes"];
    };
    "/api/v1/auth/sign-ins": {
        parameters: {
        };
        /**
         * Where the caller is signed in, the last used first
         * @description Anyone who is signed in may call it.
         */
        get: operations["sign_ins.index"];
        /**
         * Sign out everywhere else
         * @description Anyone who is signed in may call it.
         */
        delete: operations["sign_ins.destroy_others"];
    };
    "/api/v1/auth/sign-ins/{id}": {
        parameters: {
        };
        /**
         * Sign out one browser or program
         * @description Anyone who is signed in may call it.
         */
        delete: operations["sign_ins.destroy"];
    };
    "/api/v1/auth/tokens": {
        parameters: {
        };
        /**
         * The caller's personal tokens, the newest first, without their secrets
         * @description Anyone who is signed in may call it.
         */
        get: operations["personal_tokens.index"];
        /**
         * Make a personal token with some of the own rights; its secret is told this once
         * @description Anyone who is signed in may call it.
         */
        post: operations["personal_tokens.store"];
    };
    "/api/v1/auth/tokens/{tokenId}": {
        parameters: {
        };
        /**
         * Revoke a personal token
         * @description Anyone who is signed in may call it.
         */
        delete: operations["personal_tokens.destroy"];
    };
    "/api/v1/auth/unlock": {
        parameters: {
        };
        /**
         * Open an account that wrong attempts have locked, by the letter sent
         * @description Anyone may call it.
         */
        post: operations["auth.unlock"];
    };
    "/api/v1/badges": {
        parameters: {
        };
        /**
         * Badges with their rules and how many customers have them: those of Krug, then own ones
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.badges.badges.index"];
        /**
         * Add a badge; a job gives it to those who have earned it
         * @description Needs the permission `segments.manage`.
         */
        post: operations["api.badges.badges.store"];
    };
    "/api/v1/badges/{id}": {
        parameters: {
        };
        /**
         * A badge
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.badges.badges.show"];
        /**
         * Change an own badge; who has it keeps it
         * @description Needs the permission `segments.manage`.
         */
        put: operations["api.badges.badges.replace"];
        /**
         * Delete an own badge, also of those who have it
         * @description Needs the permission `segments.manage`.
         */
        delete: operations["api.badges.badges.destroy"];
    };
    "/api/v1/badges/{id}/customers": {
        parameters: {
        };
        /**
         * Customers who have a badge, the latest first
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.badges.badges.customers"];
    };
    "/api/v1/bi-access": {
        parameters: {
        };
        /**
         * How BI programs get at the views of the organization, without the password
         * @description Needs the permission `organization.update`.
         */
        get: operations["api.reporting.bi_access.show"];
        /**
         * Open the way for BI programs, or give it a new password, which is told this once
         * @description Needs the permission `organization.update`.
         */
        post: operations["api.reporting.bi_access.open"];
        /**
         * Close it and end what is connected
         * @description Needs the permission `organization.update`.
         */
        delete: operations["api.reporting.bi_access.close"];
    };
    "/api/v1/bi-access/grafana": {
        parameters: {
        };
        /**
         * A Grafana dashboard over the views
         * @description Needs the permission `organization.update`.
         */
        get: operations["api.reporting.bi_access.grafana"];
    };
    "/api/v1/bonuses/{customerId}/adjust": {
        parameters: {
        };
        /**
         * Correct a balance, with the reason
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.adjust"];
    };
    "/api/v1/bonuses/{customerId}/balance": {
        parameters: {
        };
        /**
         * What a customer can spend, awaits, has put aside and soon loses
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["bonuses.balance"];
    };
    "/api/v1/bonuses/{customerId}/earn": {
        parameters: {
        };
        /**
         * Give bonuses; they live as long as the programme says
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.earn"];
    };
    "/api/v1/bonuses/{customerId}/gift": {
        parameters: {
        };
        /**
         * Give bonuses as a gift, usable at once
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.gift"];
    };
    "/api/v1/bonuses/{customerId}/hold": {
        parameters: {
        };
        /**
         * Put bonuses aside for a purchase that is not finished
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.hold"];
    };
    "/api/v1/bonuses/{customerId}/hold/{holdId}/capture": {
        parameters: {
        };
        /**
         * Spend what was put aside, or a part of it
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.capture"];
    };
    "/api/v1/bonuses/{customerId}/hold/{holdId}/release": {
        parameters: {
        };
        /**
         * Give back what was put aside
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.release"];
    };
    "/api/v1/bonuses/{customerId}/membership": {
        parameters: {
        };
        /**
         * The tier of a customer, its history, and what is missing to the next
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["memberships.show"];
        /**
         * Invite a customer to a tier, or give them a subscription
         * @description Needs the permission `organization.own`.
         */
        patch: operations["memberships.update"];
    };
    "/api/v1/bonuses/{customerId}/spend": {
        parameters: {
        };
        /**
         * Spend bonuses, those that expire soonest first
         * @description Needs the permission `bonuses.adjust`.
         */
        post: operations["bonuses.spend"];
    };
    "/api/v1/bonuses/{customerId}/transactions": {
        parameters: {
        };
        /**
         * Every movement of the bonuses, newest first
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["bonuses.transactions"];
    };
    "/api/v1/bonuses/ledger": {
        parameters: {
        };
        /**
         * Movements of all bonuses, newest first, of a customer, a kind, days or a document
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["api.ledger.ledger.index"];
    };
    "/api/v1/bonuses/ledger/{movementId}": {
        parameters: {
        };
        /**
         * A movement with its entries, the lots it made and used, and its place in the chain
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["api.ledger.ledger.show"];
    };
    "/api/v1/bonuses/ledger/export": {
        parameters: {
        };
        /**
         * Movements as a file, oldest first; it is written down who took it
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["api.ledger.ledger_export.show"];
    };
    "/api/v1/bonuses/ledger/summary": {
        parameters: {
        };
        /**
         * What was issued, redeemed and expired, what members have now, and whether the ledger agrees with itself
         * @description Needs the permission `bonuses.read`.
         */
        get: operations["api.ledger.ledger.summary"];
    };
    "/api/v1/builder/datasets": {
        parameters: {
        };
        /**
         * What questions can be put together about
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.builder.datasets"];
    };
    "/api/v1/builder/run": {
        parameters: {
        };
        /**
         * The same by an address, for files: the question as the text of its JSON
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.builder.file"];
        /**
         * Answer a question that was put together, as a report
         * @description Anyone who is signed in may call it.
         */
        post: operations["api.reporting.builder.run"];
    };
    "/api/v1/builder/values": {
        parameters: {
        };
        /**
         * The values of a dimension that conditions can name
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.builder.values"];
    };
    "/api/v1/business-categories": {
        parameters: {
        };
        /**
         * Categories of businesses, those of Krug and own ones, by name
         * @description Needs the permission `businesses.read`.
         */
        get: operations["api.business_categories.index"];
        /**
         * Add a category; without a code it gets one from its English name
         * @description Needs the permission `businesses.manage`.
         */
        post: operations["api.business_categories.store"];
    };
    "/api/v1/business-categories/{code}": {
        parameters: {
        };
        /**
         * Delete an own category that no business has
         * @description Needs the permission `businesses.manage`.
         */
        delete: operations["api.business_categories.destroy"];
        /**
         * Rename an own category
         * @description Needs the permission `businesses.manage`.
         */
        patch: operations["api.business_categories.update"];
    };
    "/api/v1/businesses": {
        parameters: {
        };
        /**
         * Businesses within the caller's reach, by name
         * @description Needs the permission `businesses.read`.
         */
        get: operations["api.businesses.index"];
        /**
         * Add a business
         * @description Needs the permission `businesses.manage`.
         */
        post: operations["api.businesses.store"];
    };
    "/api/v1/businesses/{id}": {
        parameters: {
        };
        /**
         * A business
         * @description Needs the permission `businesses.read`.
         */
        get: operations["api.businesses.show"];
        /**
         * Archive a business; its history stays
         * @description Needs the permission `businesses.manage`.
         */
        delete: operations["api.businesses.destroy"];
        /**
         * Change a business
         * @description Needs the permission `businesses.manage`.
         */
        patch: operations["api.businesses.update"];
    };
    "/api/v1/connections": {
        parameters: {
        };
        /**
         * Connections with their state, oldest first
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.connections.index"];
        /**
         * Connect a system
         * @description Needs the permission `connections.manage`.
         */
        post: operations["api.connections.store"];
    };
    "/api/v1/connections/{id}": {
        parameters: {
        };
        /**
         * A connection with its state; never its secrets
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.connections.show"];
        /**
         * Archive a connection; what it brought stays
         * @description Needs the permission `connections.manage`.
         */
        delete: operations["api.connections.destroy"];
        /**
         * Change settings, schedule, streams or state of a connection
         * @description Needs the permission `connections.manage`.
         */
        patch: operations["api.connections.update"];
    };
    "/api/v1/connections/{id}/check": {
        parameters: {
        };
        /**
         * Try the stored settings out
         * @description Needs the permission `connections.manage`.
         */
        post: operations["api.connections.recheck"];
    };
    "/api/v1/connections/{id}/mappings": {
        parameters: {
        };
        /**
         * The vendor's means of payment, stages and categories, and what each means
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.mappings.index"];
    };
    "/api/v1/connections/{id}/mappings/categories/{categoryId}": {
        parameters: {
        };
        /**
         * Give a category the name under which reports show it
         * @description Needs the permission `connections.manage`.
         */
        put: operations["api.mappings.category"];
    };
    "/api/v1/connections/{id}/mappings/payments": {
        parameters: {
        };
        /**
         * Say what a means of payment is
         * @description Needs the permission `connections.manage`.
         */
        put: operations["api.mappings.payment"];
    };
    "/api/v1/connections/{id}/mappings/stages/{stageId}": {
        parameters: {
        };
        /**
         * Say whether a stage is won, lost or open
         * @description Needs the permission `connections.manage`.
         */
        put: operations["api.mappings.stage"];
    };
    "/api/v1/connections/{id}/quarantine": {
        parameters: {
        };
        /**
         * Records that could not be taken in, newest first
         * @description Needs the permission `quarantine.read`.
         */
        get: operations["api.quarantine.index"];
    };
    "/api/v1/connections/{id}/quarantine/{recordId}": {
        parameters: {
        };
        /**
         * What the vendor sent for one of them; it is written down who looked
         * @description Needs the permission `quarantine.read`.
         */
        get: operations["api.quarantine.show"];
        /**
         * Discard one of them
         * @description Needs the permission `quarantine.manage`.
         */
        delete: operations["api.quarantine.destroy"];
    };
    "/api/v1/connections/{id}/quarantine/{recordId}/retry": {
        parameters: {
        };
        /**
         * Try one of them again
         * @description Needs the permission `quarantine.manage`.
         */
        post: operations["api.quarantine.retry"];
    };
    "/api/v1/connections/{id}/quarantine/reasons": {
        parameters: {
        };
        /**
         * The same, counted by reason
         * @description Needs the permission `quarantine.read`.
         */
        get: operations["api.quarantine.reasons"];
    };
    "/api/v1/connections/{id}/quarantine/retry": {
        parameters: {
        };
        /**
         * Try all of them again, or those of one reason
         * @description Needs the permission `quarantine.manage`.
         */
        post: operations["api.quarantine.retry_all"];
    };
    "/api/v1/connections/{id}/runs": {
        parameters: {
        };
        /**
         * Runs of a connection, newest first
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.runs.index"];
    };
    "/api/v1/connections/{id}/runs/{runId}": {
        parameters: {
        };
        /**
         * A run: progress, counts and the cause of a failure
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.runs.show"];
    };
    "/api/v1/connections/{id}/runs/{runId}/cancel": {
        parameters: {
        };
        /**
         * Cancel a run; the pages that came in stay
         * @description Needs the permission `connections.sync`.
         */
        post: operations["api.runs.cancel"];
    };
    "/api/v1/connections/{id}/sign-in": {
        parameters: {
        };
        /**
         * Where a person lets Krug in at the vendor
         * @description Needs the permission `connections.manage`.
         */
        post: operations["api.vendor_sign_in.store"];
    };
    "/api/v1/connections/{id}/sync": {
        parameters: {
        };
        /**
         * Start a run; the days belong to the mode range
         * @description Needs the permission `connections.sync`.
         */
        post: operations["api.runs.store"];
    };
    "/api/v1/connections/{id}/venues": {
        parameters: {
        };
        /**
         * The vendor's venues and what each stands for
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.connection_venues.index"];
    };
    "/api/v1/connections/{id}/venues/{mappingId}": {
        parameters: {
        };
        /**
         * Say which venue a vendor's venue stands for; earlier sales move along
         * @description Needs the permission `connections.manage`.
         */
        patch: operations["api.connection_venues.update"];
    };
    "/api/v1/connections/{id}/webhook": {
        parameters: {
        };
        /**
         * The address that the vendor sends to
         * @description Needs the permission `connections.manage`.
         */
        get: operations["api.webhooks.show"];
        /**
         * Have the vendor tell of changes; makes a new address
         * @description Needs the permission `connections.manage`.
         */
        put: operations["api.webhooks.enable"];
        /**
         * Give the webhook up
         * @description Needs the permission `connections.manage`.
         */
        delete: operations["api.webhooks.disable"];
    };
    "/api/v1/connections/{id}/writes": {
        parameters: {
        };
        /**
         * Have something written to the vendor, once for each key
         * @description Needs the permission `connections.manage`.
         */
        post: operations["api.write_backs.store"];
    };
    "/api/v1/connections/{id}/writes/{writeBackId}": {
        parameters: {
        };
        /**
         * How a requested write stands
         * @description Needs the permission `connections.manage`.
         */
        get: operations["api.write_backs.show"];
    };
    "/api/v1/connections/check": {
        parameters: {
        };
        /**
         * Try settings out before they are saved
         * @description Needs the permission `connections.manage`.
         */
        post: operations["api.connections.check"];
    };
    "/api/v1/connectors": {
        parameters: {
        };
        /**
         * Installed connectors, with the schema of the settings of each
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.connectors.index"];
    };
    "/api/v1/costs": {
        parameters: {
        };
        /**
         * What a venue spent and means to spend, by month and line
         * @description Needs the permission `plans.manage`.
         */
        get: operations["api.costs.costs.index"];
        /**
         * Set what venues spend or mean to spend in a month; null takes an entry away
         * @description Needs the permission `plans.manage`.
         */
        put: operations["api.costs.costs.update"];
    };
    "/api/v1/coupons": {
        parameters: {
        };
        /**
         * Batches of coupons with what became of them, newest first
         * @description Needs the permission `coupons.manage`.
         */
        get: operations["api.coupons.coupons.index"];
        /**
         * Make a batch of coupons, up to 100,000 codes
         * @description Needs the permission `coupons.manage`.
         */
        post: operations["api.coupons.coupons.store"];
    };
    "/api/v1/coupons/{id}": {
        parameters: {
        };
        /**
         * A batch of coupons
         * @description Needs the permission `coupons.manage`.
         */
        get: operations["api.coupons.coupons.show"];
    };
    "/api/v1/coupons/{id}/activate": {
        parameters: {
        };
        /**
         * Start the time in which a coupon counts for a customer; answers the short code for the till
         * @description Needs the permission `till.use`.
         */
        post: operations["api.coupons.coupons.activate"];
    };
    "/api/v1/coupons/{id}/codes": {
        parameters: {
        };
        /**
         * Codes of a batch, or the one that is spelled so
         * @description Needs the permission `coupons.manage`.
         */
        get: operations["api.coupons.coupons.codes"];
    };
    "/api/v1/coupons/{id}/codes/export": {
        parameters: {
        };
        /**
         * All codes of a batch as a file; it is written down who took it
         * @description Needs the permission `coupons.manage`.
         */
        get: operations["api.coupons.coupon_export.show"];
    };
    "/api/v1/coupons/{id}/stop": {
        parameters: {
        };
        /**
         * Let no code of a batch count any more
         * @description Needs the permission `coupons.manage`.
         */
        post: operations["api.coupons.coupons.stop"];
    };
    "/api/v1/coupons/redeem": {
        parameters: {
        };
        /**
         * Use a coupon outside of our till
         * @description Needs the permission `till.use`.
         */
        post: operations["api.coupons.coupons.redeem"];
    };
    "/api/v1/crm/activity-heatmap": {
        parameters: {
        };
        /**
         * Activity hours: On which weekdays and in which hours things get done.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.activity-heatmap"];
    };
    "/api/v1/crm/deal-velocity": {
        parameters: {
        };
        /**
         * Deal velocity: What the pipeline brings a day: deals, win rate, average sum and length.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.deal-velocity"];
    };
    "/api/v1/crm/lead-conversion": {
        parameters: {
        };
        /**
         * Lead conversion: Which part of the leads became deals and sales: by manager, source or month.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.lead-conversion"];
    };
    "/api/v1/crm/leads-by-source": {
        parameters: {
        };
        /**
         * Leads by source: How many leads each source brought, and what became of them.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.leads-by-source"];
    };
    "/api/v1/crm/manager-activity": {
        parameters: {
        };
        /**
         * Manager activity: How many tasks, calls and meetings each manager completed.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.manager-activity"];
    };
    "/api/v1/crm/manager-leaderboard": {
        parameters: {
        };
        /**
         * Manager leaderboard: Managers by the sum of the deals they won.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.manager-leaderboard"];
    };
    "/api/v1/crm/managers": {
        parameters: {
        };
        /**
         * Managers of the CRM, with the user that each is
         * @description Needs the permission `users.read`.
         */
        get: operations["api.crm.managers.managers.index"];
    };
    "/api/v1/crm/managers/{managerId}/user": {
        parameters: {
        };
        /**
         * Say which user a manager is; null for none of them
         * @description Needs the permission `users.manage`.
         */
        put: operations["api.crm.managers.managers.link"];
        /**
         * Let the e-mail say again which user a manager is
         * @description Needs the permission `users.manage`.
         */
        delete: operations["api.crm.managers.managers.unlink"];
    };
    "/api/v1/crm/pipeline-forecast": {
        parameters: {
        };
        /**
         * Pipeline forecast: What the deals open today should bring: the sum at each stage by its probability.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.pipeline-forecast"];
    };
    "/api/v1/crm/sales-by-month": {
        parameters: {
        };
        /**
         * Deals by month: How many deals were won and for how much: by month, week or day.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.sales-by-month"];
    };
    "/api/v1/crm/sales-funnel": {
        parameters: {
        };
        /**
         * Sales funnel: How far the deals made in the period have come, stage by stage of each pipeline.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.sales-funnel"];
    };
    "/api/v1/crm/win-loss": {
        parameters: {
        };
        /**
         * Win and loss: Why and where deals are lost, and how many are won.
         * @description Needs the permission `reports.crm`.
         */
        get: operations["reports.crm.win-loss"];
    };
    "/api/v1/cross-promos": {
        parameters: {
        };
        /**
         * Pairs of businesses that send customers to each other
         * @description Needs the permission `programme.manage`.
         */
        get: operations["cross_promos.index"];
        /**
         * A purchase in one business brings an offer for another
         * @description Needs the permission `programme.manage`.
         */
        post: operations["cross_promos.store"];
    };
    "/api/v1/cross-promos/{id}": {
        parameters: {
        };
        /**
         * Change the terms of a pair, or switch it off
         * @description Needs the permission `programme.manage`.
         */
        patch: operations["cross_promos.update"];
    };
    "/api/v1/customers": {
        parameters: {
        };
        /**
         * Customers within the caller's reach, contacts masked
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.customers.index"];
        /**
         * Add a customer
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.customers.customers.store"];
    };
    "/api/v1/customers/{id}": {
        parameters: {
        };
        /**
         * A customer; contacts are open to those who may manage customers, and it is written down who looked
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.customers.show"];
        /**
         * Replace all that is kept about a customer
         * @description Needs the permission `customers.manage`.
         */
        put: operations["api.customers.customers.replace"];
        /**
         * Forget who a customer is; receipts stay
         * @description Needs the permission `customers.manage`.
         */
        delete: operations["api.customers.customers.destroy"];
        /**
         * Change a customer
         * @description Needs the permission `customers.manage`.
         */
        patch: operations["api.customers.customers.update"];
    };
    "/api/v1/customers/{id}/badges": {
        parameters: {
        };
        /**
         * The badges of a customer
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.badges"];
    };
    "/api/v1/customers/{id}/card": {
        parameters: {
        };
        /**
         * The card of a customer
         * @description Needs the permission `customers.read`.
         */
        get: operations["cards.show"];
        /**
         * Give a customer another card; the one before is blocked
         * @description Needs the permission `customers.manage`.
         */
        post: operations["cards.store"];
    };
    "/api/v1/customers/{id}/consents": {
        parameters: {
        };
        /**
         * Write down that a customer consents
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.customers.customer_consents.store"];
    };
    "/api/v1/customers/{id}/consents/{kind}": {
        parameters: {
        };
        /**
         * Withdraw a consent; it stays as history
         * @description Needs the permission `customers.manage`.
         */
        delete: operations["api.customers.customer_consents.destroy"];
    };
    "/api/v1/customers/{id}/coupons": {
        parameters: {
        };
        /**
         * The coupons of a customer that count, then those of the past
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.coupons"];
    };
    "/api/v1/customers/{id}/distinct": {
        parameters: {
        };
        /**
         * Say that another customer is another person: the two are not proposed as one any more
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.customers.merges.tell_apart"];
    };
    "/api/v1/customers/{id}/merge": {
        parameters: {
        };
        /**
         * Merge another customer into this one; can be undone
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.customers.merges.merge"];
    };
    "/api/v1/customers/{id}/notes": {
        parameters: {
        };
        /**
         * What people wrote about a customer, newest first
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.customer_notes.index"];
        /**
         * Write a note about a customer
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.customers.customer_notes.store"];
    };
    "/api/v1/customers/{id}/notes/{noteId}": {
        parameters: {
        };
        /**
         * Delete a note
         * @description Needs the permission `customers.manage`.
         */
        delete: operations["api.customers.customer_notes.destroy"];
    };
    "/api/v1/customers/{id}/purchases": {
        parameters: {
        };
        /**
         * What a customer bought, newest first
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.customers.purchases"];
    };
    "/api/v1/customers/{id}/referral": {
        parameters: {
        };
        /**
         * A customer's code for bringing friends, made when it is first asked for, and what it brought
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.customers.referral.referrals.show"];
        /**
         * Say by whose code a new customer came; what breaks the rules is kept with the reason
         * @description Needs the permission `till.use`.
         */
        post: operations["api.customers.referral.referrals.store"];
    };
    "/api/v1/customers/{id}/unmerge": {
        parameters: {
        };
        /**
         * Part them again; each has its own purchases, also those made since, and its bonuses as far as they are still there
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.customers.merges.unmerge"];
    };
    "/api/v1/customers/duplicates": {
        parameters: {
        };
        /**
         * Pairs who may be one person: the same e-mail, or the same name and birthday
         * @description Needs the permission `customers.manage`.
         */
        get: operations["api.customers.merges.index"];
    };
    "/api/v1/customers/export": {
        parameters: {
        };
        /**
         * Customers with open contacts as a file; it is written down who took it
         * @description Needs the permission `customers.manage`.
         */
        get: operations["api.customers.customer_export.show"];
    };
    "/api/v1/customers/search": {
        parameters: {
        };
        /**
         * The same list, looked for by phone, e-mail or beginnings of a name
         * @description Needs the permission `customers.read`.
         */
        post: operations["api.customers.customers.search"];
    };
    "/api/v1/dashboard/realtime": {
        parameters: {
        };
        /**
         * The main figures as server-sent events, whenever those of the caller change; of today unless asked otherwise
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboard.realtime"];
    };
    "/api/v1/dashboard/summary": {
        parameters: {
        };
        /**
         * What the overview shows: tiles, revenue by day, heatmap, products, venues
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboard.summary"];
    };
    "/api/v1/dashboards": {
        parameters: {
        };
        /**
         * Dashboards: those of Krug that the caller may read, own and shared ones
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboards.index"];
        /**
         * Put a dashboard together, seen by nobody else until it is shared
         * @description Needs the permission `dashboards.read`.
         */
        post: operations["api.reporting.dashboards.store"];
    };
    "/api/v1/dashboards/{id}": {
        parameters: {
        };
        /**
         * A dashboard: its tabs, with what each widget shows and where it lies
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboards.show"];
        /**
         * Delete a dashboard; it can be had back for thirty days
         * @description Needs the permission `dashboards.read`.
         */
        delete: operations["api.reporting.dashboards.destroy"];
        /**
         * Change a dashboard
         * @description Needs the permission `dashboards.read`.
         */
        patch: operations["api.reporting.dashboards.update"];
    };
    "/api/v1/dashboards/{id}/copy": {
        parameters: {
        };
        /**
         * A dashboard of the caller's own like this one
         * @description Needs the permission `dashboards.read`.
         */
        post: operations["api.reporting.dashboards.copy"];
    };
    "/api/v1/dashboards/{id}/data": {
        parameters: {
        };
        /**
         * All figures of a dashboard, or of one of its tabs, in one answer
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboards.data"];
    };
    "/api/v1/dashboards/{id}/pdf": {
        parameters: {
        };
        /**
         * A dashboard to print, with all of its tabs
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboards.pdf"];
    };
    "/api/v1/dashboards/{id}/restore": {
        parameters: {
        };
        /**
         * Have a deleted dashboard back
         * @description Needs the permission `dashboards.read`.
         */
        post: operations["api.reporting.dashboards.restore"];
    };
    "/api/v1/dashboards/{id}/roles": {
        parameters: {
        };
        /**
         * Say holders of which roles may see a dashboard
         * @description Needs the permission `dashboards.read`.
         */
        put: operations["api.reporting.dashboards.share"];
    };
    "/api/v1/dashboards/{id}/start": {
        parameters: {
        };
        /**
         * Begin here after signing in
         * @description Needs the permission `dashboards.read`.
         */
        put: operations["api.reporting.dashboards.begin"];
    };
    "/api/v1/dashboards/preview": {
        parameters: {
        };
        /**
         * Figures of widgets before they are saved
         * @description Needs the permission `dashboards.read`.
         */
        post: operations["api.reporting.dashboards.preview"];
    };
    "/api/v1/dashboards/reports": {
        parameters: {
        };
        /**
         * Reports that a widget may show, and in which pictures
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboards.reports"];
    };
    "/api/v1/dashboards/roles": {
        parameters: {
        };
        /**
         * Roles that a dashboard may be shared with
         * @description Needs the permission `dashboards.read`.
         */
        get: operations["api.reporting.dashboards.roles"];
    };
    "/api/v1/dashboards/start": {
        parameters: {
        };
        /**
         * Begin on the overview again
         * @description Needs the permission `dashboards.read`.
         */
        delete: operations["api.reporting.dashboards.begin_elsewhere"];
    };
    "/api/v1/discounts/calculate": {
        parameters: {
        };
        /**
         * What the promotions make of a basket and why, also with one as it could be; no effect
         * @description Needs the permission `promotions.read`.
         */
        post: operations["api.promotions.calculate"];
    };
    "/api/v1/discounts/groups": {
        parameters: {
        };
        /**
         * Groups in which promotions are weighed against one another
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotion_groups.promotion_groups.index"];
        /**
         * Add a group to a lane
         * @description Needs the permission `promotions.manage`.
         */
        post: operations["api.promotion_groups.promotion_groups.store"];
    };
    "/api/v1/discounts/groups/{id}": {
        parameters: {
        };
        /**
         * A group of promotions
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotion_groups.promotion_groups.show"];
        /**
         * Change how a group decides, and where in its lane it stands
         * @description Needs the permission `promotions.manage`.
         */
        put: operations["api.promotion_groups.promotion_groups.replace"];
        /**
         * Delete a group in which nothing stands
         * @description Needs the permission `promotions.manage`.
         */
        delete: operations["api.promotion_groups.promotion_groups.destroy"];
    };
    "/api/v1/discounts/rules": {
        parameters: {
        };
        /**
         * Promotions that may apply where the caller works, the latest first, each with its sentence
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotions.promotions.index"];
        /**
         * Draft a promotion; money is in kopecks, quantities are in thousandths, shares in basis points
         * @description Needs the permission `promotions.manage`.
         */
        post: operations["api.promotions.promotions.store"];
    };
    "/api/v1/discounts/rules/{id}": {
        parameters: {
        };
        /**
         * A promotion with its current version
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotions.promotions.show"];
        /**
         * Another version of a promotion, based on the version named; an active one applies by it at once
         * @description Needs the permission `promotions.manage`.
         */
        put: operations["api.promotions.promotions.replace"];
        /**
         * Delete a draft
         * @description Needs the permission `promotions.manage`.
         */
        delete: operations["api.promotions.promotions.destroy"];
    };
    "/api/v1/discounts/rules/{id}/activate": {
        parameters: {
        };
        /**
         * Put a draft or a paused promotion in force
         * @description Needs the permission `promotions.manage`.
         */
        post: operations["api.promotions.promotions.activate"];
    };
    "/api/v1/discounts/rules/{id}/end": {
        parameters: {
        };
        /**
         * Put a promotion out of force for good
         * @description Needs the permission `promotions.manage`.
         */
        post: operations["api.promotions.promotions.end"];
    };
    "/api/v1/discounts/rules/{id}/pause": {
        parameters: {
        };
        /**
         * Put an active promotion out of force for a while
         * @description Needs the permission `promotions.manage`.
         */
        post: operations["api.promotions.promotions.pause"];
    };
    "/api/v1/discounts/rules/{id}/simulate": {
        parameters: {
        };
        /**
         * Replay the current version over sales of the past, beside the other promotions in force
         * @description Needs the permission `promotions.manage`.
         */
        post: operations["api.promotions.promotion_simulations.store"];
    };
    "/api/v1/discounts/rules/{id}/simulations": {
        parameters: {
        };
        /**
         * The latest simulations of a promotion
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotions.promotion_simulations.index"];
    };
    "/api/v1/discounts/rules/{id}/stats": {
        parameters: {
        };
        /**
         * Uses, discounts and checks of a promotion, by day
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotions.promotion_simulations.stats"];
    };
    "/api/v1/discounts/rules/preview": {
        parameters: {
        };
        /**
         * How a promotion reads, before it is saved
         * @description Needs the permission `promotions.read`.
         */
        post: operations["api.promotions.promotion_trials.preview"];
    };
    "/api/v1/discounts/simulations/{simulationId}": {
        parameters: {
        };
        /**
         * A simulation: how far it is, or its result
         * @description Needs the permission `promotions.read`.
         */
        get: operations["api.promotions.simulation"];
    };
    "/api/v1/embeds": {
        parameters: {
        };
        /**
         * Reports and dashboards that stand in pages of others, the newest first
         * @description Needs the permission `reports.embed`.
         */
        get: operations["api.reporting.embeds.index"];
        /**
         * Let a report or a dashboard stand in pages of others
         * @description Needs the permission `reports.embed`.
         */
        post: operations["api.reporting.embeds.store"];
    };
    "/api/v1/embeds/{id}": {
        parameters: {
        };
        /**
         * An embed, with its link for its maker
         * @description Needs the permission `reports.embed`.
         */
        get: operations["api.reporting.embeds.show"];
        /**
         * Delete an embed; its links lead nowhere
         * @description Needs the permission `reports.embed`.
         */
        delete: operations["api.reporting.embeds.destroy"];
        /**
         * Change what an embed asks, where it may stand, and until when
         * @description Needs the permission `reports.embed`.
         */
        patch: operations["api.reporting.embeds.update"];
    };
    "/api/v1/embeds/{id}/links": {
        parameters: {
        };
        /**
         * A short-lived link to an embed that shows less than it
         * @description Needs the permission `reports.embed`.
         */
        post: operations["api.reporting.embeds.link"];
    };
    "/api/v1/embeds/{id}/revoke": {
        parameters: {
        };
        /**
         * Stop an embed at once and for good
         * @description Needs the permission `reports.embed`.
         */
        post: operations["api.reporting.embeds.revoke"];
    };
    "/api/v1/exports": {
        parameters: {
        };
        /**
         * The caller's files and those on their way, newest first
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.exports.index"];
        /**
         * Have a file written of a report, or of a list of receipts
         * @description Needs the permission `reports.export`.
         */
        post: operations["api.reporting.exports.store"];
    };
    "/api/v1/exports/{id}": {
        parameters: {
        };
        /**
         * How far a file is, with its link once it is ready
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.exports.show"];
        /**
         * Delete a file
         * @description Needs the permission `reports.export`.
         */
        delete: operations["api.reporting.exports.destroy"];
    };
    "/api/v1/exports/{id}/cancel": {
        parameters: {
        };
        /**
         * Stop writing a file
         * @description Needs the permission `reports.export`.
         */
        post: operations["api.reporting.exports.cancel"];
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
        };
        /**
         * The file behind such a link
         * @description Anyone may call it.
         */
        get: operations["api.reporting.exports.file"];
    };
    "/api/v1/imports": {
        parameters: {
        };
        /**
         * Imports, newest first
         * @description Needs the permission `imports.create`.
         */
        get: operations["api.imports.index"];
        /**
         * Import a file; the mapping is JSON text, guessed from the file when left out
         * @description Needs the permission `imports.create`.
         */
        post: operations["api.imports.store"];
    };
    "/api/v1/imports/{id}": {
        parameters: {
        };
        /**
         * An import: its status and counts
         * @description Needs the permission `imports.create`.
         */
        get: operations["api.imports.show"];
    };
    "/api/v1/imports/preview": {
        parameters: {
        };
        /**
         * What the columns of a file mean and what its first rows would become
         * @description Needs the permission `imports.create`.
         */
        post: operations["api.imports.preview"];
    };
    "/api/v1/imports/templates": {
        parameters: {
        };
        /**
         * Mappings that were kept for the next file
         * @description Needs the permission `imports.create`.
         */
        get: operations["api.imports.templates"];
    };
    "/api/v1/organizations/current": {
        parameters: {
        };
        /**
         * The organization
         * @description Needs the permission `organization.read`.
         */
        get: operations["api.organizations.show"];
        /**
         * Change the organization
         * @description Needs the permission `organization.update`.
         */
        patch: operations["api.organizations.update"];
    };
    "/api/v1/organizations/permissions": {
        parameters: {
        };
        /**
         * Every right in words, by group
         * @description Needs the permission `users.read`.
         */
        get: operations["roles.permissions"];
    };
    "/api/v1/organizations/roles": {
        parameters: {
        };
        /**
         * Roles with their rights: those of Krug, then own ones by name
         * @description Needs the permission `users.read`.
         */
        get: operations["roles.index"];
        /**
         * Add a role; nobody grants what they do not hold
         * @description Needs the permission `roles.manage`.
         */
        post: operations["roles.store"];
    };
    "/api/v1/organizations/roles/{id}": {
        parameters: {
        };
        /**
         * Delete an own role that nobody holds
         * @description Needs the permission `roles.manage`.
         */
        delete: operations["roles.destroy"];
        /**
         * Change an own role for everybody who holds it
         * @description Needs the permission `roles.manage`.
         */
        patch: operations["roles.update"];
    };
    "/api/v1/organizations/second-factor": {
        parameters: {
        };
        /**
         * The roles that need a second factor
         * @description Needs the permission `organization.update`.
         */
        get: operations["second_factor.roles"];
        /**
         * Say which roles need a second factor
         * @description Needs the permission `organization.update`.
         */
        put: operations["second_factor.require"];
    };
    "/api/v1/organizations/users": {
        parameters: {
        };
        /**
         * The people of the organization, by name
         * @description Needs the permission `users.read`.
         */
        get: operations["users.index"];
        /**
         * Invite a person
         * @description Needs the permission `users.manage`.
         */
        post: operations["users.store"];
    };
    "/api/v1/organizations/users/{id}": {
        parameters: {
        };
        /**
         * Take a person out of the organization
         * @description Needs the permission `users.manage`.
         */
        delete: operations["users.destroy"];
        /**
         * Change a person's role and reach, or lock the person out
         * @description Needs the permission `users.manage`.
         */
        patch: operations["users.update"];
    };
    "/api/v1/organizations/users/{id}/second-factor": {
        parameters: {
        };
        /**
         * Take the second factor off a person who lost it
         * @description Needs the permission `organization.own`.
         */
        delete: operations["second_factor.reset"];
    };
    "/api/v1/organizations/users/{id}/sign-ins": {
        parameters: {
        };
        /**
         * Where a member is signed in to this organization; it is written down who looked
         * @description Needs the permission `users.manage`.
         */
        get: operations["members_sign_ins.index"];
    };
    "/api/v1/organizations/users/{id}/sign-ins/{signInId}?": {
        parameters: {
        };
        /**
         * End one sign-in of a member, or all
         * @description Needs the permission `users.manage`.
         */
        delete: operations["members_sign_ins.destroy"];
    };
    "/api/v1/person-requests": {
        parameters: {
        };
        /**
         * What persons asked for by right, the most urgent first
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.person_requests.person_requests.index"];
        /**
         * Write down what a person asks for; the deadline is that of the law
         * @description Needs the permission `customers.read`.
         */
        post: operations["api.person_requests.person_requests.store"];
    };
    "/api/v1/person-requests/{id}": {
        parameters: {
        };
        /**
         * A request of a person
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.person_requests.person_requests.show"];
    };
    "/api/v1/person-requests/{id}/extend": {
        parameters: {
        };
        /**
         * Take the longer time that the law gives once, with the reason
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.person_requests.person_requests.extend"];
    };
    "/api/v1/person-requests/{id}/file": {
        parameters: {
        };
        /**
         * Everything that is kept about the person, as JSON or a readable page; it is written down who took it
         * @description Needs the permission `customers.manage`.
         */
        get: operations["api.person_requests.person_requests.file"];
    };
    "/api/v1/person-requests/{id}/fulfil": {
        parameters: {
        };
        /**
         * Do what was asked for and close the request: correct, erase, or stop the purpose
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.person_requests.person_requests.fulfil"];
    };
    "/api/v1/person-requests/{id}/refuse": {
        parameters: {
        };
        /**
         * Refuse a request, with the reason
         * @description Needs the permission `customers.manage`.
         */
        post: operations["api.person_requests.person_requests.refuse"];
    };
    "/api/v1/plans": {
        parameters: {
        };
        /**
         * Set what venues should earn, by month or day; null takes a plan away
         * @description Needs the permission `plans.manage`.
         */
        put: operations["api.plans.update"];
    };
    "/api/v1/pos/batch": {
        parameters: {
        };
        /**
         * Purchases that a till made while it was offline, each with its own key and time
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.batch"];
    };
    "/api/v1/pos/customer/{id}/available-discounts": {
        parameters: {
        };
        /**
         * What a customer could have in a venue, and what is missing for it
         * @description Needs the permission `till.use`.
         */
        get: operations["pos.available"];
    };
    "/api/v1/pos/customers": {
        parameters: {
        };
        /**
         * Register a customer who joins at the till, with their consent
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.register"];
    };
    "/api/v1/pos/process-purchase": {
        parameters: {
        };
        /**
         * Make a purchase
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.process"];
    };
    "/api/v1/pos/purchases": {
        parameters: {
        };
        /**
         * What the tills of a venue sold, the latest first, and what is left to return
         * @description Needs the permission `till.use`.
         */
        get: operations["pos.index"];
    };
    "/api/v1/pos/quote": {
        parameters: {
        };
        /**
         * What a purchase would come to: promotions, bonuses, explanations; changes nothing
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.quote"];
    };
    "/api/v1/pos/refund": {
        parameters: {
        };
        /**
         * Take items of a purchase back, or all of it
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.refund"];
    };
    "/api/v1/pos/refund/quote": {
        parameters: {
        };
        /**
         * What a refund would do; changes nothing
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.quote_refund"];
    };
    "/api/v1/pos/void": {
        parameters: {
        };
        /**
         * Take a purchase back as if it had never been made
         * @description Needs the permission `till.use`.
         */
        post: operations["pos.void"];
    };
    "/api/v1/programme": {
        parameters: {
        };
        /**
         * The terms of the bonus programme in force; kopecks, hundredths and basis points
         * @description Needs the permission `promotions.read`.
         */
        get: operations["programme.show"];
        /**
         * Put other terms in force, based on the version named
         * @description Needs the permission `programme.manage`.
         */
        put: operations["programme.save"];
    };
    "/api/v1/programme/example": {
        parameters: {
        };
        /**
         * What a purchase would earn by terms that need not be saved, step by step
         * @description Needs the permission `programme.manage`.
         */
        post: operations["programme.example"];
    };
    "/api/v1/programme/versions": {
        parameters: {
        };
        /**
         * Every version of the terms, the latest first
         * @description Needs the permission `programme.manage`.
         */
        get: operations["programme.versions"];
    };
    "/api/v1/referrals": {
        parameters: {
        };
        /**
         * Who brought whom, and what became of it, newest first
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.referrals.index"];
    };
    "/api/v1/reports": {
        parameters: {
        };
        /**
         * Reports the caller may open, in the caller's language
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.reports.index"];
    };
    "/api/v1/reports/customers/by-tier": {
        parameters: {
        };
        /**
         * Members by tier: How many members stand in each tier today, and what they bought in a year.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.by-tier"];
    };
    "/api/v1/reports/customers/cohorts": {
        parameters: {
        };
        /**
         * Retention by cohort: Which part of a month’s new customers comes back in each later month.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.cohorts"];
    };
    "/api/v1/reports/customers/customer-destinations": {
        parameters: {
        };
        /**
         * Where customers go next: To which businesses of the organization customers went after buying here.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.customer-destinations"];
    };
    "/api/v1/reports/customers/customer-sources": {
        parameters: {
        };
        /**
         * Where customers come from: From which businesses of the organization customers first came, and what they buy.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.customer-sources"];
    };
    "/api/v1/reports/customers/ecosystem": {
        parameters: {
        };
        /**
         * Ecosystem: How the community of businesses lives as a whole: members, purchases across businesses, retention.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.ecosystem"];
    };
    "/api/v1/reports/customers/lifetime": {
        parameters: {
        };
        /**
         * Lifetime value: What a customer brings, how often and how soon one comes again, by the month of the first purchase.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.lifetime"];
    };
    "/api/v1/reports/customers/new-and-returning": {
        parameters: {
        };
        /**
         * New and returning: New and returning customers by day, week or month.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.new-and-returning"];
    };
    "/api/v1/reports/customers/nsm": {
        parameters: {
        };
        /**
         * North star: Share of members who bought in two categories or more within 60 days. The goal is 25 %.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.nsm"];
    };
    "/api/v1/reports/customers/overview": {
        parameters: {
        };
        /**
         * Customers: summary: How many customers bought, how many of them were new, and what customers of other businesses bring.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.overview"];
    };
    "/api/v1/reports/customers/rfm-segments": {
        parameters: {
        };
        /**
         * RFM segments: Customers by how lately, how often and for how much they bought in a year, and what to do about each group.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.rfm-segments"];
    };
    "/api/v1/reports/customers/second-purchase": {
        parameters: {
        };
        /**
         * Second purchase: After how many days new customers come for the second time. Those who came lately still have time.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.second-purchase"];
    };
    "/api/v1/reports/customers/win-win-chains": {
        parameters: {
        };
        /**
         * Chains of businesses: In which order customers come to know the businesses of the organization, and which package to offer them.
         * @description Needs the permission `reports.customers`.
         */
        get: operations["reports.customers.win-win-chains"];
    };
    "/api/v1/reports/export/sales": {
        parameters: {
        };
        /**
         * Sales by day, as a file unless asked otherwise
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.reports.export_sales"];
    };
    "/api/v1/reports/finance/pl": {
        parameters: {
        };
        /**
         * Profit and loss: Revenue, cost of goods, other costs and operating profit beside the plan: by line, month, venue or business.
         * @description Needs the permission `reports.finance`.
         */
        get: operations["reports.finance.pl"];
    };
    "/api/v1/reports/menu/abc": {
        parameters: {
        };
        /**
         * ABC analysis: Which products bring 80% of the result, and which bring next to nothing.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.abc"];
    };
    "/api/v1/reports/menu/abc-xyz": {
        parameters: {
        };
        /**
         * ABC–XYZ matrix: What a product brings and how steadily it sells, with advice for each group.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.abc-xyz"];
    };
    "/api/v1/reports/menu/basket": {
        parameters: {
        };
        /**
         * Bought together: Pairs and rules: what shares a receipt more often than by chance.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.basket"];
    };
    "/api/v1/reports/menu/cannibalization": {
        parameters: {
        };
        /**
         * Cannibalization: What a new product took from the others of its category.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.cannibalization"];
    };
    "/api/v1/reports/menu/categories": {
        parameters: {
        };
        /**
         * Categories: Sales by product category.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.categories"];
    };
    "/api/v1/reports/menu/companions": {
        parameters: {
        };
        /**
         * Companions of a product: What is often bought with one product.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.companions"];
    };
    "/api/v1/reports/menu/drivers": {
        parameters: {
        };
        /**
         * Revenue drivers of the menu: Why the revenue of categories and products changed: guests, quantity a guest, or price.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.drivers"];
    };
    "/api/v1/reports/menu/go-list": {
        parameters: {
        };
        /**
         * Go-List: Popularity and contribution of dishes: stars, workhorses, puzzles and dogs, and what to do with them.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.go-list"];
    };
    "/api/v1/reports/menu/margin": {
        parameters: {
        };
        /**
         * Margin and food cost: What each product earns at the prices it was really sold at.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.margin"];
    };
    "/api/v1/reports/menu/new-items": {
        parameters: {
        };
        /**
         * New items: How products started that had not been sold before.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.new-items"];
    };
    "/api/v1/reports/menu/price-history": {
        parameters: {
        };
        /**
         * Price history: At which price a product was really sold, and how its sales went with it.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.price-history"];
    };
    "/api/v1/reports/menu/top-sellers": {
        parameters: {
        };
        /**
         * Top sellers: Products that sell best.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.top-sellers"];
    };
    "/api/v1/reports/menu/worst-sellers": {
        parameters: {
        };
        /**
         * Worst sellers: Products that sell worst.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.worst-sellers"];
    };
    "/api/v1/reports/menu/xyz": {
        parameters: {
        };
        /**
         * XYZ analysis: What sells steadily, and what by leaps.
         * @description Needs the permission `reports.menu`.
         */
        get: operations["reports.menu.xyz"];
    };
    "/api/v1/reports/sales/by-business": {
        parameters: {
        };
        /**
         * Sales by business: What each business sells.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.by-business"];
    };
    "/api/v1/reports/sales/by-employee": {
        parameters: {
        };
        /**
         * Sales by employee: Who sold how much.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.by-employee"];
    };
    "/api/v1/reports/sales/by-order-type": {
        parameters: {
        };
        /**
         * Order types: Hall, takeaway, delivery and others.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.by-order-type"];
    };
    "/api/v1/reports/sales/by-payment-type": {
        parameters: {
        };
        /**
         * Payments: What people pay with.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.by-payment-type"];
    };
    "/api/v1/reports/sales/by-venue": {
        parameters: {
        };
        /**
         * Sales by venue: What each venue sells.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.by-venue"];
    };
    "/api/v1/reports/sales/comparison": {
        parameters: {
        };
        /**
         * Comparison of periods: The days of two periods side by side: in order or by weekday.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.comparison"];
    };
    "/api/v1/reports/sales/daily": {
        parameters: {
        };
        /**
         * Sales by day: Sales by day, week or month.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.daily"];
    };
    "/api/v1/reports/sales/drivers": {
        parameters: {
        };
        /**
         * Revenue drivers: Why revenue changed: guests, depth of the order or price, by weekday and part of the day.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.drivers"];
    };
    "/api/v1/reports/sales/heatmap": {
        parameters: {
        };
        /**
         * Heatmap: Sales by weekday and hour.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.heatmap"];
    };
    "/api/v1/reports/sales/hourly": {
        parameters: {
        };
        /**
         * Sales by hour: In which hours most is sold.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.hourly"];
    };
    "/api/v1/reports/sales/last-receipts": {
        parameters: {
        };
        /**
         * Last receipts: What was sold just now: when, where and for how much, without names of customers.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.last-receipts"];
    };
    "/api/v1/reports/sales/like-for-like": {
        parameters: {
        };
        /**
         * Like for like: Only venues that sold in both periods.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.like-for-like"];
    };
    "/api/v1/reports/sales/plan-fact": {
        parameters: {
        };
        /**
         * Plan and actual: How far each venue is with its plan, and a forecast of the month’s end.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.plan-fact"];
    };
    "/api/v1/reports/sales/summary": {
        parameters: {
        };
        /**
         * Sales summary: The main figures of a period and how they changed.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.summary"];
    };
    "/api/v1/reports/sales/top-days": {
        parameters: {
        };
        /**
         * Best and worst days: Days with the largest or the smallest revenue.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.top-days"];
    };
    "/api/v1/reports/sales/weekday-analysis": {
        parameters: {
        };
        /**
         * Weekdays: Mean sales per weekday over the days that were open.
         * @description Needs the permission `reports.sales`.
         */
        get: operations["reports.sales.weekday-analysis"];
    };
    "/api/v1/reports/saved": {
        parameters: {
        };
        /**
         * Saved reports that the caller may open, the newest first
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.saved_reports.index"];
        /**
         * Save a ready report or a query of the builder under a name
         * @description Anyone who is signed in may call it.
         */
        post: operations["api.reporting.saved_reports.store"];
    };
    "/api/v1/reports/saved/{id}": {
        parameters: {
        };
        /**
         * Delete a saved report with its versions
         * @description Anyone who is signed in may call it.
         */
        delete: operations["api.reporting.saved_reports.destroy"];
        /**
         * Save over a report; what it was stays as a version
         * @description Anyone who is signed in may call it.
         */
        patch: operations["api.reporting.saved_reports.update"];
    };
    "/api/v1/reports/saved/{id}/definition": {
        parameters: {
        };
        /**
         * What a saved report says, and who may open it
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.saved_reports.show"];
    };
    "/api/v1/reports/saved/{id}/duplicate": {
        parameters: {
        };
        /**
         * A copy of the caller’s own
         * @description Anyone who is signed in may call it.
         */
        post: operations["api.reporting.saved_reports.duplicate"];
    };
    "/api/v1/reports/saved/{id}/roles": {
        parameters: {
        };
        /**
         * Which roles may open it, beside its owner
         * @description Needs the permission `dashboards.manage`.
         */
        put: operations["api.reporting.saved_reports.share"];
    };
    "/api/v1/reports/saved/{id}/versions": {
        parameters: {
        };
        /**
         * Every version of a saved report, the newest first
         * @description Anyone who is signed in may call it.
         */
        get: operations["api.reporting.saved_reports.versions"];
    };
    "/api/v1/reports/saved/{id}/versions/{version}/restore": {
        parameters: {
        };
        /**
         * Make a former version the newest one
         * @description Anyone who is signed in may call it.
         */
        post: operations["api.reporting.saved_reports.restore"];
    };
    "/api/v1/reports/staff/performance": {
        parameters: {
        };
        /**
         * Staff performance: Who sells how much, and how far above the mean of the venue.
         * @description Needs the permission `reports.staff`.
         */
        get: operations["reports.staff.performance"];
    };
    "/api/v1/reports/staff/trend": {
        parameters: {
        };
        /**
         * Staff trend: How those who sell most have done, by week or month.
         * @description Needs the permission `reports.staff`.
         */
        get: operations["reports.staff.trend"];
    };
    "/api/v1/retention": {
        parameters: {
        };
        /**
         * How long each kind of data is kept
         * @description Needs the permission `organization.update`.
         */
        get: operations["api.retention.retention.index"];
    };
    "/api/v1/retention/{kind}": {
        parameters: {
        };
        /**
         * Choose how long a kind of data is kept
         * @description Needs the permission `organization.update`.
         */
        put: operations["api.retention.retention.update"];
    };
    "/api/v1/schedules": {
        parameters: {
        };
        /**
         * Reports that are sent by the clock, by name
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.schedules.index"];
        /**
         * Have a report sent by the clock
         * @description Needs the permission `reports.export`.
         */
        post: operations["api.reporting.schedules.store"];
    };
    "/api/v1/schedules/{id}": {
        parameters: {
        };
        /**
         * A schedule, with what became of the last time
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.schedules.show"];
        /**
         * Change a schedule
         * @description Needs the permission `reports.export`.
         */
        put: operations["api.reporting.schedules.replace"];
        /**
         * Delete a schedule with its history
         * @description Needs the permission `reports.export`.
         */
        delete: operations["api.reporting.schedules.destroy"];
    };
    "/api/v1/schedules/{id}/deliveries": {
        parameters: {
        };
        /**
         * What was sent to whom, and what was not, newest first
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.schedules.deliveries"];
    };
    "/api/v1/schedules/{id}/pause": {
        parameters: {
        };
        /**
         * Send nothing until it is resumed
         * @description Needs the permission `reports.export`.
         */
        post: operations["api.reporting.schedules.pause"];
    };
    "/api/v1/schedules/{id}/resume": {
        parameters: {
        };
        /**
         * Send again, from the next time on
         * @description Needs the permission `reports.export`.
         */
        post: operations["api.reporting.schedules.resume"];
    };
    "/api/v1/schedules/{id}/send": {
        parameters: {
        };
        /**
         * Send the report to the caller now
         * @description Needs the permission `reports.export`.
         */
        post: operations["api.reporting.schedules.send"];
    };
    "/api/v1/schedules/recipients": {
        parameters: {
        };
        /**
         * The people and roles that reports can be sent to
         * @description Needs the permission `reports.export`.
         */
        get: operations["api.reporting.schedules.recipients"];
    };
    "/api/v1/schedules/unsubscribe": {
        parameters: {
        };
        /**
         * No more letters to an outside address, by the link of one
         * @description Anyone may call it.
         */
        post: operations["api.reporting.schedules.unsubscribe"];
    };
    "/api/v1/segments": {
        parameters: {
        };
        /**
         * Segments with how many customers they have: those of Krug, then own ones by name
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.segments.segments.index"];
        /**
         * Add a segment; it is settled at once
         * @description Needs the permission `segments.manage`.
         */
        post: operations["api.segments.segments.store"];
    };
    "/api/v1/segments/{id}": {
        parameters: {
        };
        /**
         * A segment with its conditions
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.segments.segments.show"];
        /**
         * Change an own segment; it is settled at once
         * @description Needs the permission `segments.manage`.
         */
        put: operations["api.segments.segments.replace"];
        /**
         * Delete an own segment
         * @description Needs the permission `segments.manage`.
         */
        delete: operations["api.segments.segments.destroy"];
    };
    "/api/v1/segments/{id}/customers": {
        parameters: {
        };
        /**
         * Customers of a segment, contacts masked
         * @description Needs the permission `customers.read`.
         */
        get: operations["api.segments.segments.customers"];
    };
    "/api/v1/segments/preview": {
        parameters: {
        };
        /**
         * How many customers conditions hold for right now
         * @description Needs the permission `segments.manage`.
         */
        post: operations["api.segments.segments.preview"];
    };
    "/api/v1/segments/update": {
        parameters: {
        };
        /**
         * Compute statistics, scores and segments anew, by a job
         * @description Needs the permission `segments.manage`.
         */
        post: operations["api.segments.segments.refresh"];
    };
    "/api/v1/support-access": {
        parameters: {
        };
        /**
         * When support was let in, newest first
         * @description Needs the permission `organization.own`.
         */
        get: operations["support_access.index"];
        /**
         * Let support look at the organization for some hours
         * @description Needs the permission `organization.own`.
         */
        post: operations["support_access.open"];
        /**
         * Close it to support at once
         * @description Needs the permission `organization.own`.
         */
        delete: operations["support_access.close"];
    };
    "/api/v1/venues": {
        parameters: {
        };
        /**
         * Venues within the caller's reach, by name
         * @description Needs the permission `venues.read`.
         */
        get: operations["api.venues.index"];
        /**
         * Add a venue
         * @description Needs the permission `venues.manage`.
         */
        post: operations["api.venues.store"];
    };
    "/api/v1/venues/{id}": {
        parameters: {
        };
        /**
         * A venue
         * @description Needs the permission `venues.read`.
         */
        get: operations["api.venues.show"];
        /**
         * Archive a venue; its history stays
         * @description Needs the permission `venues.manage`.
         */
        delete: operations["api.venues.destroy"];
        /**
         * Change a venue
         * @description Needs the permission `venues.manage`.
         */
        patch: operations["api.venues.update"];
    };
    "/api/v1/venues/{id}/sync": {
        parameters: {
        };
        /**
         * Start a run of each connection that brings the venue's sales
         * @description Needs the permission `connections.sync`.
         */
        post: operations["api.venue_sync.store"];
    };
    "/api/v1/venues/{id}/sync/status": {
        parameters: {
        };
        /**
         * How those connections are doing
         * @description Needs the permission `connections.read`.
         */
        get: operations["api.venue_sync.show"];
    };
    "/api/v1/webhooks/{connection}/{token}": {
        parameters: {
        };
        /**
         * What a vendor sends; looked at by a job
         * @description Anyone may call it.
         */
        post: operations["api.webhooks.receive"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Activation: {
            code: string;
            expiresAt: string;
            /** @description To be told at the till. */
            shortCode: string;
        };
        AllBadgeRules: {
            all: (components["schemas"]["AllBadgeRules"] | components["schemas"]["AnyBadgeRule"] | components["schemas"]["NotBadgeRule"] | components["schemas"]["AmountCondition"] | components["schemas"]["CategoryCondition"])[];
        };
        AllConditions: {
            all: (components["schemas"]["AllConditions"] | components["schemas"]["AnyCondition"] | components["schemas"]["NotCondition"] | components["schemas"]["Comparison"])[];
        };
        AllOfConditions: {
            all: (components["schemas"]["AllOfConditions"] | components["schemas"]["AnyOfConditions"] | components["schemas"]["NegatedCondition"] | {
                from?: string;
                to?: string;
                /** @constant */
                type: "hours";
                weekdays: number[];
            } | {
                after: number;
                before: number;
                /** @constant */
                type: "birthday";
            } | {
                tiers: string[];
                /** @constant */
                type: "tiers";
            } | {
                businesses: string[];
                /** @constant */
                type: "businesses";
            } | {
                channels: ("app" | "delivery" | "till" | "web")[];
                /** @constant */
                type: "channel";
            } | {
                /** @constant */
                type: "venues";
                venues: string[];
            } | {
                /** @constant */
                type: "payment_type";
                types: ("card" | "cash" | "credit" | "online" | "other")[];
            } | {
                segments: string[];
                /** @constant */
                type: "segments";
            } | {
                amount: number;
                /** @enum {string} */
                basis: "before" | "running";
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "minimum_purchase";
            } | {
                items: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "contains_items";
            } | {
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                quantity: number;
                /** @constant */
                type: "item_quantity";
            } | {
                from: string;
                /** @constant */
                type: "dates";
                until: string;
            } | {
                /** @constant */
                type: "first_purchase";
            } | {
                /** @constant */
                type: "new_category";
            })[];
        };
        AmountCondition: {
            /** @enum {string} */
            field: "categories" | "categoryShare" | "events" | "referrals" | "registered" | "spent";
            /** @description At least so much; for `registered` among the first so many. */
            value: number;
        };
        AnyBadgeRule: {
            any: (components["schemas"]["AllBadgeRules"] | components["schemas"]["AnyBadgeRule"] | components["schemas"]["NotBadgeRule"] | components["schemas"]["AmountCondition"] | components["schemas"]["CategoryCondition"])[];
        };
        AnyCondition: {
            any: (components["schemas"]["AllConditions"] | components["schemas"]["AnyCondition"] | components["schemas"]["NotCondition"] | components["schemas"]["Comparison"])[];
        };
        AnyOfConditions: {
            any: (components["schemas"]["AllOfConditions"] | components["schemas"]["AnyOfConditions"] | components["schemas"]["NegatedCondition"] | {
                from?: string;
                to?: string;
                /** @constant */
                type: "hours";
                weekdays: number[];
            } | {
                after: number;
                before: number;
                /** @constant */
                type: "birthday";
            } | {
                tiers: string[];
                /** @constant */
                type: "tiers";
            } | {
                businesses: string[];
                /** @constant */
                type: "businesses";
            } | {
                channels: ("app" | "delivery" | "till" | "web")[];
                /** @constant */
                type: "channel";
            } | {
                /** @constant */
                type: "venues";
                venues: string[];
            } | {
                /** @constant */
                type: "payment_type";
                types: ("card" | "cash" | "credit" | "online" | "other")[];
            } | {
                segments: string[];
                /** @constant */
                type: "segments";
            } | {
                amount: number;
                /** @enum {string} */
                basis: "before" | "running";
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "minimum_purchase";
            } | {
                items: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "contains_items";
            } | {
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                quantity: number;
                /** @constant */
                type: "item_quantity";
            } | {
                from: string;
                /** @constant */
                type: "dates";
                until: string;
            } | {
                /** @constant */
                type: "first_purchase";
            } | {
                /** @constant */
                type: "new_category";
            })[];
        };
        AuditEntry: {
            action: string;
            /** @description The network address it came from. */
            address: string | null;
            /** Format: date-time */
            at: string;
            details: {
                [key: string]: unknown;
            };
            hash: string | null;
            id: number;
            reason: string | null;
            /** @description Its place in the hash chain; `null` for the last minutes. */
            seq: number | null;
            subject: string;
            subjectId: string | null;
            subjectType: string;
            /** @description `null` where Krug itself acted. */
            userId: string | null;
            what: string;
            who: string;
        };
        AuditState: {
            /** Format: date-time */
            checkedAt: string | null;
            findings: number;
            links: number;
        };
        Badge: {
            builtIn: boolean;
            code: string;
            /** @description How many of the customers in sight have it. */
            customers: number;
            /** @enum {string} */
            icon: "award" | "bolt" | "cake" | "coffee" | "confetti" | "crown" | "diamond" | "flag" | "flame" | "gift" | "heart" | "leaf" | "medal" | "moon" | "rocket" | "star" | "sun" | "tag" | "trophy" | "users";
            id: string;
            /** @description In the caller's language. */
            name: string;
            nameEn: string;
            nameRu: string;
            rule: components["schemas"]["AllBadgeRules"] | components["schemas"]["AnyBadgeRule"] | components["schemas"]["NotBadgeRule"] | components["schemas"]["AmountCondition"] | components["schemas"]["CategoryCondition"];
            /** @description The rule as a sentence. */
            text: string;
        };
        BadgeHolder: {
            awardedAt: string;
            id: string;
            name: string | null;
        };
        BatchCounts: {
            activated: number;
            codes: number;
            /** @description Codes whose time is over and that nobody used. */
            expired: number;
            /** @description Redemptions, without those that were taken back. */
            redeemed: number;
            /** @description Codes that were redeemed at least once. */
            used: number;
        };
        BiKey: {
            database: string;
            host: string;
            password: string;
            port: number;
            schema: string;
            user: string;
        };
        Bilingual: {
            en: string;
            ru: string;
        };
        Business: {
            archivedAt: string | null;
            category: string;
            createdAt: string;
            id: string;
            medical: boolean;
            name: string;
        };
        BusinessCategory: {
            builtIn: boolean;
            code: string;
            medical: boolean;
            nameEn: string;
            nameRu: string;
        };
        BusinessTerms: {
            /** @description By which purchases here multiply their bonuses. */
            multiplier: number;
            /** @description `null`: as in the programme. */
            spendShare: number | null;
        };
        CategoryCondition: {
            /** @constant */
            field: "category";
            /** @description Bought in any of these categories of businesses, by their codes. */
            value: string[];
        };
        CategoryWord: {
            id: string;
            name: string;
            products: number;
            shownAs: string | null;
        };
        ChainState: {
            /** Format: date-time */
            checkedAt: string | null;
            seq: number | null;
        };
        Chart: {
            /** @description The column of classes that colours what is drawn. */
            by?: string;
            /** @description One picture, or one line, for each value of this dimension. */
            each?: string;
            /** @description What should be reached, in the unit of the figure. */
            goal?: number;
            /** @enum {string} */
            kind: "bar" | "cohorts" | "effects" | "flow" | "funnel" | "heatmap" | "line" | "lines" | "matrix" | "pareto" | "pie" | "scatter" | "segments" | "stack" | "table" | "tiles" | "waterfall";
            /** @description A second figure, drawn as a line over the first. */
            line?: string;
            /** @description What each point is called, where x is a figure. */
            name?: string;
            /** @description The figures that a bar is made of, from the bottom up, or that lead from what y was to what it is. */
            parts?: string[];
            /** @description What y is by the values of the pivot stands in columns of its own, under "y@0", "y@1", … */
            pivoted?: boolean;
            value?: string;
            x?: string;
            /** @description Also what the report's one sentence is about. */
            y: string;
        };
        Choice: {
            label: string;
            name: string;
            options: {
                label: string;
                value: string;
            }[];
            value: string;
        };
        Comparison: {
            /** @description For figures of a period: its last days. */
            days?: number;
            /** @description One of `FIELDS`, or `fields.<name>` for a field of the tenant's own. */
            field: string;
            op: string;
            value: boolean | string | number | string[];
        };
        Connection: {
            businessId: string;
            config: {
                [key: string]: unknown;
            };
            connector: string;
            createdAt: string;
            failures: number;
            fullAt: string;
            id: string;
            incrementalMinutes: number;
            lastRecordAt: string | null;
            lastRun: components["schemas"]["Run"] | null;
            lastSuccessAt: string | null;
            name: string;
            overlapSeconds: number;
            pause: {
                code: string;
                text: string | null;
            } | null;
            quarantineOpen: number;
            secretsSet: string[];
            signIn: {
                done: boolean;
                needed: boolean;
            } | null;
            /** @enum {string} */
            source: "file" | "http";
            /** @enum {string} */
            status: "active" | "archived" | "paused";
            streams: {
                enabled: boolean;
                everyMinutes: number | null;
                id: string;
                readAt: string | null;
                title: string;
            }[];
            title: string;
            webhook: {
                lastAt: string | null;
                /** @enum {string} */
                state: "failed" | "manual" | "off" | "on";
                text: string | null;
            } | null;
            writes: string[];
        };
        ConnectionVenue: {
            address: string | null;
            externalId: string;
            id: number;
            name: string;
            /** @enum {string} */
            state: "ignored" | "mapped" | "new";
            timezone: string | null;
            venueId: string | null;
        };
        Connector: {
            /** @enum {string} */
            category: "booking" | "crm" | "erp" | "file" | "medical" | "pos";
            configSchema: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            dataClass: "business" | "medical" | "personal";
            description: string;
            docsUrl: string;
            fields: {
                [key: string]: {
                    help?: string;
                    label: string;
                    options?: {
                        [key: string]: string;
                    };
                    placeholder?: string;
                };
            };
            icon: string;
            id: string;
            /** @enum {string} */
            source: "file" | "http";
            streams: {
                /** @enum {string} */
                emits: "activity" | "category" | "costs" | "customer" | "deal" | "employee" | "lead" | "pipeline" | "plan" | "product" | "receipt" | "shift" | "venue";
                id: string;
                modes: ("full" | "incremental" | "range")[];
                title: string;
            }[];
            title: string;
            version: string;
        };
        Consent: {
            /** Format: date-time */
            givenAt: string;
            id: string;
            /** @enum {string} */
            kind: "calls" | "email" | "messenger" | "personal_data" | "push" | "sms";
            /** @enum {string} */
            source: "app" | "import" | "paper" | "portal" | "site" | "till";
            /** @description Which wording was agreed to, where that is known. */
            textVersion: string | null;
            /**
             * Format: date-time
             * @description A withdrawn consent stays as history.
             */
            withdrawnAt: string | null;
        };
        CouponBatch: {
            /** @description For how many minutes a code counts once it is activated; `null` for codes that count as they are. */
            activeMinutes: number | null;
            /** @enum {string} */
            audience: "personal" | "public";
            bonus: number | null;
            businessId: string | null;
            /** @description The code of a batch that has one alone. */
            code: string | null;
            counts: components["schemas"]["BatchCounts"];
            createdAt: string;
            customerLimit: number | null;
            gift: components["schemas"]["GiftWords"] | null;
            giveBack: boolean;
            id: string;
            /** @enum {string} */
            kind: "bonus" | "discount" | "gift";
            name: string;
            prefix: string | null;
            /** @description The promotion that the coupons open. */
            promotionId: string | null;
            /** @enum {string} */
            state: "ended" | "planned" | "running" | "stopped";
            usesLimit: number | null;
            validFrom: string;
            validUntil: string | null;
        };
        CouponCode: {
            activatedAt: string | null;
            code: string;
            /** @description Whose it is, or who activated it last. */
            customerId: string | null;
            id: string;
            lastUsedAt: string | null;
            /** @enum {string} */
            state: "activated" | "expired" | "in_use" | "open" | "used";
            uses: number;
        };
        CrossPromo: {
            active: boolean;
            from: {
                id: string;
                name: string;
            };
            id: string;
            lifeDays: number;
            /** @description Offers that live now, and those that were used. */
            open: number;
            /** @description Basis points. */
            rate: number;
            to: {
                id: string;
                name: string;
            };
            used: number;
        };
        Customer: {
            averageCheck: number | null;
            /** @description "yyyy-MM-dd"; only with open contacts. */
            birthDate: string | null;
            city: string | null;
            consents: components["schemas"]["Consent"][];
            /** @description Whether phone, e-mail and birth date are shown as they are. */
            contactsOpen: boolean;
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            favourites: components["schemas"]["Favourites"];
            fields: {
                [key: string]: boolean | string | number;
            };
            /** Format: date-time */
            firstVisitAt: string | null;
            id: string;
            /** Format: date-time */
            lastVisitAt: string | null;
            /** @description Customers who were merged into this one, and may be parted from it again. */
            mergedIds: string[];
            name: string | null;
            phone: string | null;
            segments: string[];
            tags: string[];
            total: number;
            visits: number;
        };
        CustomerCoupon: {
            batchId: string;
            bonus: number | null;
            code: string;
            gift: components["schemas"]["GiftWords"] | null;
            id: string;
            /** @enum {string} */
            kind: "bonus" | "discount" | "gift";
            lastUsedAt: string | null;
            name: string;
            /** @description To be told at the till, while it counts. */
            shortCode: string | null;
            /**
             * @description `inactive`: it has to be activated first. `over`: it expired or was stopped.
             * @enum {string}
             */
            state: "inactive" | "over" | "usable" | "used";
            validUntil: string | null;
        };
        DashboardDescription: {
            /** @description Whether the caller may change and delete it. */
            editable: boolean;
            /** @description Of an own one; those of Krug go by name. */
            id: string;
            /** @description New sales move its figures while it is open. */
            live: boolean;
            mine: boolean;
            name: string;
            owner: {
                id: string;
                name: string;
            } | null;
            question: components["schemas"]["DashboardQuestion"];
            ready: boolean;
            /** @description Roles whose holders may see it: names, or ids of own roles. */
            roles: string[];
            /** @description Where the caller begins. */
            start: boolean;
            tabs: components["schemas"]["Tab"][];
            /** @description What it is for, where it is one of Krug. */
            text: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            /** @description Goes along with a change, so that nobody writes over what another has saved meanwhile. */
            version: number;
            widgets: number;
        };
        DashboardQuestion: {
            /** @enum {string} */
            compare?: "none" | "previous" | "year";
            /** @enum {string} */
            preset?: "last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday";
        };
        DashboardSummary: {
            /** @description Whether the caller may change and delete it. */
            editable: boolean;
            /** @description Of an own one; those of Krug go by name. */
            id: string;
            /** @description New sales move its figures while it is open. */
            live: boolean;
            mine: boolean;
            name: string;
            owner: {
                id: string;
                name: string;
            } | null;
            ready: boolean;
            /** @description Roles whose holders may see it: names, or ids of own roles. */
            roles: string[];
            /** @description Where the caller begins. */
            start: boolean;
            /** @description What it is for, where it is one of Krug. */
            text: string | null;
            /** Format: date-time */
            updatedAt: string | null;
            widgets: number;
        };
        DateRange: {
            from: string;
            to: string;
        };
        DayOfPromotion: {
            date: string;
            discount: number;
            revenue: number;
            uses: number;
        };
        Delta: {
            absolute: number | null;
            percent: number | null;
            value: number | null;
        };
        DimensionValue: {
            label: string;
            /** @description `null` stands for none. */
            value: string | number | null;
        };
        Duplicate: {
            customers: components["schemas"]["ListedCustomer"][];
            /**
             * @description What the two have in common.
             * @enum {string}
             */
            reason: "email" | "name_and_birthday";
        };
        EarnedBadge: {
            awardedAt: string;
            /** @enum {string} */
            icon: "award" | "bolt" | "cake" | "coffee" | "confetti" | "crown" | "diamond" | "flag" | "flame" | "gift" | "heart" | "leaf" | "medal" | "moon" | "rocket" | "star" | "sun" | "tag" | "trophy" | "users";
            id: string;
            name: string;
            text: string;
        };
        Export: {
            bytes: number | null;
            createdAt: string;
            dataset: string | null;
            error: {
                code: string;
                text: string;
            } | null;
            expiresAt: string | null;
            fileName: string | null;
            finishedAt: string | null;
            /** @enum {string} */
            format: "csv" | "pdf" | "xlsx";
            id: string;
            /** @description Good for an hour. */
            link: string | null;
            parameters: {
                [key: string]: boolean | string | number | (string | number)[];
            };
            report: string | null;
            rows: number;
            /** @description Nothing until it is known. */
            rowsExpected: number | null;
            /** @enum {string} */
            state: "cancelled" | "expired" | "failed" | "queued" | "ready" | "writing";
            title: string;
        };
        Favourites: {
            category: string | null;
            product: string | null;
        };
        FieldError: {
            field: string;
            message: string;
            rule: string;
        };
        Fields: {
            [key: string]: components["schemas"]["FieldSource"];
        };
        FieldSource: {
            column?: string;
            columns?: string[];
            constant?: string;
            join?: string;
        };
        Figures: {
            [key: string]: number | null;
        };
        Freshness: {
            /**
             * Format: date-time
             * @description When the newest closed receipt of the venues was closed; of a report on deals, when the newest deal was made.
             */
            lastReceiptAt: string | null;
            /**
             * Format: date-time
             * @description When a connection that the figures come from last brought everything it had.
             */
            lastSyncAt: string | null;
            /**
             * Format: date-time
             * @description The same of the connection that is furthest behind.
             */
            oldestSyncAt: string | null;
            /** @description Some of them are being read at the moment, or are about to be. */
            reading: boolean;
        };
        GiftWords: {
            en: string;
            ru: string;
        };
        GroupDescription: {
            id: string;
            /** @enum {string} */
            lane: "coupon" | "item" | "points" | "receipt" | "shelf";
            /** @enum {string} */
            mode: "all_by_priority" | "best_for_business" | "best_for_customer" | "first_that_fits";
            name: {
                en: string;
                ru: string;
            };
            /** @description `null`: stands in the lane itself. */
            parent: string | null;
            priority: number;
        };
        Guard: {
            hard: number | null;
            soft: number | null;
        };
        Import: {
            connectionId: string;
            counts: {
                created: number;
                deleted: number;
                quarantined: number;
                read: number;
                unchanged: number;
                updated: number;
            };
            createdAt: string;
            error: {
                code: string;
                text: components["schemas"]["Sentence"] | null;
            } | null;
            fileName: string;
            finishedAt: string | null;
            id: string;
            mapping: components["schemas"]["ImportMapping"];
            progress: components["schemas"]["RunProgress"] | null;
            runId: string;
            sales: {
                from: string;
                to: string;
            } | null;
            size: number;
            /** @enum {string} */
            status: "cancelled" | "failed" | "partial" | "queued" | "running" | "succeeded";
        };
        ImportMapping: {
            dateFormat?: string;
            decimalSeparator?: string;
            delimiter?: string;
            encoding?: string;
            fields?: {
                [key: string]: components["schemas"]["FieldSource"];
            };
            sheet?: string;
            stream?: string;
            timezone?: string;
        };
        Invitation: {
            businessIds: string[];
            email: string;
            expiresAt: string;
            id: string;
            role: string;
            venueIds: string[];
        };
        JsonRow: {
            comparison: {
                [key: string]: components["schemas"]["Delta"];
            } | null;
        } & {
            [key: string]: string | number | {
                [key: string]: components["schemas"]["Delta"];
            } | null;
        };
        LabelledColumn: {
            /** @description A figure of both periods at once, which has no other to stand beside. */
            alone?: boolean;
            /** @description The classes of a column of classes, best first. */
            classes?: {
                label: string;
                /** @enum {string} */
                tone: "bad" | "fair" | "fresh" | "good" | "plain" | "warn";
                value: string;
            }[];
            definition: string;
            key: string;
            label: string;
            measure: boolean;
            /** @description The value of the pivot that its figures are of. */
            pivot?: {
                label: string;
                value: string | null;
            };
            /** @enum {string} */
            unit: "class" | "date" | "hour" | "integer" | "money" | "month" | "percent" | "quantity" | "ratio" | "share" | "text" | "weekday";
        };
        LedgerEntry: {
            account: string;
            amount: number;
            customer: components["schemas"]["NamedCustomer"] | null;
            title: string;
        };
        LedgerMovement: {
            /** @description Nobody's name for what Krug did itself. */
            actor: string | null;
            amount: number;
            /** @description What it changed in the account of the customer asked for, or of all members together. */
            change: number;
            /** Format: date-time */
            createdAt: string;
            customer: components["schemas"]["NamedCustomer"];
            id: string;
            programmeVersion: number | null;
            reason: string;
            /** @description The movement that it takes back. */
            reverses: string | null;
            source: {
                id: string;
                type: string;
            } | null;
            /** @description The type and the reason in the reader's language. */
            title: string;
            type: string;
        };
        LedgerSummary: {
            adjusted: number;
            /** @description Links of the hash chain; up to which one of them everything was compared, when, and how much disagreed. */
            chain: {
                checked: number;
                /** Format: date-time */
                checkedAt: string | null;
                findings: number;
                links: number;
            };
            /** @description What members owe. */
            debt: number;
            expired: number;
            /** @description Of the outstanding ones: expire within thirty days. */
            expiringSoon: number;
            issued: number;
            /** @description What members have, pending and held bonuses among it: what the tenant owes. */
            outstanding: number;
            redeemed: number;
        };
        Limits: {
            /** @description Kopecks of discount in all. */
            budget: number | null;
            /** @description A refund gives the use and the budget back. Yes, unless it says no. */
            giveBack?: boolean;
            /** @description Gives what is left of a budget that does not suffice, instead of nothing. */
            partial: boolean;
            uses: number | null;
            usesPerCustomer: number | null;
        };
        Line: {
            discount: number;
            discounts: {
                amount: number;
                promotionId: string;
            }[];
            line: number;
            name: string | null;
            paidWithBonuses: number;
            price: number;
            productId: string | null;
            quantity: number;
            total: number;
            value: number;
        };
        ListedCustomer: {
            averageCheck: number | null;
            city: string | null;
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            /** Format: date-time */
            firstVisitAt: string | null;
            id: string;
            /** Format: date-time */
            lastVisitAt: string | null;
            name: string | null;
            phone: string | null;
            segments: string[];
            tags: string[];
            total: number;
            visits: number;
        };
        ListedReferral: {
            /** @description What each of the two was given. */
            bonus: number | null;
            createdAt: string;
            friend: components["schemas"]["Person"];
            id: string;
            /** @description Why it was refused. */
            reason: ("already_customer" | "already_referred" | "monthly_cap" | "mutual" | "same_contact" | "same_device" | "self") | null;
            referrer: components["schemas"]["Person"];
            rewardedAt: string | null;
            /** @enum {string} */
            state: "refused" | "reversed" | "rewarded" | "waiting";
        };
        MadeLot: {
            /** Format: date-time */
            activeFrom: string;
            amount: number;
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            /** @description Moved from a lot of a customer who was merged. */
            moved: boolean;
            remaining: number;
        };
        Manager: {
            department: string | null;
            id: string;
            name: string;
        };
        ManagerDescription: {
            /** @description The connection whose CRM the manager works in. */
            connection: string;
            department: string | null;
            id: string;
            /**
             * @description `email` while nobody decided.
             * @enum {string}
             */
            linkedBy: "email" | "person";
            name: string;
            role: string | null;
            /** @description The user who is this manager: as a person decided, or as the e-mail says. */
            user: {
                id: string;
                name: string;
            } | null;
        };
        Me: {
            email: string;
            everywhere: boolean;
            id: string;
            /** @enum {string} */
            locale: "en" | "ru";
            name: string;
            organizationId: string;
            permissions: string[];
            role: string;
        };
        Movement: {
            amount: number;
            change: number;
            createdAt: string;
            expiresAt: string | null;
            id: string;
            programmeVersion: number | null;
            reason: string;
            reverses: string | null;
            sourceId: string | null;
            sourceType: string | null;
            type: string;
        };
        NamedCustomer: {
            id: string;
            /** @description Only for those who may read customers. */
            name: string | null;
        };
        NegatedCondition: {
            not: components["schemas"]["AllOfConditions"] | components["schemas"]["AnyOfConditions"] | components["schemas"]["NegatedCondition"] | {
                from?: string;
                to?: string;
                /** @constant */
                type: "hours";
                weekdays: number[];
            } | {
                after: number;
                before: number;
                /** @constant */
                type: "birthday";
            } | {
                tiers: string[];
                /** @constant */
                type: "tiers";
            } | {
                businesses: string[];
                /** @constant */
                type: "businesses";
            } | {
                channels: ("app" | "delivery" | "till" | "web")[];
                /** @constant */
                type: "channel";
            } | {
                /** @constant */
                type: "venues";
                venues: string[];
            } | {
                /** @constant */
                type: "payment_type";
                types: ("card" | "cash" | "credit" | "online" | "other")[];
            } | {
                segments: string[];
                /** @constant */
                type: "segments";
            } | {
                amount: number;
                /** @enum {string} */
                basis: "before" | "running";
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "minimum_purchase";
            } | {
                items: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "contains_items";
            } | {
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                quantity: number;
                /** @constant */
                type: "item_quantity";
            } | {
                from: string;
                /** @constant */
                type: "dates";
                until: string;
            } | {
                /** @constant */
                type: "first_purchase";
            } | {
                /** @constant */
                type: "new_category";
            };
        };
        NotBadgeRule: {
            not: components["schemas"]["AllBadgeRules"] | components["schemas"]["AnyBadgeRule"] | components["schemas"]["NotBadgeRule"] | components["schemas"]["AmountCondition"] | components["schemas"]["CategoryCondition"];
        };
        NotCondition: {
            not: components["schemas"]["AllConditions"] | components["schemas"]["AnyCondition"] | components["schemas"]["NotCondition"] | components["schemas"]["Comparison"];
        };
        Note: {
            /** @description Who wrote it; nobody's name for one who left. */
            author: string | null;
            /** Format: date-time */
            createdAt: string;
            id: string;
            text: string;
        };
        OpenedHold: {
            captured: number;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            state: "captured" | "open" | "released";
        };
        OpenedMovement: {
            /** @description Nobody's name for what Krug did itself. */
            actor: string | null;
            amount: number;
            chain: components["schemas"]["ChainState"];
            /** @description What it changed in the account of the customer asked for, or of all members together. */
            change: number;
            /** Format: date-time */
            createdAt: string;
            customer: components["schemas"]["NamedCustomer"];
            entries: components["schemas"]["LedgerEntry"][];
            hold: components["schemas"]["OpenedHold"] | null;
            id: string;
            /** @description Lots that it made. */
            made: components["schemas"]["MadeLot"][];
            programmeVersion: number | null;
            reason: string;
            /** @description Movements that take it back. */
            reversedBy: {
                amount: number;
                /** Format: date-time */
                createdAt: string;
                id: string;
            }[];
            /** @description The movement that it takes back. */
            reverses: string | null;
            source: {
                id: string;
                type: string;
            } | null;
            /** @description The type and the reason in the reader's language. */
            title: string;
            type: string;
            /** @description Lots that it took from, or gave back to with an amount below zero. */
            used: components["schemas"]["UsedLot"][];
        };
        Organization: {
            createdAt: string;
            currency: string;
            id: string;
            locale: string;
            name: string;
            preset: string;
            timezone: string;
            weekStartsOn: number;
        };
        PaymentWord: {
            decided: ("bonus" | "card" | "cash" | "credit" | "online" | "other") | null;
            name: string;
            payments: number;
            /**
             * @description What the plugin takes it for, and what a person said.
             * @enum {string}
             */
            type: "bonus" | "card" | "cash" | "credit" | "online" | "other";
        };
        Person: {
            id: string;
            name: string | null;
        };
        PersonFile: {
            customerId: string;
            /** Format: date-time */
            madeAt: string;
            organization: string;
            /** @description By name: rows of plain values. What is empty is there as well, so that it is seen to be empty. */
            parts: {
                [key: string]: components["schemas"]["Row"][];
            };
            timezone: string;
        };
        PersonRequest: {
            answer: string | null;
            /**
             * @description `retention` is nobody's wish: the time of an inactive customer was over.
             * @enum {string}
             */
            channel: "email" | "letter" | "phone" | "portal" | "retention" | "till";
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            /** @description The name is gone once the person was erased. */
            customer: {
                erased: boolean;
                id: string;
                name: string | null;
            };
            /** @description What was done: which fields were changed, which consent was withdrawn, that the person was erased. */
            done: {
                erased?: boolean;
                fields?: string[];
                /** @enum {string} */
                withdrawn?: "calls" | "email" | "messenger" | "personal_data" | "push" | "sms";
            };
            dueOn: string;
            /** @description What the deadline would be after the one extension; `null` where there is none, or no more. */
            extendableTo: string | null;
            extensionReason: string | null;
            /** Format: date-time */
            fileTakenAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "correction" | "deletion" | "information" | "stop";
            /** @description Of a stop: the consent that ends. */
            purpose: ("calls" | "email" | "messenger" | "personal_data" | "push" | "sms") | null;
            receivedOn: string;
            said: string | null;
            /** @enum {string} */
            state: "fulfilled" | "open" | "refused";
            takenBy: string | null;
            /** @description `null` once it is closed. */
            urgency: ("later" | "overdue" | "soon") | null;
        };
        Pipeline: {
            id: string;
            name: string;
        };
        Problem: {
            /** @enum {string} */
            code: "E_ALREADY_MEMBER" | "E_ARCHIVED" | "E_BADGE_BUILT_IN" | "E_BADGE_NAME_TAKEN" | "E_BADGE_RULE" | "E_BAD_REQUEST" | "E_BAD_VALUE" | "E_BUILT_QUERY" | "E_CARD_CODE_REFUSED" | "E_CATEGORY_BUILT_IN" | "E_CATEGORY_CODE" | "E_CATEGORY_IN_USE" | "E_COMPARISON_REQUIRED" | "E_CONNECTION_CONFIG" | "E_CONNECTION_PAUSED" | "E_COUPONS_GONE" | "E_COUPON_ACTIVATION_SHARED" | "E_COUPON_CODE_TAKEN" | "E_COUPON_CONTRADICTION" | "E_COUPON_FOR_NOBODY" | "E_COUPON_NEEDS_NO_ACTIVATION" | "E_COUPON_OUT_OF_REACH" | "E_COUPON_PERIOD" | "E_COUPON_PROMOTION" | "E_COUPON_REFUSED" | "E_COUPON_USED_UP" | "E_COUPON_WITHOUT_LIMIT" | "E_CROSS_PROMO_EXISTS" | "E_CUSTOMER_NAMELESS" | "E_CUSTOMER_PHONE_TAKEN" | "E_CUSTOMER_UNKNOWN" | "E_DASHBOARD_CHANGED" | "E_DASHBOARD_READY" | "E_DASHBOARD_TAB_UNKNOWN" | "E_DELIVERY_FAILED" | "E_EFFECT_IN_WRONG_LANE" | "E_EMAIL_TAKEN" | "E_EMBED_ENDS_ON" | "E_EMBED_EXPIRED" | "E_EMBED_FIXED" | "E_EMBED_NAMES_PEOPLE" | "E_EMBED_NOT_OWN" | "E_EMBED_PLACES" | "E_EMBED_REVOKED" | "E_EMBED_STOPPED" | "E_EMBED_SUBJECT" | "E_EMBED_UNKNOWN" | "E_ENTRY_TOO_LATE" | "E_EXCLUSIVE_RULE_IN_GROUP" | "E_EXPORT_DISK" | "E_EXPORT_FAILED" | "E_EXPORT_FINISHED" | "E_EXPORT_FORMAT" | "E_EXPORT_GONE" | "E_EXPORT_REQUIRED" | "E_EXPORT_SUBJECT" | "E_FILE_CONNECTOR" | "E_FORBIDDEN" | "E_FORMULA" | "E_GUARD_REACHED" | "E_HOLD_OPEN" | "E_HOLD_RESOLVED" | "E_IDEMPOTENCY_KEY_REQUIRED" | "E_IDEMPOTENCY_KEY_REUSED" | "E_IMPORT_FILE" | "E_IMPORT_MAPPING" | "E_INTERNAL" | "E_IN_PERSON" | "E_LAST_OWNER" | "E_LETTER_TOO_LARGE" | "E_LINK_EXPIRED" | "E_MAIL" | "E_MERGE_NESTED" | "E_MERGE_SAME" | "E_NOTHING_TO_CONFIRM" | "E_NOTHING_TO_REVERSE" | "E_NOTHING_TO_SIMULATE" | "E_NOT_ENOUGH_BONUSES" | "E_NOT_FOUND" | "E_NOT_MERGED" | "E_NO_MEMBERSHIP" | "E_NO_SIGN_IN" | "E_NO_WEBHOOK" | "E_OFFLINE_SPENDING" | "E_ONE_BUSINESS_REQUIRED" | "E_OUTSIDE_RECIPIENT" | "E_PAGE_EXPIRED" | "E_PASSKEY_REFUSED" | "E_PERIOD_REVERSED" | "E_PERIOD_TOO_LONG" | "E_PERSONAL_DATA" | "E_PRODUCT_UNKNOWN" | "E_PROGRAMME_CHANGED" | "E_PROGRAMME_CONTRADICTION" | "E_PROMOTION_CHANGED" | "E_PROMOTION_IN_USE" | "E_PROMOTION_OUT_OF_REACH" | "E_PROMOTION_REFERENCE" | "E_PROMOTION_STATE" | "E_PROMOTION_USED_UP" | "E_PURCHASE_CLOSED" | "E_PURCHASE_EXISTS" | "E_PURCHASE_OF_SYSTEM" | "E_QUOTE_CHANGED" | "E_RANGE_INVALID" | "E_RECIPIENT_GONE" | "E_REFERRAL_CODE_UNKNOWN" | "E_REFUND_TOO_LARGE" | "E_REPORT_PENDING" | "E_REPORT_UNKNOWN" | "E_REQUEST_CLOSED" | "E_REQUEST_EXTENSION" | "E_REQUEST_NOT_RECEIVED_YET" | "E_REQUEST_UNANSWERED" | "E_RETENTION_PERIOD" | "E_RETRY_NEEDS_READ" | "E_ROLE_BUILT_IN" | "E_ROLE_IN_USE" | "E_ROLE_NAME_TAKEN" | "E_ROLE_NOT_GRANTABLE" | "E_RULE_GROUPS_IN_CIRCLE" | "E_RULE_GROUP_IN_USE" | "E_RULE_GROUP_UNKNOWN" | "E_RUN_IN_PROGRESS" | "E_RUN_NOT_OPEN" | "E_SAVED_REPORT_NESTED" | "E_SCHEDULE_FORMAT" | "E_SCHEDULE_MAKER_GONE" | "E_SCHEDULE_OUT_OF_REACH" | "E_SCHEDULE_QUESTION" | "E_SECOND_FACTOR_NEEDED" | "E_SECOND_FACTOR_REQUIRED" | "E_SECOND_FACTOR_SET" | "E_SEGMENT_BUILT_IN" | "E_SEGMENT_CONDITION" | "E_SEGMENT_NAME_TAKEN" | "E_SERVES_OTHERS" | "E_SIGN_IN_REQUIRED" | "E_SUPPORT_CLOSED" | "E_SUPPORT_READS_ONLY" | "E_TIER_UNKNOWN" | "E_TOKEN_INVALID" | "E_TOKEN_RIGHTS" | "E_TOO_LARGE" | "E_TOO_MANY_ATTEMPTS" | "E_TOO_MANY_BONUSES" | "E_TOO_MANY_COUPONS" | "E_TOO_MANY_EXPORTS" | "E_TOO_MANY_REQUESTS" | "E_TOO_MANY_TOKENS" | "E_TOO_MUCH_ASKED" | "E_TOTALS_DIFFER" | "E_UNAVAILABLE" | "E_UNKNOWN_CATEGORY" | "E_UNKNOWN_CONNECTOR" | "E_UNKNOWN_RECIPIENT" | "E_UNKNOWN_ROLE" | "E_UNKNOWN_WRITE" | "E_UNSUPPORTED_MEDIA" | "E_UPLOAD_DISK" | "E_VALIDATION" | "E_VENUE_NOT_CONNECTED" | "E_VENUE_REQUIRED" | "E_WHOLE_BUSINESS_REQUIRED" | "E_WHOLE_ORGANIZATION_REQUIRED" | "E_WRITE_CONFLICT" | "E_WRITE_INPUT" | "E_WRONG_CODE" | "E_WRONG_CREDENTIALS";
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            requestId?: string;
            status: number;
            title: string;
            type: string;
        };
        ProcessedPurchase: {
            bonuses: {
                available: number;
                balance: number;
                because: string[];
                earned: number;
                most: number;
                pending: number;
                spent: number;
                usableFrom: string;
            } | null;
            coupons: {
                refused: components["schemas"]["RefusedCoupon"][];
                used: {
                    code: string;
                    gift: components["schemas"]["GiftWords"] | null;
                    /** @enum {string} */
                    kind: "bonus" | "discount" | "gift";
                }[];
            };
            customer: {
                id: string;
                name: string | null;
            } | null;
            discount: number;
            items: components["schemas"]["Line"][];
            paidWithBonuses: number;
            promotions: {
                bonusMultiplier: number | null;
                coupon: string | null;
                id: string;
                name: {
                    en: string;
                    ru: string;
                };
                saved: number;
            }[];
            purchaseId: string;
            slip: string;
            tier: {
                benefits: string[];
                code: string;
                colour: string;
                /** @enum {string} */
                icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                name: string;
                raised: boolean;
                rate: number;
            } | null;
            total: number;
            value: number;
            venueId: string;
        };
        Programme: {
            settings: components["schemas"]["ProgrammeSettings"];
            /** @description 0: those the tenant started with. */
            version: number;
        };
        ProgrammeSettings: {
            /** @description First day whose receipts of connected systems earn; `null`: all of them. `2026-03-05` */
            accruesFrom: string | null;
            birthday: {
                daysBefore: number;
            };
            /** @description By business id: what is different there. */
            businesses: {
                [key: string]: components["schemas"]["BusinessTerms"];
            };
            /** @description What new pairs of businesses start with. */
            crossPromo: {
                lifeDays: number;
                rate: number;
            };
            /** @description How long a tier is kept after its conditions are no longer met. */
            graceDays: number;
            /** @description Per member and day; `null`: no limit. */
            guards: {
                purchases: components["schemas"]["Guard"];
                spent: components["schemas"]["Guard"];
            };
            /** @description How long bonuses live once they can be spent. */
            lifeDays: number;
            /** @description The most that one purchase earns; `null`: no cap. */
            mostEarned: number | null;
            /** @description How long earned bonuses wait before they can be spent. */
            pendingDays: number;
            /** @description For subscribers: at least this rate, and the rights of at least this tier. */
            premium: {
                rate: number;
                tier: string;
            } | null;
            /** @description What a purchase earns where there are no tiers. */
            rate: number;
            referral: {
                bonus: number;
                monthlyCap: number;
            };
            /** @description Bonuses that a refund gives back live at least so long. */
            restoredDays: number;
            /** @description When a refund takes back bonuses that were spent. */
            returns: components["schemas"]["ReturnPolicy"];
            /** @description The most of a purchase that bonuses may pay. */
            spendShare: number;
            /** @description Lowest first; empty for a programme without tiers. */
            tiers: components["schemas"]["Tier"][];
        };
        Progress: {
            inWords: string;
            missingCategories: number;
            missingSpent: number;
            progress: number;
            tier: {
                benefits: string[];
                code: string;
                colour: string;
                /** @enum {string} */
                icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                name: string;
                rate: number;
            };
        };
        Promotion: {
            /** @description Whether the reader may change it: it applies nowhere else than where the reader works. */
            changeable: boolean;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description The current version. Money is in kopecks, quantities are in thousandths, shares in basis points. */
            rule: components["schemas"]["Rule"];
            /** @description The rule as a sentence. */
            sentence: components["schemas"]["Text"];
            /** @enum {string} */
            state: "active" | "draft" | "ended" | "paused";
            /** Format: date-time */
            updatedAt: string;
            /** @description What purchases have taken from its limits. */
            used: {
                budget: number;
                uses: number;
            };
            /** @description The number of the current version: name it to change the promotion. */
            version: number;
        };
        PromotionStats: {
            /** @description With it, and of the other purchases on these days in the same venues. */
            averageCheck: {
                withIt: number | null;
                without: number | null;
            };
            /** @description Known customers who used it. */
            customers: number;
            days: components["schemas"]["DayOfPromotion"][];
            discount: number;
            /** @description Of the purchases with it, after discounts. */
            revenue: number;
            uses: number;
        };
        Purchase: {
            business: {
                id: string;
                name: string;
            };
            businessDate: string;
            /** Format: date-time */
            closedAt: string;
            discount: number;
            id: number;
            items: components["schemas"]["PurchaseItem"][];
            /** @enum {string} */
            kind: "refund" | "sale";
            number: string | null;
            /** @enum {string} */
            status: "cancelled" | "closed";
            total: number;
            venue: {
                id: string;
                name: string;
                timezone: string;
            };
        };
        PurchaseItem: {
            name: string | null;
            quantity: number;
            total: number;
        };
        QuarantinePayload: {
            id: string;
            payload?: unknown;
        };
        Recipient: {
            email: string | null;
            id: string;
            name: string;
            role: string | null;
            unsubscribedAt: string | null;
            userId: string | null;
        };
        Referral: {
            id: string;
            /** @description Why it was refused. */
            reason: ("already_customer" | "already_referred" | "monthly_cap" | "mutual" | "same_contact" | "same_device" | "self") | null;
            /** @enum {string} */
            state: "refused" | "reversed" | "rewarded" | "waiting";
        };
        ReferralStanding: {
            code: string;
            /** @description Bonuses for them. */
            earned: number;
            /** @description What friends are sent. */
            link: string;
            rewarded: number;
            /** @description How many friends are waited for, and how many bought. */
            waiting: number;
        };
        Refund: {
            balance: number | null;
            bonusesReturned: number;
            earnedReturned: number;
            owed: number;
            purchaseId: string;
            slip: string;
            total: number;
            whole: boolean;
            writtenOff: number;
        };
        Refusal: {
            code: string;
            text: string;
        };
        RefusedCoupon: {
            code: string;
            /** @enum {string} */
            reason: "customer_unknown" | "expired" | "not_activated" | "not_yet_valid" | "other_business" | "other_customer" | "repeated" | "stopped" | "unknown" | "used_up";
        };
        ReportAnswer: {
            actions: {
                kind: string;
                money: number | null;
                text: string;
                /** @description What the sentence names; money in it is in roubles. */
                values: {
                    [key: string]: string | number;
                };
            }[];
            byClass: {
                columns: components["schemas"]["LabelledColumn"][];
                rows: components["schemas"]["JsonRow"][];
            } | null;
            choices: components["schemas"]["Choice"][];
            columns: components["schemas"]["LabelledColumn"][];
            comparison: {
                from: string;
                /** @enum {string} */
                kind: "custom" | "previous" | "year";
                through: string;
                to: string;
                toDate: boolean;
                untilHour: null;
            } | {
                from: string;
                /** @enum {string} */
                kind: "custom" | "previous" | "year";
                through: string;
                to: string;
                toDate: boolean;
                untilHour: number;
            } | null;
            coverage: {
                costedRevenue: number;
                share: number | null;
            } | null;
            filters: {
                managers?: components["schemas"]["Manager"][] | null;
                pipelines?: components["schemas"]["Pipeline"][] | null;
                venues: {
                    business: string;
                    businessId: string;
                    id: string;
                    name: string;
                }[];
            };
            freshness: components["schemas"]["Freshness"];
            pending: boolean;
            period: {
                complete: boolean;
                from: string;
                preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                presets: {
                    last7: components["schemas"]["DateRange"];
                    last30: components["schemas"]["DateRange"];
                    last90: components["schemas"]["DateRange"];
                    last365: components["schemas"]["DateRange"];
                    month: components["schemas"]["DateRange"];
                    quarter: components["schemas"]["DateRange"];
                    today: components["schemas"]["DateRange"];
                    week: components["schemas"]["DateRange"];
                    year: components["schemas"]["DateRange"];
                    yesterday: components["schemas"]["DateRange"];
                };
                /** @description The last day that counts: `to`, or today while the period still runs. */
                through: string;
                timezone: string;
                to: string;
            };
            report: {
                chart: components["schemas"]["Chart"];
                choices: components["schemas"]["Choice"][];
                /** @enum {string} */
                group: "crm" | "customers" | "finance" | "menu" | "sales" | "saved" | "staff";
                id: string;
                /** @enum {string} */
                subject: "crm" | "sales";
                title: string;
                total: string | null;
            };
            rows: components["schemas"]["JsonRow"][];
            source: {
                /** @description Rows that were too many to be shown. */
                hidden: number;
                /** @description In the language files' words. */
                name: string;
                /** @description Sums that are kept, or the facts themselves. */
                summed: boolean;
                text: string;
            } | null;
            subtotals: {
                after: number;
                label: string;
                level: number;
                row: components["schemas"]["JsonRow"];
            }[];
            thresholds: components["schemas"]["Figures"] | null;
            totals: components["schemas"]["JsonRow"];
        };
        ReportWidget: {
            /** @description Of a table: the figures beside the dimensions, and how many rows. */
            columns?: string[];
            /** @description The column that is drawn, where it is not the report's own choice. */
            figure?: string;
            height: number;
            id: string;
            parameters: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            picture: "bar" | "chart" | "kpi" | "line" | "pie" | "table";
            report: string;
            rows?: number;
            /** @description In place of the report's own. */
            title?: string;
            width: number;
            x: number;
            y: number;
        };
        RetentionPeriod: {
            /** @description `null`: kept. */
            days: number | null;
            kind: string;
            least: number;
            most: number;
            /** @description Krug's own period. */
            usual: number | null;
        };
        ReturnPolicy: {
            /** @enum {string} */
            kind: "all" | "pending" | "within-balance";
            /** @description Hundredths of a bonus, for `all`. */
            limit?: number;
        };
        Role: {
            builtIn: boolean;
            /** @description Whether the caller may give it to others, or change it. */
            grantable: boolean;
            /** @description The name of a role of Krug, or the id of an own one: what an invitation says in `role`. */
            id: string;
            /** @description How many people hold it. */
            members: number;
            name: string;
            permissions: string[];
            /**
             * @description Where it holds. `any`: in the whole organization, or in the businesses and venues that a membership names.
             * @enum {string}
             */
            reach: "any" | "business" | "tenant" | "venue";
            /** @description What the role is for; own roles have no such sentence. */
            text: string | null;
        };
        Row: {
            [key: string]: boolean | string | number | string[] | null;
        };
        Rule: {
            conditions: components["schemas"]["AllOfConditions"] | components["schemas"]["AnyOfConditions"] | components["schemas"]["NegatedCondition"] | {
                from?: string;
                to?: string;
                /** @constant */
                type: "hours";
                weekdays: number[];
            } | {
                after: number;
                before: number;
                /** @constant */
                type: "birthday";
            } | {
                tiers: string[];
                /** @constant */
                type: "tiers";
            } | {
                businesses: string[];
                /** @constant */
                type: "businesses";
            } | {
                channels: ("app" | "delivery" | "till" | "web")[];
                /** @constant */
                type: "channel";
            } | {
                /** @constant */
                type: "venues";
                venues: string[];
            } | {
                /** @constant */
                type: "payment_type";
                types: ("card" | "cash" | "credit" | "online" | "other")[];
            } | {
                segments: string[];
                /** @constant */
                type: "segments";
            } | {
                amount: number;
                /** @enum {string} */
                basis: "before" | "running";
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "minimum_purchase";
            } | {
                items: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                /** @constant */
                type: "contains_items";
            } | {
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                quantity: number;
                /** @constant */
                type: "item_quantity";
            } | {
                from: string;
                /** @constant */
                type: "dates";
                until: string;
            } | {
                /** @constant */
                type: "first_purchase";
            } | {
                /** @constant */
                type: "new_category";
            };
            /** @description Applies only with a coupon for it. */
            coupon: boolean;
            effect: {
                bought?: {
                    items: {
                        exclude?: {
                            categories?: string[];
                            products?: string[];
                        };
                        include?: {
                            categories?: string[];
                            products?: string[];
                        };
                    };
                    pieces: number;
                };
                items: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                maximum?: number;
                pieces: number;
                times?: number;
                /** @constant */
                type: "gift";
            } | {
                /** @enum {string} */
                basis: "before" | "running";
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                maximum?: number;
                /** @enum {string} */
                pick: "all" | "cheapest" | "dearest";
                rate: number;
                /** @enum {string} */
                scope: "items" | "receipt";
                /** @constant */
                type: "percentage";
            } | {
                amount: number;
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                maximum?: number;
                /** @enum {string} */
                pick: "all" | "cheapest" | "dearest";
                /** @enum {string} */
                scope: "items" | "receipt";
                /** @constant */
                type: "fixed_amount";
            } | {
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                maximum?: number;
                /** @enum {string} */
                pick: "all" | "cheapest" | "dearest";
                price: number;
                /** @enum {string} */
                scope: "items" | "receipt";
                /** @constant */
                type: "fixed_price";
            } | {
                free: number;
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                maximum?: number;
                paid: number;
                times?: number;
                /** @constant */
                type: "n_for_m";
            } | {
                items?: {
                    exclude?: {
                        categories?: string[];
                        products?: string[];
                    };
                    include?: {
                        categories?: string[];
                        products?: string[];
                    };
                };
                multiplier: number;
                /** @constant */
                type: "bonus_multiplier";
            };
            /** @enum {string} */
            exclusive: "lane" | "none" | "receipt";
            /** @description Group of the lane; `null`: the lane itself. */
            group: string | null;
            id: string;
            /** @enum {string} */
            lane: "coupon" | "item" | "points" | "receipt" | "shelf";
            limits: components["schemas"]["Limits"];
            name: {
                en: string;
                ru: string;
            };
            /** @description The smaller number goes first; of equal ones the smaller id. */
            priority: number;
            schedule: components["schemas"]["Schedule"];
            /** @constant */
            schema: 1;
            version: number;
        };
        Run: {
            connectionId: string;
            counts: {
                created: number;
                deleted: number;
                quarantined: number;
                read: number;
                unchanged: number;
                updated: number;
            };
            createdAt: string;
            error: {
                code: string;
                text: components["schemas"]["Sentence"] | null;
            } | null;
            etaSeconds: number | null;
            finishedAt: string | null;
            from: string | null;
            id: string;
            /** @enum {string} */
            mode: "full" | "hints" | "import" | "incremental" | "range";
            notes: components["schemas"]["Sentence"][];
            pages: number;
            perSecond: number | null;
            progress: components["schemas"]["RunProgress"] | null;
            /** @description Business dates of the receipts it brought. */
            sales: {
                from: string;
                to: string;
            } | null;
            startedAt: string | null;
            /** @enum {string} */
            status: "cancelled" | "failed" | "partial" | "queued" | "running" | "succeeded";
            steps: components["schemas"]["RunStep"][];
            stream: string | null;
            to: string | null;
            /** @enum {string} */
            trigger: "import" | "manual" | "schedule" | "webhook";
        };
        RunProgress: {
            done: number;
            total: number;
            /** @enum {string} */
            unit: "bytes" | "days" | "pages" | "rows";
        };
        RunStep: {
            at: string;
            /** @description Records read by then. */
            read?: number;
            stream?: string;
            text?: components["schemas"]["Sentence"];
            /** @enum {string} */
            what: "failed" | "finished" | "started" | "stream" | "stream-done" | "waiting";
        };
        SavedDescription: {
            /** @description What it shows: a ready report or a dataset, in words. */
            about: string;
            /** @description Whether the builder can change it. */
            built: boolean;
            can: {
                change: boolean;
                share: boolean;
            };
            content: {
                parameters: {
                    [key: string]: unknown;
                };
                report: string;
            } | {
                parameters: {
                    [key: string]: unknown;
                };
                query: {
                    calculated?: {
                        formula: string;
                        key: string;
                        label: string;
                        /** @enum {string} */
                        unit: "money" | "number" | "percent";
                    }[];
                    /** @enum {string} */
                    chart?: "auto" | "bar" | "heatmap" | "line" | "stack" | "table" | "tiles";
                    dataset: string;
                    dimensions?: string[];
                    filters?: {
                        dimension: string;
                        /** @enum {string} */
                        op: "contains" | "gte" | "in" | "lte" | "notIn";
                        values: (string | number | null)[];
                    }[];
                    having?: {
                        measure: string;
                        /** @enum {string} */
                        op: "gte" | "lte";
                        value: number;
                    }[];
                    limit?: number | null;
                    measures: string[];
                    pivot?: string | null;
                    sort?: {
                        by: string;
                        /** @enum {string} */
                        direction: "asc" | "desc";
                    } | null;
                    top?: {
                        by: string;
                        count: number;
                        dimension: string;
                    } | null;
                };
            };
            id: string;
            mine: boolean;
            name: string;
            note: string;
            /** @description The name of who owns it, while a member. */
            owner: string | null;
            path: string;
            /** @description How it is asked for: "saved/…". */
            report: string;
            /** @description References of the roles it is shared with. */
            roles: string[];
            updatedAt: string;
            version: number;
        };
        SavedVersion: {
            content: {
                parameters: {
                    [key: string]: unknown;
                };
                report: string;
            } | {
                parameters: {
                    [key: string]: unknown;
                };
                query: {
                    calculated?: {
                        formula: string;
                        key: string;
                        label: string;
                        /** @enum {string} */
                        unit: "money" | "number" | "percent";
                    }[];
                    /** @enum {string} */
                    chart?: "auto" | "bar" | "heatmap" | "line" | "stack" | "table" | "tiles";
                    dataset: string;
                    dimensions?: string[];
                    filters?: {
                        dimension: string;
                        /** @enum {string} */
                        op: "contains" | "gte" | "in" | "lte" | "notIn";
                        values: (string | number | null)[];
                    }[];
                    having?: {
                        measure: string;
                        /** @enum {string} */
                        op: "gte" | "lte";
                        value: number;
                    }[];
                    limit?: number | null;
                    measures: string[];
                    pivot?: string | null;
                    sort?: {
                        by: string;
                        /** @enum {string} */
                        direction: "asc" | "desc";
                    } | null;
                    top?: {
                        by: string;
                        count: number;
                        dimension: string;
                    } | null;
                };
            };
            name: string;
            note: string;
            /** Format: date-time */
            savedAt: string;
            /** @description The name of who saved it, while a member. */
            savedBy: string | null;
            version: number;
        };
        Schedule: {
            from: string | null;
            until: string | null;
        };
        SegmentDescription: {
            builtIn: boolean;
            conditions: components["schemas"]["AllConditions"] | components["schemas"]["AnyCondition"] | components["schemas"]["NotCondition"] | components["schemas"]["Comparison"];
            /** @description How many of the customers in sight belong to it. */
            customers: number;
            /** @enum {string} */
            group: "lifecycle" | "own" | "rfm" | "risk";
            /** @description The name of a segment of Krug, or the id of an own one. */
            id: string;
            name: string;
            /** @description Who belongs to it; own segments have no such sentence. */
            text: string | null;
        };
        Sentence: {
            en: string;
            ru: string;
        };
        SignIn: {
            createdAt: string;
            current: boolean;
            device: string | null;
            id: string;
            ip: string | null;
            /** @enum {string} */
            kind: "api" | "portal";
            lastSeenAt: string;
            secondFactor: boolean;
        };
        Simulation: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            from: string;
            id: string;
            promotionId: string;
            /** @description Sales to be replayed, and how many have been. */
            receipts: number;
            replayed: number;
            /** @description Once it is done. */
            result: components["schemas"]["SimulationFigures"] | null;
            /** @enum {string} */
            state: "done" | "failed" | "queued" | "running";
            to: string;
            version: number;
        };
        SimulationFigures: {
            averageCheck: {
                withIt: number | null;
                without: number | null;
            };
            /** @description By how much the bonuses earned grow. */
            bonuses: number;
            /** @description By how much discounts grow, beside the other promotions of today. */
            cost: number;
            /** @description Who saves most. */
            customers: {
                customerId: string;
                name: string | null;
                receipts: number;
                saved: number;
            }[];
            days: {
                cost: number;
                date: string;
                receipts: number;
                touched: number;
            }[];
            products: {
                cost: number;
                name: string;
                productId: string;
                quantity: number;
            }[];
            /** @description Of their lines whose cost is known, and which share of the value that is. */
            profit: {
                coverage: number;
                withIt: number;
                without: number;
            } | null;
            /** @description All sales of these days where the promotion may apply, at prices before the discounts of their time. */
            receipts: number;
            /** @description Of the sales that it changes, with it and without it. */
            revenue: {
                withIt: number;
                without: number;
            };
            /** @description Those that it changes, and known customers who made them. */
            touched: {
                customers: number;
                receipts: number;
                share: number;
                value: number;
            };
            /** @description The day on which its limits would have been used up. */
            usedUpOn: string | null;
            value: number;
        };
        StageDescription: {
            /** @description As a person decided. */
            decided: ("lost" | "open" | "won") | null;
            id: string;
            name: string;
            /**
             * @description As the vendor has it.
             * @enum {string}
             */
            outcome: "lost" | "open" | "won";
            pipeline: string;
        };
        SupportAccess: {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            open: boolean;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            reason: string;
            /** @description How often something was looked at. */
            views: number;
        };
        Tab: {
            id: string;
            /** @description Nothing where there is only one. */
            name?: string;
            widgets: (components["schemas"]["ReportWidget"] | components["schemas"]["TextWidget"])[];
        };
        Text: {
            en: string;
            ru: string;
        };
        TextWidget: {
            height: number;
            id: string;
            text: string;
            /** @description In place of the report's own. */
            title?: string;
            width: number;
            x: number;
            y: number;
        };
        Tier: {
            benefits: components["schemas"]["Bilingual"][];
            /** @description On the birthday. */
            birthdayGift: number;
            code: string;
            /** @description `#81D8D0` */
            colour: string;
            /** @description Ways to get here; the lowest tier has none. Any one is enough. */
            enter: {
                /** @description An owner may invite. */
                invitation: boolean;
                /** @description Spent in twelve months, in so many categories; `all`: in every category of the tenant's businesses. */
                spent: {
                    amount: number;
                    categories: "all" | number;
                } | null;
                /** @description Among this share of the members by what they spent. */
                topShare: number | null;
            };
            /** @enum {string} */
            icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
            name: components["schemas"]["Bilingual"];
            /** @description For the first purchase in the category of a business. */
            newCategoryMultiplier: number;
            /** @description What a purchase earns. */
            rate: number;
            veto: boolean;
            voteWeight: number;
        };
        ToldDecision: {
            competingRuleId: string | null;
            /** @enum {string} */
            lane: "coupon" | "item" | "points" | "receipt" | "shelf";
            name: components["schemas"]["Text"];
            /** @description Where the condition stands in the way: `all.1.any.0`. */
            path: string | null;
            /** @enum {string} */
            reason: "applied" | "applied_in_part" | "better_for_business" | "better_for_customer" | "budget_exhausted" | "budget_too_small" | "condition_excluded" | "condition_not_met" | "coupon_missing" | "customer_unknown" | "customer_uses_exhausted" | "earlier_rule" | "ended" | "exclusive_rule" | "floor_reached" | "no_bonuses" | "no_matching_items" | "not_enough_items" | "not_started" | "price_not_lower" | "uses_exhausted";
            /** @enum {string} */
            result: "applied" | "not_applied";
            ruleId: string;
            /** @description Roubles it saved; for one that lost to another what it would have saved. */
            saved: number;
            text: components["schemas"]["Text"];
            version: number;
        };
        ToldOffer: {
            applies: boolean;
            /** @description Roubles it saves, or would save on what is on the receipt already. */
            benefit: number;
            /** @enum {string} */
            lane: "coupon" | "item" | "points" | "receipt" | "shelf";
            /** @description What is still missing. */
            missing: components["schemas"]["Text"][];
            name: components["schemas"]["Text"];
            ruleId: string;
            version: number;
        };
        UsedLot: {
            amount: number;
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            /** @description The movement that made the lot. */
            madeBy: string;
        };
        User: {
            businessIds: string[];
            createdAt: string;
            disabled: boolean;
            email: string;
            id: string;
            name: string;
            /** @description A role of Krug by name, an own one by id. */
            role: string;
            /** @description Whether a second factor stands beside the password. */
            secondFactor: boolean;
            venueIds: string[];
        };
        Venue: {
            address: string | null;
            archivedAt: string | null;
            businessId: string;
            dayStartHour: number;
            id: string;
            name: string;
            timezone: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "api.reporting.analytics.detailed": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    businessId?: string[];
                    /** @enum {unknown} */
                    compare?: "previous" | "year" | "none";
                    /** Format: date */
                    compareFrom?: string;
                    /** Format: date */
                    compareTo?: string;
                    /** Format: date */
                    from?: string;
                    /** @enum {unknown} */
                    preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                    reports: ("overview" | "new-and-returning" | "customer-sources" | "customer-destinations" | "win-win-chains" | "rfm-segments" | "cohorts" | "lifetime" | "second-purchase" | "ecosystem" | "nsm" | "by-tier")[];
                    /** Format: date */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["ReportAnswer"];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.cohorts": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.customer-destinations": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.customer-sources": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.export_business": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "day" | "week" | "month";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.lifetime": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.new-and-returning": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "day" | "week" | "month";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.overview": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.rfm-segments": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                detail?: "segment" | "cell";
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.second-purchase": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.of_business.win-win-chains": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.by-tier": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.cohorts": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.customer-destinations": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.customer-sources": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.ecosystem": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.lifetime": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.new-and-returning": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "day" | "week" | "month";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.nsm": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.overview": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.rfm-segments": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                detail?: "segment" | "cell";
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.second-purchase": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.analytics.segments.update": {
        parameters: {
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            status: "queued";
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.summary": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                from?: string;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            comparison: {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: null;
                            } | {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: number;
                            } | null;
                            filters: {
                                managers?: components["schemas"]["Manager"][] | null;
                                pipelines?: components["schemas"]["Pipeline"][] | null;
                                venues: {
                                    business: string;
                                    businessId: string;
                                    id: string;
                                    name: string;
                                }[];
                            };
                            freshness: components["schemas"]["Freshness"];
                            nsm: {
                                columns: components["schemas"]["LabelledColumn"][];
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                            pairs: {
                                columns: components["schemas"]["LabelledColumn"][];
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                            period: {
                                complete: boolean;
                                from: string;
                                preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                                presets: {
                                    last7: components["schemas"]["DateRange"];
                                    last30: components["schemas"]["DateRange"];
                                    last90: components["schemas"]["DateRange"];
                                    last365: components["schemas"]["DateRange"];
                                    month: components["schemas"]["DateRange"];
                                    quarter: components["schemas"]["DateRange"];
                                    today: components["schemas"]["DateRange"];
                                    week: components["schemas"]["DateRange"];
                                    year: components["schemas"]["DateRange"];
                                    yesterday: components["schemas"]["DateRange"];
                                };
                                /** @description The last day that counts: `to`, or today while the period still runs. */
                                through: string;
                                timezone: string;
                                to: string;
                            };
                            tiers: {
                                columns: components["schemas"]["LabelledColumn"][];
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                            tiles: {
                                /** @description A figure of both periods at once, which has no other to stand beside. */
                                alone?: boolean;
                                /** @description The classes of a column of classes, best first. */
                                classes?: {
                                    label: string;
                                    /** @enum {string} */
                                    tone: "bad" | "fair" | "fresh" | "good" | "plain" | "warn";
                                    value: string;
                                }[];
                                comparison: components["schemas"]["Delta"] | null;
                                definition: string;
                                key: string;
                                label: string;
                                measure: boolean;
                                /** @description The value of the pivot that its figures are of. */
                                pivot?: {
                                    label: string;
                                    value: string | null;
                                };
                                /** @enum {string} */
                                unit: "class" | "date" | "hour" | "integer" | "money" | "month" | "percent" | "quantity" | "ratio" | "share" | "text" | "weekday";
                                value: number | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.analytics.show.win-win-chains": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.audit.audit.index": {
        parameters: {
            query?: {
                action?: string;
                from?: string;
                page?: number;
                perPage?: number;
                subjectId?: string;
                subjectType?: string;
                to?: string;
                userId?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.audit.audit_export.show": {
        parameters: {
            query?: {
                action?: string;
                format?: "csv" | "xlsx";
                from?: string;
                subjectId?: string;
                subjectType?: string;
                to?: string;
                userId?: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.audit.audit.state": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditState"];
                    };
                };
            };
        };
    };
    "auth.forgot_password": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "auth.accept_invitation": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    otp?: string;
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessToken: string;
                            expiresAt: string;
                            refreshToken: string;
                            user: components["schemas"]["Me"];
                        };
                    };
                };
            };
        };
    };
    "auth.login": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    otp?: string;
                    password: string;
                    /** Format: uuid */
                    tenantId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessToken: string;
                            expiresAt: string;
                            refreshToken: string;
                            user: components["schemas"]["Me"];
                        };
                    };
                };
            };
        };
    };
    "auth.logout": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "auth.me": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
        };
    };
    "auth.update": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    locale?: "ru" | "en";
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
        };
    };
    "auth.change_password": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                    otp?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "auth.refresh": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessToken: string;
                            expiresAt: string;
                            refreshToken: string;
                            user: components["schemas"]["Me"];
                        };
                    };
                };
            };
        };
    };
    "auth.register": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {unknown} */
                    locale?: "ru" | "en";
                    name: string;
                    organization: string;
                    password: string;
                    /** @enum {unknown} */
                    preset?: "chain" | "club" | "sales_team";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessToken: string;
                            expiresAt: string;
                            refreshToken: string;
                            user: components["schemas"]["Me"];
                        };
                    };
                };
            };
        };
    };
    "auth.reset_password": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "second_factor.show": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            recoveryCodesLeft: number;
                            since: string | null;
                        };
                    };
                };
            };
        };
    };
    "second_factor.confirm": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            recoveryCodes: string[];
                        };
                    };
                };
            };
        };
    };
    "second_factor.start": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            secret: string;
                        };
                    };
                };
            };
        };
    };
    "second_factor.turn_off": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "second_factor.renew_codes": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            recoveryCodes: string[];
                        };
                    };
                };
            };
        };
    };
    "sign_ins.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignIn"][];
                    };
                };
            };
        };
    };
    "sign_ins.destroy_others": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "sign_ins.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "personal_tokens.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            businessIds: string[];
                            createdAt: string;
                            expiresAt: string;
                            id: number;
                            lastUsedAt: string | null;
                            name: string;
                            permissions: string[];
                            venueIds: string[];
                        }[];
                    };
                };
            };
        };
    };
    "personal_tokens.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    businessIds?: string[];
                    days: number;
                    name: string;
                    otp?: string;
                    password: string;
                    permissions: ("organization.read" | "organization.update" | "organization.own" | "billing.manage" | "users.read" | "users.manage" | "roles.manage" | "audit.read" | "businesses.read" | "businesses.manage" | "venues.read" | "venues.manage" | "connections.read" | "connections.manage" | "connections.sync" | "imports.create" | "quarantine.read" | "quarantine.manage" | "dashboards.read" | "dashboards.manage" | "reports.sales" | "reports.menu" | "reports.staff" | "reports.finance" | "reports.customers" | "reports.crm" | "reports.export" | "reports.send" | "reports.embed" | "plans.manage" | "insights.read" | "customers.read" | "customers.manage" | "bonuses.read" | "bonuses.adjust" | "programme.manage" | "promotions.read" | "promotions.manage" | "coupons.manage" | "segments.manage" | "campaigns.manage" | "events.manage" | "till.use" | "purchases.enter" | "crm.own" | "crm.department" | "crm.all")[];
                    venueIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            expiresAt: string;
                            id: number;
                            token: string;
                        };
                    };
                };
            };
        };
    };
    "personal_tokens.destroy": {
        parameters: {
            path: {
                tokenId: number;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "auth.unlock": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.badges.badges.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Badge"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.badges.badges.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    icon: "award" | "bolt" | "cake" | "coffee" | "confetti" | "crown" | "diamond" | "flag" | "flame" | "gift" | "heart" | "leaf" | "medal" | "moon" | "rocket" | "star" | "sun" | "tag" | "trophy" | "users";
                    nameEn: string;
                    nameRu: string;
                    rule: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Badge"];
                    };
                };
            };
        };
    };
    "api.badges.badges.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Badge"];
                    };
                };
            };
        };
    };
    "api.badges.badges.replace": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    icon: "award" | "bolt" | "cake" | "coffee" | "confetti" | "crown" | "diamond" | "flag" | "flame" | "gift" | "heart" | "leaf" | "medal" | "moon" | "rocket" | "star" | "sun" | "tag" | "trophy" | "users";
                    nameEn: string;
                    nameRu: string;
                    rule: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Badge"];
                    };
                };
            };
        };
    };
    "api.badges.badges.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.badges.badges.customers": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BadgeHolder"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.bi_access.show": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            database: string;
                            host: string;
                            openedAt: string;
                            port: number;
                            schema: string;
                            user: string;
                        } | null;
                    };
                };
            };
        };
    };
    "api.reporting.bi_access.open": {
        parameters: {
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BiKey"];
                    };
                };
            };
        };
    };
    "api.reporting.bi_access.close": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.bi_access.grafana": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "bonuses.adjust": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    change: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            movementId: string;
                        };
                    };
                };
            };
        };
    };
    "bonuses.balance": {
        parameters: {
            path: {
                customerId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            available: number;
                            expiresFirst: string | null;
                            expiringSoon: number;
                            held: number;
                            pending: number;
                        };
                    };
                };
            };
        };
    };
    "bonuses.earn": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    document?: {
                        id: string;
                        type: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            movementId: string;
                        };
                    };
                };
            };
        };
    };
    "bonuses.gift": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    document?: {
                        id: string;
                        type: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            movementId: string;
                        };
                    };
                };
            };
        };
    };
    "bonuses.hold": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    document?: {
                        id: string;
                        type: string;
                    };
                    minutes?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: number;
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            expiresAt: string;
                            holdId: string;
                        };
                    };
                };
            };
        };
    };
    "bonuses.capture": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
                holdId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            movementId: string;
                        };
                    };
                };
            };
        };
    };
    "bonuses.release": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
                holdId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            movementId: string;
                        };
                    };
                };
            };
        };
    };
    "memberships.show": {
        parameters: {
            path: {
                customerId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            categories: string[];
                            falls: "" | {
                                at: string;
                                to: {
                                    benefits: string[];
                                    code: string;
                                    colour: string;
                                    /** @enum {string} */
                                    icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                                    name: string;
                                    rate: number;
                                } | null;
                            } | null;
                            history: {
                                at: string;
                                from: string | null;
                                name: string;
                                reason: string;
                                to: string;
                            }[];
                            invitedTo: string | null;
                            next: components["schemas"]["Progress"] | null;
                            premiumUntil: string | null;
                            since: string | null;
                            spent: number;
                            tier: {
                                benefits: string[];
                                code: string;
                                colour: string;
                                /** @enum {string} */
                                icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                                name: string;
                                rate: number;
                            } | null;
                        };
                    };
                };
            };
        };
    };
    "memberships.update": {
        parameters: {
            path: {
                customerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    invitedTo?: string | null;
                    /** Format: date-time */
                    premiumUntil?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            categories: string[];
                            falls: "" | {
                                at: string;
                                to: {
                                    benefits: string[];
                                    code: string;
                                    colour: string;
                                    /** @enum {string} */
                                    icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                                    name: string;
                                    rate: number;
                                } | null;
                            } | null;
                            history: {
                                at: string;
                                from: string | null;
                                name: string;
                                reason: string;
                                to: string;
                            }[];
                            invitedTo: string | null;
                            next: components["schemas"]["Progress"] | null;
                            premiumUntil: string | null;
                            since: string | null;
                            spent: number;
                            tier: {
                                benefits: string[];
                                code: string;
                                colour: string;
                                /** @enum {string} */
                                icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                                name: string;
                                rate: number;
                            } | null;
                        };
                    };
                };
            };
        };
    };
    "bonuses.spend": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                customerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    document?: {
                        id: string;
                        type: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            balance: {
                                available: number;
                                expiresFirst: string | null;
                                expiringSoon: number;
                                held: number;
                                pending: number;
                            };
                            movementId: string;
                        };
                    };
                };
            };
        };
    };
    "bonuses.transactions": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            path: {
                customerId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Movement"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.ledger.ledger.index": {
        parameters: {
            query?: {
                customerId?: string;
                document?: string;
                from?: string;
                page?: number;
                perPage?: number;
                to?: string;
                type?: "earn" | "spend" | "hold" | "release" | "capture" | "gift" | "adjust" | "expire" | "reverse" | "transfer";
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LedgerMovement"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.ledger.ledger.show": {
        parameters: {
            path: {
                movementId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedMovement"];
                    };
                };
            };
        };
    };
    "api.ledger.ledger_export.show": {
        parameters: {
            query?: {
                customerId?: string;
                document?: string;
                format?: "csv" | "xlsx";
                from?: string;
                to?: string;
                type?: "earn" | "spend" | "hold" | "release" | "capture" | "gift" | "adjust" | "expire" | "reverse" | "transfer";
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.ledger.ledger.summary": {
        parameters: {
            query?: {
                customerId?: string;
                document?: string;
                from?: string;
                to?: string;
                type?: "earn" | "spend" | "hold" | "release" | "capture" | "gift" | "adjust" | "expire" | "reverse" | "transfer";
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LedgerSummary"];
                    };
                };
            };
        };
    };
    "api.reporting.builder.datasets": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            dimensions: {
                                definition: string;
                                label: string;
                                /** @enum {string} */
                                name: "activityType" | "business" | "category" | "checkSize" | "city" | "date" | "department" | "direction" | "employee" | "hour" | "leadStatus" | "lossReason" | "manager" | "month" | "movementType" | "orderType" | "outcome" | "paymentName" | "paymentType" | "pipeline" | "product" | "quarter" | "source" | "stage" | "tier" | "venue" | "week" | "weekday" | "year";
                                /** @enum {string} */
                                type: "named" | "number" | "text" | "time";
                                /** @enum {string} */
                                unit: "class" | "date" | "hour" | "integer" | "money" | "month" | "percent" | "quantity" | "ratio" | "share" | "text" | "weekday";
                            }[];
                            label: string;
                            measures: {
                                definition: string;
                                label: string;
                                name: string;
                                /** @enum {string} */
                                unit: "integer" | "money" | "percent" | "quantity" | "ratio" | "share";
                            }[];
                            name: string;
                            /** @enum {string} */
                            subject: "crm" | "sales";
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.reporting.builder.file": {
        parameters: {
            query: {
                query: {
                    calculated?: {
                        formula: string;
                        key: string;
                        label: string;
                        /** @enum {unknown} */
                        unit: "money" | "percent" | "number";
                    }[];
                    /** @enum {unknown} */
                    chart?: "auto" | "table" | "tiles" | "line" | "bar" | "stack" | "heatmap";
                    dataset: string;
                    dimensions?: string[];
                    filters?: {
                        dimension: string;
                        /** @enum {unknown} */
                        op: "in" | "notIn" | "contains" | "gte" | "lte";
                        values: (null | string | number)[];
                    }[];
                    having?: {
                        measure: string;
                        /** @enum {unknown} */
                        op: "gte" | "lte";
                        value: number;
                    }[];
                    limit?: number | null;
                    measures: string[];
                    pivot?: string | null;
                    sort?: {
                        by: string;
                        /** @enum {unknown} */
                        direction: "asc" | "desc";
                    } | null;
                    top?: {
                        by: string;
                        count: number;
                        dimension: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.builder.run": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    query: {
                        calculated?: {
                            formula: string;
                            key: string;
                            label: string;
                            /** @enum {unknown} */
                            unit: "money" | "percent" | "number";
                        }[];
                        /** @enum {unknown} */
                        chart?: "auto" | "table" | "tiles" | "line" | "bar" | "stack" | "heatmap";
                        dataset: string;
                        dimensions?: string[];
                        filters?: {
                            dimension: string;
                            /** @enum {unknown} */
                            op: "in" | "notIn" | "contains" | "gte" | "lte";
                            values: (null | string | number)[];
                        }[];
                        having?: {
                            measure: string;
                            /** @enum {unknown} */
                            op: "gte" | "lte";
                            value: number;
                        }[];
                        limit?: number | null;
                        measures: string[];
                        pivot?: string | null;
                        sort?: {
                            by: string;
                            /** @enum {unknown} */
                            direction: "asc" | "desc";
                        } | null;
                        top?: {
                            by: string;
                            count: number;
                            dimension: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.builder.values": {
        parameters: {
            query: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                dataset: string;
                dimension: string;
                from?: string;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                search?: string;
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DimensionValue"][];
                    };
                };
            };
        };
    };
    "api.business_categories.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BusinessCategory"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.business_categories.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    nameEn: string;
                    nameRu: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BusinessCategory"];
                    };
                };
            };
        };
    };
    "api.business_categories.destroy": {
        parameters: {
            path: {
                code: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.business_categories.update": {
        parameters: {
            path: {
                code: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    nameEn?: string;
                    nameRu?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BusinessCategory"];
                    };
                };
            };
        };
    };
    "api.businesses.index": {
        parameters: {
            query?: {
                archived?: boolean;
                businessId?: string;
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Business"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.businesses.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    medical?: boolean;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Business"];
                    };
                };
            };
        };
    };
    "api.businesses.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Business"];
                    };
                };
            };
        };
    };
    "api.businesses.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.businesses.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    category?: string;
                    medical?: boolean;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Business"];
                    };
                };
            };
        };
    };
    "api.connections.index": {
        parameters: {
            query?: {
                businessId?: string;
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.connections.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    businessId: string;
                    config: {
                        [key: string]: unknown;
                    };
                    connector: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
        };
    };
    "api.connections.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
        };
    };
    "api.connections.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.connections.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    config?: {
                        [key: string]: unknown;
                    };
                    fullAt?: string;
                    incrementalMinutes?: number;
                    intervals?: {
                        [key: string]: number | null;
                    };
                    name?: string;
                    overlapSeconds?: number;
                    /** @enum {unknown} */
                    status?: "active" | "paused";
                    streams?: {
                        [key: string]: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
        };
    };
    "api.connections.recheck": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: string;
                            notes: (string | null)[];
                            ok: boolean;
                            timezone?: string;
                            venues: {
                                address?: string;
                                externalId: string;
                                name: string;
                                timezone?: string;
                            }[];
                        } | {
                            field?: string;
                            hint: string | null;
                            ok: boolean;
                            /** @enum {string} */
                            reason: "auth" | "config" | "network" | "permission";
                        };
                    };
                };
            };
        };
    };
    "api.mappings.index": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            categories: components["schemas"]["CategoryWord"][];
                            payments: components["schemas"]["PaymentWord"][];
                            stages: components["schemas"]["StageDescription"][];
                        };
                    };
                };
            };
        };
    };
    "api.mappings.category": {
        parameters: {
            path: {
                categoryId: string;
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    shownAs?: string | null;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.mappings.payment": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {unknown} */
                    type: "cash" | "card" | "online" | "bonus" | "credit" | "other";
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.mappings.stage": {
        parameters: {
            path: {
                id: string;
                stageId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    outcome?: ("open" | "won" | "lost") | null;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.quarantine.index": {
        parameters: {
            query?: {
                code?: string;
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attempts: number;
                            code: string;
                            createdAt: string;
                            externalId: string | null;
                            hasPayload: boolean;
                            id: string;
                            personal: boolean;
                            reason: string | null;
                            retryable: boolean;
                            runId: string;
                            stream: string;
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.quarantine.show": {
        parameters: {
            path: {
                id: string;
                recordId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuarantinePayload"];
                    };
                };
            };
        };
    };
    "api.quarantine.destroy": {
        parameters: {
            path: {
                id: string;
                recordId: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.quarantine.retry": {
        parameters: {
            path: {
                id: string;
                recordId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            remaining: number;
                            resolved: number;
                        };
                    };
                };
            };
        };
    };
    "api.quarantine.reasons": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            code: string;
                            reason: string;
                            records: number;
                            /** @description How many of them can be tried again as they are. */
                            retriable: number;
                            stream: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.quarantine.retry_all": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    stream?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            remaining: number;
                            resolved: number;
                        };
                    };
                };
            };
        };
    };
    "api.runs.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.runs.show": {
        parameters: {
            path: {
                id: string;
                runId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
        };
    };
    "api.runs.cancel": {
        parameters: {
            path: {
                id: string;
                runId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
        };
    };
    "api.vendor_sign_in.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            url: string;
                        };
                    };
                };
            };
        };
    };
    "api.runs.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from?: string;
                    /** @enum {unknown} */
                    mode: "full" | "incremental" | "range";
                    /** Format: date */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
        };
    };
    "api.connection_venues.index": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionVenue"][];
                    };
                };
            };
        };
    };
    "api.connection_venues.update": {
        parameters: {
            path: {
                id: string;
                mappingId: number;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    create?: boolean;
                    ignore?: boolean;
                    /** Format: uuid */
                    venueId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionVenue"];
                    };
                };
            };
        };
    };
    "api.webhooks.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            url: string | null;
                        };
                    };
                };
            };
        };
    };
    "api.webhooks.enable": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.webhooks.disable": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.write_backs.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    input: {
                        [key: string]: unknown;
                    };
                    key: string;
                    write: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attempts: number;
                            createdAt: string;
                            error: {
                                code: string;
                                text: string | null;
                            } | null;
                            id: string;
                            key: string;
                            /** @enum {string} */
                            state: "done" | "failed" | "queued";
                            updatedAt: string;
                            write: string;
                        };
                    };
                };
            };
        };
    };
    "api.write_backs.show": {
        parameters: {
            path: {
                id: string;
                writeBackId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attempts: number;
                            createdAt: string;
                            error: {
                                code: string;
                                text: string | null;
                            } | null;
                            id: string;
                            key: string;
                            /** @enum {string} */
                            state: "done" | "failed" | "queued";
                            updatedAt: string;
                            write: string;
                        };
                    };
                };
            };
        };
    };
    "api.connections.check": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    config: {
                        [key: string]: unknown;
                    };
                    connector: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: string;
                            notes: (string | null)[];
                            ok: boolean;
                            timezone?: string;
                            venues: {
                                address?: string;
                                externalId: string;
                                name: string;
                                timezone?: string;
                            }[];
                        } | {
                            field?: string;
                            hint: string | null;
                            ok: boolean;
                            /** @enum {string} */
                            reason: "auth" | "config" | "network" | "permission";
                        };
                    };
                };
            };
        };
    };
    "api.connectors.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connector"][];
                    };
                };
            };
        };
    };
    "api.costs.costs.index": {
        parameters: {
            query: {
                from: string;
                to: string;
                venueId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: number;
                            /** @enum {string} */
                            kind: "fact" | "plan";
                            /** @enum {string} */
                            line: "goods" | "marketing" | "other" | "payroll" | "rent";
                            /** @description Its first day. */
                            month: string;
                            venueId: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.costs.costs.update": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    costs: {
                        amount?: number | null;
                        /** @enum {unknown} */
                        kind: "fact" | "plan";
                        /** @enum {unknown} */
                        line: "goods" | "payroll" | "rent" | "marketing" | "other";
                        /** Format: date */
                        month: string;
                        /** Format: uuid */
                        venueId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                        };
                    };
                };
            };
        };
    };
    "api.coupons.coupons.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                search?: string;
                state?: "planned" | "running" | "ended" | "stopped";
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CouponBatch"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.coupons.coupons.store": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    activeMinutes?: number;
                    /** @enum {unknown} */
                    audience: "personal" | "public";
                    bonus?: number;
                    /** Format: uuid */
                    businessId?: string;
                    code?: string;
                    count?: number;
                    customerIds?: string[];
                    customerLimit?: number | null;
                    gift?: {
                        en: string;
                        ru: string;
                    };
                    giveBack?: boolean;
                    /** @enum {unknown} */
                    kind: "discount" | "bonus" | "gift";
                    name: string;
                    prefix?: string;
                    /** Format: uuid */
                    promotionId?: string;
                    segment?: string;
                    usesLimit?: number | null;
                    validFrom?: string;
                    validUntil?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CouponBatch"];
                    };
                };
            };
        };
    };
    "api.coupons.coupons.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CouponBatch"];
                    };
                };
            };
        };
    };
    "api.coupons.coupons.activate": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    /** Format: uuid */
                    customerId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Activation"];
                    };
                };
            };
        };
    };
    "api.coupons.coupons.codes": {
        parameters: {
            query?: {
                code?: string;
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CouponCode"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.coupons.coupon_export.show": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.coupons.coupons.stop": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CouponBatch"];
                    };
                };
            };
        };
    };
    "api.coupons.coupons.redeem": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** Format: uuid */
                    customerId?: string;
                    document?: string;
                    /** Format: uuid */
                    venueId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            bonus: number | null;
                            couponId: string;
                            gift: components["schemas"]["GiftWords"] | null;
                            /** @enum {string} */
                            kind: "bonus" | "discount" | "gift";
                            promotionId: string | null;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.activity-heatmap": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.deal-velocity": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                slice?: "pipeline" | "manager" | "source";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.lead-conversion": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                slice?: "manager" | "source" | "period";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.leads-by-source": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.manager-activity": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.manager-leaderboard": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.crm.managers.managers.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ManagerDescription"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.crm.managers.managers.link": {
        parameters: {
            path: {
                managerId: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    userId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.crm.managers.managers.unlink": {
        parameters: {
            path: {
                managerId: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "reports.crm.pipeline-forecast": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.sales-by-month": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "month" | "week" | "day";
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.sales-funnel": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.crm.win-loss": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                managerId?: string[];
                page?: number;
                perPage?: number;
                pipelineId?: string[];
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                slice?: "reason" | "manager" | "source" | "pipeline";
                to?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "cross_promos.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrossPromo"][];
                    };
                };
            };
        };
    };
    "cross_promos.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fromBusinessId: string;
                    lifeDays?: number;
                    rate?: number;
                    /** Format: uuid */
                    toBusinessId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrossPromo"];
                    };
                };
            };
        };
    };
    "cross_promos.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    active?: boolean;
                    lifeDays?: number;
                    rate?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrossPromo"];
                    };
                };
            };
        };
    };
    "api.customers.customers.index": {
        parameters: {
            query?: {
                lastVisitFrom?: string;
                lastVisitTo?: string;
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                segment?: string;
                sort?: "lastVisit" | "firstVisit" | "visits" | "total" | "averageCheck" | "created";
                tag?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedCustomer"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.customers.customers.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    birthDate?: string | null;
                    city?: string | null;
                    /** Format: email */
                    email?: string | null;
                    fields?: {
                        [key: string]: string | boolean | number;
                    };
                    name?: string | null;
                    phone?: string | null;
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                    };
                };
            };
        };
    };
    "api.customers.customers.show": {
        parameters: {
            query?: {
                contacts?: "open" | "masked";
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                    };
                };
            };
        };
    };
    "api.customers.customers.replace": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    birthDate?: string | null;
                    city?: string | null;
                    /** Format: email */
                    email?: string | null;
                    fields?: {
                        [key: string]: string | boolean | number;
                    };
                    name?: string | null;
                    phone?: string | null;
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                    };
                };
            };
        };
    };
    "api.customers.customers.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.customers.customers.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    birthDate?: string | null;
                    city?: string | null;
                    /** Format: email */
                    email?: string | null;
                    fields?: {
                        [key: string]: string | boolean | number;
                    };
                    name?: string | null;
                    phone?: string | null;
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                    };
                };
            };
        };
    };
    "api.customers.badges": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EarnedBadge"][];
                    };
                };
            };
        };
    };
    "cards.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            issuedAt: string;
                            number: string;
                        } | null;
                    };
                };
            };
        };
    };
    "cards.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            issuedAt: string;
                            number: string;
                        } | null;
                    };
                };
            };
        };
    };
    "api.customers.customer_consents.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    givenAt?: string;
                    /** @enum {unknown} */
                    kind: "personal_data" | "sms" | "email" | "push" | "messenger" | "calls";
                    /** @enum {unknown} */
                    source: "portal" | "till" | "site" | "app" | "paper" | "import";
                    textVersion?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Consent"][];
                    };
                };
            };
        };
    };
    "api.customers.customer_consents.destroy": {
        parameters: {
            path: {
                id: string;
                kind: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Consent"][];
                    };
                };
            };
        };
    };
    "api.customers.coupons": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerCoupon"][];
                    };
                };
            };
        };
    };
    "api.customers.merges.tell_apart": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    customerId: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.customers.merges.merge": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    customerId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                    };
                };
            };
        };
    };
    "api.customers.customer_notes.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Note"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.customers.customer_notes.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
        };
    };
    "api.customers.customer_notes.destroy": {
        parameters: {
            path: {
                id: string;
                noteId: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.customers.customers.purchases": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Purchase"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.customers.referral.referrals.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralStanding"];
                    };
                };
            };
        };
    };
    "api.customers.referral.referrals.store": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    device?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Referral"];
                    };
                };
            };
        };
    };
    "api.customers.merges.unmerge": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    customerId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            averageCheck: number | null;
                            /** @description "yyyy-MM-dd"; only with open contacts. */
                            birthDate: string | null;
                            bonusesStayed: number;
                            city: string | null;
                            consents: components["schemas"]["Consent"][];
                            /** @description Whether phone, e-mail and birth date are shown as they are. */
                            contactsOpen: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            email: string | null;
                            favourites: components["schemas"]["Favourites"];
                            fields: {
                                [key: string]: boolean | string | number;
                            };
                            /** Format: date-time */
                            firstVisitAt: string | null;
                            id: string;
                            /** Format: date-time */
                            lastVisitAt: string | null;
                            /** @description Customers who were merged into this one, and may be parted from it again. */
                            mergedIds: string[];
                            name: string | null;
                            phone: string | null;
                            segments: string[];
                            tags: string[];
                            total: number;
                            visits: number;
                        };
                    };
                };
            };
        };
    };
    "api.customers.merges.index": {
        parameters: {
            query?: {
                customerId?: string;
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Duplicate"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.customers.customer_export.show": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lastVisitFrom?: string;
                lastVisitTo?: string;
                segment?: string;
                tag?: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.customers.customers.search": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    lastVisitFrom?: string;
                    /** Format: date */
                    lastVisitTo?: string;
                    /** @enum {unknown} */
                    order?: "asc" | "desc";
                    page?: number;
                    perPage?: number;
                    search?: string;
                    segment?: string;
                    /** @enum {unknown} */
                    sort?: "lastVisit" | "firstVisit" | "visits" | "total" | "averageCheck" | "created";
                    tag?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedCustomer"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.dashboard.realtime": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                from?: string;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.dashboard.summary": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                from?: string;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            comparison: {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: null;
                            } | {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: number;
                            } | null;
                            coverage: {
                                costedRevenue: number;
                                share: number | null;
                            } | null;
                            filters: {
                                managers?: components["schemas"]["Manager"][] | null;
                                pipelines?: components["schemas"]["Pipeline"][] | null;
                                venues: {
                                    business: string;
                                    businessId: string;
                                    id: string;
                                    name: string;
                                }[];
                            };
                            freshness: components["schemas"]["Freshness"];
                            heatmap: {
                                columns: components["schemas"]["LabelledColumn"][];
                                coverage: {
                                    costedRevenue: number;
                                    share: number | null;
                                } | null;
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                            period: {
                                complete: boolean;
                                from: string;
                                preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                                presets: {
                                    last7: components["schemas"]["DateRange"];
                                    last30: components["schemas"]["DateRange"];
                                    last90: components["schemas"]["DateRange"];
                                    last365: components["schemas"]["DateRange"];
                                    month: components["schemas"]["DateRange"];
                                    quarter: components["schemas"]["DateRange"];
                                    today: components["schemas"]["DateRange"];
                                    week: components["schemas"]["DateRange"];
                                    year: components["schemas"]["DateRange"];
                                    yesterday: components["schemas"]["DateRange"];
                                };
                                /** @description The last day that counts: `to`, or today while the period still runs. */
                                through: string;
                                timezone: string;
                                to: string;
                            };
                            revenue: {
                                columns: components["schemas"]["LabelledColumn"][];
                                coverage: {
                                    costedRevenue: number;
                                    share: number | null;
                                } | null;
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                            tiles: {
                                /** @description A figure of both periods at once, which has no other to stand beside. */
                                alone?: boolean;
                                /** @description The classes of a column of classes, best first. */
                                classes?: {
                                    label: string;
                                    /** @enum {string} */
                                    tone: "bad" | "fair" | "fresh" | "good" | "plain" | "warn";
                                    value: string;
                                }[];
                                comparison: components["schemas"]["Delta"] | null;
                                definition: string;
                                key: string;
                                label: string;
                                measure: boolean;
                                /** @description The value of the pivot that its figures are of. */
                                pivot?: {
                                    label: string;
                                    value: string | null;
                                };
                                /** @enum {string} */
                                unit: "class" | "date" | "hour" | "integer" | "money" | "month" | "percent" | "quantity" | "ratio" | "share" | "text" | "weekday";
                                value: number | null;
                            }[];
                            topProducts: {
                                columns: components["schemas"]["LabelledColumn"][];
                                coverage: {
                                    costedRevenue: number;
                                    share: number | null;
                                } | null;
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                            venues: {
                                columns: components["schemas"]["LabelledColumn"][];
                                coverage: {
                                    costedRevenue: number;
                                    share: number | null;
                                } | null;
                                rows: components["schemas"]["JsonRow"][];
                                subtotals: {
                                    after: number;
                                    label: string;
                                    level: number;
                                    row: components["schemas"]["JsonRow"];
                                }[];
                                totals: components["schemas"]["JsonRow"];
                            };
                        };
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardSummary"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    live?: boolean;
                    name: string;
                    question?: {
                        /** @enum {unknown} */
                        compare?: "previous" | "year" | "none";
                        /** @enum {unknown} */
                        preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                    };
                    tabs?: {
                        id: string;
                        name?: string;
                        widgets: {
                            columns?: string[];
                            figure?: string;
                            height: number;
                            id: string;
                            parameters?: {
                                [key: string]: unknown;
                            };
                            /** @enum {unknown} */
                            picture?: "kpi" | "chart" | "line" | "bar" | "pie" | "table";
                            report?: string;
                            rows?: number;
                            text?: string;
                            title?: string;
                            width: number;
                            x: number;
                            y: number;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.dashboards.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    live?: boolean;
                    name?: string;
                    question?: {
                        /** @enum {unknown} */
                        compare?: "previous" | "year" | "none";
                        /** @enum {unknown} */
                        preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                    };
                    tabs?: {
                        id: string;
                        name?: string;
                        widgets: {
                            columns?: string[];
                            figure?: string;
                            height: number;
                            id: string;
                            parameters?: {
                                [key: string]: unknown;
                            };
                            /** @enum {unknown} */
                            picture?: "kpi" | "chart" | "line" | "bar" | "pie" | "table";
                            report?: string;
                            rows?: number;
                            text?: string;
                            title?: string;
                            width: number;
                            x: number;
                            y: number;
                        }[];
                    }[];
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.copy": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.data": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                from?: string;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                tab?: string;
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            comparison: {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: null;
                            } | {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: number;
                            } | null;
                            filters: {
                                managers?: components["schemas"]["Manager"][] | null;
                                pipelines?: components["schemas"]["Pipeline"][] | null;
                                venues: {
                                    business: string;
                                    businessId: string;
                                    id: string;
                                    name: string;
                                }[];
                            };
                            freshness: components["schemas"]["Freshness"];
                            period: {
                                complete: boolean;
                                from: string;
                                preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                                presets: {
                                    last7: components["schemas"]["DateRange"];
                                    last30: components["schemas"]["DateRange"];
                                    last90: components["schemas"]["DateRange"];
                                    last365: components["schemas"]["DateRange"];
                                    month: components["schemas"]["DateRange"];
                                    quarter: components["schemas"]["DateRange"];
                                    today: components["schemas"]["DateRange"];
                                    week: components["schemas"]["DateRange"];
                                    year: components["schemas"]["DateRange"];
                                    yesterday: components["schemas"]["DateRange"];
                                };
                                /** @description The last day that counts: `to`, or today while the period still runs. */
                                through: string;
                                timezone: string;
                                to: string;
                            };
                            widgets: {
                                [key: string]: {
                                    answer: null;
                                    refusal: components["schemas"]["Refusal"];
                                    rows: number;
                                } | {
                                    answer: {
                                        actions: {
                                            kind: string;
                                            money: number | null;
                                            text: string;
                                            /** @description What the sentence names; money in it is in roubles. */
                                            values: {
                                                [key: string]: string | number;
                                            };
                                        }[];
                                        byClass: {
                                            columns: components["schemas"]["LabelledColumn"][];
                                            rows: components["schemas"]["JsonRow"][];
                                        } | null;
                                        choices: components["schemas"]["Choice"][];
                                        columns: components["schemas"]["LabelledColumn"][];
                                        comparison: {
                                            from: string;
                                            /** @enum {string} */
                                            kind: "custom" | "previous" | "year";
                                            through: string;
                                            to: string;
                                            toDate: boolean;
                                            untilHour: null;
                                        } | {
                                            from: string;
                                            /** @enum {string} */
                                            kind: "custom" | "previous" | "year";
                                            through: string;
                                            to: string;
                                            toDate: boolean;
                                            untilHour: number;
                                        } | null;
                                        coverage: {
                                            costedRevenue: number;
                                            share: number | null;
                                        } | null;
                                        figure: string;
                                        filters: {
                                            managers?: components["schemas"]["Manager"][] | null;
                                            pipelines?: components["schemas"]["Pipeline"][] | null;
                                            venues: {
                                                business: string;
                                                businessId: string;
                                                id: string;
                                                name: string;
                                            }[];
                                        };
                                        freshness: components["schemas"]["Freshness"];
                                        pending: boolean;
                                        period: {
                                            complete: boolean;
                                            from: string;
                                            preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                                            presets: {
                                                last7: components["schemas"]["DateRange"];
                                                last30: components["schemas"]["DateRange"];
                                                last90: components["schemas"]["DateRange"];
                                                last365: components["schemas"]["DateRange"];
                                                month: components["schemas"]["DateRange"];
                                                quarter: components["schemas"]["DateRange"];
                                                today: components["schemas"]["DateRange"];
                                                week: components["schemas"]["DateRange"];
                                                year: components["schemas"]["DateRange"];
                                                yesterday: components["schemas"]["DateRange"];
                                            };
                                            /** @description The last day that counts: `to`, or today while the period still runs. */
                                            through: string;
                                            timezone: string;
                                            to: string;
                                        };
                                        picture: components["schemas"]["JsonRow"][] | null;
                                        report: {
                                            chart: components["schemas"]["Chart"];
                                            choices: components["schemas"]["Choice"][];
                                            /** @enum {string} */
                                            group: "crm" | "customers" | "finance" | "menu" | "sales" | "saved" | "staff";
                                            id: string;
                                            /** @enum {string} */
                                            subject: "crm" | "sales";
                                            title: string;
                                            total: string | null;
                                        };
                                        rows: components["schemas"]["JsonRow"][];
                                        source: {
                                            /** @description Rows that were too many to be shown. */
                                            hidden: number;
                                            /** @description In the language files' words. */
                                            name: string;
                                            /** @description Sums that are kept, or the facts themselves. */
                                            summed: boolean;
                                            text: string;
                                        } | null;
                                        subtotals: {
                                            after: number;
                                            label: string;
                                            level: number;
                                            row: components["schemas"]["JsonRow"];
                                        }[];
                                        thresholds: components["schemas"]["Figures"] | null;
                                        totals: components["schemas"]["JsonRow"];
                                    };
                                    refusal: null;
                                    /** @description How many the whole report has. */
                                    rows: number;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.pdf": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                from?: string;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                tab?: string;
                to?: string;
                venueId?: string[];
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.dashboards.restore": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.share": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.begin": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.dashboards.preview": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    businessId?: string[];
                    /** @enum {unknown} */
                    compare?: "previous" | "year" | "none";
                    /** Format: date */
                    compareFrom?: string;
                    /** Format: date */
                    compareTo?: string;
                    /** Format: date */
                    from?: string;
                    /** @enum {unknown} */
                    preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                    /** Format: date */
                    to?: string;
                    venueId?: string[];
                    widgets: {
                        columns?: string[];
                        figure?: string;
                        height: number;
                        id: string;
                        parameters?: {
                            [key: string]: unknown;
                        };
                        /** @enum {unknown} */
                        picture?: "kpi" | "chart" | "line" | "bar" | "pie" | "table";
                        report?: string;
                        rows?: number;
                        text?: string;
                        title?: string;
                        width: number;
                        x: number;
                        y: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            comparison: {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: null;
                            } | {
                                from: string;
                                /** @enum {string} */
                                kind: "custom" | "previous" | "year";
                                through: string;
                                to: string;
                                toDate: boolean;
                                untilHour: number;
                            } | null;
                            filters: {
                                managers?: components["schemas"]["Manager"][] | null;
                                pipelines?: components["schemas"]["Pipeline"][] | null;
                                venues: {
                                    business: string;
                                    businessId: string;
                                    id: string;
                                    name: string;
                                }[];
                            };
                            freshness: components["schemas"]["Freshness"];
                            period: {
                                complete: boolean;
                                from: string;
                                preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                                presets: {
                                    last7: components["schemas"]["DateRange"];
                                    last30: components["schemas"]["DateRange"];
                                    last90: components["schemas"]["DateRange"];
                                    last365: components["schemas"]["DateRange"];
                                    month: components["schemas"]["DateRange"];
                                    quarter: components["schemas"]["DateRange"];
                                    today: components["schemas"]["DateRange"];
                                    week: components["schemas"]["DateRange"];
                                    year: components["schemas"]["DateRange"];
                                    yesterday: components["schemas"]["DateRange"];
                                };
                                /** @description The last day that counts: `to`, or today while the period still runs. */
                                through: string;
                                timezone: string;
                                to: string;
                            };
                            widgets: {
                                [key: string]: {
                                    answer: null;
                                    refusal: components["schemas"]["Refusal"];
                                    rows: number;
                                } | {
                                    answer: {
                                        actions: {
                                            kind: string;
                                            money: number | null;
                                            text: string;
                                            /** @description What the sentence names; money in it is in roubles. */
                                            values: {
                                                [key: string]: string | number;
                                            };
                                        }[];
                                        byClass: {
                                            columns: components["schemas"]["LabelledColumn"][];
                                            rows: components["schemas"]["JsonRow"][];
                                        } | null;
                                        choices: components["schemas"]["Choice"][];
                                        columns: components["schemas"]["LabelledColumn"][];
                                        comparison: {
                                            from: string;
                                            /** @enum {string} */
                                            kind: "custom" | "previous" | "year";
                                            through: string;
                                            to: string;
                                            toDate: boolean;
                                            untilHour: null;
                                        } | {
                                            from: string;
                                            /** @enum {string} */
                                            kind: "custom" | "previous" | "year";
                                            through: string;
                                            to: string;
                                            toDate: boolean;
                                            untilHour: number;
                                        } | null;
                                        coverage: {
                                            costedRevenue: number;
                                            share: number | null;
                                        } | null;
                                        figure: string;
                                        filters: {
                                            managers?: components["schemas"]["Manager"][] | null;
                                            pipelines?: components["schemas"]["Pipeline"][] | null;
                                            venues: {
                                                business: string;
                                                businessId: string;
                                                id: string;
                                                name: string;
                                            }[];
                                        };
                                        freshness: components["schemas"]["Freshness"];
                                        pending: boolean;
                                        period: {
                                            complete: boolean;
                                            from: string;
                                            preset: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday") | null;
                                            presets: {
                                                last7: components["schemas"]["DateRange"];
                                                last30: components["schemas"]["DateRange"];
                                                last90: components["schemas"]["DateRange"];
                                                last365: components["schemas"]["DateRange"];
                                                month: components["schemas"]["DateRange"];
                                                quarter: components["schemas"]["DateRange"];
                                                today: components["schemas"]["DateRange"];
                                                week: components["schemas"]["DateRange"];
                                                year: components["schemas"]["DateRange"];
                                                yesterday: components["schemas"]["DateRange"];
                                            };
                                            /** @description The last day that counts: `to`, or today while the period still runs. */
                                            through: string;
                                            timezone: string;
                                            to: string;
                                        };
                                        picture: components["schemas"]["JsonRow"][] | null;
                                        report: {
                                            chart: components["schemas"]["Chart"];
                                            choices: components["schemas"]["Choice"][];
                                            /** @enum {string} */
                                            group: "crm" | "customers" | "finance" | "menu" | "sales" | "saved" | "staff";
                                            id: string;
                                            /** @enum {string} */
                                            subject: "crm" | "sales";
                                            title: string;
                                            total: string | null;
                                        };
                                        rows: components["schemas"]["JsonRow"][];
                                        source: {
                                            /** @description Rows that were too many to be shown. */
                                            hidden: number;
                                            /** @description In the language files' words. */
                                            name: string;
                                            /** @description Sums that are kept, or the facts themselves. */
                                            summed: boolean;
                                            text: string;
                                        } | null;
                                        subtotals: {
                                            after: number;
                                            label: string;
                                            level: number;
                                            row: components["schemas"]["JsonRow"];
                                        }[];
                                        thresholds: components["schemas"]["Figures"] | null;
                                        totals: components["schemas"]["JsonRow"];
                                    };
                                    refusal: null;
                                    /** @description How many the whole report has. */
                                    rows: number;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.reports": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            chart: components["schemas"]["Chart"];
                            choices: components["schemas"]["Choice"][];
                            columns: components["schemas"]["LabelledColumn"][];
                            description: string;
                            /** @enum {string} */
                            group: "crm" | "customers" | "finance" | "menu" | "sales" | "saved" | "staff";
                            name: string;
                            pictures: ("bar" | "chart" | "kpi" | "line" | "pie" | "table")[];
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.roles": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.reporting.dashboards.begin_elsewhere": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.promotions.calculate": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    at?: string;
                    /** @enum {unknown} */
                    channel?: "till" | "delivery" | "web" | "app";
                    couponCodes?: string[];
                    /** Format: uuid */
                    customerId?: string;
                    items: {
                        category?: string;
                        code?: string;
                        externalId?: string;
                        name?: string;
                        price: number;
                        /** Format: uuid */
                        productId?: string;
                        quantity?: number;
                    }[];
                    paymentType?: ("cash" | "card" | "online" | "credit" | "other") | null;
                    rule?: {
                        conditions?: {
                            [key: string]: unknown;
                        };
                        coupon?: boolean;
                        effect: {
                            [key: string]: unknown;
                        };
                        /** @enum {unknown} */
                        exclusive?: "none" | "lane" | "receipt";
                        /** Format: uuid */
                        group?: string | null;
                        /** @enum {unknown} */
                        lane?: "shelf" | "item" | "receipt" | "coupon" | "points";
                        limits?: {
                            budget?: number | null;
                            giveBack?: boolean;
                            partial?: boolean;
                            uses?: number | null;
                            usesPerCustomer?: number | null;
                        };
                        name: {
                            en: string;
                            ru: string;
                        };
                        priority?: number;
                        schedule?: {
                            from?: string | null;
                            until?: string | null;
                        };
                    };
                    /** Format: uuid */
                    ruleId?: string;
                    /** Format: uuid */
                    venueId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            availableNow: components["schemas"]["ToldOffer"][];
                            bonusMultiplier: number;
                            discount: number;
                            draftId: string | null;
                            explanations: components["schemas"]["ToldDecision"][];
                            lines: {
                                bonusMultiplier: number;
                                discount: number;
                                discounts: {
                                    amount: number;
                                    ruleId: string;
                                }[];
                                name: string | null;
                                productId: string | null;
                                total: number;
                                value: number;
                            }[];
                            refusedCoupons: components["schemas"]["RefusedCoupon"][];
                            total: number;
                            value: number;
                        };
                    };
                };
            };
        };
    };
    "api.promotion_groups.promotion_groups.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupDescription"][];
                    };
                };
            };
        };
    };
    "api.promotion_groups.promotion_groups.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    lane: "shelf" | "item" | "receipt" | "coupon" | "points";
                    /** @enum {unknown} */
                    mode: "all_by_priority" | "first_that_fits" | "best_for_customer" | "best_for_business";
                    name: {
                        en: string;
                        ru: string;
                    };
                    /** Format: uuid */
                    parent?: string | null;
                    priority: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupDescription"];
                    };
                };
            };
        };
    };
    "api.promotion_groups.promotion_groups.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupDescription"];
                    };
                };
            };
        };
    };
    "api.promotion_groups.promotion_groups.replace": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    mode: "all_by_priority" | "first_that_fits" | "best_for_customer" | "best_for_business";
                    name: {
                        en: string;
                        ru: string;
                    };
                    /** Format: uuid */
                    parent?: string | null;
                    priority: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupDescription"];
                    };
                };
            };
        };
    };
    "api.promotion_groups.promotion_groups.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.promotions.promotions.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                search?: string;
                state?: "draft" | "active" | "paused" | "ended";
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.promotions.promotions.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions?: {
                        [key: string]: unknown;
                    };
                    coupon?: boolean;
                    effect: {
                        [key: string]: unknown;
                    };
                    /** @enum {unknown} */
                    exclusive?: "none" | "lane" | "receipt";
                    /** Format: uuid */
                    group?: string | null;
                    /** @enum {unknown} */
                    lane?: "shelf" | "item" | "receipt" | "coupon" | "points";
                    limits?: {
                        budget?: number | null;
                        giveBack?: boolean;
                        partial?: boolean;
                        uses?: number | null;
                        usesPerCustomer?: number | null;
                    };
                    name: {
                        en: string;
                        ru: string;
                    };
                    priority?: number;
                    schedule?: {
                        from?: string | null;
                        until?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
        };
    };
    "api.promotions.promotions.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
        };
    };
    "api.promotions.promotions.replace": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions?: {
                        [key: string]: unknown;
                    };
                    coupon?: boolean;
                    effect: {
                        [key: string]: unknown;
                    };
                    /** @enum {unknown} */
                    exclusive?: "none" | "lane" | "receipt";
                    /** Format: uuid */
                    group?: string | null;
                    /** @enum {unknown} */
                    lane?: "shelf" | "item" | "receipt" | "coupon" | "points";
                    limits?: {
                        budget?: number | null;
                        giveBack?: boolean;
                        partial?: boolean;
                        uses?: number | null;
                        usesPerCustomer?: number | null;
                    };
                    name: {
                        en: string;
                        ru: string;
                    };
                    priority?: number;
                    schedule?: {
                        from?: string | null;
                        until?: string | null;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
        };
    };
    "api.promotions.promotions.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.promotions.promotions.activate": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
        };
    };
    "api.promotions.promotions.end": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
        };
    };
    "api.promotions.promotions.pause": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Promotion"];
                    };
                };
            };
        };
    };
    "api.promotions.promotion_simulations.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Simulation"];
                    };
                };
            };
        };
    };
    "api.promotions.promotion_simulations.index": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Simulation"][];
                    };
                };
            };
        };
    };
    "api.promotions.promotion_simulations.stats": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PromotionStats"];
                    };
                };
            };
        };
    };
    "api.promotions.promotion_trials.preview": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions?: {
                        [key: string]: unknown;
                    };
                    coupon?: boolean;
                    effect: {
                        [key: string]: unknown;
                    };
                    /** @enum {unknown} */
                    exclusive?: "none" | "lane" | "receipt";
                    /** Format: uuid */
                    group?: string | null;
                    /** @enum {unknown} */
                    lane?: "shelf" | "item" | "receipt" | "coupon" | "points";
                    limits?: {
                        budget?: number | null;
                        giveBack?: boolean;
                        partial?: boolean;
                        uses?: number | null;
                        usesPerCustomer?: number | null;
                    };
                    name: {
                        en: string;
                        ru: string;
                    };
                    priority?: number;
                    schedule?: {
                        from?: string | null;
                        until?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            lane: "coupon" | "item" | "points" | "receipt" | "shelf";
                            sentence: components["schemas"]["Text"];
                        };
                    };
                };
            };
        };
    };
    "api.promotions.simulation": {
        parameters: {
            path: {
                simulationId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Simulation"];
                    };
                };
            };
        };
    };
    "api.reporting.embeds.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            dashboard: string | null;
                            endsOn: string;
                            id: string;
                            /** @description Good to the last day; given to its maker only. */
                            link: string | null;
                            maker: {
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            open: ("period" | "places")[];
                            origins: string[];
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            report: string | null;
                            revokedAt: string | null;
                            seenAt: string | null;
                            /** @enum {string} */
                            state: "active" | "ended" | "maker_gone" | "revoked";
                            /** @description What it is called in Krug; nothing where its name is not known here. */
                            title: string | null;
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.embeds.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    dashboard?: string;
                    /** Format: date */
                    endsOn: string;
                    name: string;
                    open?: ("period" | "places")[];
                    origins: string[];
                    parameters?: {
                        [key: string]: unknown;
                    };
                    report?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            dashboard: string | null;
                            endsOn: string;
                            id: string;
                            /** @description Good to the last day; given to its maker only. */
                            link: string | null;
                            maker: {
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            open: ("period" | "places")[];
                            origins: string[];
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            report: string | null;
                            revokedAt: string | null;
                            seenAt: string | null;
                            /** @enum {string} */
                            state: "active" | "ended" | "maker_gone" | "revoked";
                            /** @description What it is called in Krug; nothing where its name is not known here. */
                            title: string | null;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.embeds.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            dashboard: string | null;
                            endsOn: string;
                            id: string;
                            /** @description Good to the last day; given to its maker only. */
                            link: string | null;
                            maker: {
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            open: ("period" | "places")[];
                            origins: string[];
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            report: string | null;
                            revokedAt: string | null;
                            seenAt: string | null;
                            /** @enum {string} */
                            state: "active" | "ended" | "maker_gone" | "revoked";
                            /** @description What it is called in Krug; nothing where its name is not known here. */
                            title: string | null;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.embeds.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.embeds.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    endsOn?: string;
                    name?: string;
                    open?: ("period" | "places")[];
                    origins?: string[];
                    parameters?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            dashboard: string | null;
                            endsOn: string;
                            id: string;
                            /** @description Good to the last day; given to its maker only. */
                            link: string | null;
                            maker: {
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            open: ("period" | "places")[];
                            origins: string[];
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            report: string | null;
                            revokedAt: string | null;
                            seenAt: string | null;
                            /** @enum {string} */
                            state: "active" | "ended" | "maker_gone" | "revoked";
                            /** @description What it is called in Krug; nothing where its name is not known here. */
                            title: string | null;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.embeds.link": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    businessId?: string[];
                    /** Format: date */
                    from?: string;
                    /** @enum {unknown} */
                    preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                    seconds?: number;
                    /** Format: date */
                    to?: string;
                    venueId?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            expiresAt: string;
                            url: string;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.embeds.revoke": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            dashboard: string | null;
                            endsOn: string;
                            id: string;
                            /** @description Good to the last day; given to its maker only. */
                            link: string | null;
                            maker: {
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            open: ("period" | "places")[];
                            origins: string[];
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            report: string | null;
                            revokedAt: string | null;
                            seenAt: string | null;
                            /** @enum {string} */
                            state: "active" | "ended" | "maker_gone" | "revoked";
                            /** @description What it is called in Krug; nothing where its name is not known here. */
                            title: string | null;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.exports.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Export"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.exports.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    dataset?: "receipts" | "receipt-items";
                    /** @enum {unknown} */
                    format: "csv" | "xlsx" | "pdf";
                    parameters?: {
                        [key: string]: unknown;
                    };
                    report?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Export"];
                    };
                };
            };
        };
    };
    "api.reporting.exports.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Export"];
                    };
                };
            };
        };
    };
    "api.reporting.exports.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.exports.cancel": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Export"];
                    };
                };
            };
        };
    };
    "api.reporting.exports.file": {
        parameters: {
            query?: {
                token?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.imports.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.imports.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: uuid */
                    businessId: string;
                    /** Format: binary */
                    file: string;
                    mapping?: string;
                    saveAs?: string;
                    /** Format: uuid */
                    venueId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
        };
    };
    "api.imports.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"];
                    };
                };
            };
        };
    };
    "api.imports.preview": {
        parameters: {
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    mapping?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            columns: string[];
                            /** @description True when the file can be read with `fields` as they are. */
                            complete: boolean;
                            /** @enum {string} */
                            decimalSeparator?: "," | ".";
                            delimiter?: string;
                            /** @description Of files that are text. */
                            encoding?: string;
                            fields: components["schemas"]["Fields"];
                            /** @description Counted from 1, as spreadsheets do. */
                            headerRow: number;
                            /** @description Fields that this stream can take. */
                            knownFields: string[];
                            sample: {
                                reason: string | null;
                                record: {
                                    address?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    name: string;
                                    /** @description IANA name; the tenant may overrule it. */
                                    timezone?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    closedAt?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    employeeExternalId?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    number?: string;
                                    openedAt: string;
                                    /** @description What the till counted when the shift was closed. */
                                    total?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    name: string;
                                    parentExternalId?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description Category by name, for sources that have no category list of their own. */
                                    category?: string;
                                    categoryExternalId?: string;
                                    code?: string;
                                    /** @description Cost of one unit. Left out when unknown; never zero instead of unknown. */
                                    cost?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    /** @enum {string} */
                                    kind?: "modifier" | "product" | "service";
                                    name: string;
                                    price?: string;
                                    unit?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description Group of people under one head, as the CRM knows it. */
                                    department?: string;
                                    /** @description Ties the person to a user of Krug, who then sees the deals of their own. */
                                    email?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    name: string;
                                    role?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    birthDate?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    email?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    name?: string;
                                    phone?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description Needed unless the receipt is still open. */
                                    closedAt?: string;
                                    customerExternalId?: string;
                                    customerName?: string;
                                    customerPhone?: string;
                                    /** @description Instead of a phone, from medical sources only: `ctx.phoneHash(e164)`. */
                                    customerPhoneHash?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    description?: string;
                                    discount?: string;
                                    discounts?: {
                                        amount: string;
                                        externalId?: string;
                                        name: string;
                                    }[];
                                    employeeExternalId?: string;
                                    /** @description For sources that have no employee list of their own. */
                                    employeeName?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    guests?: number;
                                    items: {
                                        /** @description Category by name, for sources that have no product list of their own. */
                                        category?: string;
                                        /** @description Cost of the whole line. Left out when unknown. */
                                        cost?: string;
                                        discount?: string;
                                        externalId?: string;
                                        /** @description Needed when the product is not known by id, useful always. */
                                        name?: string;
                                        /** @description Price of one unit before discounts. */
                                        price: string;
                                        productExternalId?: string;
                                        quantity: string;
                                        /** @description What the line came to, after discounts. */
                                        total: string;
                                    }[];
                                    /** @enum {string} */
                                    kind: "refund" | "sale";
                                    number?: string;
                                    openedAt?: string;
                                    /** @enum {string} */
                                    orderType?: "delivery" | "hall" | "other" | "service" | "takeaway";
                                    payments: {
                                        amount: string;
                                        /** @description The vendor's own name of the means of payment. */
                                        name?: string;
                                        /** @enum {string} */
                                        type: "bonus" | "card" | "cash" | "credit" | "online" | "other";
                                    }[];
                                    /** @description `externalId` of the sale that a refund takes back, where the vendor knows it. */
                                    refundOf?: string;
                                    /** @description The vendor's accounting day. The key of the window in streams that delete by window. */
                                    sourceDate?: string;
                                    /** @enum {string} */
                                    status: "cancelled" | "closed" | "open";
                                    table?: string;
                                    /** @description What the guest owed, after discounts. */
                                    total: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    /** @enum {string} */
                                    period: "day" | "month";
                                    revenue: string;
                                    /** @description The day, or the first day of the month. */
                                    startsOn: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    /** @description Cost of goods, where the receipts do not say it. */
                                    goods?: string;
                                    marketing?: string;
                                    /** @description Its first day. */
                                    month: string;
                                    /**
                                     * @description What was spent unless said otherwise.
                                     * @enum {string}
                                     */
                                    of?: "fact" | "plan";
                                    other?: string;
                                    payroll?: string;
                                    rent?: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    name: string;
                                    /**
                                     * @description What moves through it: deals unless said otherwise.
                                     * @enum {string}
                                     */
                                    of?: "deals" | "leads";
                                    stages: {
                                        /** @description Unique within the connection: vendors that repeat stage ids in every pipeline join them with the pipeline's. */
                                        externalId: string;
                                        name: string;
                                        /** @enum {string} */
                                        outcome: "lost" | "open" | "won";
                                        /** @description Share of deals at this stage that are won in the end, 0 to 1, where the vendor keeps one. */
                                        probability?: number;
                                    }[];
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    amount?: string;
                                    closedAt?: string;
                                    createdAt: string;
                                    /** @description ISO 4217; the tenant's currency by default. */
                                    currency?: string;
                                    customerExternalId?: string;
                                    customerName?: string;
                                    customerPhone?: string;
                                    /** @description The deal that it became. */
                                    dealExternalId?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    employeeExternalId?: string;
                                    employeeName?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    lossReason?: string;
                                    pipelineExternalId?: string;
                                    /** @description For sources that have no pipelines, stages or employees of their own: the host makes those that are named. */
                                    pipelineName?: string;
                                    /** @description Where it came from, in the vendor's own words. */
                                    source?: string;
                                    stageExternalId?: string;
                                    stageName?: string;
                                    /** @enum {string} */
                                    status: "converted" | "open" | "rejected";
                                    title: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    amount?: string;
                                    closedAt?: string;
                                    createdAt: string;
                                    /** @description ISO 4217; the tenant's currency by default. */
                                    currency?: string;
                                    customerExternalId?: string;
                                    customerName?: string;
                                    customerPhone?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    employeeExternalId?: string;
                                    employeeName?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    leadExternalId?: string;
                                    lossReason?: string;
                                    /** @enum {string} */
                                    outcome: "lost" | "open" | "won";
                                    pipelineExternalId?: string;
                                    /** @description For sources that have no pipelines, stages or employees of their own: the host makes those that are named. */
                                    pipelineName?: string;
                                    /** @description Where it came from, in the vendor's own words. */
                                    source?: string;
                                    /** @description Steps that the vendor remembers; without them the host notes the steps it sees. */
                                    stageChanges?: {
                                        at: string;
                                        stageExternalId: string;
                                    }[];
                                    stageExternalId?: string;
                                    stageName?: string;
                                    title: string;
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | {
                                    createdAt: string;
                                    customerExternalId?: string;
                                    dealExternalId?: string;
                                    /** @description True when the vendor says that the object is gone. */
                                    deleted?: boolean;
                                    /** @enum {string} */
                                    direction?: "in" | "out";
                                    /** @description When it was done; absent while it is not. */
                                    doneAt?: string;
                                    dueAt?: string;
                                    durationSeconds?: number;
                                    employeeExternalId?: string;
                                    /** @description The vendor's permanent key, unique within the connection and kind. */
                                    externalId: string;
                                    leadExternalId?: string;
                                    subject?: string;
                                    /** @enum {string} */
                                    type: "call" | "email" | "meeting" | "message" | "other" | "task";
                                    updatedAt?: string;
                                    /** @description The vendor's venue, where the record belongs to one. */
                                    venueExternalId?: string;
                                } | null;
                                row: number;
                                values: {
                                    [key: string]: string;
                                };
                            }[];
                            /** @description The first values of each column. */
                            samples: {
                                [key: string]: string[];
                            };
                            /** @description Of workbooks: the sheet that is read, and all there are. */
                            sheet?: string;
                            sheets?: string[];
                            stream: string;
                        };
                    };
                };
            };
        };
    };
    "api.imports.templates": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            mapping: components["schemas"]["ImportMapping"];
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.organizations.show": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organization"];
                    };
                };
            };
        };
    };
    "api.organizations.update": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    currency?: string;
                    /** @enum {unknown} */
                    locale?: "ru" | "en";
                    name?: string;
                    timezone?: string;
                    weekStartsOn?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organization"];
                    };
                };
            };
        };
    };
    "roles.permissions": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            id: "crm" | "customers" | "organization" | "reports" | "sources" | "till";
                            permissions: {
                                /** @description Whether the caller may put it into an own role. */
                                grantable: boolean;
                                /** @enum {string} */
                                id: "audit.read" | "billing.manage" | "bonuses.adjust" | "bonuses.read" | "businesses.manage" | "businesses.read" | "campaigns.manage" | "connections.manage" | "connections.read" | "connections.sync" | "coupons.manage" | "crm.all" | "crm.department" | "crm.own" | "customers.manage" | "customers.read" | "dashboards.manage" | "dashboards.read" | "events.manage" | "imports.create" | "insights.read" | "organization.own" | "organization.read" | "organization.update" | "plans.manage" | "programme.manage" | "promotions.manage" | "promotions.read" | "purchases.enter" | "quarantine.manage" | "quarantine.read" | "reports.crm" | "reports.customers" | "reports.embed" | "reports.export" | "reports.finance" | "reports.menu" | "reports.sales" | "reports.send" | "reports.staff" | "roles.manage" | "segments.manage" | "till.use" | "users.manage" | "users.read" | "venues.manage" | "venues.read";
                                text: string;
                                /** @description Not for members who are limited to businesses or venues. */
                                wholeOrganization: boolean;
                            }[];
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "roles.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            builtIn: boolean;
                            grantable: boolean;
                            id: string;
                            members: number;
                            name: string;
                            permissions: string[];
                            /** @enum {string} */
                            reach: "any" | "business" | "tenant" | "venue";
                            text: string | null;
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "roles.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    permissions: ("organization.read" | "organization.update" | "billing.manage" | "users.read" | "users.manage" | "roles.manage" | "audit.read" | "businesses.read" | "businesses.manage" | "venues.read" | "venues.manage" | "connections.read" | "connections.manage" | "connections.sync" | "imports.create" | "quarantine.read" | "quarantine.manage" | "dashboards.read" | "dashboards.manage" | "reports.sales" | "reports.menu" | "reports.staff" | "reports.finance" | "reports.customers" | "reports.crm" | "reports.export" | "reports.send" | "reports.embed" | "plans.manage" | "insights.read" | "customers.read" | "customers.manage" | "bonuses.read" | "bonuses.adjust" | "programme.manage" | "promotions.read" | "promotions.manage" | "coupons.manage" | "segments.manage" | "campaigns.manage" | "events.manage" | "till.use" | "purchases.enter" | "crm.own" | "crm.department" | "crm.all")[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            builtIn: boolean;
                            grantable: boolean;
                            id: string;
                            members: number;
                            name: string;
                            permissions: string[];
                            /** @enum {string} */
                            reach: "any" | "business" | "tenant" | "venue";
                            text: string | null;
                        };
                    };
                };
            };
        };
    };
    "roles.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "roles.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    permissions?: ("organization.read" | "organization.update" | "billing.manage" | "users.read" | "users.manage" | "roles.manage" | "audit.read" | "businesses.read" | "businesses.manage" | "venues.read" | "venues.manage" | "connections.read" | "connections.manage" | "connections.sync" | "imports.create" | "quarantine.read" | "quarantine.manage" | "dashboards.read" | "dashboards.manage" | "reports.sales" | "reports.menu" | "reports.staff" | "reports.finance" | "reports.customers" | "reports.crm" | "reports.export" | "reports.send" | "reports.embed" | "plans.manage" | "insights.read" | "customers.read" | "customers.manage" | "bonuses.read" | "bonuses.adjust" | "programme.manage" | "promotions.read" | "promotions.manage" | "coupons.manage" | "segments.manage" | "campaigns.manage" | "events.manage" | "till.use" | "purchases.enter" | "crm.own" | "crm.department" | "crm.all")[];
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "second_factor.roles": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            roles: string[];
                        };
                    };
                };
            };
        };
    };
    "second_factor.require": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: (string | ("owner" | "admin" | "analyst" | "viewer" | "business_owner" | "business_manager" | "cashier" | "sales_director" | "sales_head" | "sales_manager"))[];
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "users.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                search?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            businessIds: string[];
                            createdAt: string;
                            disabled: boolean;
                            email: string;
                            id: string;
                            name: string;
                            role: string;
                            secondFactor: boolean;
                            venueIds: string[];
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "users.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    businessIds?: string[];
                    /** Format: email */
                    email: string;
                    role: string | ("owner" | "admin" | "analyst" | "viewer" | "business_owner" | "business_manager" | "cashier" | "sales_director" | "sales_head" | "sales_manager");
                    venueIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
        };
    };
    "users.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "users.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    businessIds?: string[];
                    disabled?: boolean;
                    role?: string | ("owner" | "admin" | "analyst" | "viewer" | "business_owner" | "business_manager" | "cashier" | "sales_director" | "sales_head" | "sales_manager");
                    venueIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "second_factor.reset": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "members_sign_ins.index": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignIn"][];
                    };
                };
            };
        };
    };
    "members_sign_ins.destroy": {
        parameters: {
            path: {
                id: string;
                signInId: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.person_requests.person_requests.index": {
        parameters: {
            query?: {
                customerId?: string;
                kind?: "information" | "correction" | "deletion" | "stop";
                page?: number;
                perPage?: number;
                state?: "open" | "fulfilled" | "refused";
                urgency?: "overdue" | "soon" | "later";
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRequest"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.person_requests.person_requests.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    channel: "till" | "letter" | "phone" | "email" | "portal";
                    /** Format: uuid */
                    customerId: string;
                    /** @enum {unknown} */
                    kind: "information" | "correction" | "deletion" | "stop";
                    /** @enum {unknown} */
                    purpose?: "personal_data" | "sms" | "email" | "push" | "messenger" | "calls";
                    /** Format: date */
                    receivedOn?: string;
                    said?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRequest"];
                    };
                };
            };
        };
    };
    "api.person_requests.person_requests.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRequest"];
                    };
                };
            };
        };
    };
    "api.person_requests.person_requests.extend": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRequest"];
                    };
                };
            };
        };
    };
    "api.person_requests.person_requests.file": {
        parameters: {
            query?: {
                format?: "json" | "html";
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string | components["schemas"]["PersonFile"];
                };
            };
        };
    };
    "api.person_requests.person_requests.fulfil": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    answer?: string;
                    changes?: {
                        /** Format: date */
                        birthDate?: string | null;
                        city?: string | null;
                        /** Format: email */
                        email?: string | null;
                        fields?: {
                            [key: string]: string | boolean | number;
                        };
                        name?: string | null;
                        phone?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRequest"];
                    };
                };
            };
        };
    };
    "api.person_requests.person_requests.refuse": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRequest"];
                    };
                };
            };
        };
    };
    "api.plans.update": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    plans: {
                        /** @enum {unknown} */
                        period: "month" | "day";
                        revenue?: number | null;
                        /** Format: date */
                        startsOn: string;
                        /** Format: uuid */
                        venueId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                        };
                    };
                };
            };
        };
    };
    "pos.batch": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    purchases: {
                        /** Format: date-time */
                        at: string;
                        bonuses: number | "max";
                        /** @enum {unknown} */
                        channel?: "till" | "delivery" | "web" | "app";
                        couponCodes?: string[];
                        customer?: {
                            card?: string;
                            code?: string;
                            /** Format: uuid */
                            id?: string;
                            phone?: string;
                        } | null;
                        externalId?: string;
                        items: {
                            category?: string;
                            code?: string;
                            externalId?: string;
                            name?: string;
                            price: number;
                            /** Format: uuid */
                            productId?: string;
                            quantity?: number;
                        }[];
                        key: string;
                        paymentType?: ("cash" | "card" | "online" | "credit" | "other") | null;
                        total?: number;
                        /** Format: uuid */
                        venueId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ({
                            code: null;
                            detail: null;
                            key: string;
                            purchaseId: string;
                            /** @enum {string} */
                            status: "known" | "made";
                        } | {
                            code?: string;
                            detail: string;
                            key: string;
                            purchaseId: null;
                            /** @constant */
                            status: "refused";
                        })[];
                    };
                };
            };
        };
    };
    "pos.available": {
        parameters: {
            query: {
                venueId: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            bonuses: number;
                            discounts: components["schemas"]["ToldOffer"][];
                        };
                    };
                };
            };
        };
    };
    "pos.register": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    consent: true;
                    name?: string;
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
        };
    };
    "pos.process": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                    bonuses: number | "max";
                    /** @enum {unknown} */
                    channel?: "till" | "delivery" | "web" | "app";
                    couponCodes?: string[];
                    customer?: {
                        card?: string;
                        code?: string;
                        /** Format: uuid */
                        id?: string;
                        phone?: string;
                    } | null;
                    externalId?: string;
                    items: {
                        category?: string;
                        code?: string;
                        externalId?: string;
                        name?: string;
                        price: number;
                        /** Format: uuid */
                        productId?: string;
                        quantity?: number;
                    }[];
                    paymentType?: ("cash" | "card" | "online" | "credit" | "other") | null;
                    quote?: string;
                    total?: number;
                    /** Format: uuid */
                    venueId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProcessedPurchase"];
                    };
                };
            };
        };
    };
    "pos.index": {
        parameters: {
            query: {
                page?: number;
                perPage?: number;
                venueId: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            customer: "" | {
                                id: string;
                                name: string | null;
                            } | null;
                            discount: number;
                            earned: number;
                            id: string;
                            items: {
                                left: number;
                                line: number;
                                name: string | null;
                                quantity: number;
                                total: number;
                            }[];
                            number: string | null;
                            paidWithBonuses: number;
                            source: string;
                            state: string;
                            total: number;
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "pos.quote": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                    bonuses: number | "max";
                    /** @enum {unknown} */
                    channel?: "till" | "delivery" | "web" | "app";
                    couponCodes?: string[];
                    customer?: {
                        card?: string;
                        code?: string;
                        /** Format: uuid */
                        id?: string;
                        phone?: string;
                    } | null;
                    /** @enum {unknown} */
                    explain?: "all" | "applied";
                    externalId?: string;
                    items: {
                        category?: string;
                        code?: string;
                        externalId?: string;
                        name?: string;
                        price: number;
                        /** Format: uuid */
                        productId?: string;
                        quantity?: number;
                    }[];
                    paymentType?: ("cash" | "card" | "online" | "credit" | "other") | null;
                    total?: number;
                    /** Format: uuid */
                    venueId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            bonuses: {
                                available: number;
                                because: string[];
                                earned: number;
                                most: number;
                                spent: number;
                                usableFrom: string;
                            } | null;
                            coupons: {
                                refused: components["schemas"]["RefusedCoupon"][];
                                used: {
                                    code: string;
                                    gift: components["schemas"]["GiftWords"] | null;
                                    /** @enum {string} */
                                    kind: "bonus" | "discount" | "gift";
                                }[];
                            };
                            customer: {
                                id: string;
                                name: string | null;
                            } | null;
                            discount: number;
                            explanations: components["schemas"]["ToldDecision"][] | null;
                            items: components["schemas"]["Line"][];
                            paidWithBonuses: number;
                            promotions: {
                                bonusMultiplier: number | null;
                                coupon: string | null;
                                id: string;
                                name: {
                                    en: string;
                                    ru: string;
                                };
                                saved: number;
                            }[];
                            quote: string;
                            tier: {
                                benefits: string[];
                                code: string;
                                colour: string;
                                /** @enum {string} */
                                icon: "circle" | "crown" | "diamond" | "heart" | "medal" | "star";
                                name: string;
                                rate: number;
                            } | null;
                            total: number;
                            validUntil: string;
                            value: number;
                            venueId: string;
                        };
                    };
                };
            };
        };
    };
    "pos.refund": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    externalId?: string;
                    items?: {
                        line: number;
                        quantity: number;
                    }[];
                    /** Format: uuid */
                    purchaseId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Refund"];
                    };
                };
            };
        };
    };
    "pos.quote_refund": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: {
                        line: number;
                        quantity: number;
                    }[];
                    /** Format: uuid */
                    purchaseId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Refund"];
                    };
                };
            };
        };
    };
    "pos.void": {
        parameters: {
            header: {
                "Idempotency-Key": string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    purchaseId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Refund"];
                    };
                };
            };
        };
    };
    "programme.show": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Programme"];
                    };
                };
            };
        };
    };
    "programme.save": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    settings: {
                        /** Format: date */
                        accruesFrom?: string | null;
                        birthday: {
                            daysBefore: number;
                        };
                        businesses: {
                            [key: string]: {
                                multiplier: number;
                                spendShare?: number | null;
                            };
                        };
                        crossPromo: {
                            lifeDays: number;
                            rate: number;
                        };
                        graceDays: number;
                        guards: {
                            purchases: {
                                hard?: number | null;
                                soft?: number | null;
                            };
                            spent: {
                                hard?: number | null;
                                soft?: number | null;
                            };
                        };
                        lifeDays: number;
                        mostEarned?: number | null;
                        pendingDays: number;
                        premium?: {
                            rate: number;
                            tier: string;
                        } | null;
                        rate: number;
                        referral: {
                            bonus: number;
                            monthlyCap: number;
                        };
                        restoredDays: number;
                        returns: {
                            /** @enum {unknown} */
                            kind: "pending" | "within-balance" | "all";
                            limit?: number;
                        };
                        spendShare: number;
                        tiers: {
                            benefits: {
                                en: string;
                                ru: string;
                            }[];
                            birthdayGift: number;
                            code: string;
                            colour: string;
                            enter: {
                                invitation: boolean;
                                spent?: {
                                    amount: number;
                                    categories: number | "all";
                                } | null;
                                topShare?: number | null;
                            };
                            /** @enum {unknown} */
                            icon: "circle" | "star" | "crown" | "diamond" | "heart" | "medal";
                            name: {
                                en: string;
                                ru: string;
                            };
                            newCategoryMultiplier: number;
                            rate: number;
                            veto: boolean;
                            voteWeight: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Programme"];
                    };
                };
            };
        };
    };
    "programme.example": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    bonuses?: number;
                    /** Format: uuid */
                    businessId?: string | null;
                    crossPromo?: boolean;
                    newCategory?: boolean;
                    premium?: boolean;
                    promotionMultiplier?: number;
                    settings: {
                        /** Format: date */
                        accruesFrom?: string | null;
                        birthday: {
                            daysBefore: number;
                        };
                        businesses: {
                            [key: string]: {
                                multiplier: number;
                                spendShare?: number | null;
                            };
                        };
                        crossPromo: {
                            lifeDays: number;
                            rate: number;
                        };
                        graceDays: number;
                        guards: {
                            purchases: {
                                hard?: number | null;
                                soft?: number | null;
                            };
                            spent: {
                                hard?: number | null;
                                soft?: number | null;
                            };
                        };
                        lifeDays: number;
                        mostEarned?: number | null;
                        pendingDays: number;
                        premium?: {
                            rate: number;
                            tier: string;
                        } | null;
                        rate: number;
                        referral: {
                            bonus: number;
                            monthlyCap: number;
                        };
                        restoredDays: number;
                        returns: {
                            /** @enum {unknown} */
                            kind: "pending" | "within-balance" | "all";
                            limit?: number;
                        };
                        spendShare: number;
                        tiers: {
                            benefits: {
                                en: string;
                                ru: string;
                            }[];
                            birthdayGift: number;
                            code: string;
                            colour: string;
                            enter: {
                                invitation: boolean;
                                spent?: {
                                    amount: number;
                                    categories: number | "all";
                                } | null;
                                topShare?: number | null;
                            };
                            /** @enum {unknown} */
                            icon: "circle" | "star" | "crown" | "diamond" | "heart" | "medal";
                            name: {
                                en: string;
                                ru: string;
                            };
                            newCategoryMultiplier: number;
                            rate: number;
                            veto: boolean;
                            voteWeight: number;
                        }[];
                    };
                    tier?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            because: string[];
                            earned: number;
                            mostBonuses: number;
                            paidWithBonuses: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "programme.versions": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string | null;
                            changed: ("accruesFrom" | "birthday" | "businesses" | "crossPromo" | "graceDays" | "guards" | "lifeDays" | "mostEarned" | "pendingDays" | "premium" | "rate" | "referral" | "restoredDays" | "returns" | "spendShare" | "tiers")[];
                            createdAt: string;
                            settings: components["schemas"]["ProgrammeSettings"];
                            version: number;
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.referrals.index": {
        parameters: {
            query?: {
                customerId?: string;
                page?: number;
                perPage?: number;
                state?: "waiting" | "rewarded" | "reversed" | "refused";
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedReferral"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.reports.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            chart: components["schemas"]["Chart"];
                            choices: components["schemas"]["Choice"][];
                            columns: components["schemas"]["LabelledColumn"][];
                            compare: ("none" | "previous" | "year")[] | ("previous" | "year")[];
                            defaultCompare: ("none" | "previous" | "year") | null;
                            description: string;
                            /** @enum {string} */
                            group: "crm" | "customers" | "finance" | "menu" | "sales" | "saved" | "staff";
                            id: string;
                            name: string;
                            paged: boolean;
                            parameters: string[];
                            path: string;
                            presets: ("last30" | "last365" | "last7" | "last90" | "month" | "quarter" | "today" | "week" | "year" | "yesterday")[];
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    "reports.customers.by-tier": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.cohorts": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.customer-destinations": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.customer-sources": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.ecosystem": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.lifetime": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.new-and-returning": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "day" | "week" | "month";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.nsm": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.overview": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.rfm-segments": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                detail?: "segment" | "cell";
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.second-purchase": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.customers.win-win-chains": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.reports.export_sales": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "day" | "week" | "month";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.finance.pl": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                slice?: "line" | "month" | "venue" | "business";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.abc": {
        parameters: {
            query?: {
                businessId?: string[];
                by?: "revenue" | "quantity" | "profit" | "combined";
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.abc-xyz": {
        parameters: {
            query?: {
                bucket?: "week" | "day" | "month";
                businessId?: string[];
                by?: "revenue" | "quantity" | "profit";
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                of?: "quantity" | "revenue";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.basket": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                length?: number;
                level?: "product" | "category";
                minConfidence?: number;
                minCount?: number;
                minSupport?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                show?: "rules" | "pairs";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.cannibalization": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                productId?: string;
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.categories": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.companions": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                minCount?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                productId?: string;
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.drivers": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                rows?: "category" | "product";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.go-list": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                method?: "kasavana" | "median";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.margin": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.new-items": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.price-history": {
        parameters: {
            query?: {
                bucket?: "week" | "day" | "month";
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                productId?: string;
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.top-sellers": {
        parameters: {
            query?: {
                businessId?: string[];
                by?: "revenue" | "quantity" | "profit";
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                limit?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.worst-sellers": {
        parameters: {
            query?: {
                businessId?: string[];
                by?: "revenue" | "quantity" | "profit";
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                limit?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.menu.xyz": {
        parameters: {
            query?: {
                bucket?: "week" | "day" | "month";
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                of?: "quantity" | "revenue";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.by-business": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.by-employee": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.by-order-type": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.by-payment-type": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                detail?: "type" | "name";
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.by-venue": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.comparison": {
        parameters: {
            query?: {
                align?: "day" | "weekday";
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.daily": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "day" | "week" | "month";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.drivers": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                fromHour?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                rows?: "grid" | "weekday" | "daypart" | "venue";
                to?: string;
                toHour?: number;
                venueId?: string[];
                weekday?: number[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.heatmap": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.hourly": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.last-receipts": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                limit?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.like-for-like": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.plan-fact": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "month" | "day";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.summary": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.top-days": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                limit?: number;
                order?: "best" | "worst";
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.sales.weekday-analysis": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
                search?: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        parameters: {
                            [key: string]: unknown;
                        };
                        query: {
                            calculated?: {
                                formula: string;
                                key: string;
                                label: string;
                                /** @enum {unknown} */
                                unit: "money" | "percent" | "number";
                            }[];
                            /** @enum {unknown} */
                            chart?: "auto" | "table" | "tiles" | "line" | "bar" | "stack" | "heatmap";
                            dataset: string;
                            dimensions?: string[];
                            filters?: {
                                dimension: string;
                                /** @enum {unknown} */
                                op: "in" | "notIn" | "contains" | "gte" | "lte";
                                values: (null | string | number)[];
                            }[];
                            having?: {
                                measure: string;
                                /** @enum {unknown} */
                                op: "gte" | "lte";
                                value: number;
                            }[];
                            limit?: number | null;
                            measures: string[];
                            pivot?: string | null;
                            sort?: {
                                by: string;
                                /** @enum {unknown} */
                                direction: "asc" | "desc";
                            } | null;
                            top?: {
                                by: string;
                                count: number;
                                dimension: string;
                            } | null;
                        };
                    } | {
                        parameters: {
                            [key: string]: unknown;
                        };
                        report: string;
                    };
                    name: string;
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.saved_reports.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        parameters: {
                            [key: string]: unknown;
                        };
                        query: {
                            calculated?: {
                                formula: string;
                                key: string;
                                label: string;
                                /** @enum {unknown} */
                                unit: "money" | "percent" | "number";
                            }[];
                            /** @enum {unknown} */
                            chart?: "auto" | "table" | "tiles" | "line" | "bar" | "stack" | "heatmap";
                            dataset: string;
                            dimensions?: string[];
                            filters?: {
                                dimension: string;
                                /** @enum {unknown} */
                                op: "in" | "notIn" | "contains" | "gte" | "lte";
                                values: (null | string | number)[];
                            }[];
                            having?: {
                                measure: string;
                                /** @enum {unknown} */
                                op: "gte" | "lte";
                                value: number;
                            }[];
                            limit?: number | null;
                            measures: string[];
                            pivot?: string | null;
                            sort?: {
                                by: string;
                                /** @enum {unknown} */
                                direction: "asc" | "desc";
                            } | null;
                            top?: {
                                by: string;
                                count: number;
                                dimension: string;
                            } | null;
                        };
                    } | {
                        parameters: {
                            [key: string]: unknown;
                        };
                        report: string;
                    };
                    name?: string;
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.duplicate": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.share": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"];
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.versions": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedVersion"][];
                    };
                };
            };
        };
    };
    "api.reporting.saved_reports.restore": {
        parameters: {
            path: {
                id: string;
                version: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    params: {
                        version: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedDescription"];
                    };
                };
            };
        };
    };
    "reports.staff.performance": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                figure?: "revenue" | "averageCheck" | "itemsPerReceipt" | "upsell" | "revenuePerHour";
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "reports.staff.trend": {
        parameters: {
            query?: {
                businessId?: string[];
                compare?: "previous" | "year" | "none";
                compareFrom?: string;
                compareTo?: string;
                figure?: "revenue" | "averageCheck" | "itemsPerReceipt";
                format?: "json" | "csv" | "xlsx" | "pdf";
                from?: string;
                granularity?: "week" | "month";
                limit?: number;
                page?: number;
                perPage?: number;
                preset?: "today" | "yesterday" | "week" | "month" | "quarter" | "year" | "last7" | "last30" | "last90" | "last365";
                to?: string;
                venueId?: string[];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportAnswer"];
                    } | {
                        data: components["schemas"]["ReportAnswer"];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.retention.retention.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RetentionPeriod"][];
                    };
                };
            };
        };
    };
    "api.retention.retention.update": {
        parameters: {
            path: {
                kind: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    days?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RetentionPeriod"][];
                    };
                };
            };
        };
    };
    "api.reporting.schedules.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            /** @enum {string} */
                            every: "day" | "month" | "week";
                            /** @enum {string} */
                            format: "csv" | "letter" | "pdf" | "xlsx";
                            id: string;
                            last: {
                                dueAt: string;
                                missed: number;
                                open: number;
                                sent: number;
                            } | null;
                            maker: {
                                id: string;
                                name: string;
                            };
                            monthDay: number | null;
                            name: string;
                            nextAt: string | null;
                            note: string | null;
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            pausedFor: ("failures" | "maker_gone") | null;
                            recipients: components["schemas"]["Recipient"][];
                            report: string;
                            /** @enum {string} */
                            state: "active" | "paused";
                            title: string | null;
                            weekdays: number[];
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string;
                    /** @enum {unknown} */
                    every: "day" | "week" | "month";
                    /** @enum {unknown} */
                    format: "letter" | "xlsx" | "csv" | "pdf";
                    monthDay?: number;
                    name: string;
                    note?: string;
                    parameters?: {
                        [key: string]: unknown;
                    };
                    recipients: {
                        /** Format: email */
                        email?: string;
                        role?: string;
                        /** Format: uuid */
                        userId?: string;
                    }[];
                    report: string;
                    weekdays?: number[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            /** @enum {string} */
                            every: "day" | "month" | "week";
                            /** @enum {string} */
                            format: "csv" | "letter" | "pdf" | "xlsx";
                            id: string;
                            last: {
                                dueAt: string;
                                missed: number;
                                open: number;
                                sent: number;
                            } | null;
                            maker: {
                                id: string;
                                name: string;
                            };
                            monthDay: number | null;
                            name: string;
                            nextAt: string | null;
                            note: string | null;
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            pausedFor: ("failures" | "maker_gone") | null;
                            recipients: components["schemas"]["Recipient"][];
                            report: string;
                            /** @enum {string} */
                            state: "active" | "paused";
                            title: string | null;
                            weekdays: number[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            /** @enum {string} */
                            every: "day" | "month" | "week";
                            /** @enum {string} */
                            format: "csv" | "letter" | "pdf" | "xlsx";
                            id: string;
                            last: {
                                dueAt: string;
                                missed: number;
                                open: number;
                                sent: number;
                            } | null;
                            maker: {
                                id: string;
                                name: string;
                            };
                            monthDay: number | null;
                            name: string;
                            nextAt: string | null;
                            note: string | null;
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            pausedFor: ("failures" | "maker_gone") | null;
                            recipients: components["schemas"]["Recipient"][];
                            report: string;
                            /** @enum {string} */
                            state: "active" | "paused";
                            title: string | null;
                            weekdays: number[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.replace": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string;
                    /** @enum {unknown} */
                    every: "day" | "week" | "month";
                    /** @enum {unknown} */
                    format: "letter" | "xlsx" | "csv" | "pdf";
                    monthDay?: number;
                    name: string;
                    note?: string;
                    parameters?: {
                        [key: string]: unknown;
                    };
                    recipients: {
                        /** Format: email */
                        email?: string;
                        role?: string;
                        /** Format: uuid */
                        userId?: string;
                    }[];
                    report: string;
                    weekdays?: number[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            /** @enum {string} */
                            every: "day" | "month" | "week";
                            /** @enum {string} */
                            format: "csv" | "letter" | "pdf" | "xlsx";
                            id: string;
                            last: {
                                dueAt: string;
                                missed: number;
                                open: number;
                                sent: number;
                            } | null;
                            maker: {
                                id: string;
                                name: string;
                            };
                            monthDay: number | null;
                            name: string;
                            nextAt: string | null;
                            note: string | null;
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            pausedFor: ("failures" | "maker_gone") | null;
                            recipients: components["schemas"]["Recipient"][];
                            report: string;
                            /** @enum {string} */
                            state: "active" | "paused";
                            title: string | null;
                            weekdays: number[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.reporting.schedules.deliveries": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            byHand: boolean;
                            dueAt: string;
                            error: {
                                code: string;
                                text: string;
                            } | null;
                            id: string;
                            recipient: string;
                            settledAt: string | null;
                            /** @enum {string} */
                            state: "failed" | "preparing" | "sending" | "sent" | "skipped" | "unknown" | "waiting";
                        }[];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.pause": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            /** @enum {string} */
                            every: "day" | "month" | "week";
                            /** @enum {string} */
                            format: "csv" | "letter" | "pdf" | "xlsx";
                            id: string;
                            last: {
                                dueAt: string;
                                missed: number;
                                open: number;
                                sent: number;
                            } | null;
                            maker: {
                                id: string;
                                name: string;
                            };
                            monthDay: number | null;
                            name: string;
                            nextAt: string | null;
                            note: string | null;
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            pausedFor: ("failures" | "maker_gone") | null;
                            recipients: components["schemas"]["Recipient"][];
                            report: string;
                            /** @enum {string} */
                            state: "active" | "paused";
                            title: string | null;
                            weekdays: number[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.resume": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            at: string;
                            /** @enum {string} */
                            every: "day" | "month" | "week";
                            /** @enum {string} */
                            format: "csv" | "letter" | "pdf" | "xlsx";
                            id: string;
                            last: {
                                dueAt: string;
                                missed: number;
                                open: number;
                                sent: number;
                            } | null;
                            maker: {
                                id: string;
                                name: string;
                            };
                            monthDay: number | null;
                            name: string;
                            nextAt: string | null;
                            note: string | null;
                            own: boolean;
                            parameters: {
                                [key: string]: boolean | string | number | (string | number)[];
                            };
                            pausedFor: ("failures" | "maker_gone") | null;
                            recipients: components["schemas"]["Recipient"][];
                            report: string;
                            /** @enum {string} */
                            state: "active" | "paused";
                            title: string | null;
                            weekdays: number[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.send": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            status: "queued";
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.recipients": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Whether addresses outside may be named. */
                            outside: boolean;
                            roles: {
                                id: string;
                                name: string;
                            }[];
                            users: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    "api.reporting.schedules.unsubscribe": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.segments.segments.index": {
        parameters: {
            query?: {
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SegmentDescription"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.segments.segments.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions: {
                        [key: string]: unknown;
                    };
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SegmentDescription"];
                    };
                };
            };
        };
    };
    "api.segments.segments.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SegmentDescription"];
                    };
                };
            };
        };
    };
    "api.segments.segments.replace": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions: {
                        [key: string]: unknown;
                    };
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SegmentDescription"];
                    };
                };
            };
        };
    };
    "api.segments.segments.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.segments.segments.customers": {
        parameters: {
            query?: {
                lastVisitFrom?: string;
                lastVisitTo?: string;
                order?: "asc" | "desc";
                page?: number;
                perPage?: number;
                sort?: "lastVisit" | "firstVisit" | "visits" | "total" | "averageCheck" | "created";
                tag?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedCustomer"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.segments.segments.preview": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customers: number;
                        };
                    };
                };
            };
        };
    };
    "api.segments.segments.refresh": {
        parameters: {
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            status: "queued";
                        };
                    };
                };
            };
        };
    };
    "support_access.index": {
        parameters: {
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SupportAccess"][];
                    };
                };
            };
        };
    };
    "support_access.open": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    hours: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            expiresAt: string;
                            id: string;
                        };
                    };
                };
            };
        };
    };
    "support_access.close": {
        parameters: {
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.venues.index": {
        parameters: {
            query?: {
                archived?: boolean;
                businessId?: string;
                page?: number;
                perPage?: number;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Venue"][];
                        meta: {
                            page: number;
                            perPage: number;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    "api.venues.store": {
        parameters: {
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    /** Format: uuid */
                    businessId: string;
                    dayStartHour?: number;
                    name: string;
                    timezone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Venue"];
                    };
                };
            };
        };
    };
    "api.venues.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Venue"];
                    };
                };
            };
        };
    };
    "api.venues.destroy": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done; there is nothing to answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    "api.venues.update": {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    dayStartHour?: number;
                    name?: string;
                    timezone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Venue"];
                    };
                };
            };
        };
    };
    "api.venue_sync.store": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                    };
                };
            };
        };
    };
    "api.venue_sync.show": {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            connectionId: string;
                            lastRun: components["schemas"]["Run"] | null;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    "api.webhooks.receive": {
        parameters: {
            path: {
                connection: string;
                token: string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                    };
                };
            };
        };
    };
}
