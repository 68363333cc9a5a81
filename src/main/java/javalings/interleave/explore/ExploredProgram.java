package javalings.interleave.explore;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javalings.interleave.instrument.InstrumentedClasses;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionRunner;

/**
 * A program to explore.
 *
 * @param instrumentedClasses the classes of the program
 * @param libraries where everything else comes from
 * @param sources the text of a source file, by its name, where it is known
 * @param hiddenFile a source file whose lines are none of the learner's business
 * @param asserts whether it says anywhere what must hold
 * @param expected what it has to print under every schedule, if anybody has said so
 */
public record ExploredProgram(
    InstrumentedClasses instrumentedClasses,
    ClassLoader libraries,
    Entry entry,
    Function<String, Optional<String>> sources,
    Optional<String> hiddenFile,
    boolean asserts,
    Optional<String> expected) {

  /** Finds what to run in classes that have just been loaded, so that statics are fresh. */
  @FunctionalInterface
  public interface Entry {
    Callable<?> in(ClassLoader fresh) throws ReflectiveOperationException;
  }

  /** A run that prints something else than is expected ends in an error. */
  ExecutionRunner.Run judged(ExecutionRunner.Run run) {
    if (expected.isEmpty() || !(run.ending() instanceof ExecutionEnding.Done)) {
      return run;
    }
    String wanted = expected.get().replace("\\n", "\n").strip();
    String printed = run.trace().output().strip();
    String message = "the output is \"%s\", and expected was \"%s\"".formatted(printed, wanted);
    return printed.lines().toList().equals(wanted.lines().toList())
        ? run
        : run.endingIn(new ExecutionEnding.Threw(() -> "main", new AssertionError(message)));
  }
}
