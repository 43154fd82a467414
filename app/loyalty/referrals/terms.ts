/** What bringing a friend is worth. */
export interface ReferralTerms {
  /** Hundredths of a bonus, for each of the two; 0: nothing is given. */
  bonus: number
  /** Friends for whom somebody is rewarded in a calendar month. */
  monthlyCap: number
}

/** The terms in force. Inside the tenant's scope. */
export async function referralTerms(): Promise<ReferralTerms> {
  return { bonus: 50_000, monthlyCap: 10 }
}
