// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A listener class, read and found good.
 *
 * @param type the listener class
 * @param binaryName its name at run time
 * @param description the class that describes it
 * @param auxiliary whether it is in a file named after another class, so that no signature elsewhere should name it
 * @param runnable whether there can be instances of it
 * @param creation how one is made
 * @param lint the warnings that code naming the class and calling its handlers would get
 * @param surroundings what generated code finds next to it
 * @param handlers the handlers, inherited ones first
 */
public record ListenerModel(
        ClassName type,
        String binaryName,
        ClassName description,
        boolean auxiliary,
        boolean runnable,
        Creation creation,
        List<String> lint,
        Surroundings surroundings,
        List<HandlerModel> handlers) {

    /** The type by which signatures name the listener. */
    public ClassName signatureType() {
        return auxiliary ? ClassName.OBJECT : type;
    }

    /** How an instance is made. */
    public enum Creation {
        /** Not by generated code: the class is abstract or its constructors cannot be used. */
        NONE,
        /** By a no-argument constructor. */
        PLAIN,
        /** By a no-argument constructor that declares exceptions. */
        THROWING
    }
}
