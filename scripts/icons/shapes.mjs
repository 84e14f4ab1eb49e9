// Shapes in a square from 0 to 1, y downwards: each tells whether a point lies inside.

/** Inside the square with rounded corners. */
export function inSquare(x, y, radius) {
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

export const inDisc = (x, y, [centreX, centreY], radius) => Math.hypot(x - centreX, y - centreY) <= radius;

export const inBar = (x, y, { left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom;

/** A line with round ends through all points. */
export const inStroke = (x, y, points, width) =>
  points.some((to, index) => index > 0 && distanceToLine(x, y, points[index - 1], to) <= width / 2);

function distanceToLine(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

/** A part of a ring: from one angle to another, in degrees clockwise from the right. */
export function inArc(x, y, { centre: [centreX, centreY], radius, width, from, to }) {
  if (Math.abs(Math.hypot(x - centreX, y - centreY) - radius) > width / 2) return false;
  const angle = (Math.atan2(y - centreY, x - centreX) * 180) / Math.PI;
  return [angle, angle + 360].some((one) => one >= from && one <= to);
}

/** Inside a triangle, whichever way round its corners are given. */
export function inTriangle(x, y, corners) {
  const sides = corners.map(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % 3];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Inside a kite around the centre that points to `angle` (radians from north, clockwise): 1 = front half, -1 = back half. */
export function kite(x, y, { angle, length, width }) {
  const along = (x - 0.5) * Math.sin(angle) - (y - 0.5) * Math.cos(angle);
  const across = (x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle);
  if (Math.abs(along) / length + Math.abs(across) / width > 1) return 0;
  return along >= 0 ? 1 : -1;
}
