/** Corners of each kind of thing's shape in a square from -1 to 1; null is a circle. The picture and the key draw from the same corners. */
export const shapes: Readonly<Record<string, readonly number[] | null>> = {
  Organisation: [-1, -0.8, 1, -0.8, 1, 0.8, -1, 0.8],
  Department: [-1, -0.5, 0, -1, 1, -0.5, 1, 0.9, -1, 0.9],
  Service: null,
  Policy: [-1, -1, 0.5, -1, 1, -0.5, 1, 1, -1, 1],
  LifeEvent: [0, -1, 0.28, -0.38, 0.95, -0.31, 0.45, 0.14, 0.59, 0.81, 0, 0.47, -0.59, 0.81, -0.45, 0.14, -0.95, -0.31, -0.28, -0.38],
  Journey: [-1, -0.7, 0.5, -0.7, 1, 0, 0.5, 0.7, -1, 0.7],
  Step: [0, -1, 1, 0, 0, 1, -1, 0],
  Profession: [0, -0.95, 1, 0.85, -1, 0.85],
  Team: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
  Community: [-0.4, -1, 0.4, -1, 1, -0.4, 1, 0.4, 0.4, 1, -0.4, 1, -1, 0.4, -1, -0.4],
  Metric: [-0.5, -0.8, 1, -0.8, 0.5, 0.8, -1, 0.8],
  Report: [-1, -1, 1, -1, 1, 0.5, 0, 1, -1, 0.5],
  Source: [-1, 0.85, 0, -0.95, 1, 0.85, 0, 0.4],
};
