import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class Errors3Check {

  @Test
  void the_first_problem_comes_out() {
    assertEquals(
        new Errors3.Result.Err<>("not a number: ten"),
        perBox("ten", "4"),
        "\"ten\" pieces in 4 boxes");
    assertEquals(
        new Errors3.Result.Err<>("not a number: ten"),
        perBox("ten", "four"),
        "Both are wrong, and the pieces come first");
    assertEquals(
        new Errors3.Result.Err<>("not a number: x"), perBox("10", "x"), "10 pieces in x boxes");
  }

  @Test
  void a_later_problem_comes_out_too() {
    assertEquals(
        new Errors3.Result.Err<>("no boxes for 12 pieces"),
        perBox("12", "0"),
        "12 pieces in 0 boxes");
  }

  @Test
  void the_value_comes_out_when_all_goes_well() {
    assertEquals(new Errors3.Result.Ok<>(3), perBox("12", "4"), "12 pieces in 4 boxes");
    assertEquals(new Errors3.Result.Ok<>(0), perBox("0", "7"), "No pieces in 7 boxes");
  }

  @Test
  void nothing_is_done_after_a_problem() {
    var steps = new ArrayList<String>();
    Errors3.Result<String> bad = new Errors3.Result.Err<>("no paper");
    kept(() ->
        bad.then(value -> {
          steps.add("printed " + value);
          return new Errors3.Result.Ok<>(1);
        }));
    assertEquals(List.of(), steps, "There was a problem, and the next step began all the same");
  }

  @Test
  void a_step_is_taken_once() {
    var steps = new ArrayList<Integer>();
    Errors3.Result<Integer> seven = new Errors3.Result.Ok<>(7);
    seven.then(
        n -> {
          steps.add(n);
          return new Errors3.Result.Err<>("no paper");
        });
    assertEquals(List.of(7), steps, "There was a 7. The values that the next step was called with");
  }

  @Test
  void the_next_step_may_have_another_type() {
    Errors3.Result<Integer> seven = new Errors3.Result.Ok<>(7);
    assertEquals(
        new Errors3.Result.Ok<>("7 boxes"),
        seven.then(n -> new Errors3.Result.Ok<>(n + " boxes")),
        "From a number to a text");
  }

  @Test
  void a_step_may_throw_by_itself() {
    Errors3.Result<Integer> seven = new Errors3.Result.Ok<>(7);
    var own = new ClassCastException("the step's own");
    var thrown =
        assertThrows(
            ClassCastException.class,
            () ->
                seven.then(
                    n -> {
                      throw own;
                    }),
            "The next step threw an exception of its own. That exception should come out as it is");
    assertSame(own, thrown, "The next step threw an exception of its own. That exception should come out as it is");
  }

  private static Errors3.Result<Integer> perBox(String pieces, String boxes) {
    return kept(() -> Errors3.perBox(pieces, boxes));
  }

  /** A wrong cast is told in words. */
  private static <T> T kept(Supplier<T> steps) {
    try {
      return steps.get();
    } catch (ClassCastException e) {
      var failure =
          new AssertionError(
              "`then` stopped with a ClassCastException. Ask which of the two kinds a result is, and"
                  + " return a result for each");
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }
}
