// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

// The official SDK sends a Keep-Alive header, which Node's own fetch refuses. Taking that one header away is the
// remedy; everything else is sent as the SDK wants it.
const plainFetch = globalThis.fetch;
globalThis.fetch = (url, options = {}) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (name.toLowerCase() !== "keep-alive" && value !== undefined) {
      headers.set(name, value);
    }
  }
  return plainFetch(url, { ...options, headers });
};

/** The SDK, loaded only now so that it sees the changed fetch and the environment variables. */
const sdk = await import("@flatfile/api");

/** A client of FLATFILE_API_URL with the token, or with FLATFILE_API_KEY. */
export function client(token = process.env.FLATFILE_API_KEY) {
  return new sdk.default.FlatfileClient({ apiUrl: process.env.FLATFILE_API_URL, token });
}
