// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class C extends Base<Runnable> {} // error: Parameter "t" is of type "Runnable", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or List, or a record or class of your own.
