/**
 * Reports for programs, in the formats that the command line promises. Home of Jackson's generator.
 * Imports {@code model}.
 */
@NullMarked
package javalings.report;

import org.jspecify.annotations.NullMarked;
