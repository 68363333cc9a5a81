/**
 * Which students one of several machines grades: told on the command line, or by the environment of
 * a build server or a batch system. Imports {@code model}.
 */
@NullMarked
package javalings.grade.shard;

import org.jspecify.annotations.NullMarked;
