package javalings.testrun;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flaw that a subject has in one run of the tests, if it has any. The subject asks at each
 * place where a flaw would show. It counts these questions: tests that never end because of a flaw
 * ask without end, and are stopped after the same number on every machine.
 */
public final class ActiveMutant {

  /** Far more than tests ask that end, and a fraction of a second's work. */
  private static final int MOST_QUESTIONS = 1_000_000;

  private static final int KEPT_INPUTS = 16;

  private final @Nullable Enum<?> flaw;
  private final Deque<String> inputs = new ArrayDeque<>();
  private int questions;
  private long allInputs;

  ActiveMutant(@Nullable Enum<?> flaw) {
    this.flaw = flaw;
  }

  /** The mutant that the asking class is. */
  static ActiveMutant of(Class<?> subject) {
    return subject.getClassLoader() instanceof MutantClassLoader loader
        ? loader.active()
        : new ActiveMutant(null);
  }

  /**
   * Whether the subject has this flaw. It comes by its name, since each run has its own copy of the
   * check's classes.
   *
   * @throws EndlessTests if the tests go on and on
   */
  public synchronized boolean has(Enum<?> asked) {
    if (++questions > MOST_QUESTIONS) {
      throw new EndlessTests(MOST_QUESTIONS);
    }
    return flaw != null && asked.name().equals(flaw.name());
  }

  /** Notes what the tests gave to the subject, so that two runs and a message can be compared. */
  public synchronized void got(Object input) {
    var text = String.valueOf(input);
    allInputs = 31 * allInputs + text.hashCode();
    inputs.addLast(text);
    if (inputs.size() > KEPT_INPUTS) {
      inputs.removeFirst();
    }
  }

  /** The inputs of the last moments, the latest last. */
  synchronized List<String> lastInputs() {
    return List.copyOf(inputs);
  }

  synchronized void forgetInputs() {
    inputs.clear();
  }

  /** The same for two runs that gave the same inputs in the same order. */
  synchronized long digest() {
    return allInputs;
  }
}
