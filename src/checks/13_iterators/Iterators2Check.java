import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javalings.check.Shape;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Iterators2Check {
  private int read;

  @Test
  void answers_while_the_log_goes_on() {
    assertEquals(
        List.of("disk full", "disk still full"),
        Iterators2.firstErrors(
            2, log("start", "ERROR disk full", "retry", "ERROR disk still full")),
        "The first two errors of a log that never ends");
  }

  @Test
  void reads_no_line_too_many() {
    Iterators2.firstErrors(1, log("start", "ERROR disk full", "retry"));
    assertEquals(
        2,
        read,
        "The first error is in line 2. Whoever asks for line 3 has to wait until somebody writes"
            + " it. Lines that were read:");
    Shape.of(Iterators2.class).assertDoesNotCall("firstErrors", "parallel");
  }

  @Test
  void finds_errors_wherever_they_are() {
    assertEquals(
        List.of("b", "a", "b"),
        Iterators2.firstErrors(3, log("x", "y", "ERROR b", "z", "ERROR a", "ERROR b", "ERROR c")),
        "Errors come in the order of the log, as often as they occur");
    var quiet = IntStream.range(0, 20_000).mapToObj(i -> "nothing new, " + i);
    assertEquals(
        List.of("late"),
        Iterators2.firstErrors(1, Stream.concat(quiet, Stream.of("ERROR late"))),
        "The first error comes after 20,000 other lines");
  }

  @Test
  void is_content_with_fewer_errors() {
    assertEquals(List.of(), Iterators2.firstErrors(0, Stream.of("ERROR a")), "No error is wanted");
    assertEquals(
        List.of("only one"),
        Iterators2.firstErrors(5, Stream.of("start", "ERROR only one", "no ERROR here")),
        "This log ends after three lines, with a single error in it");
    assertEquals(
        List.of("the word ERROR is not known"),
        Iterators2.firstErrors(5, Stream.of("ERROR the word ERROR is not known")),
        "Only the first word of a line is left out");
    assertEquals(
        List.of("two  blanks "),
        Iterators2.firstErrors(
            5, Stream.of("ERRORS so far: 7", " ERROR is what it said", "ERROR two  blanks ")),
        "An error begins with ERROR and a blank, and the rest is its text, as it is");
  }

  /** These lines first, and then no end of others. */
  private Stream<String> log(String... lines) {
    return Stream.generate(() -> {
      if (read > 1_000) {
        throw new AssertionError(
            "All errors that were asked for are in the first %d lines, yet 1,000 lines were read,"
                    .formatted(lines.length)
                + " and there is no end to this log");
      }
      return read < lines.length ? lines[read++] : "nothing new, " + read++;
    });
  }
}
