package javalings.testrun;

import java.util.List;

/**
 * How the tests of one run ended.
 *
 * @param ran how many tests ran to their end, well or badly
 * @param failures what failed, a test or what belongs to all of them
 * @param digest the same for two runs in which the subject got the same inputs
 */
public record TestOutcome(int ran, List<TestFailure> failures, long digest) {

  public TestOutcome {
    failures = List.copyOf(failures);
  }

  /** Whether there was something to pass, and it passed. */
  public boolean passed() {
    return ran > 0 && failures.isEmpty();
  }

  /**
   * A test that failed.
   *
   * @param test its name
   * @param thrown what it threw
   * @param inputs what the subject had got before, the latest last
   */
  public record TestFailure(String test, Throwable thrown, List<String> inputs) {

    public TestFailure {
      inputs = List.copyOf(inputs);
    }
  }
}
