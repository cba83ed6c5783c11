// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.WARNING;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/** Every message of the processor. A message says what was found, the rule, and what to write instead. */
public enum Diagnostic {
    ABSTRACT_HANDLER(
            ERROR,
            "Handler \"%s\" is abstract, and a handler needs a body: annotate the method that implements it instead."),
    STATIC_HANDLER(
            ERROR,
            "Handler \"%s\" is static, but handlers are called on an instance of their class: remove \"static\"."),
    PRIVATE_HANDLER(
            ERROR, "Handler \"%s\" is private, but generated code in its package has to call it: remove \"private\"."),
    GENERIC_HANDLER(
            ERROR,
            "Handler \"%s\" has a type parameter of its own, which no event can supply: name a concrete type instead."),
    VARARGS_HANDLER(
            ERROR,
            "Handler \"%s\" takes a variable number of arguments, but an event fills each parameter once: write \"%s\"."),
    RETURN_TYPE(
            ERROR,
            "Handler \"%s\" returns \"%s\", but nothing would use it: return void, or a CompletionStage if the work goes"
                    + " on in another thread."),

    INNER_LISTENER(
            ERROR,
            "Class \"%s\" has handlers, but it is an inner class and cannot live without an instance of \"%s\": declare"
                    + " it static."),
    PRIVATE_LISTENER(
            ERROR,
            "Class \"%s\" has handlers, but generated code in its package cannot see it because \"%s\" is private: remove"
                    + " \"private\"."),
    LOCAL_LISTENER(
            ERROR,
            "Handler \"%s\" is in a local or anonymous class, which generated code cannot name: make it a top-level or a"
                    + " static nested class."),
    ENUM_LISTENER(
            ERROR, "Enum \"%s\" has handlers, but a listener is a class, a record or an interface: move them to one."),

    UNANNOTATED_OVERRIDE(
            ERROR,
            "Method \"%s\" replaces a handler of \"%s\" but is no handler itself, so no event would reach either: annotate"
                    + " it with @OnEvent too, or rename it."),
    UNREACHABLE_HANDLER(
            ERROR,
            "Class \"%s\" inherits handler \"%s\" of \"%s\", but generated code in package \"%s\" cannot call it: make it"
                    + " public there, or override it here."),

    STRAY_FILTER(
            ERROR,
            "@%s does nothing on method \"%s\", which is no handler: add @OnEvent with the topics to handle, or remove"
                    + " it."),
    STRAY_PARAMETER(
            ERROR,
            "@%s does nothing on parameter \"%s\", because \"%s\" is no handler: annotate the method with @OnEvent, or"
                    + " remove it."),

    NO_TOPIC(ERROR, "@OnEvent without a topic never matches: name one, such as \"job:ready\", or \"**\" for all."),
    MALFORMED_TOPIC(ERROR, "%s"),
    BLANK_KEY(ERROR, "@Filter with a blank key matches no member: name one, such as \"job\" or \"payload.status\"."),
    NO_VALUE(
            ERROR,
            "@Filter on \"%s\" names no value and never matches: add a value, such as \"**\", or isNull = true."),
    NULL_WITH_VALUE(
            ERROR,
            "@Filter on \"%s\" asks for null and for a value at once, and no member is both: remove isNull or the value."),
    DECEPTIVE_TOPIC(ERROR, "%s"),
    MISSPELT_TOPIC(
            ERROR,
            Adjustable.YES,
            "%s If the topic is one of your project's own, declare it with -Aearmark.topics=%s."),
    RENAMED_TOPIC(WARNING, "%s"),
    UNKNOWN_TOPIC(
            WARNING,
            "%s Check its spelling, or declare it with -Aearmark.topics=%s if it is one of your project's own."),
    NO_NAMESPACE(ERROR, "@Namespace without a namespace never matches: name one, such as \"space:green\"."),

    UNREACHABLE_KEY(ERROR, "%s"),
    MISNAMED_KEY(ERROR, "%s"),
    ABSENT_KEY(ERROR, "%s"),
    UNDOCUMENTED_KEY(WARNING, "%s"),
    UNREACHABLE_VALUE(ERROR, "%s"),
    EXCLUDING_FILTERS(
            ERROR,
            "No event satisfies both filters on \"%s\": this one accepts %s, and the one on \"%s\" accepts %s. Remove one"
                    + " of them, or write all values in one @Filter."),
    DUPLICATE_HANDLER(
            WARNING,
            "Handlers \"%s\" and \"%s\" %s, so both run for the same event: remove one of them, or give them filters that"
                    + " tell them apart."),

    RETRY(ERROR, "%s"),
    TIMEOUT(ERROR, "%s"),
    HIDDEN_FAILURE(
            ERROR,
            "Class \"%s\" in %s cannot be seen by generated code in package \"%s\": make it package-private or public."),

