// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// The official listener's packages, with the official driver on Local Flatfile: FLATFILE_API_URL, FLATFILE_API_KEY and
// FLATFILE_ENVIRONMENT_ID name it.
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

module.exports = { FlatfileListener, driver: new PubSubDriver(scope) };
