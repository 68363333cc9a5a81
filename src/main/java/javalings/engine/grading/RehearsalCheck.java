package javalings.engine.grading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javalings.check.Allocations;
import javalings.check.Bytecode;
import javalings.check.Interleavings;
import javalings.check.Memory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of the exercise of the training run: each kit is used once. */
final class RehearsalCheck {

  /** The answer to it. */
  static final class Answer {

    private int count;

    private Answer() {}

    synchronized void increment() {
      count++;
    }

    static long sum(int[] numbers) {
      var sum = 0L;
      for (var number : numbers) {
        sum += number;
      }
      return sum;
    }

    static int[] numbers(int n) {
      return new int[n];
    }
  }

  @Test
  void passes() {
    assertAll(() -> assertEquals(6, Answer.sum(new int[] {1, 2, 3})));
    assertThrows(NullPointerException.class, () -> List.of().contains(null));
  }

  @Test
  void fails() {
    assertEquals(List.of(1, 2), List.of(1, 3), "a failure is warm as well");
  }

  @Test
  void throwsSomething() {
    throw new IllegalStateException("an exception, too");
  }

  @RepeatedTest(2)
  void repeats() {
    assertTrue(Answer.sum(new int[0]) == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b"})
  void takesParameters(String text) {
    assertEquals(1, text.length());
  }

  @Test
  void explores() {
    Interleavings.explore(() -> {
      var answer = new Answer();
      var thread = new Thread(answer::increment);
      thread.start();
      answer.increment();
      thread.join();
      assertEquals(2, answer.count);
    });
  }

  @Test
  void readsBytecode() {
    Bytecode.of(Answer.class, "sum").assertNoBoxing();
  }

  @Test
  void watchesMemory() throws Exception {
    Memory.check(() -> assertEquals(0, Answer.sum(new int[1])));
  }

  @Test
  void measures() {
    Allocations.of(Answer::numbers, Answer::sum).assertZero();
  }
}
