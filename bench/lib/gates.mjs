/** Milliseconds (95th percentile) that nobody feels between a key and its diagnostics, by lines of the plan. */
const KEYSTROKE = { 100: 8, 1000: 8, 10000: 16, 50000: 50 };
const COMPLETION = 16;
const GROWTH = 0.3;
/** 250 ms where a server that does nothing needs 100. */
const FIRST_DIAGNOSTICS = 2.5;
const MEMORY = 2;

/** The bounds of what a person feels, checked against `results`; a gate whose figures were not measured is left out. Times in ms; “×” are ratios of one run. */
export function gatesOf({ start, memory, sizes, growth }) {
  const gates = [];
  const gate = (name, value, most) => {
    if (Number.isFinite(value)) gates.push({ name, bound: `≤ ${most}`, value, met: value <= most });
  };
  const NULL = 'null';
  const OURS = ['kehoach, push', 'kehoach, pull'];
  const others = (size) => Object.keys(sizes[size] ?? {}).filter((name) => !name.startsWith(NULL) && !OURS.includes(name));
  for (const ours of OURS) {
    for (const size of Object.keys(sizes)) {
      const own = sizes[size]?.[ours];
      gate(`${ours}: key → diagnostics, ${size} lines, 95th percentile (ms)`, own?.keystroke?.p95, KEYSTROKE[size]);
      gate(`${ours}: completion, ${size} lines, 95th percentile (ms)`, own?.completion?.p95, COMPLETION);
      const fastest = Math.min(...others(size).map((name) => sizes[size][name].keystroke?.median ?? Number.POSITIVE_INFINITY));
      gate(`${ours}: key → diagnostics, ${size} lines, of the fastest server for another language (×)`, own?.keystroke?.median / fastest, 1);
    }
    gate(`${ours}: growth of key → diagnostics`, growth?.[ours]?.keystroke, GROWTH);
    gate(`${ours}: start → first diagnostics (×)`, start?.[ours]?.diagnostics?.median / start?.[NULL]?.diagnostics?.median, FIRST_DIAGNOSTICS);
    gate(`${ours}: memory, ${memory?.documents} plans (×)`, memory?.servers[ours]?.many / memory?.servers[NULL]?.many, MEMORY);
  }
  return gates;
}
