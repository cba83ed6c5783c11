// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// Listens to the stream of the environment with the official PubNub client, as Flatfile's own driver does: one channel,
// a new token on 403. Prints "ready", then the id of each event; ends when its standard input does.
import PubNub from "pubnub";

const { FLATFILE_API_URL: url, FLATFILE_API_KEY: key, FLATFILE_ENVIRONMENT_ID: scope } = process.env;

async function subscription() {
  const reply = await fetch(`${url}/v1/subscription?scope=${scope}`, { headers: { Authorization: `Bearer ${key}` } });
  return (await reply.json()).data;
}

const { subscribeKey, accountId, token, origin } = await subscription();
const pubnub = new PubNub({
  subscribeKey,
  userId: accountId,
  restore: true,
  origin: new URL(origin).host,
  ssl: false,
});
pubnub.setToken(token);
pubnub.addListener({
  message: ({ message }) => console.log(JSON.parse(message).id),
  status: async ({ category, operation }) => {
    if (category === "PNConnectedCategory" && operation === "PNSubscribeOperation") {
      console.log("ready");
    }
    if (category === "PNAccessDeniedCategory") {
      pubnub.setToken((await subscription()).token);
      pubnub.reconnect();
    }
  },
});
pubnub.subscribe({ channels: [`environment.${scope}`] });
process.stdin.on("end", () => {
  pubnub.unsubscribeAll();
  pubnub.stop();
  process.exit();
});
process.stdin.resume();
