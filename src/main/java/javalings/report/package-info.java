/**
 * Reports for programs, in the formats that the command line promises. Home of Jackson's generator,
 * and of what reads its lines back. Imports {@code model}.
 */
@NullMarked
package javalings.report;

import org.jspecify.annotations.NullMarked;
