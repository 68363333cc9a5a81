package javalings.explore.interleave;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * A program to explore.
 *
 * @param classes weaves the classes of the program
 * @param libraries where everything else comes from
 * @param sources the text of a source file, by its name, where it is known
 * @param hiddenFile a source file whose lines are none of the learner's business
 */
record ExploredProgram(
    InstrumentedClasses classes,
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
