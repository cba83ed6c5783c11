/** What a topic pattern and a filter mean: one implementation for the processor and the runtime. */
@NullMarked
package dev.earmark.match;

import org.jspecify.annotations.NullMarked;
