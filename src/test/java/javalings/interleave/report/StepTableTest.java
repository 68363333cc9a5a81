package javalings.interleave.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table with a column for each thread, and another form where that does not fit. */
class StepTableTest {

  private static final List<String> THREADS = List.of("main", "T1", "T2");

  private static final List<InterleaveStep> STEPS =
      List.of(
          new InterleaveStep("T2", "Counter.java", 8, "reads Counter.n → 0"),
          new InterleaveStep("T1", "Counter.java", 8, "reads Counter.n → 0"),
          new InterleaveStep("T1", "Counter.java", 108, "writes Counter.n = 1"));

  @Test
  void each_thread_that_does_something_has_a_column_in_the_order_of_their_start() {
    assertThat(StepTable.render(THREADS, STEPS, 80))
        .isEqualTo(
            """
            line │ T1                   │ T2
               8 │                      │ reads Counter.n → 0
               8 │ reads Counter.n → 0  │
             108 │ writes Counter.n = 1 │
            """);
  }

  @Test
  void a_narrow_screen_gets_one_column_with_the_thread_first() {
    assertThat(StepTable.render(THREADS, STEPS, 59))
        .isEqualTo(
            """
            T2  8: reads Counter.n → 0
            T1  8: reads Counter.n → 0
            T1  108: writes Counter.n = 1
            """);
  }

  @Test
  void what_is_wider_than_the_screen_becomes_narrow_too() {
    var wide =
        List.of(
            new InterleaveStep("T1", "A.java", 1, "x".repeat(50)),
            new InterleaveStep("T2", "A.java", 2, "y".repeat(50)));
    assertThat(StepTable.render(THREADS, wide, 100)).startsWith("T1  1: xxx");
    assertThat(StepTable.render(THREADS, wide, 140)).startsWith("line │ T1");
  }

  @Test
  void lines_of_several_files_tell_their_file() {
    var steps =
        List.of(
            new InterleaveStep("T1", "A.java", 1, "a"), new InterleaveStep("T1", "B.java", 2, "b"));
    assertThat(StepTable.render(THREADS, steps, 40))
        .isEqualTo("T1  A.java:1: a\nT1  B.java:2: b\n");
  }

  @Test
  void repetitions_are_folded_and_long_stories_lose_their_middle() {
    var same = Collections.nCopies(30, STEPS.getFirst());
    assertThat(StepTable.render(THREADS, same, 40)).isEqualTo("T2  8: reads Counter.n → 0 (30×)\n");
    var steps =
        java.util.stream.IntStream.range(0, 200)
            .mapToObj(i -> new InterleaveStep("T1", "A.java", i, "step"))
            .toList();
    assertThat(StepTable.render(THREADS, steps, 40).lines())
        .hasSize(61)
        .contains("T1  30: … 140 more steps");
  }
}
