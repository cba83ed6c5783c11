// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// The official listener, with its official driver, on Local Flatfile. Prints "READY" once the driver has started, then
// "HANDLED" and the id of each event that its one handler got. Reads FLATFILE_API_URL, FLATFILE_API_KEY and
// FLATFILE_ENVIRONMENT_ID.
const { FLATFILE_API_URL: url, FLATFILE_API_KEY: key, FLATFILE_ENVIRONMENT_ID: scope } = process.env;
process.env.FLATFILE_BEARER_TOKEN = key;
process.env.AGENT_INTERNAL_URL = url;

// The SDK sends a Keep-Alive header, which Node's own fetch refuses.
const plainFetch = globalThis.fetch;
globalThis.fetch = (target, options = {}) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (name.toLowerCase() !== "keep-alive" && value !== undefined) {
      headers.set(name, value);
    }
  }
  return plainFetch(target, { ...options, headers });
};

// The driver tells PubNub no origin, and so would call the real one.
const file = require.resolve("pubnub");
const PubNub = require(file);
require.cache[file].exports = class extends PubNub {
  constructor(settings) {
    super({ ...settings, origin: new URL(url).host, ssl: false });
  }
};

const { FlatfileListener } = require("@flatfile/listener");
const { PubSubDriver } = require("@flatfile/listener-driver-pubsub");

const listener = FlatfileListener.create((root) => {
  root.on("job:ready", { job: "workbook:submit" }, (event) => {
    process.stdout.write(`HANDLED ${event.src.id}\n`);
  });
});
const driver = new PubSubDriver(scope);
listener.mount(driver);
driver.start().then(() => process.stdout.write("READY\n"));
