package javalings.explore.interleave;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * A program to explore.
 *
 * @param classes the class file of each class of the program, by internal name
 * @param libraries where everything else comes from
 * @param sources the text of a source file, by its name, where it is known
 * @param hiddenFile a source file whose lines are none of the learner's business
 */
record Program(
    Function<String, Optional<byte[]>> classes,
    ClassLoader libraries,
    Entry entry,
    Function<String, Optional<String>> sources,
    Optional<String> hiddenFile) {

  /** Finds what to run in classes that have just been loaded, so that statics are fresh. */
  @FunctionalInterface
  interface Entry {
    Callable<?> in(ClassLoader fresh) throws ReflectiveOperationException;
  }
}
