import { createNodeKey } from '#graph-schema/ids';
import type { NodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';

/**
 * A thing that an answer names: its key, its name and its scalar fields as the API has them. What it lacks (departments, sources …) is
 * read by its key, and only when somebody asks for it.
 */
interface Thing<L extends NodeLabel> {
  readonly label: L;
  readonly id: NodeKey;
  readonly name: string;
}

export interface Organisation extends Thing<'Organisation'> {
  readonly abbreviation: string | null;
  readonly kind: string;
  readonly status: string;
}

export interface Service extends Thing<'Service'> {
  readonly level: string;
  readonly summary: string | null;
  readonly status: string;
}

export interface Profession extends Thing<'Profession'> {
  readonly family: string | null;
}

export interface TeamProfession {
  readonly profession: Profession;
  readonly people: number | null;
}

export interface Team extends Thing<'Team'> {
  readonly activity: string;
  readonly people: number | null;
  /** As at the date of the answer. */
  readonly organisation: Organisation | null;
  readonly professions: readonly TeamProfession[];
}

export interface Community extends Thing<'Community'> {
  readonly kind: string;
  readonly purpose: string | null;
}

export interface Step extends Thing<'Step'> {
  readonly position: number;
  readonly optional: boolean;
  readonly likelihood: number;
  readonly services: readonly Service[];
}

export interface Journey extends Thing<'Journey'> {
  readonly summary: string | null;
  readonly steps: readonly Step[];
}

/** The label, key and name that every thing starts with. */
export const thing = <L extends NodeLabel>(label: L, id: string, name: string): Thing<L> => ({ label, id: createNodeKey(label, id), name });
