/**
 * Keeps a learner's classes apart from the virtual machine that they run in: loads them, captures
 * their output, puts back what they changed, and finds the threads that they left. Imports {@code
 * compile} and {@code model}.
 */
@NullMarked
package javalings.sandbox;

import org.jspecify.annotations.NullMarked;
