/** The part of the DOM that ingestion uses, as types: the engine's project has no browser library, and a page is only ever read here. */

export type PageText = { nodeType: 3; data: string }
export type PageElement = {
  nodeType: 1
  tagName: string
  childNodes: Iterable<PageNode>
  textContent: string | null
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
  hasAttribute: (name: string) => boolean
  querySelectorAll: (selector: string) => Iterable<PageElement>
  querySelector: (selector: string) => PageElement | null
  insertBefore: (child: PageNode, before: PageNode | null) => unknown
  append: (child: PageNode) => void
  contains: (other: PageNode) => boolean
}
export type PageNode = PageText | PageElement | { nodeType: 8 }
export type PageDocument = { body: PageElement; createElement: (name: string) => PageElement; querySelectorAll: (selector: string) => Iterable<PageElement>; querySelector: (selector: string) => PageElement | null }

export const isText = (node: PageNode): node is PageText => node.nodeType === 3
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
