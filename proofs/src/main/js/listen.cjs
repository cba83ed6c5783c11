// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// Prints "READY" once the driver has started, then "HANDLED" and the id of each event that its one handler got.
const { FlatfileListener, driver } = require("./official.cjs");

const listener = FlatfileListener.create((root) => {
  root.on("job:ready", { job: "workbook:submit" }, (event) => {
    process.stdout.write(`HANDLED ${event.src.id}\n`);
  });
});
listener.mount(driver);
driver.start().then(() => process.stdout.write("READY\n"));
