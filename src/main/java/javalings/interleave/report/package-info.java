/**
 * Says what went wrong in a schedule, in words and in places. Imports {@code explore}, {@code
 * model}, {@code race}, {@code event} and {@code javalings.model}.
 */
@NullMarked
package javalings.interleave.report;

import org.jspecify.annotations.NullMarked;
