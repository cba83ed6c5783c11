// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;

@Filter(key = "snapshotId", value = "x") // error: No event of "records:created" has a member "snapshotId". Filter by a member that these events have.
class B extends Base {}
