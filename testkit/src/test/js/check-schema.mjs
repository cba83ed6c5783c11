// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// Makes each call that Local Flatfile serves with the official SDK, and holds each reply to the SDK's own schema. The
// SDK skips that check by itself (skipValidation); here it is made to do it. Prints one line for each call.
import serialization from "@flatfile/api/serialization/index.js";
import { client } from "./sdk.mjs";

let checked = [];
for (const [name, schema] of Object.entries(serialization)) {
  if (typeof schema?.parseOrThrow === "function") {
    const parseOrThrow = schema.parseOrThrow;
    schema.parseOrThrow = (raw, options) => {
      checked.push(name);
      return parseOrThrow(raw, { ...options, skipValidation: false });
    };
  }
}

const environmentId = process.env.FLATFILE_ENVIRONMENT_ID;
const key = client();
let failures = 0;

/** Makes a call; it has to succeed, and its reply has to pass the schema that the SDK names for it. */
async function call(name, action) {
  checked = [];
  try {
    const reply = await action();
    if (checked.length === 0) {
      throw new Error("the SDK held the reply to no schema");
    }
    console.log(`ok ${name} ${checked.join(",")}`);
    return reply;
  } catch (failure) {
    failures++;
    console.log(`failed ${name}: ${failure.message} ${JSON.stringify(failure.errors ?? failure.body ?? "")}`);
    return undefined;
  }
}

/** Makes a call that has to be refused with the status, and with an error body that passes the schema. */
async function refused(name, status, action) {
  try {
    await action();
    failures++;
    console.log(`failed ${name}: it was not refused`);
  } catch (failure) {
    const errors = failure.body?.errors;
    const fits = failure.statusCode === status && Array.isArray(errors) && typeof errors[0].message === "string";
    failures += fits ? 0 : 1;
    console.log(`${fits ? "ok" : "failed"} ${name} ${failure.statusCode}`);
  }
}

// The check itself: a reply that lacks a required member does not pass.
try {
  serialization.JobResponse.parseOrThrow({ data: { id: "us_jb_1" } }, { skipValidation: true });
  failures++;
  console.log("failed self-check: an incomplete job passed");
} catch {
  console.log("ok self-check");
}

const user = await call("auth.createAccessToken", () =>
  client("none").auth.createAccessToken({
    type: "userCredentials",
    email: "dev@example.com",
    password: "your-password",
  }),
);
const asUser = client(user.accessToken);
await call("auth.refreshToken", () => asUser.auth.refreshToken("any"));
const pat = await call("auth.createPersonalAccessToken", () => asUser.auth.createPersonalAccessToken({ name: "ci" }));
await call("auth.listPersonalAccessTokens", () => asUser.auth.listPersonalAccessTokens());
await call("auth.deletePersonalAccessToken", () =>
  asUser.auth.deletePersonalAccessToken(pat.data.personalAccessToken.id),
);
await refused("auth with a deleted token", 401, () => client(pat.data.token).spaces.list());

await call("environments.list", () => key.environments.list());
const environment = await call("environments.get", () => key.environments.get(environmentId));
const { accountId } = environment.data;

const space = await call("spaces.create", () =>
  key.spaces.create({ name: "S", environmentId, namespace: "portal", labels: ["l"], autoConfigure: true }),
);
const spaceId = space.data.id;
await call("spaces.list", () => key.spaces.list({ environmentId }));
await call("spaces.get", () => key.spaces.get(spaceId));
await call("spaces.update", () => key.spaces.update(spaceId, { name: "T", metadata: { a: 1 } }));

const workbook = await call("workbooks.create", () =>
  key.workbooks.create({
    name: "W",
    spaceId,
    environmentId,
    settings: { trackChanges: true },
    sheets: [
      {
        name: "Contacts",
        slug: "contacts",
        fields: [
          { key: "email", type: "string", constraints: [{ type: "required" }, { type: "unique" }] },
          { key: "status", type: "enum", config: { options: [{ value: "new", label: "New" }] } },
        ],
        actions: [{ operation: "dedupe", label: "Dedupe", mode: "foreground" }],
      },
    ],
    actions: [{ operation: "submit", label: "Submit", mode: "foreground", primary: true }],
  }),
);
const workbookId = workbook.data.id;
const sheetId = workbook.data.sheets[0].id;
await call("workbooks.list", () => key.workbooks.list({ spaceId }));
await call("workbooks.get", () => key.workbooks.get(workbookId));
await call("workbooks.update", () =>
  key.workbooks.update(workbookId, { name: "V", sheets: [{ name: "More", slug: "more", fields: [] }] }),
);
await call("sheets.list", () => key.sheets.list({ workbookId }));
await call("sheets.get", () => key.sheets.get(sheetId));

const secret = await call("secrets.upsert", () =>
  key.secrets.upsert({ name: "N", value: "v", environmentId, spaceId, actorId: "us_usr_1" }),
);
await call("secrets.list", () => key.secrets.list({ environmentId, spaceId, actorId: "us_usr_1" }));
await call("secrets.delete", () => key.secrets.delete(secret.data[0].id));

const job = await call("jobs.create", () =>
  key.jobs.create({
    type: "workbook",
    operation: "submit",
    source: workbookId,
    input: { note: "hi" },
    subject: { type: "resource", id: workbookId },
  }),
);
const jobId = job.data.id;
await call("jobs.list", () => key.jobs.list({ environmentId, spaceId }));
await call("jobs.get", () => key.jobs.get(jobId));
await call("jobs.update", () => key.jobs.update(jobId, { progress: 1, metadata: { a: 1 } }));
await call("jobs.execute", () => key.jobs.execute(jobId));
await call("jobs.ack", () => key.jobs.ack(jobId, { progress: 10, info: "Accepted" }));
await call("jobs.complete", () => key.jobs.complete(jobId, { outcome: { message: "done" }, info: "i" }));
await refused("jobs.complete of an ended job", 400, () => key.jobs.complete(jobId));
const another = () => key.jobs.create({ type: "sheet", operation: "dedupe", source: sheetId, trigger: "immediate" });
const failing = (await another()).data.id;
await call("jobs.fail", () => key.jobs.fail(failing, { outcome: { acknowledge: true, message: "no" }, info: "no" }));
const canceled = (await another()).data.id;
await call("jobs.cancel", () => key.jobs.cancel(canceled, { info: "stop" }));
await call("jobs.delete", () => key.jobs.delete(canceled));

const event = await call("events.create", () =>
  key.events.create({ topic: "cron:daily", domain: "cron", context: { accountId, environmentId }, payload: {} }),
);
await call("events.list", () => key.events.list({ environmentId, pageSize: 100 }));
await call("events.get", () => key.events.get(event.data.id));
await call("events.ack", () => key.events.ack(event.data.id));
await call("events.list acknowledged", () => key.events.list({ includeAcknowledged: true, pageSize: 100 }));

await call("workbooks.delete", () => key.workbooks.delete(workbookId));
await call("spaces.delete", () => key.spaces.delete(spaceId));
await refused("spaces.get of an unknown space", 404, () => key.spaces.get(spaceId));
await refused("secrets.upsert without a value", 400, () => key.secrets.upsert({ name: "N", value: "", environmentId }));
await refused("spaces.list with a wrong key", 401, () => client("sk_wrong").spaces.list());

process.exitCode = failures === 0 ? 0 : 1;
