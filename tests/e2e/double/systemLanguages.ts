/** The languages that the system is set to: what Electron tells the main process, and what Chromium tells the page. */

/** Language tags from the environment, preferred first ("fr", "en-GB"). */
export const systemLanguages = (): string[] =>
  (process.env.LANGUAGE || process.env.LC_ALL || process.env.LANG || 'en').split(':').map((tag) => tag.replace(/\..*/, '').replace('_', '-'))
