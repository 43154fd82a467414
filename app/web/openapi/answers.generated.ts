import type { Catalogue } from '#web/openapi/schema'

/** Written by `npm run openapi`. */
export const catalogue: Catalogue = {
  actions: {
    '#access/controllers/api/auth_controller.acceptInvitation': {
      validator: { module: '#access/validators/auth_validator', name: 'acceptInvitationValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              user: { $ref: '#/components/schemas/Me' },
              expiresAt: { type: 'string' },
              accessToken: { type: 'string' },
              refreshToken: { type: 'string' },
            },
            required: ['accessToken', 'expiresAt', 'refreshToken', 'user'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/auth_controller.changePassword': {
      validator: { module: '#access/validators/auth_validator', name: 'changePasswordValidator' },
      status: 204,
    },
    '#access/controllers/api/auth_controller.forgotPassword': {
      validator: { module: '#access/validators/auth_validator', name: 'forgotPasswordValidator' },
      status: 202,
    },
    '#access/controllers/api/auth_controller.login': {
      validator: { module: '#access/validators/auth_validator', name: 'loginValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              user: { $ref: '#/components/schemas/Me' },
              expiresAt: { type: 'string' },
              accessToken: { type: 'string' },
              refreshToken: { type: 'string' },
            },
            required: ['accessToken', 'expiresAt', 'refreshToken', 'user'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/auth_controller.logout': { status: 204 },
    '#access/controllers/api/auth_controller.me': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Me' } },
        required: ['data'],
      },
    },
    '#access/controllers/api/auth_controller.refresh': {
      validator: { module: '#access/validators/auth_validator', name: 'refreshValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              user: { $ref: '#/components/schemas/Me' },
              expiresAt: { type: 'string' },
              accessToken: { type: 'string' },
              refreshToken: { type: 'string' },
            },
            required: ['accessToken', 'expiresAt', 'refreshToken', 'user'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/auth_controller.register': {
      validator: { module: '#access/validators/auth_validator', name: 'registerValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              user: { $ref: '#/components/schemas/Me' },
              expiresAt: { type: 'string' },
              accessToken: { type: 'string' },
              refreshToken: { type: 'string' },
            },
            required: ['accessToken', 'expiresAt', 'refreshToken', 'user'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/auth_controller.resetPassword': {
      validator: { module: '#access/validators/auth_validator', name: 'resetPasswordValidator' },
      status: 204,
    },
    '#access/controllers/api/auth_controller.unlock': {
      validator: { module: '#access/validators/auth_validator', name: 'unlockValidator' },
      status: 204,
    },
    '#access/controllers/api/auth_controller.update': {
      validator: { module: '#access/validators/auth_validator', name: 'profileValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Me' } },
        required: ['data'],
      },
    },
    '#access/controllers/api/members_sign_ins_controller.destroy': { status: 204 },
    '#access/controllers/api/members_sign_ins_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/SignIn' } } },
        required: ['data'],
      },
    },
    '#access/controllers/api/personal_tokens_controller.destroy': { status: 204 },
    '#access/controllers/api/personal_tokens_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                createdAt: { type: 'string' },
                lastUsedAt: { type: ['string', 'null'] },
                expiresAt: { type: 'string' },
                permissions: { type: 'array', items: { type: 'string' } },
                businessIds: { type: 'array', items: { type: 'string' } },
                venueIds: { type: 'array', items: { type: 'string' } },
                id: { type: 'number' },
                name: { type: 'string' },
              },
              required: [
                'businessIds',
                'createdAt',
                'expiresAt',
                'id',
                'lastUsedAt',
                'name',
                'permissions',
                'venueIds',
              ],
            },
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/personal_tokens_controller.store': {
      validator: {
        module: '#access/validators/personal_token_validator',
        name: 'personalTokenValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'number' },
              token: { type: 'string' },
              expiresAt: { type: 'string' },
            },
            required: ['expiresAt', 'id', 'token'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/roles_controller.destroy': { status: 204 },
    '#access/controllers/api/roles_controller.index': {
      validator: { module: '#access/validators/role_validator', name: 'listRolesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                name: { type: 'string' },
                builtIn: { type: 'boolean' },
                permissions: { type: 'array', items: { type: 'string' } },
                text: { type: ['string', 'null'] },
                reach: { type: 'string', enum: ['any', 'business', 'tenant', 'venue'] },
                members: { type: 'number' },
                grantable: { type: 'boolean' },
              },
              required: [
                'builtIn',
                'grantable',
                'id',
                'members',
                'name',
                'permissions',
                'reach',
                'text',
              ],
            },
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#access/controllers/api/roles_controller.permissions': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: {
                  type: 'string',
                  enum: ['crm', 'customers', 'organization', 'reports', 'sources', 'till'],
                },
                title: { type: 'string' },
                permissions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      id: {
                        type: 'string',
                        enum: [
                          'audit.read',
                          'billing.manage',
                          'bonuses.adjust',
                          'bonuses.read',
                          'businesses.manage',
                          'businesses.read',
                          'campaigns.manage',
                          'connections.manage',
                          'connections.read',
                          'connections.sync',
                          'coupons.manage',
                          'crm.all',
                          'crm.department',
                          'crm.own',
                          'customers.manage',
                          'customers.read',
                          'dashboards.manage',
                          'dashboards.read',
                          'events.manage',
                          'imports.create',
                          'insights.read',
                          'organization.own',
                          'organization.read',
                          'organization.update',
                          'plans.manage',
                          'programme.manage',
                          'promotions.manage',
                          'promotions.read',
                          'purchases.enter',
                          'quarantine.manage',
                          'quarantine.read',
                          'reports.crm',
                          'reports.customers',
                          'reports.embed',
                          'reports.export',
                          'reports.finance',
                          'reports.menu',
                          'reports.sales',
                          'reports.send',
                          'reports.staff',
                          'roles.manage',
                          'segments.manage',
                          'till.use',
                          'users.manage',
                          'users.read',
                          'venues.manage',
                          'venues.read',
                        ],
                      },
                      text: { type: 'string' },
                      wholeOrganization: {
                        type: 'boolean',
                        description: 'Not for members who are limited to businesses or venues.',
                      },
                      grantable: {
                        type: 'boolean',
                        description: 'Whether the caller may put it into an own role.',
                      },
                    },
                    required: ['grantable', 'id', 'text', 'wholeOrganization'],
                  },
                },
              },
              required: ['id', 'permissions', 'title'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/roles_controller.store': {
      validator: { module: '#access/validators/role_validator', name: 'createRoleValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              builtIn: { type: 'boolean' },
              permissions: { type: 'array', items: { type: 'string' } },
              text: { type: ['string', 'null'] },
              reach: { type: 'string', enum: ['any', 'business', 'tenant', 'venue'] },
              members: { type: 'number' },
              grantable: { type: 'boolean' },
            },
            required: [
              'builtIn',
              'grantable',
              'id',
              'members',
              'name',
              'permissions',
              'reach',
              'text',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/roles_controller.update': {
      validator: { module: '#access/validators/role_validator', name: 'updateRoleValidator' },
      status: 204,
    },
    '#access/controllers/api/second_factor_controller.confirm': {
      validator: {
        module: '#access/validators/auth_validator',
        name: 'confirmSecondFactorValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { recoveryCodes: { type: 'array', items: { type: 'string' } } },
            required: ['recoveryCodes'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/second_factor_controller.renewCodes': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { recoveryCodes: { type: 'array', items: { type: 'string' } } },
            required: ['recoveryCodes'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/second_factor_controller.require': {
      validator: {
        module: '#access/validators/auth_validator',
        name: 'secondFactorRolesValidator',
      },
      status: 204,
    },
    '#access/controllers/api/second_factor_controller.reset': { status: 204 },
    '#access/controllers/api/second_factor_controller.roles': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { roles: { type: 'array', items: { type: 'string' } } },
            required: ['roles'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/second_factor_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              since: { type: ['string', 'null'] },
              recoveryCodesLeft: { type: 'number' },
            },
            required: ['recoveryCodesLeft', 'since'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/second_factor_controller.start': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { secret: { type: 'string' }, address: { type: 'string' } },
            required: ['address', 'secret'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/second_factor_controller.turnOff': { status: 204 },
    '#access/controllers/api/sign_ins_controller.destroy': { status: 204 },
    '#access/controllers/api/sign_ins_controller.destroyOthers': { status: 204 },
    '#access/controllers/api/sign_ins_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/SignIn' } } },
        required: ['data'],
      },
    },
    '#access/controllers/api/support_access_controller.close': { status: 204 },
    '#access/controllers/api/support_access_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/SupportAccess' } },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/support_access_controller.open': {
      validator: { module: '#access/validators/support_validator', name: 'openSupportValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              expiresAt: { type: 'string', format: 'date-time' },
            },
            required: ['expiresAt', 'id'],
          },
        },
        required: ['data'],
      },
    },
    '#access/controllers/api/users_controller.destroy': { status: 204 },
    '#access/controllers/api/users_controller.index': {
      validator: { module: '#access/validators/user_validator', name: 'listUsersValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                createdAt: { type: 'string' },
                email: { type: 'string' },
                id: { type: 'string' },
                name: { type: 'string' },
                role: { type: 'string' },
                businessIds: { type: 'array', items: { type: 'string' } },
                venueIds: { type: 'array', items: { type: 'string' } },
                disabled: { type: 'boolean' },
                secondFactor: { type: 'boolean' },
              },
              required: [
                'businessIds',
                'createdAt',
                'disabled',
                'email',
                'id',
                'name',
                'role',
                'secondFactor',
                'venueIds',
              ],
            },
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#access/controllers/api/users_controller.store': {
      validator: { module: '#access/validators/user_validator', name: 'inviteUserValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Invitation' } },
        required: ['data'],
      },
    },
    '#access/controllers/api/users_controller.update': {
      validator: { module: '#access/validators/user_validator', name: 'updateUserValidator' },
      status: 204,
    },
    '#commerce/controllers/api/costs_controller.index': {
      validator: { module: '#commerce/validators/costs_validator', name: 'readCostsValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                amount: { type: 'number' },
                venueId: { type: 'string' },
                month: { type: 'string', description: 'Its first day.' },
                line: { type: 'string', enum: ['goods', 'marketing', 'other', 'payroll', 'rent'] },
                kind: { type: 'string', enum: ['fact', 'plan'] },
              },
              required: ['amount', 'kind', 'line', 'month', 'venueId'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#commerce/controllers/api/costs_controller.update': {
      validator: { module: '#commerce/validators/costs_validator', name: 'setCostsValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'object', properties: { count: { type: 'number' } }, required: ['count'] },
        },
        required: ['data'],
      },
    },
    '#commerce/controllers/api/plans_controller.update': {
      validator: { module: '#commerce/validators/set_plans_validator', name: 'setPlansValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'object', properties: { count: { type: 'number' } }, required: ['count'] },
        },
        required: ['data'],
      },
    },
    '#crm/controllers/api/managers_controller.index': {
      validator: { module: '#crm/validators/manager_validator', name: 'listManagersValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/ManagerDescription' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#crm/controllers/api/managers_controller.link': {
      validator: { module: '#crm/validators/manager_validator', name: 'linkManagerValidator' },
      status: 204,
    },
    '#crm/controllers/api/managers_controller.unlink': { status: 204 },
    '#customers/controllers/api/customer_consents_controller.destroy': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Consent' } } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/customer_consents_controller.store': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'giveConsentValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Consent' } } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/customer_export_controller.show': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'exportCustomersValidator',
      },
      status: 200,
    },
    '#customers/controllers/api/customer_notes_controller.destroy': { status: 204 },
    '#customers/controllers/api/customer_notes_controller.index': {
      validator: { module: '#customers/validators/customer_validator', name: 'pageValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Note' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/customer_notes_controller.store': {
      validator: { module: '#customers/validators/customer_validator', name: 'addNoteValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
        },
        required: ['data'],
      },
    },
    '#customers/controllers/api/customers_controller.destroy': { status: 204 },
    '#customers/controllers/api/customers_controller.index': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'listCustomersValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/ListedCustomer' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/customers_controller.purchases': {
      validator: { module: '#customers/validators/customer_validator', name: 'pageValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Purchase' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/customers_controller.replace': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'saveCustomerValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Customer' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/customers_controller.search': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'searchCustomersValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/ListedCustomer' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/customers_controller.show': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'showCustomerValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Customer' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/customers_controller.store': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'saveCustomerValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Customer' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/customers_controller.update': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'saveCustomerValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Customer' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/merges_controller.index': {
      validator: {
        module: '#customers/validators/customer_validator',
        name: 'listDuplicatesValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Duplicate' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/merges_controller.merge': {
      validator: { module: '#customers/validators/customer_validator', name: 'mergeValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Customer' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/merges_controller.tellApart': {
      validator: { module: '#customers/validators/customer_validator', name: 'mergeValidator' },
      status: 204,
    },
    '#customers/controllers/api/merges_controller.unmerge': {
      validator: { module: '#customers/validators/customer_validator', name: 'mergeValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              bonusesStayed: { type: 'number' },
              birthDate: {
                type: ['string', 'null'],
                description: '"yyyy-MM-dd"; only with open contacts.',
              },
              contactsOpen: {
                type: 'boolean',
                description: 'Whether phone, e-mail and birth date are shown as they are.',
              },
              fields: {
                type: 'object',
                additionalProperties: {
                  anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'number' }],
                },
              },
              favourites: { $ref: '#/components/schemas/Favourites' },
              consents: { type: 'array', items: { $ref: '#/components/schemas/Consent' } },
              mergedIds: {
                type: 'array',
                items: { type: 'string' },
                description:
                  'Customers who were merged into this one, and may be parted from it again.',
              },
              id: { type: 'string' },
              name: { type: ['string', 'null'] },
              phone: { type: ['string', 'null'] },
              email: { type: ['string', 'null'] },
              city: { type: ['string', 'null'] },
              tags: { type: 'array', items: { type: 'string' } },
              segments: { type: 'array', items: { type: 'string' } },
              visits: { type: 'number' },
              total: { type: 'number' },
              averageCheck: { type: ['number', 'null'] },
              firstVisitAt: { type: ['string', 'null'], format: 'date-time' },
              lastVisitAt: { type: ['string', 'null'], format: 'date-time' },
              createdAt: { type: 'string', format: 'date-time' },
            },
            required: [
              'averageCheck',
              'birthDate',
              'bonusesStayed',
              'city',
              'consents',
              'contactsOpen',
              'createdAt',
              'email',
              'favourites',
              'fields',
              'firstVisitAt',
              'id',
              'lastVisitAt',
              'mergedIds',
              'name',
              'phone',
              'segments',
              'tags',
              'total',
              'visits',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#customers/controllers/api/person_requests_controller.extend': {
      validator: {
        module: '#customers/validators/request_validator',
        name: 'requestReasonValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/PersonRequest' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/person_requests_controller.file': {
      validator: { module: '#customers/validators/request_validator', name: 'personFileValidator' },
      status: 200,
      answer: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/PersonFile' }] },
    },
    '#customers/controllers/api/person_requests_controller.fulfil': {
      validator: {
        module: '#customers/validators/request_validator',
        name: 'fulfilRequestValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/PersonRequest' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/person_requests_controller.index': {
      validator: {
        module: '#customers/validators/request_validator',
        name: 'listRequestsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/PersonRequest' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/person_requests_controller.refuse': {
      validator: {
        module: '#customers/validators/request_validator',
        name: 'requestReasonValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/PersonRequest' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/person_requests_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/PersonRequest' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/person_requests_controller.store': {
      validator: {
        module: '#customers/validators/request_validator',
        name: 'takeRequestValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/PersonRequest' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/segments_controller.customers': {
      validator: {
        module: '#customers/validators/segment_validator',
        name: 'segmentCustomersValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/ListedCustomer' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/segments_controller.destroy': { status: 204 },
    '#customers/controllers/api/segments_controller.index': {
      validator: {
        module: '#customers/validators/segment_validator',
        name: 'listSegmentsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/SegmentDescription' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#customers/controllers/api/segments_controller.preview': {
      validator: {
        module: '#customers/validators/segment_validator',
        name: 'previewSegmentValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { customers: { type: 'number' } },
            required: ['customers'],
          },
        },
        required: ['data'],
      },
    },
    '#customers/controllers/api/segments_controller.refresh': {
      status: 202,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { status: { type: 'string', const: 'queued' } },
            required: ['status'],
          },
        },
        required: ['data'],
      },
    },
    '#customers/controllers/api/segments_controller.replace': {
      validator: {
        module: '#customers/validators/segment_validator',
        name: 'saveSegmentValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SegmentDescription' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/segments_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SegmentDescription' } },
        required: ['data'],
      },
    },
    '#customers/controllers/api/segments_controller.store': {
      validator: {
        module: '#customers/validators/segment_validator',
        name: 'saveSegmentValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SegmentDescription' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connection_venues_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/ConnectionVenue' } },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connection_venues_controller.update': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'mapVenueValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/ConnectionVenue' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connections_controller.check': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'checkConnectionValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  notes: { type: 'array', items: { type: ['string', 'null'] } },
                  ok: { type: 'boolean' },
                  account: { type: 'string' },
                  timezone: { type: 'string' },
                  venues: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        externalId: { type: 'string' },
                        name: { type: 'string' },
                        timezone: { type: 'string' },
                        address: { type: 'string' },
                      },
                      required: ['externalId', 'name'],
                    },
                  },
                },
                required: ['account', 'notes', 'ok', 'venues'],
              },
              {
                type: 'object',
                properties: {
                  hint: { type: ['string', 'null'] },
                  ok: { type: 'boolean' },
                  reason: { type: 'string', enum: ['auth', 'config', 'network', 'permission'] },
                  field: { type: 'string' },
                },
                required: ['hint', 'ok', 'reason'],
              },
            ],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connections_controller.destroy': { status: 204 },
    '#integrations/controllers/api/connections_controller.index': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'listConnectionsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Connection' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#integrations/controllers/api/connections_controller.recheck': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  notes: { type: 'array', items: { type: ['string', 'null'] } },
                  ok: { type: 'boolean' },
                  account: { type: 'string' },
                  timezone: { type: 'string' },
                  venues: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        externalId: { type: 'string' },
                        name: { type: 'string' },
                        timezone: { type: 'string' },
                        address: { type: 'string' },
                      },
                      required: ['externalId', 'name'],
                    },
                  },
                },
                required: ['account', 'notes', 'ok', 'venues'],
              },
              {
                type: 'object',
                properties: {
                  hint: { type: ['string', 'null'] },
                  ok: { type: 'boolean' },
                  reason: { type: 'string', enum: ['auth', 'config', 'network', 'permission'] },
                  field: { type: 'string' },
                },
                required: ['hint', 'ok', 'reason'],
              },
            ],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connections_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Connection' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connections_controller.store': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'createConnectionValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Connection' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connections_controller.update': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'updateConnectionValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Connection' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/connectors_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Connector' } } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/imports_controller.index': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'listRunsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Import' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#integrations/controllers/api/imports_controller.preview': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'previewImportValidator',
      },
      files: ['file'],
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              fields: { $ref: '#/components/schemas/Fields' },
              sample: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    row: { type: 'number' },
                    values: { type: 'object', additionalProperties: { type: 'string' } },
                    record: {
                      anyOf: [
                        {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            timezone: {
                              type: 'string',
                              description: 'IANA name; the tenant may overrule it.',
                            },
                            address: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'name'],
                        },
                        {
                          type: 'object',
                          properties: {
                            number: { type: 'string' },
                            openedAt: { type: 'string' },
                            closedAt: { type: 'string' },
                            employeeExternalId: { type: 'string' },
                            total: {
                              type: 'string',
                              description: 'What the till counted when the shift was closed.',
                            },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'openedAt'],
                        },
                        {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            parentExternalId: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'name'],
                        },
                        {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            code: { type: 'string' },
                            categoryExternalId: { type: 'string' },
                            category: {
                              type: 'string',
                              description:
                                'Category by name, for sources that have no category list of their own.',
                            },
                            kind: { type: 'string', enum: ['modifier', 'product', 'service'] },
                            unit: { type: 'string' },
                            price: { type: 'string' },
                            cost: {
                              type: 'string',
                              description:
                                'Cost of one unit. Left out when unknown; never zero instead of unknown.',
                            },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'name'],
                        },
                        {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            role: { type: 'string' },
                            department: {
                              type: 'string',
                              description: 'Group of people under one head, as the CRM knows it.',
                            },
                            email: {
                              type: 'string',
                              description:
                                'Ties the person to a user of Krug, who then sees the deals of their own.',
                            },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'name'],
                        },
                        {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            phone: { type: 'string' },
                            email: { type: 'string' },
                            birthDate: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId'],
                        },
                        {
                          type: 'object',
                          properties: {
                            kind: { type: 'string', enum: ['refund', 'sale'] },
                            refundOf: {
                              type: 'string',
                              description:
                                '`externalId` of the sale that a refund takes back, where the vendor knows it.',
                            },
                            status: { type: 'string', enum: ['cancelled', 'closed', 'open'] },
                            number: { type: 'string' },
                            openedAt: { type: 'string' },
                            closedAt: {
                              type: 'string',
                              description: 'Needed unless the receipt is still open.',
                            },
                            sourceDate: {
                              type: 'string',
                              description:
                                "The vendor's accounting day. The key of the window in streams that delete by window.",
                            },
                            total: {
                              type: 'string',
                              description: 'What the guest owed, after discounts.',
                            },
                            discount: { type: 'string' },
                            guests: { type: 'number' },
                            orderType: {
                              type: 'string',
                              enum: ['delivery', 'hall', 'other', 'service', 'takeaway'],
                            },
                            table: { type: 'string' },
                            employeeExternalId: { type: 'string' },
                            employeeName: {
                              type: 'string',
                              description: 'For sources that have no employee list of their own.',
                            },
                            customerExternalId: { type: 'string' },
                            customerPhone: { type: 'string' },
                            customerName: { type: 'string' },
                            customerPhoneHash: {
                              type: 'string',
                              description:
                                'Instead of a phone, from medical sources only: `ctx.phoneHash(e164)`.',
                            },
                            description: { type: 'string' },
                            items: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  externalId: { type: 'string' },
                                  productExternalId: { type: 'string' },
                                  name: {
                                    type: 'string',
                                    description:
                                      'Needed when the product is not known by id, useful always.',
                                  },
                                  category: {
                                    type: 'string',
                                    description:
                                      'Category by name, for sources that have no product list of their own.',
                                  },
                                  quantity: { type: 'string' },
                                  price: {
                                    type: 'string',
                                    description: 'Price of one unit before discounts.',
                                  },
                                  total: {
                                    type: 'string',
                                    description: 'What the line came to, after discounts.',
                                  },
                                  discount: { type: 'string' },
                                  cost: {
                                    type: 'string',
                                    description: 'Cost of the whole line. Left out when unknown.',
                                  },
                                },
                                required: ['price', 'quantity', 'total'],
                              },
                            },
                            payments: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  type: {
                                    type: 'string',
                                    enum: ['bonus', 'card', 'cash', 'credit', 'online', 'other'],
                                  },
                                  name: {
                                    type: 'string',
                                    description: "The vendor's own name of the means of payment.",
                                  },
                                  amount: { type: 'string' },
                                },
                                required: ['amount', 'type'],
                              },
                            },
                            discounts: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  externalId: { type: 'string' },
                                  name: { type: 'string' },
                                  amount: { type: 'string' },
                                },
                                required: ['amount', 'name'],
                              },
                            },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'items', 'kind', 'payments', 'status', 'total'],
                        },
                        {
                          type: 'object',
                          properties: {
                            period: { type: 'string', enum: ['day', 'month'] },
                            startsOn: {
                              type: 'string',
                              description: 'The day, or the first day of the month.',
                            },
                            revenue: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'period', 'revenue', 'startsOn'],
                        },
                        {
                          type: 'object',
                          properties: {
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            month: { type: 'string', description: 'Its first day.' },
                            of: {
                              type: 'string',
                              enum: ['fact', 'plan'],
                              description: 'What was spent unless said otherwise.',
                            },
                            goods: {
                              type: 'string',
                              description: 'Cost of goods, where the receipts do not say it.',
                            },
                            payroll: { type: 'string' },
                            rent: { type: 'string' },
                            marketing: { type: 'string' },
                            other: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'month'],
                        },
                        {
                          type: 'object',
                          properties: {
                            name: { type: 'string' },
                            of: {
                              type: 'string',
                              enum: ['deals', 'leads'],
                              description: 'What moves through it: deals unless said otherwise.',
                            },
                            stages: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  externalId: {
                                    type: 'string',
                                    description:
                                      "Unique within the connection: vendors that repeat stage ids in every pipeline join them with the pipeline's.",
                                  },
                                  name: { type: 'string' },
                                  outcome: { type: 'string', enum: ['lost', 'open', 'won'] },
                                  probability: {
                                    type: 'number',
                                    description:
                                      'Share of deals at this stage that are won in the end, 0 to 1, where the vendor keeps one.',
                                  },
                                },
                                required: ['externalId', 'name', 'outcome'],
                              },
                            },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['externalId', 'name', 'stages'],
                        },
                        {
                          type: 'object',
                          properties: {
                            status: { type: 'string', enum: ['converted', 'open', 'rejected'] },
                            dealExternalId: {
                              type: 'string',
                              description: 'The deal that it became.',
                            },
                            title: { type: 'string' },
                            amount: { type: 'string' },
                            currency: {
                              type: 'string',
                              description: "ISO 4217; the tenant's currency by default.",
                            },
                            pipelineExternalId: { type: 'string' },
                            stageExternalId: { type: 'string' },
                            pipelineName: {
                              type: 'string',
                              description:
                                'For sources that have no pipelines, stages or employees of their own: the host makes those that are named.',
                            },
                            stageName: { type: 'string' },
                            employeeExternalId: { type: 'string' },
                            employeeName: { type: 'string' },
                            customerExternalId: { type: 'string' },
                            customerPhone: { type: 'string' },
                            customerName: { type: 'string' },
                            source: {
                              type: 'string',
                              description: "Where it came from, in the vendor's own words.",
                            },
                            lossReason: { type: 'string' },
                            createdAt: { type: 'string' },
                            closedAt: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['createdAt', 'externalId', 'status', 'title'],
                        },
                        {
                          type: 'object',
                          properties: {
                            outcome: { type: 'string', enum: ['lost', 'open', 'won'] },
                            leadExternalId: { type: 'string' },
                            stageChanges: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  stageExternalId: { type: 'string' },
                                  at: { type: 'string' },
                                },
                                required: ['at', 'stageExternalId'],
                              },
                              description:
                                'Steps that the vendor remembers; without them the host notes the steps it sees.',
                            },
                            title: { type: 'string' },
                            amount: { type: 'string' },
                            currency: {
                              type: 'string',
                              description: "ISO 4217; the tenant's currency by default.",
                            },
                            pipelineExternalId: { type: 'string' },
                            stageExternalId: { type: 'string' },
                            pipelineName: {
                              type: 'string',
                              description:
                                'For sources that have no pipelines, stages or employees of their own: the host makes those that are named.',
                            },
                            stageName: { type: 'string' },
                            employeeExternalId: { type: 'string' },
                            employeeName: { type: 'string' },
                            customerExternalId: { type: 'string' },
                            customerPhone: { type: 'string' },
                            customerName: { type: 'string' },
                            source: {
                              type: 'string',
                              description: "Where it came from, in the vendor's own words.",
                            },
                            lossReason: { type: 'string' },
                            createdAt: { type: 'string' },
                            closedAt: { type: 'string' },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['createdAt', 'externalId', 'outcome', 'title'],
                        },
                        {
                          type: 'object',
                          properties: {
                            type: {
                              type: 'string',
                              enum: ['call', 'email', 'meeting', 'message', 'other', 'task'],
                            },
                            subject: { type: 'string' },
                            employeeExternalId: { type: 'string' },
                            dealExternalId: { type: 'string' },
                            leadExternalId: { type: 'string' },
                            customerExternalId: { type: 'string' },
                            createdAt: { type: 'string' },
                            dueAt: { type: 'string' },
                            doneAt: {
                              type: 'string',
                              description: 'When it was done; absent while it is not.',
                            },
                            durationSeconds: { type: 'number' },
                            direction: { type: 'string', enum: ['in', 'out'] },
                            externalId: {
                              type: 'string',
                              description:
                                "The vendor's permanent key, unique within the connection and kind.",
                            },
                            venueExternalId: {
                              type: 'string',
                              description: "The vendor's venue, where the record belongs to one.",
                            },
                            updatedAt: { type: 'string' },
                            deleted: {
                              type: 'boolean',
                              description: 'True when the vendor says that the object is gone.',
                            },
                          },
                          required: ['createdAt', 'externalId', 'type'],
                        },
                        { type: 'null' },
                      ],
                    },
                    reason: { type: ['string', 'null'] },
                  },
                  required: ['reason', 'record', 'row', 'values'],
                },
              },
              encoding: { type: 'string', description: 'Of files that are text.' },
              delimiter: { type: 'string' },
              sheet: {
                type: 'string',
                description: 'Of workbooks: the sheet that is read, and all there are.',
              },
              sheets: { type: 'array', items: { type: 'string' } },
              headerRow: { type: 'number', description: 'Counted from 1, as spreadsheets do.' },
              columns: { type: 'array', items: { type: 'string' } },
              decimalSeparator: { type: 'string', enum: [',', '.'] },
              samples: {
                type: 'object',
                additionalProperties: { type: 'array', items: { type: 'string' } },
                description: 'The first values of each column.',
              },
              stream: { type: 'string' },
              knownFields: {
                type: 'array',
                items: { type: 'string' },
                description: 'Fields that this stream can take.',
              },
              complete: {
                type: 'boolean',
                description: 'True when the file can be read with `fields` as they are.',
              },
            },
            required: [
              'columns',
              'complete',
              'fields',
              'headerRow',
              'knownFields',
              'sample',
              'samples',
              'stream',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/imports_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Import' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/imports_controller.store': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'startImportValidator',
      },
      files: ['file'],
      status: 202,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Import' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/imports_controller.templates': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                name: { type: 'string' },
                mapping: { $ref: '#/components/schemas/ImportMapping' },
              },
              required: ['id', 'mapping', 'name'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/mappings_controller.category': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'mapCategoryValidator',
      },
      status: 204,
    },
    '#integrations/controllers/api/mappings_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              payments: { type: 'array', items: { $ref: '#/components/schemas/PaymentWord' } },
              stages: { type: 'array', items: { $ref: '#/components/schemas/StageDescription' } },
              categories: { type: 'array', items: { $ref: '#/components/schemas/CategoryWord' } },
            },
            required: ['categories', 'payments', 'stages'],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/mappings_controller.payment': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'mapPaymentValidator',
      },
      status: 204,
    },
    '#integrations/controllers/api/mappings_controller.stage': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'mapStageValidator',
      },
      status: 204,
    },
    '#integrations/controllers/api/quarantine_controller.destroy': { status: 204 },
    '#integrations/controllers/api/quarantine_controller.index': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'listQuarantineValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                runId: { type: 'string' },
                stream: { type: 'string' },
                externalId: { type: ['string', 'null'] },
                code: { type: 'string' },
                reason: { type: ['string', 'null'] },
                hasPayload: { type: 'boolean' },
                personal: { type: 'boolean' },
                retryable: { type: 'boolean' },
                attempts: { type: 'number' },
                createdAt: { type: 'string' },
              },
              required: [
                'attempts',
                'code',
                'createdAt',
                'externalId',
                'hasPayload',
                'id',
                'personal',
                'reason',
                'retryable',
                'runId',
                'stream',
              ],
            },
          },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#integrations/controllers/api/quarantine_controller.reasons': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                reason: { type: 'string' },
                code: { type: 'string' },
                stream: { type: 'string' },
                records: { type: 'number' },
                retriable: {
                  type: 'number',
                  description: 'How many of them can be tried again as they are.',
                },
              },
              required: ['code', 'reason', 'records', 'retriable', 'stream'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/quarantine_controller.retry': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { resolved: { type: 'number' }, remaining: { type: 'number' } },
            required: ['remaining', 'resolved'],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/quarantine_controller.retryAll': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'retryQuarantineValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { resolved: { type: 'number' }, remaining: { type: 'number' } },
            required: ['remaining', 'resolved'],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/quarantine_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/QuarantinePayload' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/runs_controller.cancel': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Run' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/runs_controller.index': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'listRunsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Run' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#integrations/controllers/api/runs_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Run' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/runs_controller.store': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'startSyncValidator',
      },
      status: 202,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Run' } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/vendor_sign_in_controller.store': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'object', properties: { url: { type: 'string' } }, required: ['url'] },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/venue_sync_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                connectionId: { type: 'string' },
                name: { type: 'string' },
                lastRun: { anyOf: [{ $ref: '#/components/schemas/Run' }, { type: 'null' }] },
              },
              required: ['connectionId', 'lastRun', 'name'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/venue_sync_controller.store': {
      status: 202,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Run' } } },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/webhooks_controller.disable': { status: 204 },
    '#integrations/controllers/api/webhooks_controller.enable': { status: 204 },
    '#integrations/controllers/api/webhooks_controller.receive': {
      status: 200,
      answer: {
        type: 'object',
        properties: { accepted: { type: 'boolean' } },
        required: ['accepted'],
      },
    },
    '#integrations/controllers/api/webhooks_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { url: { type: ['string', 'null'] } },
            required: ['url'],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/write_backs_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              write: { type: 'string' },
              key: { type: 'string' },
              state: { type: 'string', enum: ['done', 'failed', 'queued'] },
              attempts: { type: 'number' },
              error: {
                type: ['object', 'null'],
                properties: { code: { type: 'string' }, text: { type: ['string', 'null'] } },
                required: ['code', 'text'],
              },
              createdAt: { type: 'string' },
              updatedAt: { type: 'string' },
            },
            required: [
              'attempts',
              'createdAt',
              'error',
              'id',
              'key',
              'state',
              'updatedAt',
              'write',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#integrations/controllers/api/write_backs_controller.store': {
      validator: {
        module: '#integrations/validators/integrations_validator',
        name: 'requestWriteValidator',
      },
      status: 202,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              write: { type: 'string' },
              key: { type: 'string' },
              state: { type: 'string', enum: ['done', 'failed', 'queued'] },
              attempts: { type: 'number' },
              error: {
                type: ['object', 'null'],
                properties: { code: { type: 'string' }, text: { type: ['string', 'null'] } },
                required: ['code', 'text'],
              },
              createdAt: { type: 'string' },
              updatedAt: { type: 'string' },
            },
            required: [
              'attempts',
              'createdAt',
              'error',
              'id',
              'key',
              'state',
              'updatedAt',
              'write',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/badges_controller.customers': {
      validator: { module: '#loyalty/validators/badge_validator', name: 'listBadgesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/BadgeHolder' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/badges_controller.destroy': { status: 204 },
    '#loyalty/controllers/api/badges_controller.index': {
      validator: { module: '#loyalty/validators/badge_validator', name: 'listBadgesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Badge' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/badges_controller.ofCustomer': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/EarnedBadge' } },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/badges_controller.replace': {
      validator: { module: '#loyalty/validators/badge_validator', name: 'saveBadgeValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Badge' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/badges_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Badge' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/badges_controller.store': {
      validator: { module: '#loyalty/validators/badge_validator', name: 'saveBadgeValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Badge' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.adjust': {
      validator: { module: '#loyalty/validators/bonuses_validator', name: 'adjustValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              movementId: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['balance', 'movementId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.balance': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              available: { type: 'number' },
              pending: { type: 'number' },
              held: { type: 'number' },
              expiringSoon: { type: 'number' },
              expiresFirst: { type: ['string', 'null'] },
            },
            required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.capture': {
      validator: { module: '#loyalty/validators/bonuses_validator', name: 'captureValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              movementId: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['balance', 'movementId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.earn': {
      validator: { module: '#loyalty/validators/bonuses_validator', name: 'earnValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              movementId: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['balance', 'movementId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.gift': {
      validator: { module: '#loyalty/validators/bonuses_validator', name: 'earnValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              movementId: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['balance', 'movementId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.hold': {
      validator: { module: '#loyalty/validators/bonuses_validator', name: 'holdValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              holdId: { type: 'string' },
              amount: { type: 'number' },
              expiresAt: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['amount', 'balance', 'expiresAt', 'holdId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.release': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              movementId: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['balance', 'movementId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.spend': {
      validator: { module: '#loyalty/validators/bonuses_validator', name: 'spendValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              movementId: { type: 'string' },
              balance: {
                type: 'object',
                properties: {
                  available: { type: 'number' },
                  pending: { type: 'number' },
                  held: { type: 'number' },
                  expiringSoon: { type: 'number' },
                  expiresFirst: { type: ['string', 'null'] },
                },
                required: ['available', 'expiresFirst', 'expiringSoon', 'held', 'pending'],
              },
            },
            required: ['balance', 'movementId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/bonuses_controller.transactions': {
      validator: {
        module: '#loyalty/validators/bonuses_validator',
        name: 'listMovementsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Movement' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/cards_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: ['object', 'null'],
            properties: { number: { type: 'string' }, issuedAt: { type: 'string' } },
            required: ['issuedAt', 'number'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/cards_controller.store': {
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: ['object', 'null'],
            properties: { number: { type: 'string' }, issuedAt: { type: 'string' } },
            required: ['issuedAt', 'number'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/coupon_export_controller.show': {
      validator: { module: '#loyalty/validators/coupon_validator', name: 'exportCodesValidator' },
      status: 200,
    },
    '#loyalty/controllers/api/coupons_controller.activate': {
      validator: {
        module: '#loyalty/validators/coupon_validator',
        name: 'activateCouponValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Activation' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.codes': {
      validator: { module: '#loyalty/validators/coupon_validator', name: 'listCodesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/CouponCode' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.index': {
      validator: { module: '#loyalty/validators/coupon_validator', name: 'listBatchesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/CouponBatch' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.ofCustomer': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/CustomerCoupon' } },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.redeem': {
      validator: { module: '#loyalty/validators/coupon_validator', name: 'redeemCouponValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              couponId: { type: 'string' },
              kind: { type: 'string', enum: ['bonus', 'discount', 'gift'] },
              promotionId: { type: ['string', 'null'] },
              bonus: { type: ['number', 'null'] },
              gift: { anyOf: [{ $ref: '#/components/schemas/GiftWords' }, { type: 'null' }] },
            },
            required: ['bonus', 'couponId', 'gift', 'kind', 'promotionId'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/CouponBatch' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.stop': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/CouponBatch' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/coupons_controller.store': {
      validator: { module: '#loyalty/validators/coupon_validator', name: 'createBatchValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/CouponBatch' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/cross_promos_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/CrossPromo' } } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/cross_promos_controller.store': {
      validator: {
        module: '#loyalty/validators/membership_validator',
        name: 'createCrossPromoValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/CrossPromo' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/cross_promos_controller.update': {
      validator: {
        module: '#loyalty/validators/membership_validator',
        name: 'updateCrossPromoValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/CrossPromo' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/ledger_controller.index': {
      validator: { module: '#loyalty/validators/ledger_validator', name: 'browseLedgerValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/LedgerMovement' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/ledger_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/OpenedMovement' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/ledger_controller.summary': {
      validator: { module: '#loyalty/validators/ledger_validator', name: 'ledgerFilterValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/LedgerSummary' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/ledger_export_controller.show': {
      validator: { module: '#loyalty/validators/ledger_validator', name: 'exportLedgerValidator' },
      status: 200,
    },
    '#loyalty/controllers/api/memberships_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              tier: {
                type: ['object', 'null'],
                properties: {
                  code: { type: 'string' },
                  name: { type: 'string' },
                  colour: { type: 'string' },
                  icon: {
                    type: 'string',
                    enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
                  },
                  rate: { type: 'number' },
                  benefits: { type: 'array', items: { type: 'string' } },
                },
                required: ['benefits', 'code', 'colour', 'icon', 'name', 'rate'],
              },
              since: { type: ['string', 'null'] },
              premiumUntil: { type: ['string', 'null'] },
              invitedTo: { type: ['string', 'null'] },
              spent: { type: 'number' },
              categories: { type: 'array', items: { type: 'string' } },
              falls: {
                anyOf: [
                  { type: 'string', enum: [''] },
                  {
                    type: 'object',
                    properties: {
                      to: {
                        type: ['object', 'null'],
                        properties: {
                          code: { type: 'string' },
                          name: { type: 'string' },
                          colour: { type: 'string' },
                          icon: {
                            type: 'string',
                            enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
                          },
                          rate: { type: 'number' },
                          benefits: { type: 'array', items: { type: 'string' } },
                        },
                        required: ['benefits', 'code', 'colour', 'icon', 'name', 'rate'],
                      },
                      at: { type: 'string' },
                    },
                    required: ['at', 'to'],
                  },
                  { type: 'null' },
                ],
              },
              next: { anyOf: [{ $ref: '#/components/schemas/Progress' }, { type: 'null' }] },
              history: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    name: { type: 'string' },
                    at: { type: 'string' },
                    from: { type: ['string', 'null'] },
                    to: { type: 'string' },
                    reason: { type: 'string' },
                  },
                  required: ['at', 'from', 'name', 'reason', 'to'],
                },
              },
            },
            required: [
              'categories',
              'falls',
              'history',
              'invitedTo',
              'next',
              'premiumUntil',
              'since',
              'spent',
              'tier',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/memberships_controller.update': {
      validator: {
        module: '#loyalty/validators/membership_validator',
        name: 'setMembershipValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              tier: {
                type: ['object', 'null'],
                properties: {
                  code: { type: 'string' },
                  name: { type: 'string' },
                  colour: { type: 'string' },
                  icon: {
                    type: 'string',
                    enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
                  },
                  rate: { type: 'number' },
                  benefits: { type: 'array', items: { type: 'string' } },
                },
                required: ['benefits', 'code', 'colour', 'icon', 'name', 'rate'],
              },
              since: { type: ['string', 'null'] },
              premiumUntil: { type: ['string', 'null'] },
              invitedTo: { type: ['string', 'null'] },
              spent: { type: 'number' },
              categories: { type: 'array', items: { type: 'string' } },
              falls: {
                anyOf: [
                  { type: 'string', enum: [''] },
                  {
                    type: 'object',
                    properties: {
                      to: {
                        type: ['object', 'null'],
                        properties: {
                          code: { type: 'string' },
                          name: { type: 'string' },
                          colour: { type: 'string' },
                          icon: {
                            type: 'string',
                            enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
                          },
                          rate: { type: 'number' },
                          benefits: { type: 'array', items: { type: 'string' } },
                        },
                        required: ['benefits', 'code', 'colour', 'icon', 'name', 'rate'],
                      },
                      at: { type: 'string' },
                    },
                    required: ['at', 'to'],
                  },
                  { type: 'null' },
                ],
              },
              next: { anyOf: [{ $ref: '#/components/schemas/Progress' }, { type: 'null' }] },
              history: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    name: { type: 'string' },
                    at: { type: 'string' },
                    from: { type: ['string', 'null'] },
                    to: { type: 'string' },
                    reason: { type: 'string' },
                  },
                  required: ['at', 'from', 'name', 'reason', 'to'],
                },
              },
            },
            required: [
              'categories',
              'falls',
              'history',
              'invitedTo',
              'next',
              'premiumUntil',
              'since',
              'spent',
              'tier',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.available': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'availableValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              bonuses: { type: 'number' },
              discounts: { type: 'array', items: { $ref: '#/components/schemas/ToldOffer' } },
            },
            required: ['bonuses', 'discounts'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.batch': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'batchValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              anyOf: [
                {
                  type: 'object',
                  properties: {
                    code: { type: 'null' },
                    detail: { type: 'null' },
                    key: { type: 'string' },
                    status: { type: 'string', enum: ['known', 'made'] },
                    purchaseId: { type: 'string' },
                  },
                  required: ['code', 'detail', 'key', 'purchaseId', 'status'],
                },
                {
                  type: 'object',
                  properties: {
                    purchaseId: { type: 'null' },
                    code: { type: 'string' },
                    detail: { type: 'string' },
                    key: { type: 'string' },
                    status: { type: 'string', const: 'refused' },
                  },
                  required: ['detail', 'key', 'purchaseId', 'status'],
                },
              ],
            },
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.index': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'listPurchasesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                at: { type: 'string' },
                number: { type: ['string', 'null'] },
                source: { type: 'string' },
                state: { type: 'string' },
                customer: {
                  anyOf: [
                    { type: 'string', enum: [''] },
                    {
                      type: 'object',
                      properties: { id: { type: 'string' }, name: { type: ['string', 'null'] } },
                      required: ['id', 'name'],
                    },
                    { type: 'null' },
                  ],
                },
                total: { type: 'number' },
                discount: { type: 'number' },
                paidWithBonuses: { type: 'number' },
                earned: { type: 'number' },
                items: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      line: { type: 'number' },
                      name: { type: ['string', 'null'] },
                      quantity: { type: 'number' },
                      left: { type: 'number' },
                      total: { type: 'number' },
                    },
                    required: ['left', 'line', 'name', 'quantity', 'total'],
                  },
                },
              },
              required: [
                'at',
                'customer',
                'discount',
                'earned',
                'id',
                'items',
                'number',
                'paidWithBonuses',
                'source',
                'state',
                'total',
              ],
            },
          },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/pos_controller.process': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'processValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/ProcessedPurchase' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.quote': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'quoteValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              explanations: {
                type: ['array', 'null'],
                items: { $ref: '#/components/schemas/ToldDecision' },
              },
              quote: { type: 'string' },
              validUntil: { type: 'string' },
              venueId: { type: 'string' },
              customer: {
                type: ['object', 'null'],
                properties: { id: { type: 'string' }, name: { type: ['string', 'null'] } },
                required: ['id', 'name'],
              },
              items: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
              value: { type: 'number' },
              discount: { type: 'number' },
              paidWithBonuses: { type: 'number' },
              total: { type: 'number' },
              promotions: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    id: { type: 'string' },
                    name: {
                      type: 'object',
                      properties: { ru: { type: 'string' }, en: { type: 'string' } },
                      required: ['en', 'ru'],
                    },
                    saved: { type: 'number' },
                    bonusMultiplier: { type: ['number', 'null'] },
                    coupon: { type: ['string', 'null'] },
                  },
                  required: ['bonusMultiplier', 'coupon', 'id', 'name', 'saved'],
                },
              },
              coupons: {
                type: 'object',
                properties: {
                  used: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        code: { type: 'string' },
                        kind: { type: 'string', enum: ['bonus', 'discount', 'gift'] },
                        gift: {
                          anyOf: [{ $ref: '#/components/schemas/GiftWords' }, { type: 'null' }],
                        },
                      },
                      required: ['code', 'gift', 'kind'],
                    },
                  },
                  refused: { type: 'array', items: { $ref: '#/components/schemas/RefusedCoupon' } },
                },
                required: ['refused', 'used'],
              },
              bonuses: {
                type: ['object', 'null'],
                properties: {
                  available: { type: 'number' },
                  most: { type: 'number' },
                  spent: { type: 'number' },
                  earned: { type: 'number' },
                  usableFrom: { type: 'string' },
                  because: { type: 'array', items: { type: 'string' } },
                },
                required: ['available', 'because', 'earned', 'most', 'spent', 'usableFrom'],
              },
              tier: {
                type: ['object', 'null'],
                properties: {
                  code: { type: 'string' },
                  name: { type: 'string' },
                  colour: { type: 'string' },
                  icon: {
                    type: 'string',
                    enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
                  },
                  rate: { type: 'number' },
                  benefits: { type: 'array', items: { type: 'string' } },
                },
                required: ['benefits', 'code', 'colour', 'icon', 'name', 'rate'],
              },
            },
            required: [
              'bonuses',
              'coupons',
              'customer',
              'discount',
              'explanations',
              'items',
              'paidWithBonuses',
              'promotions',
              'quote',
              'tier',
              'total',
              'validUntil',
              'value',
              'venueId',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.quoteRefund': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'refundQuoteValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Refund' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.refund': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'refundValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Refund' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.register': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'registerCustomerValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/pos_controller.void': {
      validator: { module: '#loyalty/validators/pos_validator', name: 'voidValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Refund' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/programme_controller.example': {
      validator: { module: '#loyalty/validators/programme_validator', name: 'exampleValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              earned: { type: 'number' },
              because: { type: 'array', items: { type: 'string' } },
              mostBonuses: { type: 'number' },
              paidWithBonuses: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['because', 'earned', 'mostBonuses', 'paidWithBonuses', 'total'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/programme_controller.save': {
      validator: {
        module: '#loyalty/validators/programme_validator',
        name: 'saveProgrammeValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Programme' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/programme_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Programme' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/programme_controller.versions': {
      validator: {
        module: '#loyalty/validators/programme_validator',
        name: 'listVersionsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                changed: {
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: [
                      'accruesFrom',
                      'birthday',
                      'businesses',
                      'crossPromo',
                      'graceDays',
                      'guards',
                      'lifeDays',
                      'mostEarned',
                      'pendingDays',
                      'premium',
                      'rate',
                      'referral',
                      'restoredDays',
                      'returns',
                      'spendShare',
                      'tiers',
                    ],
                  },
                },
                createdAt: { type: 'string' },
                version: { type: 'number' },
                settings: { $ref: '#/components/schemas/ProgrammeSettings' },
                author: { type: ['string', 'null'] },
              },
              required: ['author', 'changed', 'createdAt', 'settings', 'version'],
            },
          },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/promotion_groups_controller.destroy': { status: 204 },
    '#loyalty/controllers/api/promotion_groups_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/GroupDescription' } },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_groups_controller.replace': {
      validator: {
        module: '#loyalty/validators/promotions_validator',
        name: 'replaceGroupValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/GroupDescription' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_groups_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/GroupDescription' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_groups_controller.store': {
      validator: {
        module: '#loyalty/validators/promotions_validator',
        name: 'createGroupValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/GroupDescription' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_simulations_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Simulation' } } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_simulations_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Simulation' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_simulations_controller.stats': {
      validator: { module: '#loyalty/validators/promotions_validator', name: 'periodValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/PromotionStats' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_simulations_controller.store': {
      validator: { module: '#loyalty/validators/promotions_validator', name: 'periodValidator' },
      status: 202,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Simulation' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_trials_controller.calculate': {
      validator: { module: '#loyalty/validators/promotions_validator', name: 'calculateValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              value: { type: 'number' },
              discount: { type: 'number' },
              total: { type: 'number' },
              bonusMultiplier: { type: 'number' },
              lines: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    productId: { type: ['string', 'null'] },
                    name: { type: ['string', 'null'] },
                    value: { type: 'number' },
                    discount: { type: 'number' },
                    total: { type: 'number' },
                    bonusMultiplier: { type: 'number' },
                    discounts: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: { ruleId: { type: 'string' }, amount: { type: 'number' } },
                        required: ['amount', 'ruleId'],
                      },
                    },
                  },
                  required: [
                    'bonusMultiplier',
                    'discount',
                    'discounts',
                    'name',
                    'productId',
                    'total',
                    'value',
                  ],
                },
              },
              explanations: { type: 'array', items: { $ref: '#/components/schemas/ToldDecision' } },
              availableNow: { type: 'array', items: { $ref: '#/components/schemas/ToldOffer' } },
              refusedCoupons: {
                type: 'array',
                items: { $ref: '#/components/schemas/RefusedCoupon' },
              },
              draftId: { type: ['string', 'null'] },
            },
            required: [
              'availableNow',
              'bonusMultiplier',
              'discount',
              'draftId',
              'explanations',
              'lines',
              'refusedCoupons',
              'total',
              'value',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotion_trials_controller.preview': {
      validator: {
        module: '#loyalty/validators/promotions_validator',
        name: 'createPromotionValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              sentence: { $ref: '#/components/schemas/Text' },
              lane: { type: 'string', enum: ['coupon', 'item', 'points', 'receipt', 'shelf'] },
            },
            required: ['lane', 'sentence'],
          },
        },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.activate': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Promotion' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.destroy': { status: 204 },
    '#loyalty/controllers/api/promotions_controller.end': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Promotion' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.index': {
      validator: {
        module: '#loyalty/validators/promotions_validator',
        name: 'listPromotionsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Promotion' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.pause': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Promotion' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.replace': {
      validator: {
        module: '#loyalty/validators/promotions_validator',
        name: 'replacePromotionValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Promotion' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Promotion' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/promotions_controller.store': {
      validator: {
        module: '#loyalty/validators/promotions_validator',
        name: 'createPromotionValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Promotion' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/referrals_controller.index': {
      validator: {
        module: '#loyalty/validators/referral_validator',
        name: 'listReferralsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/ListedReferral' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#loyalty/controllers/api/referrals_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/ReferralStanding' } },
        required: ['data'],
      },
    },
    '#loyalty/controllers/api/referrals_controller.store': {
      validator: { module: '#loyalty/validators/referral_validator', name: 'referFriendValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Referral' } },
        required: ['data'],
      },
    },
    '#privacy/controllers/api/audit_controller.index': {
      validator: { module: '#privacy/validators/audit_validator', name: 'browseAuditValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/AuditEntry' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#privacy/controllers/api/audit_controller.state': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/AuditState' } },
        required: ['data'],
      },
    },
    '#privacy/controllers/api/audit_export_controller.show': {
      validator: { module: '#privacy/validators/audit_validator', name: 'exportAuditValidator' },
      status: 200,
    },
    '#privacy/controllers/api/retention_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/RetentionPeriod' } },
        },
        required: ['data'],
      },
    },
    '#privacy/controllers/api/retention_controller.update': {
      validator: {
        module: '#privacy/validators/retention_validator',
        name: 'setRetentionValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/RetentionPeriod' } },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/analytics_controller.detailed': {
      validator: {
        module: '#reporting/validators/analytics_validator',
        name: 'analyticsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: {
                source: {
                  type: ['object', 'null'],
                  properties: {
                    name: { type: 'string', description: "In the language files' words." },
                    summed: {
                      type: 'boolean',
                      description: 'Sums that are kept, or the facts themselves.',
                    },
                    hidden: { type: 'number', description: 'Rows that were too many to be shown.' },
                    text: { type: 'string' },
                  },
                  required: ['hidden', 'name', 'summed', 'text'],
                },
                byClass: {
                  type: ['object', 'null'],
                  properties: {
                    columns: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/LabelledColumn' },
                    },
                    rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  },
                  required: ['columns', 'rows'],
                },
                thresholds: { anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }] },
                actions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      money: { type: ['number', 'null'] },
                      text: { type: 'string' },
                      kind: { type: 'string' },
                      values: {
                        type: 'object',
                        additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                        description: 'What the sentence names; money in it is in roubles.',
                      },
                    },
                    required: ['kind', 'money', 'text', 'values'],
                  },
                },
                rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                subtotals: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      level: { type: 'number' },
                      after: { type: 'number' },
                      label: { type: 'string' },
                      row: { $ref: '#/components/schemas/JsonRow' },
                    },
                    required: ['after', 'label', 'level', 'row'],
                  },
                },
                totals: { $ref: '#/components/schemas/JsonRow' },
                pending: { type: 'boolean' },
                choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                coverage: {
                  type: ['object', 'null'],
                  properties: {
                    costedRevenue: { type: 'number' },
                    share: { type: ['number', 'null'] },
                  },
                  required: ['costedRevenue', 'share'],
                },
                columns: { type: 'array', items: { $ref: '#/components/schemas/LabelledColumn' } },
                freshness: { $ref: '#/components/schemas/Freshness' },
                period: {
                  type: 'object',
                  properties: {
                    timezone: { type: 'string' },
                    preset: {
                      anyOf: [
                        {
                          type: 'string',
                          enum: [
                            'last30',
                            'last365',
                            'last7',
                            'last90',
                            'month',
                            'quarter',
                            'today',
                            'week',
                            'year',
                            'yesterday',
                          ],
                        },
                        { type: 'null' },
                      ],
                    },
                    through: {
                      type: 'string',
                      description:
                        'The last day that counts: `to`, or today while the period still runs.',
                    },
                    from: { type: 'string' },
                    to: { type: 'string' },
                    complete: { type: 'boolean' },
                    presets: {
                      type: 'object',
                      properties: {
                        year: { $ref: '#/components/schemas/DateRange' },
                        quarter: { $ref: '#/components/schemas/DateRange' },
                        month: { $ref: '#/components/schemas/DateRange' },
                        week: { $ref: '#/components/schemas/DateRange' },
                        today: { $ref: '#/components/schemas/DateRange' },
                        yesterday: { $ref: '#/components/schemas/DateRange' },
                        last7: { $ref: '#/components/schemas/DateRange' },
                        last30: { $ref: '#/components/schemas/DateRange' },
                        last90: { $ref: '#/components/schemas/DateRange' },
                        last365: { $ref: '#/components/schemas/DateRange' },
                      },
                      required: [
                        'last30',
                        'last365',
                        'last7',
                        'last90',
                        'month',
                        'quarter',
                        'today',
                        'week',
                        'year',
                        'yesterday',
                      ],
                    },
                  },
                  required: ['complete', 'from', 'preset', 'presets', 'through', 'timezone', 'to'],
                },
                comparison: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        toDate: { type: 'boolean' },
                        through: { type: 'string' },
                        untilHour: { type: 'null' },
                        kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                        from: { type: 'string' },
                        to: { type: 'string' },
                      },
                      required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                    },
                    {
                      type: 'object',
                      properties: {
                        toDate: { type: 'boolean' },
                        through: { type: 'string' },
                        untilHour: { type: 'number' },
                        kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                        from: { type: 'string' },
                        to: { type: 'string' },
                      },
                      required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                    },
                    { type: 'null' },
                  ],
                },
                filters: {
                  type: 'object',
                  properties: {
                    pipelines: {
                      type: ['array', 'null'],
                      items: { $ref: '#/components/schemas/Pipeline' },
                    },
                    managers: {
                      type: ['array', 'null'],
                      items: { $ref: '#/components/schemas/Manager' },
                    },
                    venues: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          id: { type: 'string' },
                          name: { type: 'string' },
                          businessId: { type: 'string' },
                          business: { type: 'string' },
                        },
                        required: ['business', 'businessId', 'id', 'name'],
                      },
                    },
                  },
                  required: ['venues'],
                },
                report: {
                  type: 'object',
                  properties: {
                    group: {
                      type: 'string',
                      enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                    },
                    subject: { type: 'string', enum: ['crm', 'sales'] },
                    id: { type: 'string' },
                    title: { type: 'string' },
                    chart: { $ref: '#/components/schemas/Chart' },
                    total: { type: ['string', 'null'] },
                    choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  },
                  required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                },
              },
              required: [
                'actions',
                'byClass',
                'choices',
                'columns',
                'comparison',
                'coverage',
                'filters',
                'freshness',
                'pending',
                'period',
                'report',
                'rows',
                'source',
                'subtotals',
                'thresholds',
                'totals',
              ],
            },
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/analytics_controller.exportBusiness': {
      validator: { module: '#reporting/validators/report_validator', name: 'reportValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/analytics_controller.ofBusiness': {
      validator: { module: '#reporting/validators/report_validator', name: 'reportValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/analytics_controller.show': {
      validator: { module: '#reporting/validators/report_validator', name: 'reportValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/analytics_controller.summary': {
      validator: { module: '#reporting/validators/report_validator', name: 'questionValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              freshness: { $ref: '#/components/schemas/Freshness' },
              tiles: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    value: { type: ['number', 'null'] },
                    comparison: {
                      anyOf: [{ $ref: '#/components/schemas/Delta' }, { type: 'null' }],
                    },
                    label: { type: 'string' },
                    definition: { type: 'string' },
                    classes: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          value: { type: 'string' },
                          label: { type: 'string' },
                          tone: {
                            type: 'string',
                            enum: ['bad', 'fair', 'fresh', 'good', 'plain', 'warn'],
                          },
                        },
                        required: ['label', 'tone', 'value'],
                      },
                      description: 'The classes of a column of classes, best first.',
                    },
                    key: { type: 'string' },
                    unit: {
                      type: 'string',
                      enum: [
                        'class',
                        'date',
                        'hour',
                        'integer',
                        'money',
                        'month',
                        'percent',
                        'quantity',
                        'ratio',
                        'share',
                        'text',
                        'weekday',
                      ],
                    },
                    measure: { type: 'boolean' },
                    pivot: {
                      type: 'object',
                      properties: {
                        value: { type: ['string', 'null'] },
                        label: { type: 'string' },
                      },
                      required: ['label', 'value'],
                      description: 'The value of the pivot that its figures are of.',
                    },
                    alone: {
                      type: 'boolean',
                      description:
                        'A figure of both periods at once, which has no other to stand beside.',
                    },
                  },
                  required: [
                    'comparison',
                    'definition',
                    'key',
                    'label',
                    'measure',
                    'unit',
                    'value',
                  ],
                },
              },
              nsm: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                },
                required: ['columns', 'rows', 'subtotals', 'totals'],
              },
              tiers: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                },
                required: ['columns', 'rows', 'subtotals', 'totals'],
              },
              pairs: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                },
                required: ['columns', 'rows', 'subtotals', 'totals'],
              },
              period: {
                type: 'object',
                properties: {
                  timezone: { type: 'string' },
                  preset: {
                    anyOf: [
                      {
                        type: 'string',
                        enum: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                      { type: 'null' },
                    ],
                  },
                  through: {
                    type: 'string',
                    description:
                      'The last day that counts: `to`, or today while the period still runs.',
                  },
                  from: { type: 'string' },
                  to: { type: 'string' },
                  complete: { type: 'boolean' },
                  presets: {
                    type: 'object',
                    properties: {
                      year: { $ref: '#/components/schemas/DateRange' },
                      quarter: { $ref: '#/components/schemas/DateRange' },
                      month: { $ref: '#/components/schemas/DateRange' },
                      week: { $ref: '#/components/schemas/DateRange' },
                      today: { $ref: '#/components/schemas/DateRange' },
                      yesterday: { $ref: '#/components/schemas/DateRange' },
                      last7: { $ref: '#/components/schemas/DateRange' },
                      last30: { $ref: '#/components/schemas/DateRange' },
                      last90: { $ref: '#/components/schemas/DateRange' },
                      last365: { $ref: '#/components/schemas/DateRange' },
                    },
                    required: [
                      'last30',
                      'last365',
                      'last7',
                      'last90',
                      'month',
                      'quarter',
                      'today',
                      'week',
                      'year',
                      'yesterday',
                    ],
                  },
                },
                required: ['complete', 'from', 'preset', 'presets', 'through', 'timezone', 'to'],
              },
              comparison: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'null' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'number' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  { type: 'null' },
                ],
              },
              filters: {
                type: 'object',
                properties: {
                  pipelines: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Pipeline' },
                  },
                  managers: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Manager' },
                  },
                  venues: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string' },
                        businessId: { type: 'string' },
                        business: { type: 'string' },
                      },
                      required: ['business', 'businessId', 'id', 'name'],
                    },
                  },
                },
                required: ['venues'],
              },
            },
            required: [
              'comparison',
              'filters',
              'freshness',
              'nsm',
              'pairs',
              'period',
              'tiers',
              'tiles',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/bi_access_controller.close': { status: 204 },
    '#reporting/controllers/api/bi_access_controller.grafana': { status: 200 },
    '#reporting/controllers/api/bi_access_controller.open': {
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/BiKey' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/bi_access_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: ['object', 'null'],
            properties: {
              host: { type: 'string' },
              port: { type: 'number' },
              database: { type: 'string' },
              schema: { type: 'string' },
              user: { type: 'string' },
              openedAt: { type: 'string' },
            },
            required: ['database', 'host', 'openedAt', 'port', 'schema', 'user'],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/builder_controller.datasets': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                name: { type: 'string' },
                subject: { type: 'string', enum: ['crm', 'sales'] },
                label: { type: 'string' },
                text: { type: 'string' },
                dimensions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      label: { type: 'string' },
                      definition: { type: 'string' },
                      name: {
                        type: 'string',
                        enum: [
                          'activityType',
                          'business',
                          'category',
                          'checkSize',
                          'city',
                          'date',
                          'department',
                          'direction',
                          'employee',
                          'hour',
                          'leadStatus',
                          'lossReason',
                          'manager',
                          'month',
                          'movementType',
                          'orderType',
                          'outcome',
                          'paymentName',
                          'paymentType',
                          'pipeline',
                          'product',
                          'quarter',
                          'source',
                          'stage',
                          'tier',
                          'venue',
                          'week',
                          'weekday',
                          'year',
                        ],
                      },
                      type: { type: 'string', enum: ['named', 'number', 'text', 'time'] },
                      unit: {
                        type: 'string',
                        enum: [
                          'class',
                          'date',
                          'hour',
                          'integer',
                          'money',
                          'month',
                          'percent',
                          'quantity',
                          'ratio',
                          'share',
                          'text',
                          'weekday',
                        ],
                      },
                    },
                    required: ['definition', 'label', 'name', 'type', 'unit'],
                  },
                },
                measures: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      label: { type: 'string' },
                      definition: { type: 'string' },
                      name: { type: 'string' },
                      unit: {
                        type: 'string',
                        enum: ['integer', 'money', 'percent', 'quantity', 'ratio', 'share'],
                      },
                    },
                    required: ['definition', 'label', 'name', 'unit'],
                  },
                },
              },
              required: ['dimensions', 'label', 'measures', 'name', 'subject', 'text'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/builder_controller.run': {
      validator: { module: '#reporting/builder/validators/query_validator', name: 'runValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/builder_controller.values': {
      validator: {
        module: '#reporting/builder/validators/query_validator',
        name: 'valuesValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/DimensionValue' } },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboard_controller.realtime': {
      validator: { module: '#reporting/validators/report_validator', name: 'questionValidator' },
      status: 200,
    },
    '#reporting/controllers/api/dashboard_controller.summary': {
      validator: { module: '#reporting/validators/report_validator', name: 'questionValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              freshness: { $ref: '#/components/schemas/Freshness' },
              coverage: {
                type: ['object', 'null'],
                properties: {
                  costedRevenue: { type: 'number' },
                  share: { type: ['number', 'null'] },
                },
                required: ['costedRevenue', 'share'],
              },
              tiles: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    value: { type: ['number', 'null'] },
                    comparison: {
                      anyOf: [{ $ref: '#/components/schemas/Delta' }, { type: 'null' }],
                    },
                    label: { type: 'string' },
                    definition: { type: 'string' },
                    classes: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          value: { type: 'string' },
                          label: { type: 'string' },
                          tone: {
                            type: 'string',
                            enum: ['bad', 'fair', 'fresh', 'good', 'plain', 'warn'],
                          },
                        },
                        required: ['label', 'tone', 'value'],
                      },
                      description: 'The classes of a column of classes, best first.',
                    },
                    key: { type: 'string' },
                    unit: {
                      type: 'string',
                      enum: [
                        'class',
                        'date',
                        'hour',
                        'integer',
                        'money',
                        'month',
                        'percent',
                        'quantity',
                        'ratio',
                        'share',
                        'text',
                        'weekday',
                      ],
                    },
                    measure: { type: 'boolean' },
                    pivot: {
                      type: 'object',
                      properties: {
                        value: { type: ['string', 'null'] },
                        label: { type: 'string' },
                      },
                      required: ['label', 'value'],
                      description: 'The value of the pivot that its figures are of.',
                    },
                    alone: {
                      type: 'boolean',
                      description:
                        'A figure of both periods at once, which has no other to stand beside.',
                    },
                  },
                  required: [
                    'comparison',
                    'definition',
                    'key',
                    'label',
                    'measure',
                    'unit',
                    'value',
                  ],
                },
              },
              revenue: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                },
                required: ['columns', 'coverage', 'rows', 'subtotals', 'totals'],
              },
              heatmap: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                },
                required: ['columns', 'coverage', 'rows', 'subtotals', 'totals'],
              },
              topProducts: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                },
                required: ['columns', 'coverage', 'rows', 'subtotals', 'totals'],
              },
              venues: {
                type: 'object',
                properties: {
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                },
                required: ['columns', 'coverage', 'rows', 'subtotals', 'totals'],
              },
              period: {
                type: 'object',
                properties: {
                  timezone: { type: 'string' },
                  preset: {
                    anyOf: [
                      {
                        type: 'string',
                        enum: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                      { type: 'null' },
                    ],
                  },
                  through: {
                    type: 'string',
                    description:
                      'The last day that counts: `to`, or today while the period still runs.',
                  },
                  from: { type: 'string' },
                  to: { type: 'string' },
                  complete: { type: 'boolean' },
                  presets: {
                    type: 'object',
                    properties: {
                      year: { $ref: '#/components/schemas/DateRange' },
                      quarter: { $ref: '#/components/schemas/DateRange' },
                      month: { $ref: '#/components/schemas/DateRange' },
                      week: { $ref: '#/components/schemas/DateRange' },
                      today: { $ref: '#/components/schemas/DateRange' },
                      yesterday: { $ref: '#/components/schemas/DateRange' },
                      last7: { $ref: '#/components/schemas/DateRange' },
                      last30: { $ref: '#/components/schemas/DateRange' },
                      last90: { $ref: '#/components/schemas/DateRange' },
                      last365: { $ref: '#/components/schemas/DateRange' },
                    },
                    required: [
                      'last30',
                      'last365',
                      'last7',
                      'last90',
                      'month',
                      'quarter',
                      'today',
                      'week',
                      'year',
                      'yesterday',
                    ],
                  },
                },
                required: ['complete', 'from', 'preset', 'presets', 'through', 'timezone', 'to'],
              },
              comparison: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'null' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'number' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  { type: 'null' },
                ],
              },
              filters: {
                type: 'object',
                properties: {
                  pipelines: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Pipeline' },
                  },
                  managers: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Manager' },
                  },
                  venues: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string' },
                        businessId: { type: 'string' },
                        business: { type: 'string' },
                      },
                      required: ['business', 'businessId', 'id', 'name'],
                    },
                  },
                },
                required: ['venues'],
              },
            },
            required: [
              'comparison',
              'coverage',
              'filters',
              'freshness',
              'heatmap',
              'period',
              'revenue',
              'tiles',
              'topProducts',
              'venues',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.begin': { status: 204 },
    '#reporting/controllers/api/dashboards_controller.beginElsewhere': { status: 204 },
    '#reporting/controllers/api/dashboards_controller.copy': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'copyDashboardValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/DashboardDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.data': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'askDashboardValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              widgets: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        answer: { type: 'null' },
                        refusal: { $ref: '#/components/schemas/Refusal' },
                        rows: { type: 'number' },
                      },
                      required: ['answer', 'refusal', 'rows'],
                    },
                    {
                      type: 'object',
                      properties: {
                        answer: {
                          type: 'object',
                          properties: {
                            picture: {
                              type: ['array', 'null'],
                              items: { $ref: '#/components/schemas/JsonRow' },
                            },
                            figure: { type: 'string' },
                            source: {
                              type: ['object', 'null'],
                              properties: {
                                name: {
                                  type: 'string',
                                  description: "In the language files' words.",
                                },
                                summed: {
                                  type: 'boolean',
                                  description: 'Sums that are kept, or the facts themselves.',
                                },
                                hidden: {
                                  type: 'number',
                                  description: 'Rows that were too many to be shown.',
                                },
                                text: { type: 'string' },
                              },
                              required: ['hidden', 'name', 'summed', 'text'],
                            },
                            byClass: {
                              type: ['object', 'null'],
                              properties: {
                                columns: {
                                  type: 'array',
                                  items: { $ref: '#/components/schemas/LabelledColumn' },
                                },
                                rows: {
                                  type: 'array',
                                  items: { $ref: '#/components/schemas/JsonRow' },
                                },
                              },
                              required: ['columns', 'rows'],
                            },
                            thresholds: {
                              anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                            },
                            actions: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  money: { type: ['number', 'null'] },
                                  text: { type: 'string' },
                                  kind: { type: 'string' },
                                  values: {
                                    type: 'object',
                                    additionalProperties: {
                                      anyOf: [{ type: 'string' }, { type: 'number' }],
                                    },
                                    description:
                                      'What the sentence names; money in it is in roubles.',
                                  },
                                },
                                required: ['kind', 'money', 'text', 'values'],
                              },
                            },
                            rows: {
                              type: 'array',
                              items: { $ref: '#/components/schemas/JsonRow' },
                            },
                            subtotals: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  level: { type: 'number' },
                                  after: { type: 'number' },
                                  label: { type: 'string' },
                                  row: { $ref: '#/components/schemas/JsonRow' },
                                },
                                required: ['after', 'label', 'level', 'row'],
                              },
                            },
                            totals: { $ref: '#/components/schemas/JsonRow' },
                            pending: { type: 'boolean' },
                            choices: {
                              type: 'array',
                              items: { $ref: '#/components/schemas/Choice' },
                            },
                            coverage: {
                              type: ['object', 'null'],
                              properties: {
                                costedRevenue: { type: 'number' },
                                share: { type: ['number', 'null'] },
                              },
                              required: ['costedRevenue', 'share'],
                            },
                            columns: {
                              type: 'array',
                              items: { $ref: '#/components/schemas/LabelledColumn' },
                            },
                            freshness: { $ref: '#/components/schemas/Freshness' },
                            period: {
                              type: 'object',
                              properties: {
                                timezone: { type: 'string' },
                                preset: {
                                  anyOf: [
                                    {
                                      type: 'string',
                                      enum: [
                                        'last30',
                                        'last365',
                                        'last7',
                                        'last90',
                                        'month',
                                        'quarter',
                                        'today',
                                        'week',
                                        'year',
                                        'yesterday',
                                      ],
                                    },
                                    { type: 'null' },
                                  ],
                                },
                                through: {
                                  type: 'string',
                                  description:
                                    'The last day that counts: `to`, or today while the period still runs.',
                                },
                                from: { type: 'string' },
                                to: { type: 'string' },
                                complete: { type: 'boolean' },
                                presets: {
                                  type: 'object',
                                  properties: {
                                    year: { $ref: '#/components/schemas/DateRange' },
                                    quarter: { $ref: '#/components/schemas/DateRange' },
                                    month: { $ref: '#/components/schemas/DateRange' },
                                    week: { $ref: '#/components/schemas/DateRange' },
                                    today: { $ref: '#/components/schemas/DateRange' },
                                    yesterday: { $ref: '#/components/schemas/DateRange' },
                                    last7: { $ref: '#/components/schemas/DateRange' },
                                    last30: { $ref: '#/components/schemas/DateRange' },
                                    last90: { $ref: '#/components/schemas/DateRange' },
                                    last365: { $ref: '#/components/schemas/DateRange' },
                                  },
                                  required: [
                                    'last30',
                                    'last365',
                                    'last7',
                                    'last90',
                                    'month',
                                    'quarter',
                                    'today',
                                    'week',
                                    'year',
                                    'yesterday',
                                  ],
                                },
                              },
                              required: [
                                'complete',
                                'from',
                                'preset',
                                'presets',
                                'through',
                                'timezone',
                                'to',
                              ],
                            },
                            comparison: {
                              anyOf: [
                                {
                                  type: 'object',
                                  properties: {
                                    toDate: { type: 'boolean' },
                                    through: { type: 'string' },
                                    untilHour: { type: 'null' },
                                    kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                                    from: { type: 'string' },
                                    to: { type: 'string' },
                                  },
                                  required: [
                                    'from',
                                    'kind',
                                    'through',
                                    'to',
                                    'toDate',
                                    'untilHour',
                                  ],
                                },
                                {
                                  type: 'object',
                                  properties: {
                                    toDate: { type: 'boolean' },
                                    through: { type: 'string' },
                                    untilHour: { type: 'number' },
                                    kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                                    from: { type: 'string' },
                                    to: { type: 'string' },
                                  },
                                  required: [
                                    'from',
                                    'kind',
                                    'through',
                                    'to',
                                    'toDate',
                                    'untilHour',
                                  ],
                                },
                                { type: 'null' },
                              ],
                            },
                            filters: {
                              type: 'object',
                              properties: {
                                pipelines: {
                                  type: ['array', 'null'],
                                  items: { $ref: '#/components/schemas/Pipeline' },
                                },
                                managers: {
                                  type: ['array', 'null'],
                                  items: { $ref: '#/components/schemas/Manager' },
                                },
                                venues: {
                                  type: 'array',
                                  items: {
                                    type: 'object',
                                    properties: {
                                      id: { type: 'string' },
                                      name: { type: 'string' },
                                      businessId: { type: 'string' },
                                      business: { type: 'string' },
                                    },
                                    required: ['business', 'businessId', 'id', 'name'],
                                  },
                                },
                              },
                              required: ['venues'],
                            },
                            report: {
                              type: 'object',
                              properties: {
                                group: {
                                  type: 'string',
                                  enum: [
                                    'crm',
                                    'customers',
                                    'finance',
                                    'menu',
                                    'sales',
                                    'saved',
                                    'staff',
                                  ],
                                },
                                subject: { type: 'string', enum: ['crm', 'sales'] },
                                id: { type: 'string' },
                                title: { type: 'string' },
                                chart: { $ref: '#/components/schemas/Chart' },
                                total: { type: ['string', 'null'] },
                                choices: {
                                  type: 'array',
                                  items: { $ref: '#/components/schemas/Choice' },
                                },
                              },
                              required: [
                                'chart',
                                'choices',
                                'group',
                                'id',
                                'subject',
                                'title',
                                'total',
                              ],
                            },
                          },
                          required: [
                            'actions',
                            'byClass',
                            'choices',
                            'columns',
                            'comparison',
                            'coverage',
                            'figure',
                            'filters',
                            'freshness',
                            'pending',
                            'period',
                            'picture',
                            'report',
                            'rows',
                            'source',
                            'subtotals',
                            'thresholds',
                            'totals',
                          ],
                        },
                        refusal: { type: 'null' },
                        rows: { type: 'number', description: 'How many the whole report has.' },
                      },
                      required: ['answer', 'refusal', 'rows'],
                    },
                  ],
                },
              },
              freshness: { $ref: '#/components/schemas/Freshness' },
              period: {
                type: 'object',
                properties: {
                  timezone: { type: 'string' },
                  preset: {
                    anyOf: [
                      {
                        type: 'string',
                        enum: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                      { type: 'null' },
                    ],
                  },
                  through: {
                    type: 'string',
                    description:
                      'The last day that counts: `to`, or today while the period still runs.',
                  },
                  from: { type: 'string' },
                  to: { type: 'string' },
                  complete: { type: 'boolean' },
                  presets: {
                    type: 'object',
                    properties: {
                      year: { $ref: '#/components/schemas/DateRange' },
                      quarter: { $ref: '#/components/schemas/DateRange' },
                      month: { $ref: '#/components/schemas/DateRange' },
                      week: { $ref: '#/components/schemas/DateRange' },
                      today: { $ref: '#/components/schemas/DateRange' },
                      yesterday: { $ref: '#/components/schemas/DateRange' },
                      last7: { $ref: '#/components/schemas/DateRange' },
                      last30: { $ref: '#/components/schemas/DateRange' },
                      last90: { $ref: '#/components/schemas/DateRange' },
                      last365: { $ref: '#/components/schemas/DateRange' },
                    },
                    required: [
                      'last30',
                      'last365',
                      'last7',
                      'last90',
                      'month',
                      'quarter',
                      'today',
                      'week',
                      'year',
                      'yesterday',
                    ],
                  },
                },
                required: ['complete', 'from', 'preset', 'presets', 'through', 'timezone', 'to'],
              },
              comparison: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'null' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'number' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  { type: 'null' },
                ],
              },
              filters: {
                type: 'object',
                properties: {
                  pipelines: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Pipeline' },
                  },
                  managers: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Manager' },
                  },
                  venues: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string' },
                        businessId: { type: 'string' },
                        business: { type: 'string' },
                      },
                      required: ['business', 'businessId', 'id', 'name'],
                    },
                  },
                },
                required: ['venues'],
              },
            },
            required: ['comparison', 'filters', 'freshness', 'period', 'widgets'],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.destroy': { status: 204 },
    '#reporting/controllers/api/dashboards_controller.index': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'listDashboardsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/DashboardSummary' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.pdf': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'askDashboardValidator',
      },
      status: 200,
    },
    '#reporting/controllers/api/dashboards_controller.preview': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'previewDashboardValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              widgets: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        answer: { type: 'null' },
                        refusal: { $ref: '#/components/schemas/Refusal' },
                        rows: { type: 'number' },
                      },
                      required: ['answer', 'refusal', 'rows'],
                    },
                    {
                      type: 'object',
                      properties: {
                        answer: {
                          type: 'object',
                          properties: {
                            picture: {
                              type: ['array', 'null'],
                              items: { $ref: '#/components/schemas/JsonRow' },
                            },
                            figure: { type: 'string' },
                            source: {
                              type: ['object', 'null'],
                              properties: {
                                name: {
                                  type: 'string',
                                  description: "In the language files' words.",
                                },
                                summed: {
                                  type: 'boolean',
                                  description: 'Sums that are kept, or the facts themselves.',
                                },
                                hidden: {
                                  type: 'number',
                                  description: 'Rows that were too many to be shown.',
                                },
                                text: { type: 'string' },
                              },
                              required: ['hidden', 'name', 'summed', 'text'],
                            },
                            byClass: {
                              type: ['object', 'null'],
                              properties: {
                                columns: {
                                  type: 'array',
                                  items: { $ref: '#/components/schemas/LabelledColumn' },
                                },
                                rows: {
                                  type: 'array',
                                  items: { $ref: '#/components/schemas/JsonRow' },
                                },
                              },
                              required: ['columns', 'rows'],
                            },
                            thresholds: {
                              anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                            },
                            actions: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  money: { type: ['number', 'null'] },
                                  text: { type: 'string' },
                                  kind: { type: 'string' },
                                  values: {
                                    type: 'object',
                                    additionalProperties: {
                                      anyOf: [{ type: 'string' }, { type: 'number' }],
                                    },
                                    description:
                                      'What the sentence names; money in it is in roubles.',
                                  },
                                },
                                required: ['kind', 'money', 'text', 'values'],
                              },
                            },
                            rows: {
                              type: 'array',
                              items: { $ref: '#/components/schemas/JsonRow' },
                            },
                            subtotals: {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  level: { type: 'number' },
                                  after: { type: 'number' },
                                  label: { type: 'string' },
                                  row: { $ref: '#/components/schemas/JsonRow' },
                                },
                                required: ['after', 'label', 'level', 'row'],
                              },
                            },
                            totals: { $ref: '#/components/schemas/JsonRow' },
                            pending: { type: 'boolean' },
                            choices: {
                              type: 'array',
                              items: { $ref: '#/components/schemas/Choice' },
                            },
                            coverage: {
                              type: ['object', 'null'],
                              properties: {
                                costedRevenue: { type: 'number' },
                                share: { type: ['number', 'null'] },
                              },
                              required: ['costedRevenue', 'share'],
                            },
                            columns: {
                              type: 'array',
                              items: { $ref: '#/components/schemas/LabelledColumn' },
                            },
                            freshness: { $ref: '#/components/schemas/Freshness' },
                            period: {
                              type: 'object',
                              properties: {
                                timezone: { type: 'string' },
                                preset: {
                                  anyOf: [
                                    {
                                      type: 'string',
                                      enum: [
                                        'last30',
                                        'last365',
                                        'last7',
                                        'last90',
                                        'month',
                                        'quarter',
                                        'today',
                                        'week',
                                        'year',
                                        'yesterday',
                                      ],
                                    },
                                    { type: 'null' },
                                  ],
                                },
                                through: {
                                  type: 'string',
                                  description:
                                    'The last day that counts: `to`, or today while the period still runs.',
                                },
                                from: { type: 'string' },
                                to: { type: 'string' },
                                complete: { type: 'boolean' },
                                presets: {
                                  type: 'object',
                                  properties: {
                                    year: { $ref: '#/components/schemas/DateRange' },
                                    quarter: { $ref: '#/components/schemas/DateRange' },
                                    month: { $ref: '#/components/schemas/DateRange' },
                                    week: { $ref: '#/components/schemas/DateRange' },
                                    today: { $ref: '#/components/schemas/DateRange' },
                                    yesterday: { $ref: '#/components/schemas/DateRange' },
                                    last7: { $ref: '#/components/schemas/DateRange' },
                                    last30: { $ref: '#/components/schemas/DateRange' },
                                    last90: { $ref: '#/components/schemas/DateRange' },
                                    last365: { $ref: '#/components/schemas/DateRange' },
                                  },
                                  required: [
                                    'last30',
                                    'last365',
                                    'last7',
                                    'last90',
                                    'month',
                                    'quarter',
                                    'today',
                                    'week',
                                    'year',
                                    'yesterday',
                                  ],
                                },
                              },
                              required: [
                                'complete',
                                'from',
                                'preset',
                                'presets',
                                'through',
                                'timezone',
                                'to',
                              ],
                            },
                            comparison: {
                              anyOf: [
                                {
                                  type: 'object',
                                  properties: {
                                    toDate: { type: 'boolean' },
                                    through: { type: 'string' },
                                    untilHour: { type: 'null' },
                                    kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                                    from: { type: 'string' },
                                    to: { type: 'string' },
                                  },
                                  required: [
                                    'from',
                                    'kind',
                                    'through',
                                    'to',
                                    'toDate',
                                    'untilHour',
                                  ],
                                },
                                {
                                  type: 'object',
                                  properties: {
                                    toDate: { type: 'boolean' },
                                    through: { type: 'string' },
                                    untilHour: { type: 'number' },
                                    kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                                    from: { type: 'string' },
                                    to: { type: 'string' },
                                  },
                                  required: [
                                    'from',
                                    'kind',
                                    'through',
                                    'to',
                                    'toDate',
                                    'untilHour',
                                  ],
                                },
                                { type: 'null' },
                              ],
                            },
                            filters: {
                              type: 'object',
                              properties: {
                                pipelines: {
                                  type: ['array', 'null'],
                                  items: { $ref: '#/components/schemas/Pipeline' },
                                },
                                managers: {
                                  type: ['array', 'null'],
                                  items: { $ref: '#/components/schemas/Manager' },
                                },
                                venues: {
                                  type: 'array',
                                  items: {
                                    type: 'object',
                                    properties: {
                                      id: { type: 'string' },
                                      name: { type: 'string' },
                                      businessId: { type: 'string' },
                                      business: { type: 'string' },
                                    },
                                    required: ['business', 'businessId', 'id', 'name'],
                                  },
                                },
                              },
                              required: ['venues'],
                            },
                            report: {
                              type: 'object',
                              properties: {
                                group: {
                                  type: 'string',
                                  enum: [
                                    'crm',
                                    'customers',
                                    'finance',
                                    'menu',
                                    'sales',
                                    'saved',
                                    'staff',
                                  ],
                                },
                                subject: { type: 'string', enum: ['crm', 'sales'] },
                                id: { type: 'string' },
                                title: { type: 'string' },
                                chart: { $ref: '#/components/schemas/Chart' },
                                total: { type: ['string', 'null'] },
                                choices: {
                                  type: 'array',
                                  items: { $ref: '#/components/schemas/Choice' },
                                },
                              },
                              required: [
                                'chart',
                                'choices',
                                'group',
                                'id',
                                'subject',
                                'title',
                                'total',
                              ],
                            },
                          },
                          required: [
                            'actions',
                            'byClass',
                            'choices',
                            'columns',
                            'comparison',
                            'coverage',
                            'figure',
                            'filters',
                            'freshness',
                            'pending',
                            'period',
                            'picture',
                            'report',
                            'rows',
                            'source',
                            'subtotals',
                            'thresholds',
                            'totals',
                          ],
                        },
                        refusal: { type: 'null' },
                        rows: { type: 'number', description: 'How many the whole report has.' },
                      },
                      required: ['answer', 'refusal', 'rows'],
                    },
                  ],
                },
              },
              freshness: { $ref: '#/components/schemas/Freshness' },
              period: {
                type: 'object',
                properties: {
                  timezone: { type: 'string' },
                  preset: {
                    anyOf: [
                      {
                        type: 'string',
                        enum: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                      { type: 'null' },
                    ],
                  },
                  through: {
                    type: 'string',
                    description:
                      'The last day that counts: `to`, or today while the period still runs.',
                  },
                  from: { type: 'string' },
                  to: { type: 'string' },
                  complete: { type: 'boolean' },
                  presets: {
                    type: 'object',
                    properties: {
                      year: { $ref: '#/components/schemas/DateRange' },
                      quarter: { $ref: '#/components/schemas/DateRange' },
                      month: { $ref: '#/components/schemas/DateRange' },
                      week: { $ref: '#/components/schemas/DateRange' },
                      today: { $ref: '#/components/schemas/DateRange' },
                      yesterday: { $ref: '#/components/schemas/DateRange' },
                      last7: { $ref: '#/components/schemas/DateRange' },
                      last30: { $ref: '#/components/schemas/DateRange' },
                      last90: { $ref: '#/components/schemas/DateRange' },
                      last365: { $ref: '#/components/schemas/DateRange' },
                    },
                    required: [
                      'last30',
                      'last365',
                      'last7',
                      'last90',
                      'month',
                      'quarter',
                      'today',
                      'week',
                      'year',
                      'yesterday',
                    ],
                  },
                },
                required: ['complete', 'from', 'preset', 'presets', 'through', 'timezone', 'to'],
              },
              comparison: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'null' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  {
                    type: 'object',
                    properties: {
                      toDate: { type: 'boolean' },
                      through: { type: 'string' },
                      untilHour: { type: 'number' },
                      kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                      from: { type: 'string' },
                      to: { type: 'string' },
                    },
                    required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                  },
                  { type: 'null' },
                ],
              },
              filters: {
                type: 'object',
                properties: {
                  pipelines: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Pipeline' },
                  },
                  managers: {
                    type: ['array', 'null'],
                    items: { $ref: '#/components/schemas/Manager' },
                  },
                  venues: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string' },
                        businessId: { type: 'string' },
                        business: { type: 'string' },
                      },
                      required: ['business', 'businessId', 'id', 'name'],
                    },
                  },
                },
                required: ['venues'],
              },
            },
            required: ['comparison', 'filters', 'freshness', 'period', 'widgets'],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.reports': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                title: { type: 'string' },
                description: { type: 'string' },
                name: { type: 'string' },
                group: {
                  type: 'string',
                  enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                },
                chart: { $ref: '#/components/schemas/Chart' },
                pictures: {
                  type: 'array',
                  items: { type: 'string', enum: ['bar', 'chart', 'kpi', 'line', 'pie', 'table'] },
                },
                choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                columns: { type: 'array', items: { $ref: '#/components/schemas/LabelledColumn' } },
              },
              required: [
                'chart',
                'choices',
                'columns',
                'description',
                'group',
                'name',
                'pictures',
                'title',
              ],
            },
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.restore': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/DashboardDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.roles': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: { id: { type: 'string' }, name: { type: 'string' } },
              required: ['id', 'name'],
            },
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.share': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'shareDashboardValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/DashboardDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/DashboardDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.store': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'createDashboardValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/DashboardDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/dashboards_controller.update': {
      validator: {
        module: '#reporting/dashboards/validators/dashboard_validator',
        name: 'updateDashboardValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/DashboardDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/embeds_controller.destroy': { status: 204 },
    '#reporting/controllers/api/embeds_controller.index': {
      validator: {
        module: '#reporting/embeds/validators/embed_validator',
        name: 'listEmbedsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                name: { type: 'string' },
                report: { type: ['string', 'null'] },
                dashboard: { type: ['string', 'null'] },
                title: {
                  type: ['string', 'null'],
                  description:
                    'What it is called in Krug; nothing where its name is not known here.',
                },
                parameters: {
                  type: 'object',
                  additionalProperties: {
                    anyOf: [
                      { type: 'boolean' },
                      { type: 'string' },
                      { type: 'number' },
                      { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                    ],
                  },
                },
                open: { type: 'array', items: { type: 'string', enum: ['period', 'places'] } },
                origins: { type: 'array', items: { type: 'string' } },
                endsOn: { type: 'string' },
                state: { type: 'string', enum: ['active', 'ended', 'maker_gone', 'revoked'] },
                own: { type: 'boolean' },
                maker: {
                  type: ['object', 'null'],
                  properties: { id: { type: 'string' }, name: { type: 'string' } },
                  required: ['id', 'name'],
                },
                revokedAt: { type: ['string', 'null'] },
                seenAt: { type: ['string', 'null'] },
                createdAt: { type: 'string' },
                link: {
                  type: ['string', 'null'],
                  description: 'Good to the last day; given to its maker only.',
                },
              },
              required: [
                'createdAt',
                'dashboard',
                'endsOn',
                'id',
                'link',
                'maker',
                'name',
                'open',
                'origins',
                'own',
                'parameters',
                'report',
                'revokedAt',
                'seenAt',
                'state',
                'title',
              ],
            },
          },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#reporting/controllers/api/embeds_controller.link': {
      validator: {
        module: '#reporting/embeds/validators/embed_validator',
        name: 'createLinkValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { url: { type: 'string' }, expiresAt: { type: 'string' } },
            required: ['expiresAt', 'url'],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/embeds_controller.revoke': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: ['string', 'null'] },
              dashboard: { type: ['string', 'null'] },
              title: {
                type: ['string', 'null'],
                description: 'What it is called in Krug; nothing where its name is not known here.',
              },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              open: { type: 'array', items: { type: 'string', enum: ['period', 'places'] } },
              origins: { type: 'array', items: { type: 'string' } },
              endsOn: { type: 'string' },
              state: { type: 'string', enum: ['active', 'ended', 'maker_gone', 'revoked'] },
              own: { type: 'boolean' },
              maker: {
                type: ['object', 'null'],
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              revokedAt: { type: ['string', 'null'] },
              seenAt: { type: ['string', 'null'] },
              createdAt: { type: 'string' },
              link: {
                type: ['string', 'null'],
                description: 'Good to the last day; given to its maker only.',
              },
            },
            required: [
              'createdAt',
              'dashboard',
              'endsOn',
              'id',
              'link',
              'maker',
              'name',
              'open',
              'origins',
              'own',
              'parameters',
              'report',
              'revokedAt',
              'seenAt',
              'state',
              'title',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/embeds_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: ['string', 'null'] },
              dashboard: { type: ['string', 'null'] },
              title: {
                type: ['string', 'null'],
                description: 'What it is called in Krug; nothing where its name is not known here.',
              },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              open: { type: 'array', items: { type: 'string', enum: ['period', 'places'] } },
              origins: { type: 'array', items: { type: 'string' } },
              endsOn: { type: 'string' },
              state: { type: 'string', enum: ['active', 'ended', 'maker_gone', 'revoked'] },
              own: { type: 'boolean' },
              maker: {
                type: ['object', 'null'],
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              revokedAt: { type: ['string', 'null'] },
              seenAt: { type: ['string', 'null'] },
              createdAt: { type: 'string' },
              link: {
                type: ['string', 'null'],
                description: 'Good to the last day; given to its maker only.',
              },
            },
            required: [
              'createdAt',
              'dashboard',
              'endsOn',
              'id',
              'link',
              'maker',
              'name',
              'open',
              'origins',
              'own',
              'parameters',
              'report',
              'revokedAt',
              'seenAt',
              'state',
              'title',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/embeds_controller.store': {
      validator: {
        module: '#reporting/embeds/validators/embed_validator',
        name: 'createEmbedValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: ['string', 'null'] },
              dashboard: { type: ['string', 'null'] },
              title: {
                type: ['string', 'null'],
                description: 'What it is called in Krug; nothing where its name is not known here.',
              },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              open: { type: 'array', items: { type: 'string', enum: ['period', 'places'] } },
              origins: { type: 'array', items: { type: 'string' } },
              endsOn: { type: 'string' },
              state: { type: 'string', enum: ['active', 'ended', 'maker_gone', 'revoked'] },
              own: { type: 'boolean' },
              maker: {
                type: ['object', 'null'],
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              revokedAt: { type: ['string', 'null'] },
              seenAt: { type: ['string', 'null'] },
              createdAt: { type: 'string' },
              link: {
                type: ['string', 'null'],
                description: 'Good to the last day; given to its maker only.',
              },
            },
            required: [
              'createdAt',
              'dashboard',
              'endsOn',
              'id',
              'link',
              'maker',
              'name',
              'open',
              'origins',
              'own',
              'parameters',
              'report',
              'revokedAt',
              'seenAt',
              'state',
              'title',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/embeds_controller.update': {
      validator: {
        module: '#reporting/embeds/validators/embed_validator',
        name: 'updateEmbedValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: ['string', 'null'] },
              dashboard: { type: ['string', 'null'] },
              title: {
                type: ['string', 'null'],
                description: 'What it is called in Krug; nothing where its name is not known here.',
              },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              open: { type: 'array', items: { type: 'string', enum: ['period', 'places'] } },
              origins: { type: 'array', items: { type: 'string' } },
              endsOn: { type: 'string' },
              state: { type: 'string', enum: ['active', 'ended', 'maker_gone', 'revoked'] },
              own: { type: 'boolean' },
              maker: {
                type: ['object', 'null'],
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              revokedAt: { type: ['string', 'null'] },
              seenAt: { type: ['string', 'null'] },
              createdAt: { type: 'string' },
              link: {
                type: ['string', 'null'],
                description: 'Good to the last day; given to its maker only.',
              },
            },
            required: [
              'createdAt',
              'dashboard',
              'endsOn',
              'id',
              'link',
              'maker',
              'name',
              'open',
              'origins',
              'own',
              'parameters',
              'report',
              'revokedAt',
              'seenAt',
              'state',
              'title',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/exports_controller.cancel': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Export' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/exports_controller.destroy': { status: 204 },
    '#reporting/controllers/api/exports_controller.file': {
      validator: {
        module: '#reporting/exports/validators/export_validator',
        name: 'fileValidator',
      },
      status: 200,
    },
    '#reporting/controllers/api/exports_controller.index': {
      validator: {
        module: '#reporting/exports/validators/export_validator',
        name: 'listExportsValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Export' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#reporting/controllers/api/exports_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Export' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/exports_controller.store': {
      validator: {
        module: '#reporting/exports/validators/export_validator',
        name: 'createExportValidator',
      },
      status: 202,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Export' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/reports_controller.crm': {
      validator: { module: '#reporting/validators/report_validator', name: 'reportValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/reports_controller.exportSales': {
      validator: { module: '#reporting/validators/report_validator', name: 'reportValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/reports_controller.index': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                group: {
                  type: 'string',
                  enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                },
                name: { type: 'string' },
                path: { type: 'string' },
                title: { type: 'string' },
                description: { type: 'string' },
                presets: {
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: [
                      'last30',
                      'last365',
                      'last7',
                      'last90',
                      'month',
                      'quarter',
                      'today',
                      'week',
                      'year',
                      'yesterday',
                    ],
                  },
                },
                compare: {
                  anyOf: [
                    {
                      type: 'array',
                      items: { type: 'string', enum: ['none', 'previous', 'year'] },
                    },
                    { type: 'array', items: { type: 'string', enum: ['previous', 'year'] } },
                  ],
                },
                defaultCompare: {
                  anyOf: [{ type: 'string', enum: ['none', 'previous', 'year'] }, { type: 'null' }],
                },
                parameters: { type: 'array', items: { type: 'string' } },
                choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                paged: { type: 'boolean' },
                chart: { $ref: '#/components/schemas/Chart' },
                columns: { type: 'array', items: { $ref: '#/components/schemas/LabelledColumn' } },
              },
              required: [
                'chart',
                'choices',
                'columns',
                'compare',
                'defaultCompare',
                'description',
                'group',
                'id',
                'name',
                'paged',
                'parameters',
                'path',
                'presets',
                'title',
              ],
            },
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/reports_controller.show': {
      validator: { module: '#reporting/validators/report_validator', name: 'reportValidator' },
      status: 200,
      answer: {
        anyOf: [
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
            },
            required: ['data'],
          },
          {
            type: 'object',
            properties: {
              data: {
                type: 'object',
                properties: {
                  source: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: 'string', description: "In the language files' words." },
                      summed: {
                        type: 'boolean',
                        description: 'Sums that are kept, or the facts themselves.',
                      },
                      hidden: {
                        type: 'number',
                        description: 'Rows that were too many to be shown.',
                      },
                      text: { type: 'string' },
                    },
                    required: ['hidden', 'name', 'summed', 'text'],
                  },
                  byClass: {
                    type: ['object', 'null'],
                    properties: {
                      columns: {
                        type: 'array',
                        items: { $ref: '#/components/schemas/LabelledColumn' },
                      },
                      rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                    },
                    required: ['columns', 'rows'],
                  },
                  thresholds: {
                    anyOf: [{ $ref: '#/components/schemas/Figures' }, { type: 'null' }],
                  },
                  actions: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        money: { type: ['number', 'null'] },
                        text: { type: 'string' },
                        kind: { type: 'string' },
                        values: {
                          type: 'object',
                          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
                          description: 'What the sentence names; money in it is in roubles.',
                        },
                      },
                      required: ['kind', 'money', 'text', 'values'],
                    },
                  },
                  rows: { type: 'array', items: { $ref: '#/components/schemas/JsonRow' } },
                  subtotals: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        level: { type: 'number' },
                        after: { type: 'number' },
                        label: { type: 'string' },
                        row: { $ref: '#/components/schemas/JsonRow' },
                      },
                      required: ['after', 'label', 'level', 'row'],
                    },
                  },
                  totals: { $ref: '#/components/schemas/JsonRow' },
                  pending: { type: 'boolean' },
                  choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                  coverage: {
                    type: ['object', 'null'],
                    properties: {
                      costedRevenue: { type: 'number' },
                      share: { type: ['number', 'null'] },
                    },
                    required: ['costedRevenue', 'share'],
                  },
                  columns: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/LabelledColumn' },
                  },
                  freshness: { $ref: '#/components/schemas/Freshness' },
                  period: {
                    type: 'object',
                    properties: {
                      timezone: { type: 'string' },
                      preset: {
                        anyOf: [
                          {
                            type: 'string',
                            enum: [
                              'last30',
                              'last365',
                              'last7',
                              'last90',
                              'month',
                              'quarter',
                              'today',
                              'week',
                              'year',
                              'yesterday',
                            ],
                          },
                          { type: 'null' },
                        ],
                      },
                      through: {
                        type: 'string',
                        description:
                          'The last day that counts: `to`, or today while the period still runs.',
                      },
                      from: { type: 'string' },
                      to: { type: 'string' },
                      complete: { type: 'boolean' },
                      presets: {
                        type: 'object',
                        properties: {
                          year: { $ref: '#/components/schemas/DateRange' },
                          quarter: { $ref: '#/components/schemas/DateRange' },
                          month: { $ref: '#/components/schemas/DateRange' },
                          week: { $ref: '#/components/schemas/DateRange' },
                          today: { $ref: '#/components/schemas/DateRange' },
                          yesterday: { $ref: '#/components/schemas/DateRange' },
                          last7: { $ref: '#/components/schemas/DateRange' },
                          last30: { $ref: '#/components/schemas/DateRange' },
                          last90: { $ref: '#/components/schemas/DateRange' },
                          last365: { $ref: '#/components/schemas/DateRange' },
                        },
                        required: [
                          'last30',
                          'last365',
                          'last7',
                          'last90',
                          'month',
                          'quarter',
                          'today',
                          'week',
                          'year',
                          'yesterday',
                        ],
                      },
                    },
                    required: [
                      'complete',
                      'from',
                      'preset',
                      'presets',
                      'through',
                      'timezone',
                      'to',
                    ],
                  },
                  comparison: {
                    anyOf: [
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'null' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      {
                        type: 'object',
                        properties: {
                          toDate: { type: 'boolean' },
                          through: { type: 'string' },
                          untilHour: { type: 'number' },
                          kind: { type: 'string', enum: ['custom', 'previous', 'year'] },
                          from: { type: 'string' },
                          to: { type: 'string' },
                        },
                        required: ['from', 'kind', 'through', 'to', 'toDate', 'untilHour'],
                      },
                      { type: 'null' },
                    ],
                  },
                  filters: {
                    type: 'object',
                    properties: {
                      pipelines: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Pipeline' },
                      },
                      managers: {
                        type: ['array', 'null'],
                        items: { $ref: '#/components/schemas/Manager' },
                      },
                      venues: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            id: { type: 'string' },
                            name: { type: 'string' },
                            businessId: { type: 'string' },
                            business: { type: 'string' },
                          },
                          required: ['business', 'businessId', 'id', 'name'],
                        },
                      },
                    },
                    required: ['venues'],
                  },
                  report: {
                    type: 'object',
                    properties: {
                      group: {
                        type: 'string',
                        enum: ['crm', 'customers', 'finance', 'menu', 'sales', 'saved', 'staff'],
                      },
                      subject: { type: 'string', enum: ['crm', 'sales'] },
                      id: { type: 'string' },
                      title: { type: 'string' },
                      chart: { $ref: '#/components/schemas/Chart' },
                      total: { type: ['string', 'null'] },
                      choices: { type: 'array', items: { $ref: '#/components/schemas/Choice' } },
                    },
                    required: ['chart', 'choices', 'group', 'id', 'subject', 'title', 'total'],
                  },
                },
                required: [
                  'actions',
                  'byClass',
                  'choices',
                  'columns',
                  'comparison',
                  'coverage',
                  'filters',
                  'freshness',
                  'pending',
                  'period',
                  'report',
                  'rows',
                  'source',
                  'subtotals',
                  'thresholds',
                  'totals',
                ],
              },
              meta: {
                type: 'object',
                properties: {
                  page: { type: 'number' },
                  perPage: { type: 'number' },
                  total: { type: 'number' },
                },
                required: ['page', 'perPage', 'total'],
              },
            },
            required: ['data', 'meta'],
          },
        ],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.destroy': { status: 204 },
    '#reporting/controllers/api/saved_reports_controller.duplicate': {
      validator: {
        module: '#reporting/saved/validators/saved_validator',
        name: 'duplicateValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SavedDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.index': {
      validator: {
        module: '#reporting/saved/validators/saved_validator',
        name: 'savedListValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/SavedDescription' } },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.restore': {
      validator: {
        module: '#reporting/saved/validators/saved_validator',
        name: 'versionValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SavedDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.share': {
      validator: { module: '#reporting/saved/validators/saved_validator', name: 'shareValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SavedDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SavedDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.store': {
      validator: { module: '#reporting/saved/validators/saved_validator', name: 'saveValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SavedDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.update': {
      validator: { module: '#reporting/saved/validators/saved_validator', name: 'changeValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/SavedDescription' } },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/saved_reports_controller.versions': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/SavedVersion' } },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.deliveries': {
      validator: {
        module: '#reporting/schedules/validators/schedule_validator',
        name: 'listSchedulesValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                dueAt: { type: 'string' },
                settledAt: { type: ['string', 'null'] },
                error: {
                  type: ['object', 'null'],
                  properties: { code: { type: 'string' }, text: { type: 'string' } },
                  required: ['code', 'text'],
                },
                id: { type: 'string' },
                recipient: { type: 'string' },
                byHand: { type: 'boolean' },
                state: {
                  type: 'string',
                  enum: ['failed', 'preparing', 'sending', 'sent', 'skipped', 'unknown', 'waiting'],
                },
              },
              required: ['byHand', 'dueAt', 'error', 'id', 'recipient', 'settledAt', 'state'],
            },
          },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#reporting/controllers/api/schedules_controller.destroy': { status: 204 },
    '#reporting/controllers/api/schedules_controller.index': {
      validator: {
        module: '#reporting/schedules/validators/schedule_validator',
        name: 'listSchedulesValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                name: { type: 'string' },
                report: { type: 'string' },
                title: { type: ['string', 'null'] },
                parameters: {
                  type: 'object',
                  additionalProperties: {
                    anyOf: [
                      { type: 'boolean' },
                      { type: 'string' },
                      { type: 'number' },
                      { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                    ],
                  },
                },
                format: { type: 'string', enum: ['csv', 'letter', 'pdf', 'xlsx'] },
                every: { type: 'string', enum: ['day', 'month', 'week'] },
                weekdays: { type: 'array', items: { type: 'number' } },
                monthDay: { type: ['number', 'null'] },
                at: { type: 'string' },
                note: { type: ['string', 'null'] },
                state: { type: 'string', enum: ['active', 'paused'] },
                pausedFor: {
                  anyOf: [{ type: 'string', enum: ['failures', 'maker_gone'] }, { type: 'null' }],
                },
                nextAt: { type: ['string', 'null'] },
                maker: {
                  type: 'object',
                  properties: { id: { type: 'string' }, name: { type: 'string' } },
                  required: ['id', 'name'],
                },
                own: { type: 'boolean' },
                recipients: { type: 'array', items: { $ref: '#/components/schemas/Recipient' } },
                last: {
                  type: ['object', 'null'],
                  properties: {
                    sent: { type: 'number' },
                    open: { type: 'number' },
                    missed: { type: 'number' },
                    dueAt: { type: 'string' },
                  },
                  required: ['dueAt', 'missed', 'open', 'sent'],
                },
              },
              required: [
                'at',
                'every',
                'format',
                'id',
                'last',
                'maker',
                'monthDay',
                'name',
                'nextAt',
                'note',
                'own',
                'parameters',
                'pausedFor',
                'recipients',
                'report',
                'state',
                'title',
                'weekdays',
              ],
            },
          },
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
        },
        required: ['data', 'meta'],
      },
    },
    '#reporting/controllers/api/schedules_controller.pause': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: 'string' },
              title: { type: ['string', 'null'] },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              format: { type: 'string', enum: ['csv', 'letter', 'pdf', 'xlsx'] },
              every: { type: 'string', enum: ['day', 'month', 'week'] },
              weekdays: { type: 'array', items: { type: 'number' } },
              monthDay: { type: ['number', 'null'] },
              at: { type: 'string' },
              note: { type: ['string', 'null'] },
              state: { type: 'string', enum: ['active', 'paused'] },
              pausedFor: {
                anyOf: [{ type: 'string', enum: ['failures', 'maker_gone'] }, { type: 'null' }],
              },
              nextAt: { type: ['string', 'null'] },
              maker: {
                type: 'object',
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              own: { type: 'boolean' },
              recipients: { type: 'array', items: { $ref: '#/components/schemas/Recipient' } },
              last: {
                type: ['object', 'null'],
                properties: {
                  sent: { type: 'number' },
                  open: { type: 'number' },
                  missed: { type: 'number' },
                  dueAt: { type: 'string' },
                },
                required: ['dueAt', 'missed', 'open', 'sent'],
              },
            },
            required: [
              'at',
              'every',
              'format',
              'id',
              'last',
              'maker',
              'monthDay',
              'name',
              'nextAt',
              'note',
              'own',
              'parameters',
              'pausedFor',
              'recipients',
              'report',
              'state',
              'title',
              'weekdays',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.recipients': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              users: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { id: { type: 'string' }, name: { type: 'string' } },
                  required: ['id', 'name'],
                },
              },
              roles: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { id: { type: 'string' }, name: { type: 'string' } },
                  required: ['id', 'name'],
                },
              },
              outside: { type: 'boolean', description: 'Whether addresses outside may be named.' },
            },
            required: ['outside', 'roles', 'users'],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.replace': {
      validator: {
        module: '#reporting/schedules/validators/schedule_validator',
        name: 'saveScheduleValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: 'string' },
              title: { type: ['string', 'null'] },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              format: { type: 'string', enum: ['csv', 'letter', 'pdf', 'xlsx'] },
              every: { type: 'string', enum: ['day', 'month', 'week'] },
              weekdays: { type: 'array', items: { type: 'number' } },
              monthDay: { type: ['number', 'null'] },
              at: { type: 'string' },
              note: { type: ['string', 'null'] },
              state: { type: 'string', enum: ['active', 'paused'] },
              pausedFor: {
                anyOf: [{ type: 'string', enum: ['failures', 'maker_gone'] }, { type: 'null' }],
              },
              nextAt: { type: ['string', 'null'] },
              maker: {
                type: 'object',
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              own: { type: 'boolean' },
              recipients: { type: 'array', items: { $ref: '#/components/schemas/Recipient' } },
              last: {
                type: ['object', 'null'],
                properties: {
                  sent: { type: 'number' },
                  open: { type: 'number' },
                  missed: { type: 'number' },
                  dueAt: { type: 'string' },
                },
                required: ['dueAt', 'missed', 'open', 'sent'],
              },
            },
            required: [
              'at',
              'every',
              'format',
              'id',
              'last',
              'maker',
              'monthDay',
              'name',
              'nextAt',
              'note',
              'own',
              'parameters',
              'pausedFor',
              'recipients',
              'report',
              'state',
              'title',
              'weekdays',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.resume': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: 'string' },
              title: { type: ['string', 'null'] },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              format: { type: 'string', enum: ['csv', 'letter', 'pdf', 'xlsx'] },
              every: { type: 'string', enum: ['day', 'month', 'week'] },
              weekdays: { type: 'array', items: { type: 'number' } },
              monthDay: { type: ['number', 'null'] },
              at: { type: 'string' },
              note: { type: ['string', 'null'] },
              state: { type: 'string', enum: ['active', 'paused'] },
              pausedFor: {
                anyOf: [{ type: 'string', enum: ['failures', 'maker_gone'] }, { type: 'null' }],
              },
              nextAt: { type: ['string', 'null'] },
              maker: {
                type: 'object',
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              own: { type: 'boolean' },
              recipients: { type: 'array', items: { $ref: '#/components/schemas/Recipient' } },
              last: {
                type: ['object', 'null'],
                properties: {
                  sent: { type: 'number' },
                  open: { type: 'number' },
                  missed: { type: 'number' },
                  dueAt: { type: 'string' },
                },
                required: ['dueAt', 'missed', 'open', 'sent'],
              },
            },
            required: [
              'at',
              'every',
              'format',
              'id',
              'last',
              'maker',
              'monthDay',
              'name',
              'nextAt',
              'note',
              'own',
              'parameters',
              'pausedFor',
              'recipients',
              'report',
              'state',
              'title',
              'weekdays',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.send': {
      status: 202,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { status: { type: 'string', const: 'queued' } },
            required: ['status'],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: 'string' },
              title: { type: ['string', 'null'] },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              format: { type: 'string', enum: ['csv', 'letter', 'pdf', 'xlsx'] },
              every: { type: 'string', enum: ['day', 'month', 'week'] },
              weekdays: { type: 'array', items: { type: 'number' } },
              monthDay: { type: ['number', 'null'] },
              at: { type: 'string' },
              note: { type: ['string', 'null'] },
              state: { type: 'string', enum: ['active', 'paused'] },
              pausedFor: {
                anyOf: [{ type: 'string', enum: ['failures', 'maker_gone'] }, { type: 'null' }],
              },
              nextAt: { type: ['string', 'null'] },
              maker: {
                type: 'object',
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              own: { type: 'boolean' },
              recipients: { type: 'array', items: { $ref: '#/components/schemas/Recipient' } },
              last: {
                type: ['object', 'null'],
                properties: {
                  sent: { type: 'number' },
                  open: { type: 'number' },
                  missed: { type: 'number' },
                  dueAt: { type: 'string' },
                },
                required: ['dueAt', 'missed', 'open', 'sent'],
              },
            },
            required: [
              'at',
              'every',
              'format',
              'id',
              'last',
              'maker',
              'monthDay',
              'name',
              'nextAt',
              'note',
              'own',
              'parameters',
              'pausedFor',
              'recipients',
              'report',
              'state',
              'title',
              'weekdays',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.store': {
      validator: {
        module: '#reporting/schedules/validators/schedule_validator',
        name: 'saveScheduleValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              report: { type: 'string' },
              title: { type: ['string', 'null'] },
              parameters: {
                type: 'object',
                additionalProperties: {
                  anyOf: [
                    { type: 'boolean' },
                    { type: 'string' },
                    { type: 'number' },
                    { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
                  ],
                },
              },
              format: { type: 'string', enum: ['csv', 'letter', 'pdf', 'xlsx'] },
              every: { type: 'string', enum: ['day', 'month', 'week'] },
              weekdays: { type: 'array', items: { type: 'number' } },
              monthDay: { type: ['number', 'null'] },
              at: { type: 'string' },
              note: { type: ['string', 'null'] },
              state: { type: 'string', enum: ['active', 'paused'] },
              pausedFor: {
                anyOf: [{ type: 'string', enum: ['failures', 'maker_gone'] }, { type: 'null' }],
              },
              nextAt: { type: ['string', 'null'] },
              maker: {
                type: 'object',
                properties: { id: { type: 'string' }, name: { type: 'string' } },
                required: ['id', 'name'],
              },
              own: { type: 'boolean' },
              recipients: { type: 'array', items: { $ref: '#/components/schemas/Recipient' } },
              last: {
                type: ['object', 'null'],
                properties: {
                  sent: { type: 'number' },
                  open: { type: 'number' },
                  missed: { type: 'number' },
                  dueAt: { type: 'string' },
                },
                required: ['dueAt', 'missed', 'open', 'sent'],
              },
            },
            required: [
              'at',
              'every',
              'format',
              'id',
              'last',
              'maker',
              'monthDay',
              'name',
              'nextAt',
              'note',
              'own',
              'parameters',
              'pausedFor',
              'recipients',
              'report',
              'state',
              'title',
              'weekdays',
            ],
          },
        },
        required: ['data'],
      },
    },
    '#reporting/controllers/api/schedules_controller.unsubscribe': {
      validator: {
        module: '#reporting/schedules/validators/schedule_validator',
        name: 'unsubscribeValidator',
      },
      status: 204,
    },
    '#tenancy/controllers/api/business_categories_controller.destroy': { status: 204 },
    '#tenancy/controllers/api/business_categories_controller.index': {
      validator: {
        module: '#tenancy/validators/category_validator',
        name: 'listCategoriesValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
          data: { type: 'array', items: { $ref: '#/components/schemas/BusinessCategory' } },
        },
        required: ['data', 'meta'],
      },
    },
    '#tenancy/controllers/api/business_categories_controller.store': {
      validator: {
        module: '#tenancy/validators/category_validator',
        name: 'createCategoryValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/BusinessCategory' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/business_categories_controller.update': {
      validator: {
        module: '#tenancy/validators/category_validator',
        name: 'renameCategoryValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/BusinessCategory' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/businesses_controller.destroy': { status: 204 },
    '#tenancy/controllers/api/businesses_controller.index': {
      validator: { module: '#tenancy/validators/tenancy_validator', name: 'listPlacesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
          data: { type: 'array', items: { $ref: '#/components/schemas/Business' } },
        },
        required: ['data', 'meta'],
      },
    },
    '#tenancy/controllers/api/businesses_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Business' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/businesses_controller.store': {
      validator: {
        module: '#tenancy/validators/tenancy_validator',
        name: 'createBusinessValidator',
      },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Business' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/businesses_controller.update': {
      validator: {
        module: '#tenancy/validators/tenancy_validator',
        name: 'updateBusinessValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Business' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/organizations_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Organization' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/organizations_controller.update': {
      validator: {
        module: '#tenancy/validators/tenancy_validator',
        name: 'updateOrganizationValidator',
      },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Organization' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/venues_controller.destroy': { status: 204 },
    '#tenancy/controllers/api/venues_controller.index': {
      validator: { module: '#tenancy/validators/tenancy_validator', name: 'listPlacesValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          meta: {
            type: 'object',
            properties: {
              page: { type: 'number' },
              perPage: { type: 'number' },
              total: { type: 'number' },
            },
            required: ['page', 'perPage', 'total'],
          },
          data: { type: 'array', items: { $ref: '#/components/schemas/Venue' } },
        },
        required: ['data', 'meta'],
      },
    },
    '#tenancy/controllers/api/venues_controller.show': {
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Venue' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/venues_controller.store': {
      validator: { module: '#tenancy/validators/tenancy_validator', name: 'createVenueValidator' },
      status: 201,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Venue' } },
        required: ['data'],
      },
    },
    '#tenancy/controllers/api/venues_controller.update': {
      validator: { module: '#tenancy/validators/tenancy_validator', name: 'updateVenueValidator' },
      status: 200,
      answer: {
        type: 'object',
        properties: { data: { $ref: '#/components/schemas/Venue' } },
        required: ['data'],
      },
    },
  },
  schemas: {
    Activation: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        shortCode: { type: 'string', description: 'To be told at the till.' },
        expiresAt: { type: 'string' },
      },
      required: ['code', 'expiresAt', 'shortCode'],
    },
    AllBadgeRules: {
      type: 'object',
      properties: {
        all: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/AllBadgeRules' },
              { $ref: '#/components/schemas/AnyBadgeRule' },
              { $ref: '#/components/schemas/NotBadgeRule' },
              { $ref: '#/components/schemas/AmountCondition' },
              { $ref: '#/components/schemas/CategoryCondition' },
            ],
          },
        },
      },
      required: ['all'],
    },
    AllConditions: {
      type: 'object',
      properties: {
        all: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/AllConditions' },
              { $ref: '#/components/schemas/AnyCondition' },
              { $ref: '#/components/schemas/NotCondition' },
              { $ref: '#/components/schemas/Comparison' },
            ],
          },
        },
      },
      required: ['all'],
    },
    AllOfConditions: {
      type: 'object',
      properties: {
        all: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/AllOfConditions' },
              { $ref: '#/components/schemas/AnyOfConditions' },
              { $ref: '#/components/schemas/NegatedCondition' },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'hours' },
                  weekdays: { type: 'array', items: { type: 'number' } },
                  from: { type: 'string' },
                  to: { type: 'string' },
                },
                required: ['type', 'weekdays'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'birthday' },
                  before: { type: 'number' },
                  after: { type: 'number' },
                },
                required: ['after', 'before', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'tiers' },
                  tiers: { type: 'array', items: { type: 'string' } },
                },
                required: ['tiers', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'businesses' },
                  businesses: { type: 'array', items: { type: 'string' } },
                },
                required: ['businesses', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'channel' },
                  channels: {
                    type: 'array',
                    items: { type: 'string', enum: ['app', 'delivery', 'till', 'web'] },
                  },
                },
                required: ['channels', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'venues' },
                  venues: { type: 'array', items: { type: 'string' } },
                },
                required: ['type', 'venues'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'payment_type' },
                  types: {
                    type: 'array',
                    items: { type: 'string', enum: ['card', 'cash', 'credit', 'online', 'other'] },
                  },
                },
                required: ['type', 'types'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'segments' },
                  segments: { type: 'array', items: { type: 'string' } },
                },
                required: ['segments', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'minimum_purchase' },
                  amount: { type: 'number' },
                  basis: { type: 'string', enum: ['before', 'running'] },
                  items: {
                    type: 'object',
                    properties: {
                      include: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                      exclude: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                required: ['amount', 'basis', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'contains_items' },
                  items: {
                    type: 'object',
                    properties: {
                      include: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                      exclude: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                required: ['items', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'item_quantity' },
                  quantity: { type: 'number' },
                  items: {
                    type: 'object',
                    properties: {
                      include: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                      exclude: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                required: ['quantity', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'dates' },
                  until: { type: 'string' },
                  from: { type: 'string' },
                },
                required: ['from', 'type', 'until'],
              },
              {
                type: 'object',
                properties: { type: { type: 'string', const: 'first_purchase' } },
                required: ['type'],
              },
              {
                type: 'object',
                properties: { type: { type: 'string', const: 'new_category' } },
                required: ['type'],
              },
            ],
          },
        },
      },
      required: ['all'],
    },
    AmountCondition: {
      type: 'object',
      properties: {
        field: {
          type: 'string',
          enum: ['categories', 'categoryShare', 'events', 'referrals', 'registered', 'spent'],
        },
        value: {
          type: 'number',
          description: 'At least so much; for `registered` among the first so many.',
        },
      },
      required: ['field', 'value'],
    },
    AnyBadgeRule: {
      type: 'object',
      properties: {
        any: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/AllBadgeRules' },
              { $ref: '#/components/schemas/AnyBadgeRule' },
              { $ref: '#/components/schemas/NotBadgeRule' },
              { $ref: '#/components/schemas/AmountCondition' },
              { $ref: '#/components/schemas/CategoryCondition' },
            ],
          },
        },
      },
      required: ['any'],
    },
    AnyCondition: {
      type: 'object',
      properties: {
        any: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/AllConditions' },
              { $ref: '#/components/schemas/AnyCondition' },
              { $ref: '#/components/schemas/NotCondition' },
              { $ref: '#/components/schemas/Comparison' },
            ],
          },
        },
      },
      required: ['any'],
    },
    AnyOfConditions: {
      type: 'object',
      properties: {
        any: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/AllOfConditions' },
              { $ref: '#/components/schemas/AnyOfConditions' },
              { $ref: '#/components/schemas/NegatedCondition' },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'hours' },
                  weekdays: { type: 'array', items: { type: 'number' } },
                  from: { type: 'string' },
                  to: { type: 'string' },
                },
                required: ['type', 'weekdays'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'birthday' },
                  before: { type: 'number' },
                  after: { type: 'number' },
                },
                required: ['after', 'before', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'tiers' },
                  tiers: { type: 'array', items: { type: 'string' } },
                },
                required: ['tiers', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'businesses' },
                  businesses: { type: 'array', items: { type: 'string' } },
                },
                required: ['businesses', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'channel' },
                  channels: {
                    type: 'array',
                    items: { type: 'string', enum: ['app', 'delivery', 'till', 'web'] },
                  },
                },
                required: ['channels', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'venues' },
                  venues: { type: 'array', items: { type: 'string' } },
                },
                required: ['type', 'venues'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'payment_type' },
                  types: {
                    type: 'array',
                    items: { type: 'string', enum: ['card', 'cash', 'credit', 'online', 'other'] },
                  },
                },
                required: ['type', 'types'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'segments' },
                  segments: { type: 'array', items: { type: 'string' } },
                },
                required: ['segments', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'minimum_purchase' },
                  amount: { type: 'number' },
                  basis: { type: 'string', enum: ['before', 'running'] },
                  items: {
                    type: 'object',
                    properties: {
                      include: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                      exclude: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                required: ['amount', 'basis', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'contains_items' },
                  items: {
                    type: 'object',
                    properties: {
                      include: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                      exclude: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                required: ['items', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'item_quantity' },
                  quantity: { type: 'number' },
                  items: {
                    type: 'object',
                    properties: {
                      include: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                      exclude: {
                        type: 'object',
                        properties: {
                          categories: { type: 'array', items: { type: 'string' } },
                          products: { type: 'array', items: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                required: ['quantity', 'type'],
              },
              {
                type: 'object',
                properties: {
                  type: { type: 'string', const: 'dates' },
                  until: { type: 'string' },
                  from: { type: 'string' },
                },
                required: ['from', 'type', 'until'],
              },
              {
                type: 'object',
                properties: { type: { type: 'string', const: 'first_purchase' } },
                required: ['type'],
              },
              {
                type: 'object',
                properties: { type: { type: 'string', const: 'new_category' } },
                required: ['type'],
              },
            ],
          },
        },
      },
      required: ['any'],
    },
    AuditEntry: {
      type: 'object',
      properties: {
        id: { type: 'number' },
        at: { type: 'string', format: 'date-time' },
        userId: { type: ['string', 'null'], description: '`null` where Krug itself acted.' },
        who: { type: 'string' },
        action: { type: 'string' },
        what: { type: 'string' },
        subjectType: { type: 'string' },
        subject: { type: 'string' },
        subjectId: { type: ['string', 'null'] },
        address: { type: ['string', 'null'], description: 'The network address it came from.' },
        reason: { type: ['string', 'null'] },
        details: { type: 'object', additionalProperties: {} },
        seq: {
          type: ['number', 'null'],
          description: 'Its place in the hash chain; `null` for the last minutes.',
        },
        hash: { type: ['string', 'null'] },
      },
      required: [
        'action',
        'address',
        'at',
        'details',
        'hash',
        'id',
        'reason',
        'seq',
        'subject',
        'subjectId',
        'subjectType',
        'userId',
        'what',
        'who',
      ],
    },
    AuditState: {
      type: 'object',
      properties: {
        links: { type: 'number' },
        checkedAt: { type: ['string', 'null'], format: 'date-time' },
        findings: { type: 'number' },
      },
      required: ['checkedAt', 'findings', 'links'],
    },
    Badge: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        code: { type: 'string' },
        nameRu: { type: 'string' },
        nameEn: { type: 'string' },
        name: { type: 'string', description: "In the caller's language." },
        icon: {
          type: 'string',
          enum: [
            'award',
            'bolt',
            'cake',
            'coffee',
            'confetti',
            'crown',
            'diamond',
            'flag',
            'flame',
            'gift',
            'heart',
            'leaf',
            'medal',
            'moon',
            'rocket',
            'star',
            'sun',
            'tag',
            'trophy',
            'users',
          ],
        },
        rule: {
          anyOf: [
            { $ref: '#/components/schemas/AllBadgeRules' },
            { $ref: '#/components/schemas/AnyBadgeRule' },
            { $ref: '#/components/schemas/NotBadgeRule' },
            { $ref: '#/components/schemas/AmountCondition' },
            { $ref: '#/components/schemas/CategoryCondition' },
          ],
        },
        text: { type: 'string', description: 'The rule as a sentence.' },
        builtIn: { type: 'boolean' },
        customers: { type: 'number', description: 'How many of the customers in sight have it.' },
      },
      required: [
        'builtIn',
        'code',
        'customers',
        'icon',
        'id',
        'name',
        'nameEn',
        'nameRu',
        'rule',
        'text',
      ],
    },
    BadgeHolder: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: ['string', 'null'] },
        awardedAt: { type: 'string' },
      },
      required: ['awardedAt', 'id', 'name'],
    },
    BatchCounts: {
      type: 'object',
      properties: {
        codes: { type: 'number' },
        activated: { type: 'number' },
        redeemed: {
          type: 'number',
          description: 'Redemptions, without those that were taken back.',
        },
        used: { type: 'number', description: 'Codes that were redeemed at least once.' },
        expired: { type: 'number', description: 'Codes whose time is over and that nobody used.' },
      },
      required: ['activated', 'codes', 'expired', 'redeemed', 'used'],
    },
    BiKey: {
      type: 'object',
      properties: {
        password: { type: 'string' },
        host: { type: 'string' },
        port: { type: 'number' },
        database: { type: 'string' },
        schema: { type: 'string' },
        user: { type: 'string' },
      },
      required: ['database', 'host', 'password', 'port', 'schema', 'user'],
    },
    Bilingual: {
      type: 'object',
      properties: { ru: { type: 'string' }, en: { type: 'string' } },
      required: ['en', 'ru'],
    },
    Business: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        category: { type: 'string' },
        medical: { type: 'boolean' },
        archivedAt: { type: ['string', 'null'] },
        createdAt: { type: 'string' },
      },
      required: ['archivedAt', 'category', 'createdAt', 'id', 'medical', 'name'],
    },
    BusinessCategory: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        nameRu: { type: 'string' },
        nameEn: { type: 'string' },
        builtIn: { type: 'boolean' },
        medical: { type: 'boolean' },
      },
      required: ['builtIn', 'code', 'medical', 'nameEn', 'nameRu'],
    },
    BusinessTerms: {
      type: 'object',
      properties: {
        multiplier: {
          type: 'number',
          description: 'By which purchases here multiply their bonuses.',
        },
        spendShare: { type: ['number', 'null'], description: '`null`: as in the programme.' },
      },
      required: ['multiplier', 'spendShare'],
    },
    CategoryCondition: {
      type: 'object',
      properties: {
        field: { type: 'string', const: 'category' },
        value: {
          type: 'array',
          items: { type: 'string' },
          description: 'Bought in any of these categories of businesses, by their codes.',
        },
      },
      required: ['field', 'value'],
    },
    CategoryWord: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        shownAs: { type: ['string', 'null'] },
        products: { type: 'number' },
      },
      required: ['id', 'name', 'products', 'shownAs'],
    },
    ChainState: {
      type: 'object',
      properties: {
        seq: { type: ['number', 'null'] },
        checkedAt: { type: ['string', 'null'], format: 'date-time' },
      },
      required: ['checkedAt', 'seq'],
    },
    Chart: {
      type: 'object',
      properties: {
        kind: {
          type: 'string',
          enum: [
            'bar',
            'cohorts',
            'effects',
            'flow',
            'funnel',
            'heatmap',
            'line',
            'lines',
            'matrix',
            'pareto',
            'pie',
            'scatter',
            'segments',
            'stack',
            'table',
            'tiles',
            'waterfall',
          ],
        },
        x: { type: 'string' },
        y: { type: 'string', description: "Also what the report's one sentence is about." },
        value: { type: 'string' },
        each: {
          type: 'string',
          description: 'One picture, or one line, for each value of this dimension.',
        },
        by: { type: 'string', description: 'The column of classes that colours what is drawn.' },
        pivoted: {
          type: 'boolean',
          description:
            'What y is by the values of the pivot stands in columns of its own, under "y@0", "y@1", …',
        },
        line: { type: 'string', description: 'A second figure, drawn as a line over the first.' },
        name: { type: 'string', description: 'What each point is called, where x is a figure.' },
        goal: { type: 'number', description: 'What should be reached, in the unit of the figure.' },
        parts: {
          type: 'array',
          items: { type: 'string' },
          description:
            'The figures that a bar is made of, from the bottom up, or that lead from what y was to what it is.',
        },
      },
      required: ['kind', 'y'],
    },
    Choice: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        label: { type: 'string' },
        value: { type: 'string' },
        options: {
          type: 'array',
          items: {
            type: 'object',
            properties: { value: { type: 'string' }, label: { type: 'string' } },
            required: ['label', 'value'],
          },
        },
      },
      required: ['label', 'name', 'options', 'value'],
    },
    Comparison: {
      type: 'object',
      properties: {
        field: {
          type: 'string',
          description: "One of `FIELDS`, or `fields.<name>` for a field of the tenant's own.",
        },
        op: { type: 'string' },
        value: {
          anyOf: [
            { type: 'boolean' },
            { type: 'string' },
            { type: 'number' },
            { type: 'array', items: { type: 'string' } },
          ],
        },
        days: { type: 'number', description: 'For figures of a period: its last days.' },
      },
      required: ['field', 'op', 'value'],
    },
    Connection: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        businessId: { type: 'string' },
        connector: { type: 'string' },
        title: { type: 'string' },
        source: { type: 'string', enum: ['file', 'http'] },
        name: { type: 'string' },
        status: { type: 'string', enum: ['active', 'archived', 'paused'] },
        pause: {
          type: ['object', 'null'],
          properties: { code: { type: 'string' }, text: { type: ['string', 'null'] } },
          required: ['code', 'text'],
        },
        config: { type: 'object', additionalProperties: {} },
        secretsSet: { type: 'array', items: { type: 'string' } },
        fullAt: { type: 'string' },
        incrementalMinutes: { type: 'number' },
        overlapSeconds: { type: 'number' },
        failures: { type: 'number' },
        lastSuccessAt: { type: ['string', 'null'] },
        lastRecordAt: { type: ['string', 'null'] },
        quarantineOpen: { type: 'number' },
        lastRun: { anyOf: [{ $ref: '#/components/schemas/Run' }, { type: 'null' }] },
        streams: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              title: { type: 'string' },
              enabled: { type: 'boolean' },
              readAt: { type: ['string', 'null'] },
              everyMinutes: { type: ['number', 'null'] },
            },
            required: ['enabled', 'everyMinutes', 'id', 'readAt', 'title'],
          },
        },
        webhook: {
          type: ['object', 'null'],
          properties: {
            state: { type: 'string', enum: ['failed', 'manual', 'off', 'on'] },
            text: { type: ['string', 'null'] },
            lastAt: { type: ['string', 'null'] },
          },
          required: ['lastAt', 'state', 'text'],
        },
        signIn: {
          type: ['object', 'null'],
          properties: { needed: { type: 'boolean' }, done: { type: 'boolean' } },
          required: ['done', 'needed'],
        },
        writes: { type: 'array', items: { type: 'string' } },
        createdAt: { type: 'string' },
      },
      required: [
        'businessId',
        'config',
        'connector',
        'createdAt',
        'failures',
        'fullAt',
        'id',
        'incrementalMinutes',
        'lastRecordAt',
        'lastRun',
        'lastSuccessAt',
        'name',
        'overlapSeconds',
        'pause',
        'quarantineOpen',
        'secretsSet',
        'signIn',
        'source',
        'status',
        'streams',
        'title',
        'webhook',
        'writes',
      ],
    },
    ConnectionVenue: {
      type: 'object',
      properties: {
        id: { type: 'number' },
        externalId: { type: 'string' },
        name: { type: 'string' },
        timezone: { type: ['string', 'null'] },
        address: { type: ['string', 'null'] },
        venueId: { type: ['string', 'null'] },
        state: { type: 'string', enum: ['ignored', 'mapped', 'new'] },
      },
      required: ['address', 'externalId', 'id', 'name', 'state', 'timezone', 'venueId'],
    },
    Connector: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        version: { type: 'string' },
        title: { type: 'string' },
        description: { type: 'string' },
        category: { type: 'string', enum: ['booking', 'crm', 'erp', 'file', 'medical', 'pos'] },
        icon: { type: 'string' },
        docsUrl: { type: 'string' },
        source: { type: 'string', enum: ['file', 'http'] },
        dataClass: { type: 'string', enum: ['business', 'medical', 'personal'] },
        configSchema: { type: 'object', additionalProperties: {} },
        fields: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: {
              label: { type: 'string' },
              help: { type: 'string' },
              placeholder: { type: 'string' },
              options: { type: 'object', additionalProperties: { type: 'string' } },
            },
            required: ['label'],
          },
        },
        streams: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              title: { type: 'string' },
              emits: {
                type: 'string',
                enum: [
                  'activity',
                  'category',
                  'costs',
                  'customer',
                  'deal',
                  'employee',
                  'lead',
                  'pipeline',
                  'plan',
                  'product',
                  'receipt',
                  'shift',
                  'venue',
                ],
              },
              modes: {
                type: 'array',
                items: { type: 'string', enum: ['full', 'incremental', 'range'] },
              },
            },
            required: ['emits', 'id', 'modes', 'title'],
          },
        },
      },
      required: [
        'category',
        'configSchema',
        'dataClass',
        'description',
        'docsUrl',
        'fields',
        'icon',
        'id',
        'source',
        'streams',
        'title',
        'version',
      ],
    },
    Consent: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        kind: {
          type: 'string',
          enum: ['calls', 'email', 'messenger', 'personal_data', 'push', 'sms'],
        },
        source: { type: 'string', enum: ['app', 'import', 'paper', 'portal', 'site', 'till'] },
        textVersion: {
          type: ['string', 'null'],
          description: 'Which wording was agreed to, where that is known.',
        },
        givenAt: { type: 'string', format: 'date-time' },
        withdrawnAt: {
          type: ['string', 'null'],
          format: 'date-time',
          description: 'A withdrawn consent stays as history.',
        },
      },
      required: ['givenAt', 'id', 'kind', 'source', 'textVersion', 'withdrawnAt'],
    },
    CouponBatch: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        kind: { type: 'string', enum: ['bonus', 'discount', 'gift'] },
        state: { type: 'string', enum: ['ended', 'planned', 'running', 'stopped'] },
        audience: { type: 'string', enum: ['personal', 'public'] },
        promotionId: {
          type: ['string', 'null'],
          description: 'The promotion that the coupons open.',
        },
        bonus: { type: ['number', 'null'] },
        gift: { anyOf: [{ $ref: '#/components/schemas/GiftWords' }, { type: 'null' }] },
        businessId: { type: ['string', 'null'] },
        prefix: { type: ['string', 'null'] },
        usesLimit: { type: ['number', 'null'] },
        customerLimit: { type: ['number', 'null'] },
        validFrom: { type: 'string' },
        validUntil: { type: ['string', 'null'] },
        activeMinutes: {
          type: ['number', 'null'],
          description:
            'For how many minutes a code counts once it is activated; `null` for codes that count as they are.',
        },
        giveBack: { type: 'boolean' },
        createdAt: { type: 'string' },
        code: { type: ['string', 'null'], description: 'The code of a batch that has one alone.' },
        counts: { $ref: '#/components/schemas/BatchCounts' },
      },
      required: [
        'activeMinutes',
        'audience',
        'bonus',
        'businessId',
        'code',
        'counts',
        'createdAt',
        'customerLimit',
        'gift',
        'giveBack',
        'id',
        'kind',
        'name',
        'prefix',
        'promotionId',
        'state',
        'usesLimit',
        'validFrom',
        'validUntil',
      ],
    },
    CouponCode: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        code: { type: 'string' },
        state: { type: 'string', enum: ['activated', 'expired', 'in_use', 'open', 'used'] },
        customerId: {
          type: ['string', 'null'],
          description: 'Whose it is, or who activated it last.',
        },
        uses: { type: 'number' },
        activatedAt: { type: ['string', 'null'] },
        lastUsedAt: { type: ['string', 'null'] },
      },
      required: ['activatedAt', 'code', 'customerId', 'id', 'lastUsedAt', 'state', 'uses'],
    },
    CrossPromo: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        from: {
          type: 'object',
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
        },
        to: {
          type: 'object',
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
        },
        rate: { type: 'number', description: 'Basis points.' },
        lifeDays: { type: 'number' },
        active: { type: 'boolean' },
        open: { type: 'number', description: 'Offers that live now, and those that were used.' },
        used: { type: 'number' },
      },
      required: ['active', 'from', 'id', 'lifeDays', 'open', 'rate', 'to', 'used'],
    },
    Customer: {
      type: 'object',
      properties: {
        birthDate: {
          type: ['string', 'null'],
          description: '"yyyy-MM-dd"; only with open contacts.',
        },
        contactsOpen: {
          type: 'boolean',
          description: 'Whether phone, e-mail and birth date are shown as they are.',
        },
        fields: {
          type: 'object',
          additionalProperties: {
            anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'number' }],
          },
        },
        favourites: { $ref: '#/components/schemas/Favourites' },
        consents: { type: 'array', items: { $ref: '#/components/schemas/Consent' } },
        mergedIds: {
          type: 'array',
          items: { type: 'string' },
          description: 'Customers who were merged into this one, and may be parted from it again.',
        },
        id: { type: 'string' },
        name: { type: ['string', 'null'] },
        phone: { type: ['string', 'null'] },
        email: { type: ['string', 'null'] },
        city: { type: ['string', 'null'] },
        tags: { type: 'array', items: { type: 'string' } },
        segments: { type: 'array', items: { type: 'string' } },
        visits: { type: 'number' },
        total: { type: 'number' },
        averageCheck: { type: ['number', 'null'] },
        firstVisitAt: { type: ['string', 'null'], format: 'date-time' },
        lastVisitAt: { type: ['string', 'null'], format: 'date-time' },
        createdAt: { type: 'string', format: 'date-time' },
      },
      required: [
        'averageCheck',
        'birthDate',
        'city',
        'consents',
        'contactsOpen',
        'createdAt',
        'email',
        'favourites',
        'fields',
        'firstVisitAt',
        'id',
        'lastVisitAt',
        'mergedIds',
        'name',
        'phone',
        'segments',
        'tags',
        'total',
        'visits',
      ],
    },
    CustomerCoupon: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        batchId: { type: 'string' },
        name: { type: 'string' },
        kind: { type: 'string', enum: ['bonus', 'discount', 'gift'] },
        bonus: { type: ['number', 'null'] },
        gift: { anyOf: [{ $ref: '#/components/schemas/GiftWords' }, { type: 'null' }] },
        code: { type: 'string' },
        state: {
          type: 'string',
          enum: ['inactive', 'over', 'usable', 'used'],
          description:
            '`inactive`: it has to be activated first. `over`: it expired or was stopped.',
        },
        shortCode: {
          type: ['string', 'null'],
          description: 'To be told at the till, while it counts.',
        },
        validUntil: { type: ['string', 'null'] },
        lastUsedAt: { type: ['string', 'null'] },
      },
      required: [
        'batchId',
        'bonus',
        'code',
        'gift',
        'id',
        'kind',
        'lastUsedAt',
        'name',
        'shortCode',
        'state',
        'validUntil',
      ],
    },
    DashboardDescription: {
      type: 'object',
      properties: {
        question: { $ref: '#/components/schemas/DashboardQuestion' },
        tabs: { type: 'array', items: { $ref: '#/components/schemas/Tab' } },
        version: {
          type: 'number',
          description:
            'Goes along with a change, so that nobody writes over what another has saved meanwhile.',
        },
        id: { type: 'string', description: 'Of an own one; those of Krug go by name.' },
        name: { type: 'string' },
        text: { type: ['string', 'null'], description: 'What it is for, where it is one of Krug.' },
        ready: { type: 'boolean' },
        live: { type: 'boolean', description: 'New sales move its figures while it is open.' },
        owner: {
          type: ['object', 'null'],
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
        },
        mine: { type: 'boolean' },
        editable: { type: 'boolean', description: 'Whether the caller may change and delete it.' },
        roles: {
          type: 'array',
          items: { type: 'string' },
          description: 'Roles whose holders may see it: names, or ids of own roles.',
        },
        widgets: { type: 'number' },
        start: { type: 'boolean', description: 'Where the caller begins.' },
        updatedAt: { type: ['string', 'null'], format: 'date-time' },
      },
      required: [
        'editable',
        'id',
        'live',
        'mine',
        'name',
        'owner',
        'question',
        'ready',
        'roles',
        'start',
        'tabs',
        'text',
        'updatedAt',
        'version',
        'widgets',
      ],
    },
    DashboardQuestion: {
      type: 'object',
      properties: {
        preset: {
          type: 'string',
          enum: [
            'last30',
            'last365',
            'last7',
            'last90',
            'month',
            'quarter',
            'today',
            'week',
            'year',
            'yesterday',
          ],
        },
        compare: { type: 'string', enum: ['none', 'previous', 'year'] },
      },
    },
    DashboardSummary: {
      type: 'object',
      properties: {
        id: { type: 'string', description: 'Of an own one; those of Krug go by name.' },
        name: { type: 'string' },
        text: { type: ['string', 'null'], description: 'What it is for, where it is one of Krug.' },
        ready: { type: 'boolean' },
        live: { type: 'boolean', description: 'New sales move its figures while it is open.' },
        owner: {
          type: ['object', 'null'],
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
        },
        mine: { type: 'boolean' },
        editable: { type: 'boolean', description: 'Whether the caller may change and delete it.' },
        roles: {
          type: 'array',
          items: { type: 'string' },
          description: 'Roles whose holders may see it: names, or ids of own roles.',
        },
        widgets: { type: 'number' },
        start: { type: 'boolean', description: 'Where the caller begins.' },
        updatedAt: { type: ['string', 'null'], format: 'date-time' },
      },
      required: [
        'editable',
        'id',
        'live',
        'mine',
        'name',
        'owner',
        'ready',
        'roles',
        'start',
        'text',
        'updatedAt',
        'widgets',
      ],
    },
    DateRange: {
      type: 'object',
      properties: { from: { type: 'string' }, to: { type: 'string' } },
      required: ['from', 'to'],
    },
    DayOfPromotion: {
      type: 'object',
      properties: {
        date: { type: 'string' },
        uses: { type: 'number' },
        discount: { type: 'number' },
        revenue: { type: 'number' },
      },
      required: ['date', 'discount', 'revenue', 'uses'],
    },
    Delta: {
      type: 'object',
      properties: {
        value: { type: ['number', 'null'] },
        absolute: { type: ['number', 'null'] },
        percent: { type: ['number', 'null'] },
      },
      required: ['absolute', 'percent', 'value'],
    },
    DimensionValue: {
      type: 'object',
      properties: {
        value: {
          anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }],
          description: '`null` stands for none.',
        },
        label: { type: 'string' },
      },
      required: ['label', 'value'],
    },
    Duplicate: {
      type: 'object',
      properties: {
        reason: {
          type: 'string',
          enum: ['email', 'name_and_birthday'],
          description: 'What the two have in common.',
        },
        customers: { type: 'array', items: { $ref: '#/components/schemas/ListedCustomer' } },
      },
      required: ['customers', 'reason'],
    },
    EarnedBadge: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        icon: {
          type: 'string',
          enum: [
            'award',
            'bolt',
            'cake',
            'coffee',
            'confetti',
            'crown',
            'diamond',
            'flag',
            'flame',
            'gift',
            'heart',
            'leaf',
            'medal',
            'moon',
            'rocket',
            'star',
            'sun',
            'tag',
            'trophy',
            'users',
          ],
        },
        text: { type: 'string' },
        awardedAt: { type: 'string' },
      },
      required: ['awardedAt', 'icon', 'id', 'name', 'text'],
    },
    Export: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        title: { type: 'string' },
        report: { type: ['string', 'null'] },
        dataset: { type: ['string', 'null'] },
        parameters: {
          type: 'object',
          additionalProperties: {
            anyOf: [
              { type: 'boolean' },
              { type: 'string' },
              { type: 'number' },
              { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
            ],
          },
        },
        format: { type: 'string', enum: ['csv', 'pdf', 'xlsx'] },
        state: {
          type: 'string',
          enum: ['cancelled', 'expired', 'failed', 'queued', 'ready', 'writing'],
        },
        rows: { type: 'number' },
        rowsExpected: { type: ['number', 'null'], description: 'Nothing until it is known.' },
        bytes: { type: ['number', 'null'] },
        fileName: { type: ['string', 'null'] },
        error: {
          type: ['object', 'null'],
          properties: { code: { type: 'string' }, text: { type: 'string' } },
          required: ['code', 'text'],
        },
        createdAt: { type: 'string' },
        finishedAt: { type: ['string', 'null'] },
        expiresAt: { type: ['string', 'null'] },
        link: { type: ['string', 'null'], description: 'Good for an hour.' },
      },
      required: [
        'bytes',
        'createdAt',
        'dataset',
        'error',
        'expiresAt',
        'fileName',
        'finishedAt',
        'format',
        'id',
        'link',
        'parameters',
        'report',
        'rows',
        'rowsExpected',
        'state',
        'title',
      ],
    },
    Favourites: {
      type: 'object',
      properties: { product: { type: ['string', 'null'] }, category: { type: ['string', 'null'] } },
      required: ['category', 'product'],
    },
    FieldError: {
      type: 'object',
      properties: {
        field: { type: 'string' },
        message: { type: 'string' },
        rule: { type: 'string' },
      },
      required: ['field', 'message', 'rule'],
    },
    FieldSource: {
      type: 'object',
      properties: {
        column: { type: 'string' },
        columns: { type: 'array', items: { type: 'string' } },
        join: { type: 'string' },
        constant: { type: 'string' },
      },
    },
    Fields: { type: 'object', additionalProperties: { $ref: '#/components/schemas/FieldSource' } },
    Figures: { type: 'object', additionalProperties: { type: ['number', 'null'] } },
    Freshness: {
      type: 'object',
      properties: {
        lastReceiptAt: {
          type: ['string', 'null'],
          format: 'date-time',
          description:
            'When the newest closed receipt of the venues was closed; of a report on deals, when the newest deal was made.',
        },
        lastSyncAt: {
          type: ['string', 'null'],
          format: 'date-time',
          description:
            'When a connection that the figures come from last brought everything it had.',
        },
        oldestSyncAt: {
          type: ['string', 'null'],
          format: 'date-time',
          description: 'The same of the connection that is furthest behind.',
        },
        reading: {
          type: 'boolean',
          description: 'Some of them are being read at the moment, or are about to be.',
        },
      },
      required: ['lastReceiptAt', 'lastSyncAt', 'oldestSyncAt', 'reading'],
    },
    GiftWords: {
      type: 'object',
      properties: { ru: { type: 'string' }, en: { type: 'string' } },
      required: ['en', 'ru'],
    },
    GroupDescription: {
      type: 'object',
      properties: {
        name: {
          type: 'object',
          properties: { ru: { type: 'string' }, en: { type: 'string' } },
          required: ['en', 'ru'],
        },
        id: { type: 'string' },
        lane: { type: 'string', enum: ['coupon', 'item', 'points', 'receipt', 'shelf'] },
        parent: { type: ['string', 'null'], description: '`null`: stands in the lane itself.' },
        mode: {
          type: 'string',
          enum: ['all_by_priority', 'best_for_business', 'best_for_customer', 'first_that_fits'],
        },
        priority: { type: 'number' },
      },
      required: ['id', 'lane', 'mode', 'name', 'parent', 'priority'],
    },
    Guard: {
      type: 'object',
      properties: { soft: { type: ['number', 'null'] }, hard: { type: ['number', 'null'] } },
      required: ['hard', 'soft'],
    },
    Import: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        status: {
          type: 'string',
          enum: ['cancelled', 'failed', 'partial', 'queued', 'running', 'succeeded'],
        },
        fileName: { type: 'string' },
        size: { type: 'number' },
        counts: {
          type: 'object',
          properties: {
            read: { type: 'number' },
            created: { type: 'number' },
            updated: { type: 'number' },
            unchanged: { type: 'number' },
            deleted: { type: 'number' },
            quarantined: { type: 'number' },
          },
          required: ['created', 'deleted', 'quarantined', 'read', 'unchanged', 'updated'],
        },
        sales: {
          type: ['object', 'null'],
          properties: { from: { type: 'string' }, to: { type: 'string' } },
          required: ['from', 'to'],
        },
        progress: { anyOf: [{ $ref: '#/components/schemas/RunProgress' }, { type: 'null' }] },
        error: {
          type: ['object', 'null'],
          properties: {
            code: { type: 'string' },
            text: { anyOf: [{ $ref: '#/components/schemas/Sentence' }, { type: 'null' }] },
          },
          required: ['code', 'text'],
        },
        mapping: { $ref: '#/components/schemas/ImportMapping' },
        connectionId: { type: 'string' },
        runId: { type: 'string' },
        createdAt: { type: 'string' },
        finishedAt: { type: ['string', 'null'] },
      },
      required: [
        'connectionId',
        'counts',
        'createdAt',
        'error',
        'fileName',
        'finishedAt',
        'id',
        'mapping',
        'progress',
        'runId',
        'sales',
        'size',
        'status',
      ],
    },
    ImportMapping: {
      type: 'object',
      properties: {
        stream: { type: 'string' },
        fields: {
          type: 'object',
          additionalProperties: { $ref: '#/components/schemas/FieldSource' },
        },
        sheet: { type: 'string' },
        dateFormat: { type: 'string' },
        timezone: { type: 'string' },
        decimalSeparator: { type: 'string' },
        delimiter: { type: 'string' },
        encoding: { type: 'string' },
      },
    },
    Invitation: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        email: { type: 'string' },
        role: { type: 'string' },
        businessIds: { type: 'array', items: { type: 'string' } },
        venueIds: { type: 'array', items: { type: 'string' } },
        expiresAt: { type: 'string' },
      },
      required: ['businessIds', 'email', 'expiresAt', 'id', 'role', 'venueIds'],
    },
    JsonRow: {
      type: 'object',
      properties: {
        comparison: {
          type: ['object', 'null'],
          additionalProperties: { $ref: '#/components/schemas/Delta' },
        },
      },
      required: ['comparison'],
      additionalProperties: {
        anyOf: [
          { type: 'string' },
          { type: 'number' },
          { type: 'object', additionalProperties: { $ref: '#/components/schemas/Delta' } },
          { type: 'null' },
        ],
      },
    },
    LabelledColumn: {
      type: 'object',
      properties: {
        label: { type: 'string' },
        definition: { type: 'string' },
        classes: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              value: { type: 'string' },
              label: { type: 'string' },
              tone: { type: 'string', enum: ['bad', 'fair', 'fresh', 'good', 'plain', 'warn'] },
            },
            required: ['label', 'tone', 'value'],
          },
          description: 'The classes of a column of classes, best first.',
        },
        key: { type: 'string' },
        unit: {
          type: 'string',
          enum: [
            'class',
            'date',
            'hour',
            'integer',
            'money',
            'month',
            'percent',
            'quantity',
            'ratio',
            'share',
            'text',
            'weekday',
          ],
        },
        measure: { type: 'boolean' },
        pivot: {
          type: 'object',
          properties: { value: { type: ['string', 'null'] }, label: { type: 'string' } },
          required: ['label', 'value'],
          description: 'The value of the pivot that its figures are of.',
        },
        alone: {
          type: 'boolean',
          description: 'A figure of both periods at once, which has no other to stand beside.',
        },
      },
      required: ['definition', 'key', 'label', 'measure', 'unit'],
    },
    LedgerEntry: {
      type: 'object',
      properties: {
        account: { type: 'string' },
        title: { type: 'string' },
        customer: { anyOf: [{ $ref: '#/components/schemas/NamedCustomer' }, { type: 'null' }] },
        amount: { type: 'number' },
      },
      required: ['account', 'amount', 'customer', 'title'],
    },
    LedgerMovement: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        type: { type: 'string' },
        title: { type: 'string', description: "The type and the reason in the reader's language." },
        reason: { type: 'string' },
        amount: { type: 'number' },
        change: {
          type: 'number',
          description:
            'What it changed in the account of the customer asked for, or of all members together.',
        },
        customer: { $ref: '#/components/schemas/NamedCustomer' },
        source: {
          type: ['object', 'null'],
          properties: { type: { type: 'string' }, id: { type: 'string' } },
          required: ['id', 'type'],
        },
        programmeVersion: { type: ['number', 'null'] },
        reverses: { type: ['string', 'null'], description: 'The movement that it takes back.' },
        actor: { type: ['string', 'null'], description: "Nobody's name for what Krug did itself." },
        createdAt: { type: 'string', format: 'date-time' },
      },
      required: [
        'actor',
        'amount',
        'change',
        'createdAt',
        'customer',
        'id',
        'programmeVersion',
        'reason',
        'reverses',
        'source',
        'title',
        'type',
      ],
    },
    LedgerSummary: {
      type: 'object',
      properties: {
        issued: { type: 'number' },
        redeemed: { type: 'number' },
        expired: { type: 'number' },
        adjusted: { type: 'number' },
        outstanding: {
          type: 'number',
          description:
            'What members have, pending and held bonuses among it: what the tenant owes.',
        },
        debt: { type: 'number', description: 'What members owe.' },
        expiringSoon: {
          type: 'number',
          description: 'Of the outstanding ones: expire within thirty days.',
        },
        chain: {
          type: 'object',
          properties: {
            links: { type: 'number' },
            checked: { type: 'number' },
            checkedAt: { type: ['string', 'null'], format: 'date-time' },
            findings: { type: 'number' },
          },
          required: ['checked', 'checkedAt', 'findings', 'links'],
          description:
            'Links of the hash chain; up to which one of them everything was compared, when, and how much disagreed.',
        },
      },
      required: [
        'adjusted',
        'chain',
        'debt',
        'expired',
        'expiringSoon',
        'issued',
        'outstanding',
        'redeemed',
      ],
    },
    Limits: {
      type: 'object',
      properties: {
        uses: { type: ['number', 'null'] },
        usesPerCustomer: { type: ['number', 'null'] },
        budget: { type: ['number', 'null'], description: 'Kopecks of discount in all.' },
        partial: {
          type: 'boolean',
          description: 'Gives what is left of a budget that does not suffice, instead of nothing.',
        },
        giveBack: {
          type: 'boolean',
          description: 'A refund gives the use and the budget back. Yes, unless it says no.',
        },
      },
      required: ['budget', 'partial', 'uses', 'usesPerCustomer'],
    },
    Line: {
      type: 'object',
      properties: {
        line: { type: 'number' },
        productId: { type: ['string', 'null'] },
        name: { type: ['string', 'null'] },
        quantity: { type: 'number' },
        price: { type: 'number' },
        value: { type: 'number' },
        discount: { type: 'number' },
        discounts: {
          type: 'array',
          items: {
            type: 'object',
            properties: { promotionId: { type: 'string' }, amount: { type: 'number' } },
            required: ['amount', 'promotionId'],
          },
        },
        paidWithBonuses: { type: 'number' },
        total: { type: 'number' },
      },
      required: [
        'discount',
        'discounts',
        'line',
        'name',
        'paidWithBonuses',
        'price',
        'productId',
        'quantity',
        'total',
        'value',
      ],
    },
    ListedCustomer: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: ['string', 'null'] },
        phone: { type: ['string', 'null'] },
        email: { type: ['string', 'null'] },
        city: { type: ['string', 'null'] },
        tags: { type: 'array', items: { type: 'string' } },
        segments: { type: 'array', items: { type: 'string' } },
        visits: { type: 'number' },
        total: { type: 'number' },
        averageCheck: { type: ['number', 'null'] },
        firstVisitAt: { type: ['string', 'null'], format: 'date-time' },
        lastVisitAt: { type: ['string', 'null'], format: 'date-time' },
        createdAt: { type: 'string', format: 'date-time' },
      },
      required: [
        'averageCheck',
        'city',
        'createdAt',
        'email',
        'firstVisitAt',
        'id',
        'lastVisitAt',
        'name',
        'phone',
        'segments',
        'tags',
        'total',
        'visits',
      ],
    },
    ListedReferral: {
      type: 'object',
      properties: {
        referrer: { $ref: '#/components/schemas/Person' },
        friend: { $ref: '#/components/schemas/Person' },
        bonus: { type: ['number', 'null'], description: 'What each of the two was given.' },
        createdAt: { type: 'string' },
        rewardedAt: { type: ['string', 'null'] },
        id: { type: 'string' },
        state: { type: 'string', enum: ['refused', 'reversed', 'rewarded', 'waiting'] },
        reason: {
          anyOf: [
            {
              type: 'string',
              enum: [
                'already_customer',
                'already_referred',
                'monthly_cap',
                'mutual',
                'same_contact',
                'same_device',
                'self',
              ],
            },
            { type: 'null' },
          ],
          description: 'Why it was refused.',
        },
      },
      required: ['bonus', 'createdAt', 'friend', 'id', 'reason', 'referrer', 'rewardedAt', 'state'],
    },
    MadeLot: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        amount: { type: 'number' },
        remaining: { type: 'number' },
        activeFrom: { type: 'string', format: 'date-time' },
        expiresAt: { type: ['string', 'null'], format: 'date-time' },
        moved: { type: 'boolean', description: 'Moved from a lot of a customer who was merged.' },
      },
      required: ['activeFrom', 'amount', 'expiresAt', 'id', 'moved', 'remaining'],
    },
    Manager: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        department: { type: ['string', 'null'] },
      },
      required: ['department', 'id', 'name'],
    },
    ManagerDescription: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        role: { type: ['string', 'null'] },
        department: { type: ['string', 'null'] },
        connection: {
          type: 'string',
          description: 'The connection whose CRM the manager works in.',
        },
        user: {
          type: ['object', 'null'],
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
          description: 'The user who is this manager: as a person decided, or as the e-mail says.',
        },
        linkedBy: {
          type: 'string',
          enum: ['email', 'person'],
          description: '`email` while nobody decided.',
        },
      },
      required: ['connection', 'department', 'id', 'linkedBy', 'name', 'role', 'user'],
    },
    Me: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        email: { type: 'string' },
        locale: { type: 'string', enum: ['en', 'ru'] },
        role: { type: 'string' },
        organizationId: { type: 'string' },
        permissions: { type: 'array', items: { type: 'string' } },
        everywhere: { type: 'boolean' },
      },
      required: [
        'email',
        'everywhere',
        'id',
        'locale',
        'name',
        'organizationId',
        'permissions',
        'role',
      ],
    },
    Movement: {
      type: 'object',
      properties: {
        amount: { type: 'number' },
        change: { type: 'number' },
        createdAt: { type: 'string' },
        expiresAt: { type: ['string', 'null'] },
        id: { type: 'string' },
        type: { type: 'string' },
        reason: { type: 'string' },
        sourceType: { type: ['string', 'null'] },
        sourceId: { type: ['string', 'null'] },
        programmeVersion: { type: ['number', 'null'] },
        reverses: { type: ['string', 'null'] },
      },
      required: [
        'amount',
        'change',
        'createdAt',
        'expiresAt',
        'id',
        'programmeVersion',
        'reason',
        'reverses',
        'sourceId',
        'sourceType',
        'type',
      ],
    },
    NamedCustomer: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: ['string', 'null'], description: 'Only for those who may read customers.' },
      },
      required: ['id', 'name'],
    },
    NegatedCondition: {
      type: 'object',
      properties: {
        not: {
          anyOf: [
            { $ref: '#/components/schemas/AllOfConditions' },
            { $ref: '#/components/schemas/AnyOfConditions' },
            { $ref: '#/components/schemas/NegatedCondition' },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'hours' },
                weekdays: { type: 'array', items: { type: 'number' } },
                from: { type: 'string' },
                to: { type: 'string' },
              },
              required: ['type', 'weekdays'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'birthday' },
                before: { type: 'number' },
                after: { type: 'number' },
              },
              required: ['after', 'before', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'tiers' },
                tiers: { type: 'array', items: { type: 'string' } },
              },
              required: ['tiers', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'businesses' },
                businesses: { type: 'array', items: { type: 'string' } },
              },
              required: ['businesses', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'channel' },
                channels: {
                  type: 'array',
                  items: { type: 'string', enum: ['app', 'delivery', 'till', 'web'] },
                },
              },
              required: ['channels', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'venues' },
                venues: { type: 'array', items: { type: 'string' } },
              },
              required: ['type', 'venues'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'payment_type' },
                types: {
                  type: 'array',
                  items: { type: 'string', enum: ['card', 'cash', 'credit', 'online', 'other'] },
                },
              },
              required: ['type', 'types'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'segments' },
                segments: { type: 'array', items: { type: 'string' } },
              },
              required: ['segments', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'minimum_purchase' },
                amount: { type: 'number' },
                basis: { type: 'string', enum: ['before', 'running'] },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['amount', 'basis', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'contains_items' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['items', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'item_quantity' },
                quantity: { type: 'number' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['quantity', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'dates' },
                until: { type: 'string' },
                from: { type: 'string' },
              },
              required: ['from', 'type', 'until'],
            },
            {
              type: 'object',
              properties: { type: { type: 'string', const: 'first_purchase' } },
              required: ['type'],
            },
            {
              type: 'object',
              properties: { type: { type: 'string', const: 'new_category' } },
              required: ['type'],
            },
          ],
        },
      },
      required: ['not'],
    },
    NotBadgeRule: {
      type: 'object',
      properties: {
        not: {
          anyOf: [
            { $ref: '#/components/schemas/AllBadgeRules' },
            { $ref: '#/components/schemas/AnyBadgeRule' },
            { $ref: '#/components/schemas/NotBadgeRule' },
            { $ref: '#/components/schemas/AmountCondition' },
            { $ref: '#/components/schemas/CategoryCondition' },
          ],
        },
      },
      required: ['not'],
    },
    NotCondition: {
      type: 'object',
      properties: {
        not: {
          anyOf: [
            { $ref: '#/components/schemas/AllConditions' },
            { $ref: '#/components/schemas/AnyCondition' },
            { $ref: '#/components/schemas/NotCondition' },
            { $ref: '#/components/schemas/Comparison' },
          ],
        },
      },
      required: ['not'],
    },
    Note: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        text: { type: 'string' },
        author: {
          type: ['string', 'null'],
          description: "Who wrote it; nobody's name for one who left.",
        },
        createdAt: { type: 'string', format: 'date-time' },
      },
      required: ['author', 'createdAt', 'id', 'text'],
    },
    OpenedHold: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        state: { type: 'string', enum: ['captured', 'open', 'released'] },
        captured: { type: 'number' },
        expiresAt: { type: 'string', format: 'date-time' },
      },
      required: ['captured', 'expiresAt', 'id', 'state'],
    },
    OpenedMovement: {
      type: 'object',
      properties: {
        entries: { type: 'array', items: { $ref: '#/components/schemas/LedgerEntry' } },
        made: {
          type: 'array',
          items: { $ref: '#/components/schemas/MadeLot' },
          description: 'Lots that it made.',
        },
        used: {
          type: 'array',
          items: { $ref: '#/components/schemas/UsedLot' },
          description: 'Lots that it took from, or gave back to with an amount below zero.',
        },
        hold: { anyOf: [{ $ref: '#/components/schemas/OpenedHold' }, { type: 'null' }] },
        reversedBy: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              amount: { type: 'number' },
              createdAt: { type: 'string', format: 'date-time' },
            },
            required: ['amount', 'createdAt', 'id'],
          },
          description: 'Movements that take it back.',
        },
        chain: { $ref: '#/components/schemas/ChainState' },
        id: { type: 'string' },
        type: { type: 'string' },
        title: { type: 'string', description: "The type and the reason in the reader's language." },
        reason: { type: 'string' },
        amount: { type: 'number' },
        change: {
          type: 'number',
          description:
            'What it changed in the account of the customer asked for, or of all members together.',
        },
        customer: { $ref: '#/components/schemas/NamedCustomer' },
        source: {
          type: ['object', 'null'],
          properties: { type: { type: 'string' }, id: { type: 'string' } },
          required: ['id', 'type'],
        },
        programmeVersion: { type: ['number', 'null'] },
        reverses: { type: ['string', 'null'], description: 'The movement that it takes back.' },
        actor: { type: ['string', 'null'], description: "Nobody's name for what Krug did itself." },
        createdAt: { type: 'string', format: 'date-time' },
      },
      required: [
        'actor',
        'amount',
        'chain',
        'change',
        'createdAt',
        'customer',
        'entries',
        'hold',
        'id',
        'made',
        'programmeVersion',
        'reason',
        'reversedBy',
        'reverses',
        'source',
        'title',
        'type',
        'used',
      ],
    },
    Organization: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        preset: { type: 'string' },
        locale: { type: 'string' },
        currency: { type: 'string' },
        timezone: { type: 'string' },
        weekStartsOn: { type: 'number' },
        createdAt: { type: 'string' },
      },
      required: [
        'createdAt',
        'currency',
        'id',
        'locale',
        'name',
        'preset',
        'timezone',
        'weekStartsOn',
      ],
    },
    PaymentWord: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        type: {
          type: 'string',
          enum: ['bonus', 'card', 'cash', 'credit', 'online', 'other'],
          description: 'What the plugin takes it for, and what a person said.',
        },
        decided: {
          anyOf: [
            { type: 'string', enum: ['bonus', 'card', 'cash', 'credit', 'online', 'other'] },
            { type: 'null' },
          ],
        },
        payments: { type: 'number' },
      },
      required: ['decided', 'name', 'payments', 'type'],
    },
    Person: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: ['string', 'null'] } },
      required: ['id', 'name'],
    },
    PersonFile: {
      type: 'object',
      properties: {
        organization: { type: 'string' },
        timezone: { type: 'string' },
        madeAt: { type: 'string', format: 'date-time' },
        customerId: { type: 'string' },
        parts: {
          type: 'object',
          additionalProperties: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
          description:
            'By name: rows of plain values. What is empty is there as well, so that it is seen to be empty.',
        },
      },
      required: ['customerId', 'madeAt', 'organization', 'parts', 'timezone'],
    },
    PersonRequest: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        customer: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            name: { type: ['string', 'null'] },
            erased: { type: 'boolean' },
          },
          required: ['erased', 'id', 'name'],
          description: 'The name is gone once the person was erased.',
        },
        kind: { type: 'string', enum: ['correction', 'deletion', 'information', 'stop'] },
        purpose: {
          anyOf: [
            {
              type: 'string',
              enum: ['calls', 'email', 'messenger', 'personal_data', 'push', 'sms'],
            },
            { type: 'null' },
          ],
          description: 'Of a stop: the consent that ends.',
        },
        channel: {
          type: 'string',
          enum: ['email', 'letter', 'phone', 'portal', 'retention', 'till'],
          description: "`retention` is nobody's wish: the time of an inactive customer was over.",
        },
        state: { type: 'string', enum: ['fulfilled', 'open', 'refused'] },
        receivedOn: { type: 'string' },
        dueOn: { type: 'string' },
        urgency: {
          anyOf: [{ type: 'string', enum: ['later', 'overdue', 'soon'] }, { type: 'null' }],
          description: '`null` once it is closed.',
        },
        extendableTo: {
          type: ['string', 'null'],
          description:
            'What the deadline would be after the one extension; `null` where there is none, or no more.',
        },
        takenBy: { type: ['string', 'null'] },
        closedBy: { type: ['string', 'null'] },
        closedAt: { type: ['string', 'null'], format: 'date-time' },
        fileTakenAt: { type: ['string', 'null'], format: 'date-time' },
        done: {
          type: 'object',
          properties: {
            fields: { type: 'array', items: { type: 'string' } },
            withdrawn: {
              type: 'string',
              enum: ['calls', 'email', 'messenger', 'personal_data', 'push', 'sms'],
            },
            erased: { type: 'boolean' },
          },
          description:
            'What was done: which fields were changed, which consent was withdrawn, that the person was erased.',
        },
        said: { type: ['string', 'null'] },
        extensionReason: { type: ['string', 'null'] },
        answer: { type: ['string', 'null'] },
      },
      required: [
        'answer',
        'channel',
        'closedAt',
        'closedBy',
        'customer',
        'done',
        'dueOn',
        'extendableTo',
        'extensionReason',
        'fileTakenAt',
        'id',
        'kind',
        'purpose',
        'receivedOn',
        'said',
        'state',
        'takenBy',
        'urgency',
      ],
    },
    Pipeline: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' } },
      required: ['id', 'name'],
    },
    Problem: {
      type: 'object',
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'number' },
        code: { type: 'string' },
        detail: { type: 'string' },
        errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
        requestId: { type: 'string' },
      },
      required: ['code', 'detail', 'status', 'title', 'type'],
    },
    ProcessedPurchase: {
      type: 'object',
      properties: {
        bonuses: {
          type: ['object', 'null'],
          properties: {
            balance: { type: 'number' },
            pending: { type: 'number' },
            available: { type: 'number' },
            most: { type: 'number' },
            spent: { type: 'number' },
            earned: { type: 'number' },
            usableFrom: { type: 'string' },
            because: { type: 'array', items: { type: 'string' } },
          },
          required: [
            'available',
            'balance',
            'because',
            'earned',
            'most',
            'pending',
            'spent',
            'usableFrom',
          ],
        },
        tier: {
          type: ['object', 'null'],
          properties: {
            raised: { type: 'boolean' },
            code: { type: 'string' },
            name: { type: 'string' },
            colour: { type: 'string' },
            icon: {
              type: 'string',
              enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
            },
            rate: { type: 'number' },
            benefits: { type: 'array', items: { type: 'string' } },
          },
          required: ['benefits', 'code', 'colour', 'icon', 'name', 'raised', 'rate'],
        },
        slip: { type: 'string' },
        venueId: { type: 'string' },
        customer: {
          type: ['object', 'null'],
          properties: { id: { type: 'string' }, name: { type: ['string', 'null'] } },
          required: ['id', 'name'],
        },
        items: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        value: { type: 'number' },
        discount: { type: 'number' },
        paidWithBonuses: { type: 'number' },
        total: { type: 'number' },
        promotions: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: {
                type: 'object',
                properties: { ru: { type: 'string' }, en: { type: 'string' } },
                required: ['en', 'ru'],
              },
              saved: { type: 'number' },
              bonusMultiplier: { type: ['number', 'null'] },
              coupon: { type: ['string', 'null'] },
            },
            required: ['bonusMultiplier', 'coupon', 'id', 'name', 'saved'],
          },
        },
        coupons: {
          type: 'object',
          properties: {
            used: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  code: { type: 'string' },
                  kind: { type: 'string', enum: ['bonus', 'discount', 'gift'] },
                  gift: { anyOf: [{ $ref: '#/components/schemas/GiftWords' }, { type: 'null' }] },
                },
                required: ['code', 'gift', 'kind'],
              },
            },
            refused: { type: 'array', items: { $ref: '#/components/schemas/RefusedCoupon' } },
          },
          required: ['refused', 'used'],
        },
        purchaseId: { type: 'string' },
      },
      required: [
        'bonuses',
        'coupons',
        'customer',
        'discount',
        'items',
        'paidWithBonuses',
        'promotions',
        'purchaseId',
        'slip',
        'tier',
        'total',
        'value',
        'venueId',
      ],
    },
    Programme: {
      type: 'object',
      properties: {
        version: { type: 'number', description: '0: those the tenant started with.' },
        settings: { $ref: '#/components/schemas/ProgrammeSettings' },
      },
      required: ['settings', 'version'],
    },
    ProgrammeSettings: {
      type: 'object',
      properties: {
        rate: { type: 'number', description: 'What a purchase earns where there are no tiers.' },
        tiers: {
          type: 'array',
          items: { $ref: '#/components/schemas/Tier' },
          description: 'Lowest first; empty for a programme without tiers.',
        },
        lifeDays: { type: 'number', description: 'How long bonuses live once they can be spent.' },
        pendingDays: {
          type: 'number',
          description: 'How long earned bonuses wait before they can be spent.',
        },
        restoredDays: {
          type: 'number',
          description: 'Bonuses that a refund gives back live at least so long.',
        },
        returns: {
          $ref: '#/components/schemas/ReturnPolicy',
          description: 'When a refund takes back bonuses that were spent.',
        },
        spendShare: { type: 'number', description: 'The most of a purchase that bonuses may pay.' },
        mostEarned: {
          type: ['number', 'null'],
          description: 'The most that one purchase earns; `null`: no cap.',
        },
        businesses: {
          type: 'object',
          additionalProperties: { $ref: '#/components/schemas/BusinessTerms' },
          description: 'By business id: what is different there.',
        },
        premium: {
          type: ['object', 'null'],
          properties: { rate: { type: 'number' }, tier: { type: 'string' } },
          required: ['rate', 'tier'],
          description: 'For subscribers: at least this rate, and the rights of at least this tier.',
        },
        graceDays: {
          type: 'number',
          description: 'How long a tier is kept after its conditions are no longer met.',
        },
        crossPromo: {
          type: 'object',
          properties: { rate: { type: 'number' }, lifeDays: { type: 'number' } },
          required: ['lifeDays', 'rate'],
          description: 'What new pairs of businesses start with.',
        },
        referral: {
          type: 'object',
          properties: { bonus: { type: 'number' }, monthlyCap: { type: 'number' } },
          required: ['bonus', 'monthlyCap'],
        },
        birthday: {
          type: 'object',
          properties: { daysBefore: { type: 'number' } },
          required: ['daysBefore'],
        },
        accruesFrom: {
          type: ['string', 'null'],
          description:
            'First day whose receipts of connected systems earn; `null`: all of them. `2026-03-05`',
        },
        guards: {
          type: 'object',
          properties: {
            purchases: { $ref: '#/components/schemas/Guard' },
            spent: { $ref: '#/components/schemas/Guard' },
          },
          required: ['purchases', 'spent'],
          description: 'Per member and day; `null`: no limit.',
        },
      },
      required: [
        'accruesFrom',
        'birthday',
        'businesses',
        'crossPromo',
        'graceDays',
        'guards',
        'lifeDays',
        'mostEarned',
        'pendingDays',
        'premium',
        'rate',
        'referral',
        'restoredDays',
        'returns',
        'spendShare',
        'tiers',
      ],
    },
    Progress: {
      type: 'object',
      properties: {
        tier: {
          type: 'object',
          properties: {
            code: { type: 'string' },
            name: { type: 'string' },
            colour: { type: 'string' },
            icon: {
              type: 'string',
              enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'],
            },
            rate: { type: 'number' },
            benefits: { type: 'array', items: { type: 'string' } },
          },
          required: ['benefits', 'code', 'colour', 'icon', 'name', 'rate'],
        },
        progress: { type: 'number' },
        missingSpent: { type: 'number' },
        missingCategories: { type: 'number' },
        inWords: { type: 'string' },
      },
      required: ['inWords', 'missingCategories', 'missingSpent', 'progress', 'tier'],
    },
    Promotion: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        state: { type: 'string', enum: ['active', 'draft', 'ended', 'paused'] },
        version: {
          type: 'number',
          description: 'The number of the current version: name it to change the promotion.',
        },
        rule: {
          $ref: '#/components/schemas/Rule',
          description:
            'The current version. Money is in kopecks, quantities are in thousandths, shares in basis points.',
        },
        sentence: { $ref: '#/components/schemas/Text', description: 'The rule as a sentence.' },
        used: {
          type: 'object',
          properties: { uses: { type: 'number' }, budget: { type: 'number' } },
          required: ['budget', 'uses'],
          description: 'What purchases have taken from its limits.',
        },
        changeable: {
          type: 'boolean',
          description:
            'Whether the reader may change it: it applies nowhere else than where the reader works.',
        },
        createdAt: { type: 'string', format: 'date-time' },
        updatedAt: { type: 'string', format: 'date-time' },
      },
      required: [
        'changeable',
        'createdAt',
        'id',
        'rule',
        'sentence',
        'state',
        'updatedAt',
        'used',
        'version',
      ],
    },
    PromotionStats: {
      type: 'object',
      properties: {
        uses: { type: 'number' },
        customers: { type: 'number', description: 'Known customers who used it.' },
        discount: { type: 'number' },
        revenue: { type: 'number', description: 'Of the purchases with it, after discounts.' },
        averageCheck: {
          type: 'object',
          properties: {
            withIt: { type: ['number', 'null'] },
            without: { type: ['number', 'null'] },
          },
          required: ['withIt', 'without'],
          description: 'With it, and of the other purchases on these days in the same venues.',
        },
        days: { type: 'array', items: { $ref: '#/components/schemas/DayOfPromotion' } },
      },
      required: ['averageCheck', 'customers', 'days', 'discount', 'revenue', 'uses'],
    },
    Purchase: {
      type: 'object',
      properties: {
        id: { type: 'number' },
        number: { type: ['string', 'null'] },
        kind: { type: 'string', enum: ['refund', 'sale'] },
        status: { type: 'string', enum: ['cancelled', 'closed'] },
        closedAt: { type: 'string', format: 'date-time' },
        businessDate: { type: 'string' },
        venue: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            name: { type: 'string' },
            timezone: { type: 'string' },
          },
          required: ['id', 'name', 'timezone'],
        },
        business: {
          type: 'object',
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
        },
        total: { type: 'number' },
        discount: { type: 'number' },
        items: { type: 'array', items: { $ref: '#/components/schemas/PurchaseItem' } },
      },
      required: [
        'business',
        'businessDate',
        'closedAt',
        'discount',
        'id',
        'items',
        'kind',
        'number',
        'status',
        'total',
        'venue',
      ],
    },
    PurchaseItem: {
      type: 'object',
      properties: {
        name: { type: ['string', 'null'] },
        quantity: { type: 'number' },
        total: { type: 'number' },
      },
      required: ['name', 'quantity', 'total'],
    },
    QuarantinePayload: {
      type: 'object',
      properties: { id: { type: 'string' }, payload: {} },
      required: ['id'],
    },
    Recipient: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        userId: { type: ['string', 'null'] },
        role: { type: ['string', 'null'] },
        email: { type: ['string', 'null'] },
        name: { type: 'string' },
        unsubscribedAt: { type: ['string', 'null'] },
      },
      required: ['email', 'id', 'name', 'role', 'unsubscribedAt', 'userId'],
    },
    Referral: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        state: { type: 'string', enum: ['refused', 'reversed', 'rewarded', 'waiting'] },
        reason: {
          anyOf: [
            {
              type: 'string',
              enum: [
                'already_customer',
                'already_referred',
                'monthly_cap',
                'mutual',
                'same_contact',
                'same_device',
                'self',
              ],
            },
            { type: 'null' },
          ],
          description: 'Why it was refused.',
        },
      },
      required: ['id', 'reason', 'state'],
    },
    ReferralStanding: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        link: { type: 'string', description: 'What friends are sent.' },
        waiting: {
          type: 'number',
          description: 'How many friends are waited for, and how many bought.',
        },
        rewarded: { type: 'number' },
        earned: { type: 'number', description: 'Bonuses for them.' },
      },
      required: ['code', 'earned', 'link', 'rewarded', 'waiting'],
    },
    Refund: {
      type: 'object',
      properties: {
        purchaseId: { type: 'string' },
        total: { type: 'number' },
        bonusesReturned: { type: 'number' },
        earnedReturned: { type: 'number' },
        owed: { type: 'number' },
        writtenOff: { type: 'number' },
        whole: { type: 'boolean' },
        balance: { type: ['number', 'null'] },
        slip: { type: 'string' },
      },
      required: [
        'balance',
        'bonusesReturned',
        'earnedReturned',
        'owed',
        'purchaseId',
        'slip',
        'total',
        'whole',
        'writtenOff',
      ],
    },
    Refusal: {
      type: 'object',
      properties: { code: { type: 'string' }, text: { type: 'string' } },
      required: ['code', 'text'],
    },
    RefusedCoupon: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        reason: {
          type: 'string',
          enum: [
            'customer_unknown',
            'expired',
            'not_activated',
            'not_yet_valid',
            'other_business',
            'other_customer',
            'repeated',
            'stopped',
            'unknown',
            'used_up',
          ],
        },
      },
      required: ['code', 'reason'],
    },
    ReportWidget: {
      type: 'object',
      properties: {
        report: { type: 'string' },
        parameters: { type: 'object', additionalProperties: {} },
        picture: { type: 'string', enum: ['bar', 'chart', 'kpi', 'line', 'pie', 'table'] },
        figure: {
          type: 'string',
          description: "The column that is drawn, where it is not the report's own choice.",
        },
        columns: {
          type: 'array',
          items: { type: 'string' },
          description: 'Of a table: the figures beside the dimensions, and how many rows.',
        },
        rows: { type: 'number' },
        id: { type: 'string' },
        title: { type: 'string', description: "In place of the report's own." },
        x: { type: 'number' },
        y: { type: 'number' },
        width: { type: 'number' },
        height: { type: 'number' },
      },
      required: ['height', 'id', 'parameters', 'picture', 'report', 'width', 'x', 'y'],
    },
    RetentionPeriod: {
      type: 'object',
      properties: {
        kind: { type: 'string' },
        days: { type: ['number', 'null'], description: '`null`: kept.' },
        usual: { type: ['number', 'null'], description: "Krug's own period." },
        least: { type: 'number' },
        most: { type: 'number' },
      },
      required: ['days', 'kind', 'least', 'most', 'usual'],
    },
    ReturnPolicy: {
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['all', 'pending', 'within-balance'] },
        limit: { type: 'number', description: 'Hundredths of a bonus, for `all`.' },
      },
      required: ['kind'],
    },
    Role: {
      type: 'object',
      properties: {
        id: {
          type: 'string',
          description:
            'The name of a role of Krug, or the id of an own one: what an invitation says in `role`.',
        },
        name: { type: 'string' },
        text: {
          type: ['string', 'null'],
          description: 'What the role is for; own roles have no such sentence.',
        },
        builtIn: { type: 'boolean' },
        reach: {
          type: 'string',
          enum: ['any', 'business', 'tenant', 'venue'],
          description:
            'Where it holds. `any`: in the whole organization, or in the businesses and venues that a membership names.',
        },
        permissions: { type: 'array', items: { type: 'string' } },
        members: { type: 'number', description: 'How many people hold it.' },
        grantable: {
          type: 'boolean',
          description: 'Whether the caller may give it to others, or change it.',
        },
      },
      required: ['builtIn', 'grantable', 'id', 'members', 'name', 'permissions', 'reach', 'text'],
    },
    Row: {
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'boolean' },
          { type: 'string' },
          { type: 'number' },
          { type: 'array', items: { type: 'string' } },
          { type: 'string', format: 'date-time' },
          { type: 'null' },
        ],
      },
    },
    Rule: {
      type: 'object',
      properties: {
        schema: { type: 'number', const: 1 },
        id: { type: 'string' },
        version: { type: 'number' },
        name: {
          type: 'object',
          properties: { ru: { type: 'string' }, en: { type: 'string' } },
          required: ['en', 'ru'],
        },
        lane: { type: 'string', enum: ['coupon', 'item', 'points', 'receipt', 'shelf'] },
        group: {
          type: ['string', 'null'],
          description: 'Group of the lane; `null`: the lane itself.',
        },
        priority: {
          type: 'number',
          description: 'The smaller number goes first; of equal ones the smaller id.',
        },
        exclusive: { type: 'string', enum: ['lane', 'none', 'receipt'] },
        coupon: { type: 'boolean', description: 'Applies only with a coupon for it.' },
        conditions: {
          anyOf: [
            { $ref: '#/components/schemas/AllOfConditions' },
            { $ref: '#/components/schemas/AnyOfConditions' },
            { $ref: '#/components/schemas/NegatedCondition' },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'hours' },
                weekdays: { type: 'array', items: { type: 'number' } },
                from: { type: 'string' },
                to: { type: 'string' },
              },
              required: ['type', 'weekdays'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'birthday' },
                before: { type: 'number' },
                after: { type: 'number' },
              },
              required: ['after', 'before', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'tiers' },
                tiers: { type: 'array', items: { type: 'string' } },
              },
              required: ['tiers', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'businesses' },
                businesses: { type: 'array', items: { type: 'string' } },
              },
              required: ['businesses', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'channel' },
                channels: {
                  type: 'array',
                  items: { type: 'string', enum: ['app', 'delivery', 'till', 'web'] },
                },
              },
              required: ['channels', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'venues' },
                venues: { type: 'array', items: { type: 'string' } },
              },
              required: ['type', 'venues'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'payment_type' },
                types: {
                  type: 'array',
                  items: { type: 'string', enum: ['card', 'cash', 'credit', 'online', 'other'] },
                },
              },
              required: ['type', 'types'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'segments' },
                segments: { type: 'array', items: { type: 'string' } },
              },
              required: ['segments', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'minimum_purchase' },
                amount: { type: 'number' },
                basis: { type: 'string', enum: ['before', 'running'] },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['amount', 'basis', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'contains_items' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['items', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'item_quantity' },
                quantity: { type: 'number' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['quantity', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'dates' },
                until: { type: 'string' },
                from: { type: 'string' },
              },
              required: ['from', 'type', 'until'],
            },
            {
              type: 'object',
              properties: { type: { type: 'string', const: 'first_purchase' } },
              required: ['type'],
            },
            {
              type: 'object',
              properties: { type: { type: 'string', const: 'new_category' } },
              required: ['type'],
            },
          ],
        },
        effect: {
          anyOf: [
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'gift' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
                pieces: { type: 'number' },
                times: { type: 'number' },
                maximum: { type: 'number' },
                bought: {
                  type: 'object',
                  properties: {
                    items: {
                      type: 'object',
                      properties: {
                        include: {
                          type: 'object',
                          properties: {
                            categories: { type: 'array', items: { type: 'string' } },
                            products: { type: 'array', items: { type: 'string' } },
                          },
                        },
                        exclude: {
                          type: 'object',
                          properties: {
                            categories: { type: 'array', items: { type: 'string' } },
                            products: { type: 'array', items: { type: 'string' } },
                          },
                        },
                      },
                    },
                    pieces: { type: 'number' },
                  },
                  required: ['items', 'pieces'],
                },
              },
              required: ['items', 'pieces', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'percentage' },
                rate: { type: 'number' },
                basis: { type: 'string', enum: ['before', 'running'] },
                scope: { type: 'string', enum: ['items', 'receipt'] },
                pick: { type: 'string', enum: ['all', 'cheapest', 'dearest'] },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
                maximum: { type: 'number' },
              },
              required: ['basis', 'pick', 'rate', 'scope', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'fixed_amount' },
                amount: { type: 'number' },
                scope: { type: 'string', enum: ['items', 'receipt'] },
                pick: { type: 'string', enum: ['all', 'cheapest', 'dearest'] },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
                maximum: { type: 'number' },
              },
              required: ['amount', 'pick', 'scope', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'fixed_price' },
                price: { type: 'number' },
                scope: { type: 'string', enum: ['items', 'receipt'] },
                pick: { type: 'string', enum: ['all', 'cheapest', 'dearest'] },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
                maximum: { type: 'number' },
              },
              required: ['pick', 'price', 'scope', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'n_for_m' },
                paid: { type: 'number' },
                free: { type: 'number' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
                times: { type: 'number' },
                maximum: { type: 'number' },
              },
              required: ['free', 'paid', 'type'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'bonus_multiplier' },
                multiplier: { type: 'number' },
                items: {
                  type: 'object',
                  properties: {
                    include: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                    exclude: {
                      type: 'object',
                      properties: {
                        categories: { type: 'array', items: { type: 'string' } },
                        products: { type: 'array', items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              required: ['multiplier', 'type'],
            },
          ],
        },
        limits: { $ref: '#/components/schemas/Limits' },
        schedule: { $ref: '#/components/schemas/Schedule' },
      },
      required: [
        'conditions',
        'coupon',
        'effect',
        'exclusive',
        'group',
        'id',
        'lane',
        'limits',
        'name',
        'priority',
        'schedule',
        'schema',
        'version',
      ],
    },
    Run: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        connectionId: { type: 'string' },
        mode: { type: 'string', enum: ['full', 'hints', 'import', 'incremental', 'range'] },
        trigger: { type: 'string', enum: ['import', 'manual', 'schedule', 'webhook'] },
        status: {
          type: 'string',
          enum: ['cancelled', 'failed', 'partial', 'queued', 'running', 'succeeded'],
        },
        from: { type: ['string', 'null'] },
        to: { type: ['string', 'null'] },
        stream: { type: ['string', 'null'] },
        progress: { anyOf: [{ $ref: '#/components/schemas/RunProgress' }, { type: 'null' }] },
        counts: {
          type: 'object',
          properties: {
            read: { type: 'number' },
            created: { type: 'number' },
            updated: { type: 'number' },
            unchanged: { type: 'number' },
            deleted: { type: 'number' },
            quarantined: { type: 'number' },
          },
          required: ['created', 'deleted', 'quarantined', 'read', 'unchanged', 'updated'],
        },
        sales: {
          type: ['object', 'null'],
          properties: { from: { type: 'string' }, to: { type: 'string' } },
          required: ['from', 'to'],
          description: 'Business dates of the receipts it brought.',
        },
        pages: { type: 'number' },
        perSecond: { type: ['number', 'null'] },
        etaSeconds: { type: ['number', 'null'] },
        error: {
          type: ['object', 'null'],
          properties: {
            code: { type: 'string' },
            text: { anyOf: [{ $ref: '#/components/schemas/Sentence' }, { type: 'null' }] },
          },
          required: ['code', 'text'],
        },
        notes: { type: 'array', items: { $ref: '#/components/schemas/Sentence' } },
        steps: { type: 'array', items: { $ref: '#/components/schemas/RunStep' } },
        startedAt: { type: ['string', 'null'] },
        finishedAt: { type: ['string', 'null'] },
        createdAt: { type: 'string' },
      },
      required: [
        'connectionId',
        'counts',
        'createdAt',
        'error',
        'etaSeconds',
        'finishedAt',
        'from',
        'id',
        'mode',
        'notes',
        'pages',
        'perSecond',
        'progress',
        'sales',
        'startedAt',
        'status',
        'steps',
        'stream',
        'to',
        'trigger',
      ],
    },
    RunProgress: {
      type: 'object',
      properties: {
        done: { type: 'number' },
        total: { type: 'number' },
        unit: { type: 'string', enum: ['bytes', 'days', 'pages', 'rows'] },
      },
      required: ['done', 'total', 'unit'],
    },
    RunStep: {
      type: 'object',
      properties: {
        at: { type: 'string' },
        what: {
          type: 'string',
          enum: ['failed', 'finished', 'started', 'stream', 'stream-done', 'waiting'],
        },
        stream: { type: 'string' },
        read: { type: 'number', description: 'Records read by then.' },
        text: { $ref: '#/components/schemas/Sentence' },
      },
      required: ['at', 'what'],
    },
    SavedDescription: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        note: { type: 'string' },
        report: { type: 'string', description: 'How it is asked for: "saved/…".' },
        path: { type: 'string' },
        about: {
          type: 'string',
          description: 'What it shows: a ready report or a dataset, in words.',
        },
        content: {
          anyOf: [
            {
              type: 'object',
              properties: {
                report: { type: 'string' },
                parameters: { type: 'object', additionalProperties: {} },
              },
              required: ['parameters', 'report'],
            },
            {
              type: 'object',
              properties: {
                query: {
                  type: 'object',
                  properties: {
                    sort: {
                      type: ['object', 'null'],
                      properties: {
                        direction: { type: 'string', enum: ['asc', 'desc'] },
                        by: { type: 'string' },
                      },
                      required: ['by', 'direction'],
                    },
                    top: {
                      type: ['object', 'null'],
                      properties: {
                        dimension: { type: 'string' },
                        by: { type: 'string' },
                        count: { type: 'number' },
                      },
                      required: ['by', 'count', 'dimension'],
                    },
                    limit: { type: ['number', 'null'] },
                    pivot: { type: ['string', 'null'] },
                    dimensions: { type: 'array', items: { type: 'string' } },
                    chart: {
                      type: 'string',
                      enum: ['auto', 'bar', 'heatmap', 'line', 'stack', 'table', 'tiles'],
                    },
                    calculated: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          label: { type: 'string' },
                          key: { type: 'string' },
                          unit: { type: 'string', enum: ['money', 'number', 'percent'] },
                          formula: { type: 'string' },
                        },
                        required: ['formula', 'key', 'label', 'unit'],
                      },
                    },
                    filters: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          values: {
                            type: 'array',
                            items: {
                              anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }],
                            },
                          },
                          dimension: { type: 'string' },
                          op: { type: 'string', enum: ['contains', 'gte', 'in', 'lte', 'notIn'] },
                        },
                        required: ['dimension', 'op', 'values'],
                      },
                    },
                    having: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          value: { type: 'number' },
                          measure: { type: 'string' },
                          op: { type: 'string', enum: ['gte', 'lte'] },
                        },
                        required: ['measure', 'op', 'value'],
                      },
                    },
                    dataset: { type: 'string' },
                    measures: { type: 'array', items: { type: 'string' } },
                  },
                  required: ['dataset', 'measures'],
                },
                parameters: { type: 'object', additionalProperties: {} },
              },
              required: ['parameters', 'query'],
            },
          ],
        },
        built: { type: 'boolean', description: 'Whether the builder can change it.' },
        owner: {
          type: ['string', 'null'],
          description: 'The name of who owns it, while a member.',
        },
        mine: { type: 'boolean' },
        roles: {
          type: 'array',
          items: { type: 'string' },
          description: 'References of the roles it is shared with.',
        },
        version: { type: 'number' },
        updatedAt: { type: 'string' },
        can: {
          type: 'object',
          properties: { change: { type: 'boolean' }, share: { type: 'boolean' } },
          required: ['change', 'share'],
        },
      },
      required: [
        'about',
        'built',
        'can',
        'content',
        'id',
        'mine',
        'name',
        'note',
        'owner',
        'path',
        'report',
        'roles',
        'updatedAt',
        'version',
      ],
    },
    SavedVersion: {
      type: 'object',
      properties: {
        version: { type: 'number' },
        name: { type: 'string' },
        note: { type: 'string' },
        content: {
          anyOf: [
            {
              type: 'object',
              properties: {
                report: { type: 'string' },
                parameters: { type: 'object', additionalProperties: {} },
              },
              required: ['parameters', 'report'],
            },
            {
              type: 'object',
              properties: {
                query: {
                  type: 'object',
                  properties: {
                    sort: {
                      type: ['object', 'null'],
                      properties: {
                        direction: { type: 'string', enum: ['asc', 'desc'] },
                        by: { type: 'string' },
                      },
                      required: ['by', 'direction'],
                    },
                    top: {
                      type: ['object', 'null'],
                      properties: {
                        dimension: { type: 'string' },
                        by: { type: 'string' },
                        count: { type: 'number' },
                      },
                      required: ['by', 'count', 'dimension'],
                    },
                    limit: { type: ['number', 'null'] },
                    pivot: { type: ['string', 'null'] },
                    dimensions: { type: 'array', items: { type: 'string' } },
                    chart: {
                      type: 'string',
                      enum: ['auto', 'bar', 'heatmap', 'line', 'stack', 'table', 'tiles'],
                    },
                    calculated: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          label: { type: 'string' },
                          key: { type: 'string' },
                          unit: { type: 'string', enum: ['money', 'number', 'percent'] },
                          formula: { type: 'string' },
                        },
                        required: ['formula', 'key', 'label', 'unit'],
                      },
                    },
                    filters: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          values: {
                            type: 'array',
                            items: {
                              anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }],
                            },
                          },
                          dimension: { type: 'string' },
                          op: { type: 'string', enum: ['contains', 'gte', 'in', 'lte', 'notIn'] },
                        },
                        required: ['dimension', 'op', 'values'],
                      },
                    },
                    having: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: {
                          value: { type: 'number' },
                          measure: { type: 'string' },
                          op: { type: 'string', enum: ['gte', 'lte'] },
                        },
                        required: ['measure', 'op', 'value'],
                      },
                    },
                    dataset: { type: 'string' },
                    measures: { type: 'array', items: { type: 'string' } },
                  },
                  required: ['dataset', 'measures'],
                },
                parameters: { type: 'object', additionalProperties: {} },
              },
              required: ['parameters', 'query'],
            },
          ],
        },
        savedAt: { type: 'string', format: 'date-time' },
        savedBy: {
          type: ['string', 'null'],
          description: 'The name of who saved it, while a member.',
        },
      },
      required: ['content', 'name', 'note', 'savedAt', 'savedBy', 'version'],
    },
    Schedule: {
      type: 'object',
      properties: { from: { type: ['string', 'null'] }, until: { type: ['string', 'null'] } },
      required: ['from', 'until'],
    },
    SegmentDescription: {
      type: 'object',
      properties: {
        id: {
          type: 'string',
          description: 'The name of a segment of Krug, or the id of an own one.',
        },
        name: { type: 'string' },
        text: {
          type: ['string', 'null'],
          description: 'Who belongs to it; own segments have no such sentence.',
        },
        group: { type: 'string', enum: ['lifecycle', 'own', 'rfm', 'risk'] },
        builtIn: { type: 'boolean' },
        conditions: {
          anyOf: [
            { $ref: '#/components/schemas/AllConditions' },
            { $ref: '#/components/schemas/AnyCondition' },
            { $ref: '#/components/schemas/NotCondition' },
            { $ref: '#/components/schemas/Comparison' },
          ],
        },
        customers: {
          type: 'number',
          description: 'How many of the customers in sight belong to it.',
        },
      },
      required: ['builtIn', 'conditions', 'customers', 'group', 'id', 'name', 'text'],
    },
    Sentence: {
      type: 'object',
      properties: { ru: { type: 'string' }, en: { type: 'string' } },
      required: ['en', 'ru'],
    },
    SignIn: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        kind: { type: 'string', enum: ['api', 'portal'] },
        device: { type: ['string', 'null'] },
        ip: { type: ['string', 'null'] },
        secondFactor: { type: 'boolean' },
        current: { type: 'boolean' },
        createdAt: { type: 'string' },
        lastSeenAt: { type: 'string' },
      },
      required: [
        'createdAt',
        'current',
        'device',
        'id',
        'ip',
        'kind',
        'lastSeenAt',
        'secondFactor',
      ],
    },
    Simulation: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        promotionId: { type: 'string' },
        version: { type: 'number' },
        from: { type: 'string' },
        to: { type: 'string' },
        state: { type: 'string', enum: ['done', 'failed', 'queued', 'running'] },
        receipts: { type: 'number', description: 'Sales to be replayed, and how many have been.' },
        replayed: { type: 'number' },
        result: {
          anyOf: [{ $ref: '#/components/schemas/SimulationFigures' }, { type: 'null' }],
          description: 'Once it is done.',
        },
        createdAt: { type: 'string', format: 'date-time' },
        finishedAt: { type: ['string', 'null'], format: 'date-time' },
      },
      required: [
        'createdAt',
        'finishedAt',
        'from',
        'id',
        'promotionId',
        'receipts',
        'replayed',
        'result',
        'state',
        'to',
        'version',
      ],
    },
    SimulationFigures: {
      type: 'object',
      properties: {
        receipts: {
          type: 'number',
          description:
            'All sales of these days where the promotion may apply, at prices before the discounts of their time.',
        },
        value: { type: 'number' },
        touched: {
          type: 'object',
          properties: {
            receipts: { type: 'number' },
            share: { type: 'number' },
            value: { type: 'number' },
            customers: { type: 'number' },
          },
          required: ['customers', 'receipts', 'share', 'value'],
          description: 'Those that it changes, and known customers who made them.',
        },
        cost: {
          type: 'number',
          description: 'By how much discounts grow, beside the other promotions of today.',
        },
        revenue: {
          type: 'object',
          properties: { withIt: { type: 'number' }, without: { type: 'number' } },
          required: ['withIt', 'without'],
          description: 'Of the sales that it changes, with it and without it.',
        },
        averageCheck: {
          type: 'object',
          properties: {
            withIt: { type: ['number', 'null'] },
            without: { type: ['number', 'null'] },
          },
          required: ['withIt', 'without'],
        },
        profit: {
          type: ['object', 'null'],
          properties: {
            withIt: { type: 'number' },
            without: { type: 'number' },
            coverage: { type: 'number' },
          },
          required: ['coverage', 'withIt', 'without'],
          description: 'Of their lines whose cost is known, and which share of the value that is.',
        },
        bonuses: { type: 'number', description: 'By how much the bonuses earned grow.' },
        usedUpOn: {
          type: ['string', 'null'],
          description: 'The day on which its limits would have been used up.',
        },
        products: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              productId: { type: 'string' },
              name: { type: 'string' },
              quantity: { type: 'number' },
              cost: { type: 'number' },
            },
            required: ['cost', 'name', 'productId', 'quantity'],
          },
        },
        customers: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              customerId: { type: 'string' },
              name: { type: ['string', 'null'] },
              receipts: { type: 'number' },
              saved: { type: 'number' },
            },
            required: ['customerId', 'name', 'receipts', 'saved'],
          },
          description: 'Who saves most.',
        },
        days: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              date: { type: 'string' },
              receipts: { type: 'number' },
              touched: { type: 'number' },
              cost: { type: 'number' },
            },
            required: ['cost', 'date', 'receipts', 'touched'],
          },
        },
      },
      required: [
        'averageCheck',
        'bonuses',
        'cost',
        'customers',
        'days',
        'products',
        'profit',
        'receipts',
        'revenue',
        'touched',
        'usedUpOn',
        'value',
      ],
    },
    StageDescription: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        pipeline: { type: 'string' },
        name: { type: 'string' },
        outcome: {
          type: 'string',
          enum: ['lost', 'open', 'won'],
          description: 'As the vendor has it.',
        },
        decided: {
          anyOf: [{ type: 'string', enum: ['lost', 'open', 'won'] }, { type: 'null' }],
          description: 'As a person decided.',
        },
      },
      required: ['decided', 'id', 'name', 'outcome', 'pipeline'],
    },
    SupportAccess: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        reason: { type: 'string' },
        openedBy: { type: 'string' },
        openedAt: { type: 'string', format: 'date-time' },
        expiresAt: { type: 'string', format: 'date-time' },
        closedAt: { type: ['string', 'null'], format: 'date-time' },
        open: { type: 'boolean' },
        views: { type: 'number', description: 'How often something was looked at.' },
      },
      required: ['closedAt', 'expiresAt', 'id', 'open', 'openedAt', 'openedBy', 'reason', 'views'],
    },
    Tab: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        name: { type: 'string', description: 'Nothing where there is only one.' },
        widgets: {
          type: 'array',
          items: {
            anyOf: [
              { $ref: '#/components/schemas/ReportWidget' },
              { $ref: '#/components/schemas/TextWidget' },
            ],
          },
        },
      },
      required: ['id', 'widgets'],
    },
    Text: {
      type: 'object',
      properties: { ru: { type: 'string' }, en: { type: 'string' } },
      required: ['en', 'ru'],
    },
    TextWidget: {
      type: 'object',
      properties: {
        text: { type: 'string' },
        id: { type: 'string' },
        title: { type: 'string', description: "In place of the report's own." },
        x: { type: 'number' },
        y: { type: 'number' },
        width: { type: 'number' },
        height: { type: 'number' },
      },
      required: ['height', 'id', 'text', 'width', 'x', 'y'],
    },
    Tier: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        name: { $ref: '#/components/schemas/Bilingual' },
        rate: { type: 'number', description: 'What a purchase earns.' },
        newCategoryMultiplier: {
          type: 'number',
          description: 'For the first purchase in the category of a business.',
        },
        enter: {
          type: 'object',
          properties: {
            spent: {
              type: ['object', 'null'],
              properties: {
                amount: { type: 'number' },
                categories: { anyOf: [{ type: 'string', enum: ['all'] }, { type: 'number' }] },
              },
              required: ['amount', 'categories'],
              description:
                "Spent in twelve months, in so many categories; `all`: in every category of the tenant's businesses.",
            },
            topShare: {
              type: ['number', 'null'],
              description: 'Among this share of the members by what they spent.',
            },
            invitation: { type: 'boolean', description: 'An owner may invite.' },
          },
          required: ['invitation', 'spent', 'topShare'],
          description: 'Ways to get here; the lowest tier has none. Any one is enough.',
        },
        voteWeight: { type: 'number' },
        veto: { type: 'boolean' },
        colour: { type: 'string', description: '`#81D8D0`' },
        icon: { type: 'string', enum: ['circle', 'crown', 'diamond', 'heart', 'medal', 'star'] },
        benefits: { type: 'array', items: { $ref: '#/components/schemas/Bilingual' } },
        birthdayGift: { type: 'number', description: 'On the birthday.' },
      },
      required: [
        'benefits',
        'birthdayGift',
        'code',
        'colour',
        'enter',
        'icon',
        'name',
        'newCategoryMultiplier',
        'rate',
        'veto',
        'voteWeight',
      ],
    },
    ToldDecision: {
      type: 'object',
      properties: {
        ruleId: { type: 'string' },
        version: { type: 'number' },
        name: { $ref: '#/components/schemas/Text' },
        lane: { type: 'string', enum: ['coupon', 'item', 'points', 'receipt', 'shelf'] },
        result: { type: 'string', enum: ['applied', 'not_applied'] },
        reason: {
          type: 'string',
          enum: [
            'applied',
            'applied_in_part',
            'better_for_business',
            'better_for_customer',
            'budget_exhausted',
            'budget_too_small',
            'condition_excluded',
            'condition_not_met',
            'coupon_missing',
            'customer_unknown',
            'customer_uses_exhausted',
            'earlier_rule',
            'ended',
            'exclusive_rule',
            'floor_reached',
            'no_bonuses',
            'no_matching_items',
            'not_enough_items',
            'not_started',
            'price_not_lower',
            'uses_exhausted',
          ],
        },
        path: {
          type: ['string', 'null'],
          description: 'Where the condition stands in the way: `all.1.any.0`.',
        },
        saved: {
          type: 'number',
          description: 'Roubles it saved; for one that lost to another what it would have saved.',
        },
        competingRuleId: { type: ['string', 'null'] },
        text: { $ref: '#/components/schemas/Text' },
      },
      required: [
        'competingRuleId',
        'lane',
        'name',
        'path',
        'reason',
        'result',
        'ruleId',
        'saved',
        'text',
        'version',
      ],
    },
    ToldOffer: {
      type: 'object',
      properties: {
        ruleId: { type: 'string' },
        version: { type: 'number' },
        name: { $ref: '#/components/schemas/Text' },
        lane: { type: 'string', enum: ['coupon', 'item', 'points', 'receipt', 'shelf'] },
        applies: { type: 'boolean' },
        benefit: {
          type: 'number',
          description: 'Roubles it saves, or would save on what is on the receipt already.',
        },
        missing: {
          type: 'array',
          items: { $ref: '#/components/schemas/Text' },
          description: 'What is still missing.',
        },
      },
      required: ['applies', 'benefit', 'lane', 'missing', 'name', 'ruleId', 'version'],
    },
    UsedLot: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        amount: { type: 'number' },
        expiresAt: { type: ['string', 'null'], format: 'date-time' },
        madeBy: { type: 'string', description: 'The movement that made the lot.' },
      },
      required: ['amount', 'expiresAt', 'id', 'madeBy'],
    },
    User: {
      type: 'object',
      properties: {
        createdAt: { type: 'string' },
        id: { type: 'string' },
        name: { type: 'string' },
        email: { type: 'string' },
        role: { type: 'string', description: 'A role of Krug by name, an own one by id.' },
        businessIds: { type: 'array', items: { type: 'string' } },
        venueIds: { type: 'array', items: { type: 'string' } },
        disabled: { type: 'boolean' },
        secondFactor: {
          type: 'boolean',
          description: 'Whether a second factor stands beside the password.',
        },
      },
      required: [
        'businessIds',
        'createdAt',
        'disabled',
        'email',
        'id',
        'name',
        'role',
        'secondFactor',
        'venueIds',
      ],
    },
    Venue: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        businessId: { type: 'string' },
        name: { type: 'string' },
        address: { type: ['string', 'null'] },
        timezone: { type: 'string' },
        dayStartHour: { type: 'number' },
        archivedAt: { type: ['string', 'null'] },
      },
      required: ['address', 'archivedAt', 'businessId', 'dayStartHour', 'id', 'name', 'timezone'],
    },
  },
}
