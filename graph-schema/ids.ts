import { labels, nodeLabels, type NodeLabel } from './labels.js';

/** Stable for ever, unique within its label; a step's is `<journey>/<step>`. */
export type NodeId = string & { readonly brand: 'NodeId' };
/** `<label in kebab-case>:<id>`, the GraphQL ID and what stands in addresses. */
export type NodeKey = string & { readonly brand: 'NodeKey' };

const slug = '[a-z0-9][a-z0-9-]*';
const slugPattern = new RegExp(`^${slug}$`);
const stepPattern = new RegExp(`^${slug}/${slug}$`);
export const longestId = 200;

/** Whether `value` may be the id of a node with this label. */
export const isNodeId = (label: NodeLabel, value: string): boolean =>
  value.length <= longestId && (label === 'Step' ? stepPattern : slugPattern).test(value);

export const createNodeKey = (label: NodeLabel, id: string): NodeKey => `${labels[label].prefix}:${id}` as NodeKey;

const labelOfPrefix = new Map(nodeLabels.map((label) => [labels[label].prefix as string, label]));

/** What stands behind the label of a key; a bare id as it is. */
export const bareId = (key: string): string => key.slice(key.indexOf(':') + 1);

/** A key split into its label and id, or null when it is none. A bare id has no label, so it is none. */
export const decodeKey = (key: string): { label: NodeLabel; id: NodeId } | null => {
  const colon = key.indexOf(':');
  const label = labelOfPrefix.get(key.slice(0, Math.max(colon, 0)));
  if (!label) return null;
  const id = key.slice(colon + 1);
  return isNodeId(label, id) ? { label, id: id as NodeId } : null;
};
