/** How far the clocks of a place are ahead of UTC, always. */
export interface Zone {
  /** What `%Z` writes. */
  readonly name: string;
  /** Minutes ahead of UTC; negative in the west. */
  readonly minutes: number;
}

/** The zone of all dates that ask for none. */
export const utc: Zone = { name: "UTC", minutes: 0 };
