package javalings.engine.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of the exercise that a worker runs before it closes itself for files. */
final class SmallestCheck {

  @Test
  void passes() {
    assertEquals(1, List.of(1).size());
  }
}
