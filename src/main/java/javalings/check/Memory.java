package javalings.check;

import java.io.Serializable;
import java.util.Optional;
import javalings.cost.ClassFiles;
import javalings.cost.NamedMethod;
import javalings.memory.MemoryRun;
import javalings.memory.MemoryWords;

/**
 * Runs code that uses {@code java.lang.foreign} and tells its trouble by the learner's lines: where
 * the memory was used, where its arena was opened, and where it was closed.
 *
 * <pre>{@code
 * Memory.check(() -> assertEquals(42, Memory1.sum()));
 * }</pre>
 */
public final class Memory {

  /** The code to run; it may use classes and static methods, but nothing around it. */
  @FunctionalInterface
  public interface Scenario extends Serializable {
    void run() throws Exception;
  }

  private Memory() {}

  /**
   * The message of a JDK exception about memory, without the insides of its objects: a sentence
   * without a full stop; nothing for any other exception.
   */
  public static Optional<String> words(Throwable thrown) {
    return MemoryWords.of(thrown);
  }

  /**
   * Runs a scenario on rewritten copies of the learner's and the check's classes, with static
   * fields of their own.
   *
   * @throws Refusal if memory is used after its arena closed, by a thread that does not own it, out
   *     of bounds, misaligned or though it is read-only, or closed while in use, on any thread that
   *     has ended when the scenario does
   * @throws Exception or any other error that the scenario throws itself
   * @throws IllegalArgumentException if the scenario uses a local variable or {@code this}
   */
  public static void check(Scenario scenario) throws Exception {
    var ending =
        MemoryRun.of(ClassFiles.loaderOf(scenario.getClass()), NamedMethod.behind(scenario));
    if (ending.trouble().isPresent()) {
      var where = ending.lines().map(it -> "line " + it.place().line() + ": ").orElse("");
      var sentence = where + ending.trouble().get();
      throw new Refusal(sentence, "", ending.lines().stream().toList());
    }
    switch (ending.thrown().orElse(null)) {
      case null -> {}
      case Exception exception -> throw exception;
      case Error error -> throw error;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }
}
