/**
 * The vendor's reference is not public: methods, fields and values here are those that public clients agree on. They occur
 * in this file alone, and the names of the fields of an invoice can be changed in the settings.
 */
export const METHODS = {
  clinics: 'getClinics',
  invoices: 'getInvoices',
  visits: 'getAppointments',
  patient: 'getPatient',
}

/** Nothing beside these is ever read: a field that the vendor adds cannot pass. */
export const INVOICE = {
  id: 'id',
  date: 'date',
  sum: 'value',
  patient: 'patient_id',
  clinic: 'clinic_id',
  status: 'status',
}
export const VISIT = {
  id: 'id',
  date: 'time_start',
  patient: 'patient_id',
  clinic: 'clinic_id',
  status: 'status',
  lines: 'services',
  price: 'price',
  count: 'count',
}
export const PATIENT = { phone: 'mobile' }

export const PAID = '2'
export const COMPLETED = 'completed'

/** The most days that clients ask for at once. */
export const WINDOW_DAYS = 31
/** There is no list of changes: so many past days are read again by each run. */
export const RECENT_DAYS = 2
export const HISTORY_MONTHS = 13
