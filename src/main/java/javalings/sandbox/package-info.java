/**
 * What stands between a learner's classes and the virtual machine that they run in: their loader,
 * what they print, what they change and leave behind. Imports {@code compile} and {@code model}.
 */
@NullMarked
package javalings.sandbox;

import org.jspecify.annotations.NullMarked;
