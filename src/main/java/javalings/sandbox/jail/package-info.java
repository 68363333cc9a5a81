/**
 * The restrictions of the operating system on a process that runs a stranger's code: Landlock,
 * resource limits and seccomp, put on by Java itself through {@code java.lang.foreign}. Imports
 * {@code java.*} only.
 */
@NullMarked
package javalings.sandbox.jail;

import org.jspecify.annotations.NullMarked;
