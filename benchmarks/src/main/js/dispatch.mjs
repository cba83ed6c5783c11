// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// Measures the official listener on what ExportWorkload wrote: node dispatch.mjs WORKLOAD.json
import { readFileSync } from 'node:fs';
import { FlatfileListener } from '@flatfile/listener';

const SAMPLES = 15;
const SAMPLE_MS = 200;

const { n, handlers, events } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

let sum = 0;
const listener = FlatfileListener.create((client) => {
  handlers.forEach(({ topic, key, value }, number) => {
    client.on(topic, { [key]: value }, () => {
      sum += number + 1;
    });
  });
});

let next = 0;
async function dispatchOne() {
  const { handler, event } = events[next++ % events.length];
  const before = sum;
  await listener.dispatchEvent(event);
  if (sum - before !== handler + 1) {
    throw new Error(`event ${event.id} did not reach handler ${handler} alone`);
  }
}

async function sample() {
  let count = 0;
  const start = process.hrtime.bigint();
  let elapsed;
  do {
    await dispatchOne();
    count++;
    elapsed = Number(process.hrtime.bigint() - start);
  } while (elapsed < SAMPLE_MS * 1e6);
  return elapsed / count;
}

for (let i = 0; i < 5; i++) {
  await sample();
}
const samples = [];
for (let i = 0; i < SAMPLES; i++) {
  samples.push(await sample());
}
// In the form of JMH's results, so that one report reads both.
console.log(
  JSON.stringify([
    {
      benchmark: 'dev.earmark.benchmarks.DispatchBenchmark.javascript',
      params: { n: String(n) },
      primaryMetric: { scoreUnit: 'ns/op', rawData: [samples] },
    },
  ]),
);
