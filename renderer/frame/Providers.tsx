/** Everything that the window's components ask for by hook, in one place: client, host, answers, keys, words, imports. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Host } from '../../shared/contract/bridge.ts'
import type { Client } from '../../shared/contract/client.ts'
import { localeOf } from '../../shared/text/translate.ts'
import { ClientContext } from '../client/client.ts'
import { ImportsProvider } from '../client/imports.tsx'
import { useCall, useInvalidation } from '../client/queries.ts'
import { HostContext } from '../host/host.ts'
import { createKeyRegistry, KeyRegistryContext } from '../state/keys.ts'
import { LanguageContext } from '../text/useText.ts'

type Props = { client: Client; host: Host; children: ReactNode }

/** Answers stay fresh until the engine says otherwise, so nothing is asked again for a focus or a clock. */
function createQueries(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: 'always' } } })
}

export function Providers({ client, host, children }: Props) {
  const [queries] = useState(createQueries)
  const [registry] = useState(createKeyRegistry)
  return (
    <ClientContext value={client}>
      <HostContext value={host}>
        <QueryClientProvider client={queries}>
          <KeyRegistryContext value={registry}>
            <Preferences platform={host.platform}>
              <ImportsProvider>{children}</ImportsProvider>
            </Preferences>
          </KeyRegistryContext>
        </QueryClientProvider>
      </HostContext>
    </ClientContext>
  )
}

/** Language, theme and density, from the settings onto the page. The system's language is what the window's own engine says: the same in the desktop and in a browser. */
function Preferences({ platform, children }: { platform: Host['platform']; children: ReactNode }) {
  useInvalidation()
  const { data } = useCall('workspace.state', {})
  const settings = data?.settings
  const system = navigator.language.startsWith('fr') ? 'fr' : 'en'
  const language = !settings || settings.language === 'system' ? system : settings.language
  const theme = settings?.theme ?? 'system'
  const density = settings?.density ?? 'comfortable'
  useEffect(() => {
    const page = document.documentElement
    page.lang = language
    page.dataset.platform = platform
    page.dataset.density = density
    if (theme === 'system') delete page.dataset.theme
    else page.dataset.theme = theme
  }, [language, theme, density, platform])
  return <LanguageContext value={language}><I18nProvider locale={localeOf(language)}>{children}</I18nProvider></LanguageContext>
}
