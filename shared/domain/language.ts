/** The languages that Recoupe reads and speaks. An article in another language is stored as the nearer of the two. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]
