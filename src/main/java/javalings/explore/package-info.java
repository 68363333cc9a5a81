/**
 * The interleaving explorer, the allocation and bytecode proofs. Home of {@code
 * java.lang.classfile}. Imports {@code model}.
 */
@NullMarked
package javalings.explore;

import org.jspecify.annotations.NullMarked;
