/** The vocabulary of an Earmark listener and its meaning: annotations, topics and matching rules. */
module dev.earmark.annotations {
    requires static transitive org.jspecify;

    exports dev.earmark;
    exports dev.earmark.match;
}
