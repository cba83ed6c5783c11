// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import java.util.concurrent.CompletionStage;

interface G<T> {
    CompletionStage<T> on(T t);
}
