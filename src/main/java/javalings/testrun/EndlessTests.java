package javalings.testrun;

/**
 * Tests that call their subject without end; an error, so that a test does not take it for its own.
 */
public final class EndlessTests extends Error {

  private static final long serialVersionUID = 1L;

  EndlessTests(int calls) {
    super("the tests called it %,d times and were still not through".formatted(calls));
  }
}
