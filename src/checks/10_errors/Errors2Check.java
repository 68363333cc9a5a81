import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class Errors2Check {

  @Test
  void goes_on_after_a_bad_line() {
    var result = importAll(List.of("3 apple", "pear", "5 plum"));
    assertEquals(
        List.of(new Errors2.Order(3, "apple"), new Errors2.Order(5, "plum")),
        result.orders(),
        "The second of three lines is bad; the other two are orders");
  }

  @Test
  void two_equal_lines_are_two_orders() {
    var fig = new Errors2.Order(2, "fig");
    assertEquals(
        List.of(fig, fig), importAll(List.of("2 fig", "2 fig")).orders(), "Twice the same line");
  }

  @Test
  void tells_all_problems_at_once() {
    var result = importAll(List.of("pear", "x apple", "5 plum", "0 fig"));
    assertEquals(
        List.of(
            "line 1: two words expected: pear",
            "line 2: not a number of pieces: x apple",
            "line 4: not a number of pieces: 0 fig"),
        result.problems(),
        "Lines 1, 2 and 4 are bad, each in its own way");
    assertEquals(
        List.of("line 2: two words expected: ", "line 3: two words expected: pear"),
        importAll(List.of("3 apple", "", "pear")).problems(),
        "Line 2 is blank, and line 3 is bad");
  }

  @Test
  void reads_a_file_without_problems() {
    assertEquals(
        new Errors2.Import(
            List.of(new Errors2.Order(12, "egg"), new Errors2.Order(1, "flour")), List.of()),
        importAll(List.of("12 egg", " 1  flour ")),
        "Two good lines, the second with some spaces");
    assertEquals(new Errors2.Import(List.of(), List.of()), importAll(List.of()), "An empty file");
  }

  @Test
  void counts_a_line_that_came_before() {
    var result = importAll(List.of("pear", "2 fig", "pear"));
    assertEquals(
        List.of("line 1: two words expected: pear", "line 3: two words expected: pear"),
        result.problems(),
        "Lines 1 and 3 have the same text, and each has its own number");
  }

  private static Errors2.Import importAll(List<String> lines) {
    try {
      return Errors2.importAll(lines);
    } catch (RuntimeException e) {
      var failure =
          new AssertionError(
              "For the lines %s, importAll stopped with the exception %s. Every line must be read, and nothing thrown"
                  .formatted(lines, e.getClass().getSimpleName()));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }
}
