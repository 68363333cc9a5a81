package javalings.interleave.explore;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javalings.interleave.instrument.InstrumentedClasses;

/**
 * A program to explore.
 *
 * @param instrumentedClasses the classes of the program
 * @param libraries where everything else comes from
 * @param sources the text of a source file, by its name, where it is known
 * @param hiddenFile a source file whose lines are none of the learner's business
 */
public record ExploredProgram(
    InstrumentedClasses instrumentedClasses,
    ClassLoader libraries,
    Entry entry,
    Function<String, Optional<String>> sources,
    Optional<String> hiddenFile) {

  /** Finds what to run in classes that have just been loaded, so that statics are fresh. */
  @FunctionalInterface
  public interface Entry {
    Callable<?> in(ClassLoader fresh) throws ReflectiveOperationException;
  }
}