    UNSUPPORTED_PARAMETER(
            ERROR,
            "Parameter \"%s\" is of type \"%s\", which no event fills: use Event or HandlerContext, or annotate it with"
                    + " @Secret, @Context or @Payload."),
    TWO_SOURCES(ERROR, "Parameter \"%s\" is annotated with @%s and @%s, but has one value: keep one of them."),
    SECRET_TYPE(
            ERROR,
            "Parameter \"%s\" is of type \"%s\", which @Secret cannot fill: use String, char[], URI or SecretValue, or an"
                    + " Optional or Supplier of one of them."),
    SECRET_NAME(ERROR, "%s"),
    SECRET_VALUE(WARNING, "%s"),
    SECRET_SPACE(
            WARNING,
            "The secret \"%s\" is looked up in space \"%s\", but no event of \"%s\" belongs to a space. Remove spaceId, or"
                    + " handle topics of spaces."),
    SECRET_FORMS(
            WARNING,
            "The secret \"%s\" is taken as %s here and as %s by parameter \"%s\" of \"%s\", though it is one secret. Take"
                    + " it in one form, or correct the name."),
    CREDENTIAL_IN_SOURCE(
            ERROR,
            Adjustable.WITH_REASON,
            "This text looks like %s, which everyone can use who sees the source or the class file. Take it from @Secret or"
                    + " from the environment; for one that is no real one, add"
                    + " @SuppressWarnings(\"earmark.credentialInSource: REASON\")."),
    CONTEXT_TYPE(
            ERROR,
            "Parameter \"%s\" is of type \"%s\", which @Context cannot fill: use String, or Optional<String> if the event"
                    + " may lack the id."),
    BLANK_CONTEXT(ERROR, "@Context with a blank name finds no id: write its name, such as \"spaceId\"."),
    ABSENT_CONTEXT(ERROR, "%s"),
    ASSUMED_CONTEXT(WARNING, "%s"),
    ABSENT_PAYLOAD(ERROR, "%s"),
    ASSUMED_PAYLOAD(WARNING, "%s"),
    RAW_PAYLOAD(
            ERROR,
            "Parameter \"%s\" is of type \"%s\", which does not say what it holds, so Jackson could not tell what to make: name"
                    + " the types, as in List<String> or Map<String, JsonNode>."),
    PAYLOAD_TYPE(
            ERROR,
            "Parameter \"%s\" is of type \"%s\", which @Payload cannot fill: use JsonNode, String, a primitive, a Map or"
                    + " List, or a record or class of your own."),
    HIDDEN_PAYLOAD(
            ERROR,
            "Parameter \"%s\" is of type \"%s\", but generated code in package \"%s\" cannot see \"%s\": make that class"
                    + " package-private or public."),
    NULLABLE_PRIMITIVE(
            ERROR, "Parameter \"%s\" is @Nullable, but a value of type \"%s\" is never null: write \"%s\" instead."),

    MISSING_PROVIDES(
            ERROR,
            "Module \"%s\" does not provide its index of listeners, so they would not be found: add \"provides"
                    + " dev.earmark.dispatch.ListenerIndex with %s;\"."),
    CLOSED_PAYLOAD(
            WARNING,
            "Jackson cannot fill \"%s\", because module \"%s\" does not open its package: add \"opens %s to"
                    + " tools.jackson.databind;\" to module-info.java."),
    MISSING_RUNTIME(
            ERROR,
            "Class \"%s\" has handlers, but nothing here could call them: add the dependency"
                    + " dev.earmark:earmark-runtime, and in a module \"requires dev.earmark.runtime;\"."),

    OPTION(ERROR, "The option -A%s %s."),
    NOT_WRITTEN(ERROR, "\"%s\" could not be written: %s. Check that the output folder exists and can be written to."),
    DEFECT(
            ERROR,
            "Earmark's annotation processor failed. This is a defect of Earmark, not of your code; please report this:"
                    + " %s");

    /** Whether the user may decide otherwise: what is true by nature is an error, what could be right is a warning. */
    private enum Adjustable {
        NO,
        YES,
        WITH_REASON
    }

    private final Kind kind;
    private final Adjustable adjustable;
    private final String template;

    Diagnostic(Kind kind, String template) {
        this(kind, kind == WARNING ? Adjustable.YES : Adjustable.NO, template);
    }

    Diagnostic(Kind kind, Adjustable adjustable, String template) {
        this.kind = kind;
        this.adjustable = adjustable;
        this.template = template;
    }

    /** Whether the user can change its severity and suppress it. */
    public boolean isAdjustable() {
        return adjustable != Adjustable.NO;
    }

    /** Whether a suppression has to say why. */
    public boolean needsReason() {
        return adjustable == Adjustable.WITH_REASON;
    }

    public Kind kind() {
        return kind;
    }

    /** The stable name: a Java identifier, such as {@code privateHandler}. */
    public String id() {
        var id = new StringBuilder();
        for (var word : name().split("_", -1)) {
            id.append(id.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) : word.substring(0, 1))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    public String message(Object... arguments) {
        return String.format(Locale.ROOT, template, arguments) + " [earmark." + id() + "]";
    }
}
