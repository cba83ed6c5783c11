// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.PolicyModel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;

/**
 * What the handlers of a class have in common.
 *
 * @param filters the filters on the classes around them
 * @param policy the policy that these classes set
 * @param methods all methods that the class has, by name
 */
record Around(List<FilterModel> filters, PolicyModel policy, Map<Name, List<ExecutableElement>> methods) {}
