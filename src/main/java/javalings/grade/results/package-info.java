/**
 * The lines of results on the disk: kept one by one while a class is graded, in one file at the
 * end, and merged from the files of several machines. Imports {@code grade.shard} and {@code
 * report}.
 */
@NullMarked
package javalings.grade.results;

import org.jspecify.annotations.NullMarked;
