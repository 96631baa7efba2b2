import type { StylesheetJson } from 'cytoscape';
import { textSize } from './canvas-elements.js';
import { colourAt, type Ink } from './palette.js';
import { shapes } from './shapes.js';

const points = (corners: readonly number[]) => corners.join(' ');

/** How things and links look: shape by kind, colour by department, both said in words beside it. */
export const canvasStyle = (ink: Ink): StylesheetJson => [
  {
    selector: 'node',
    style: {
      'background-color': ink.fill,
      'border-width': 2,
      'border-color': ink.text,
      label: 'data(caption)',
      'font-family': 'Helvetica Neue, Helvetica, Arial, sans-serif',
      'font-size': textSize(false),
      color: ink.text,
      'text-wrap': 'wrap',
      'text-max-width': '130px',
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-background-color': ink.paper,
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
      'min-zoomed-font-size': 6,
    },
  },
  { selector: 'node[width]', style: { width: 'data(width)', height: 'data(width)' } },
  ...Object.entries(shapes).map(([label, corners]) => ({
    selector: `node[shape = '${label}']`,
    style: corners ? { shape: 'polygon' as const, 'shape-polygon-points': points(corners) } : { shape: 'ellipse' as const },
  })),
  // In the person's own colours a fill of ours could hide what they need to see; the caption still names the department.
  ...(ink.forced
    ? []
    : Array.from({ length: 8 }, (_, at) => ({ selector: `node[colour = ${at}]`, style: { 'background-color': colourAt(at) } }))),
  {
    selector: 'node[?box]',
    style: {
      shape: 'round-rectangle',
      'background-color': ink.text,
      'background-opacity': 0.05,
      'border-width': 1,
      'border-color': ink.line,
      'border-style': 'solid',
      padding: '24px',
      'text-valign': 'top',
      'text-margin-y': -4,
      'font-weight': 'bold',
      'font-size': 22,
      'text-max-width': '600px',
      'min-zoomed-font-size': 0,
      'z-index': 0,
      events: 'no',
    },
  },
  { selector: 'node[?rolled]', style: { 'font-size': textSize(true), 'text-max-width': '240px' } },
  { selector: 'node[?illustrative]', style: { 'border-style': 'dashed' } },
  { selector: 'node.thick', style: { 'border-width': 5 } },
  { selector: 'node.double', style: { 'border-style': 'double', 'border-width': 6 } },
  { selector: 'node.dashed', style: { 'border-style': 'dotted', 'border-width': 4 } },
  {
    selector: 'node[?pinned]',
    style: { 'underlay-color': ink.text, 'underlay-opacity': 0.25, 'underlay-padding': 6, 'underlay-shape': 'round-rectangle' },
  },
  { selector: 'node[?marked]', style: { 'border-width': 4, 'border-color': ink.strong } },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': ink.line,
      'curve-style': 'bezier',
      'target-arrow-color': ink.line,
      'target-arrow-shape': 'none',
      'arrow-scale': 1,
      'font-family': 'Helvetica Neue, Helvetica, Arial, sans-serif',
      'font-size': 10,
      color: ink.text,
      'text-background-color': ink.paper,
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
      'min-zoomed-font-size': 9,
      'text-rotation': 'autorotate',
    },
  },
  { selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge[?counted]', style: { label: 'data(caption)', 'text-rotation': 'none' } },
  // Parts of one thing in several groups: a bar between them, and no word beside it.
  { selector: 'edge[?same]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], width: 4, 'line-color': ink.text } },
  { selector: '[?dim]', style: { opacity: 0.25 } },
  // Thousands of curved lines with arrows would take longer to draw than anybody can tell them apart.
  { selector: 'edge.plain', style: { 'curve-style': 'haystack', 'haystack-radius': 0, label: '' } },
  { selector: 'edge.near', style: { label: 'data(caption)', 'line-color': ink.strong, 'target-arrow-color': ink.strong, 'z-index': 5 } },
  // Beside more than a few links their words would cover the picture; the list says them.
  { selector: 'edge.many', style: { label: '' } },
  {
    selector: 'node.chosen',
    style: {
      'overlay-color': ink.strong,
      'overlay-opacity': 0.25,
      'overlay-padding': 8,
      'border-width': 5,
      'border-color': ink.strong,
      'font-weight': 'bold',
      'z-index': 10,
    },
  },
];
