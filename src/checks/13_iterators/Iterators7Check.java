import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Iterators7Check {
  private int read;

  @Test
  void a_problem_is_not_left_out() {
    assertEquals(
        new Iterators7.Result.Err<>("line 2 is damaged"),
        Iterators7.all(lines("21", "?", "19")),
        "Line 2 of three is damaged, so there is no list of all values");
    assertEquals(
        new Iterators7.Result.Err<>("line 1 is damaged"),
        Iterators7.all(lines("?")),
        "A single line, and it is damaged");
    assertEquals(
        new Iterators7.Result.Err<>("no ink"),
        Iterators7.all(
            Stream.of(new Iterators7.Result.Ok<>("a"), new Iterators7.Result.Err<>("no ink"))),
        "Of two results, the second one has the problem \"no ink\"");
  }

  @Test
  void the_first_problem_counts() {
    assertEquals(
        new Iterators7.Result.Err<>("line 2 is damaged"),
        Iterators7.all(lines("21", "?", "?", "19")),
        "Lines 2 and 3 of four are damaged");
    assertEquals(
        new Iterators7.Result.Err<>("line 3 is damaged"),
        Iterators7.all(lines("21", "-3", "?", "19", "?")),
        "Lines 3 and 5 of five are damaged");
  }

  @Test
  void all_values_come_in_order() {
    assertEquals(
        new Iterators7.Result.Ok<>(List.of(21, -3, 21)),
        Iterators7.all(lines("21", "-3", "21")),
        "Three good lines");
    assertEquals(
        new Iterators7.Result.Ok<>(List.of()),
        Iterators7.all(lines()),
        "An empty file is no problem");
    var many = IntStream.range(0, 1_001).boxed().toList();
    assertEquals(
        new Iterators7.Result.Ok<>(many),
        Iterators7.all(many.stream().map(Iterators7.Result.Ok::new)),
        "1,001 good lines");
  }

  @Test
  void nothing_behind_the_first_problem_is_read() {
    Iterators7.all(Stream.iterate(1, n -> n + 1).map(n -> n == 3 ? "?" : "" + n).map(this::line));
    assertEquals(3, read, "Line 3 is damaged, and the file goes on and on. Lines that were read");
  }

  private Stream<Iterators7.Result<Integer>> lines(String... texts) {
    read = 0;
    return Stream.of(texts).map(this::line);
  }

  private Iterators7.Result<Integer> line(String text) {
    read++;
    if (read > 1_000) {
      throw new AssertionError(
          "Line 3 is damaged, which decides it, yet 1,000 lines were read, and there is no end to"
              + " this file");
    }
    return text.equals("?")
        ? new Iterators7.Result.Err<>("line " + read + " is damaged")
        : new Iterators7.Result.Ok<>(Integer.valueOf(text));
  }
}
