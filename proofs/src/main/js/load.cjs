// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// As many handlers of different jobs as the argument says. Prints "READY" once the driver has started, then "COUNT" and
// how many events were handled, now and then.
const { FlatfileListener, driver } = require("./official.cjs");

// What the driver prints for each event is not to count.
console.log = () => {};

let count = 0;
const listener = FlatfileListener.create((root) => {
  for (let i = 0; i < Number(process.argv[2]); i++) {
    root.on("job:ready", { job: `load:${i}` }, () => {
      if (++count % 100 === 0) {
        process.stdout.write(`COUNT ${count}\n`);
      }
    });
  }
});
listener.mount(driver);
driver.start().then(() => process.stdout.write("READY\n"));
