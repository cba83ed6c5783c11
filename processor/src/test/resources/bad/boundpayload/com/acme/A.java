// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

@SuppressWarnings("rawtypes")
class A extends Base {}
