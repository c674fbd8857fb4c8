export const sendReminders = undefined
