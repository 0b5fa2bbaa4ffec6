/** What is known of the application beside its dated lines. */
export interface OwnNames {
  readonly company?: string;
  readonly role?: string;
}
