/** The slices of reminders, and where the office finds them. */
export const reminderSlices = [] as const
export const reminderLinks = [] as const
