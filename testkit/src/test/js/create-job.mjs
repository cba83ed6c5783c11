// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// Sets up what the delivery listener needs, with the official SDK: two secrets, a space, a workbook, and a job that is
// ready at once. Reads FLATFILE_API_URL, FLATFILE_API_KEY, FLATFILE_ENVIRONMENT_ID, WEBHOOK_URL, EXTERNAL_API_KEY.
// Prints one line of JSON: the ids, and the topics of the events of the job.
import { client } from "./sdk.mjs";

const { FLATFILE_ENVIRONMENT_ID: environmentId, WEBHOOK_URL, EXTERNAL_API_KEY } = process.env;
const api = client();

for (const [name, value] of Object.entries({ WEBHOOK_URL, EXTERNAL_API_KEY })) {
  if (value) {
    await api.secrets.upsert({ name, value, environmentId });
  }
}
const { data: space } = await api.spaces.create({ name: "Delivery", environmentId });
const { data: workbook } = await api.workbooks.create({
  name: "Orders",
  spaceId: space.id,
  environmentId,
  sheets: [{ name: "Orders", slug: "orders", fields: [{ key: "number", type: "string" }] }],
  actions: [{ operation: "submit", label: "Submit", mode: "foreground", primary: true }],
});
const { data: job } = await api.jobs.create({
  type: "workbook",
  operation: "submit",
  source: workbook.id,
  trigger: "immediate",
});
const { data: events } = await api.events.list({
  environmentId,
  spaceId: space.id,
  pageSize: 100,
  includeAcknowledged: true,
});
console.log(
  JSON.stringify({
    spaceId: space.id,
    workbookId: workbook.id,
    jobId: job.id,
    topics: events.filter((event) => event.context.jobId === job.id).map((event) => event.topic),
  }),
);
