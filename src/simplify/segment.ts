/**
 * A straight stroke between two points: x1, y1, x2, y2. Inner loops fill one array again and again and read it by index.
 * On Node 20.20 (V8 11.3), a new array for each stroke, taken apart by destructuring, costs 13 % of processor time
 * (`simplifyLine` of 40,000 random points; of a million points in a bell curve, 18 %).
 */
export type Segment = [x1: number, y1: number, x2: number, y2: number];
