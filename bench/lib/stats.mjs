/** The value below which the share `p` (0 to 1) of `values` lies; NaN for none. */
export function quantile(values, p) {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))];
}

/** Median, 95th percentile and number of `values`. */
export function summary(values) {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95), count: values.length };
}

/** k of time ~ size^k, by least squares over the logarithms of [size, time] pairs. */
export function growthExponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (index) => logs.reduce((sum, pair) => sum + pair[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const below = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return above / below;
}

/** How steady the machine is: median and 95th percentile (ms) of one fixed piece of arithmetic. */
export function noise() {
  const times = [];
  for (let round = 0; round < 40; round++) {
    const start = performance.now();
    let x = 1;
    for (let i = 0; i < 1_000_000; i++) x = (Math.imul(x, 31) + i) | 0;
    if (x === 0.5) throw new Error('never');
    times.push(performance.now() - start);
  }
  return summary(times.slice(10));
}
