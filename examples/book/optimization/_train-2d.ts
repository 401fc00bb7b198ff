/** One step of an optimizer: from the place and the two numbers of its state to the next. */
export type Step = (
  x1: number,
  x2: number,
  s1: number,
  s2: number,
) => readonly [number, number, number, number];

/** The places that steps of an optimizer lead to from (−5, −2). */
export function train2d(step: Step, steps = 20): [number, number][] {
  let state = [-5, -2, 0, 0] as ReturnType<Step>;
  const results: [number, number][] = [[-5, -2]];
  for (let i = 0; i < steps; i++) {
    state = step(...state);
    results.push([state[0], state[1]]);
  }
  return results;
}
