// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class D extends Base<java.util.List<?>> {} // error: Parameter "t" is of type "List<?>", which does not say what it holds, so Jackson could not tell what to make: name the types, as in List<String> or Map<String, JsonNode>.
