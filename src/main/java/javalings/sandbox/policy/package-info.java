/**
 * The policy: the classes and members of the JDK that a submission may use, held against its class
 * files before anything of it is loaded. Imports {@code compile} and {@code model}.
 */
@NullMarked
package javalings.sandbox.policy;

import org.jspecify.annotations.NullMarked;
