import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class Serde4Check {

  @Test
  void right_limits_are_loaded() throws Exception {
    assertEquals(new Serde4.Limits(40, 90), load("{\"users\": 40, \"minutes\": 90}"), "40 and 90");
    assertEquals(new Serde4.Limits(1, 1), load("{\"minutes\": 1, \"users\": 1}"), "1 and 1");
  }

  private static Serde4.Limits load(String text) throws Serde4.ConfigException {
    return Serde4.load("limits.json", file -> text);
  }

  @Test
  void a_file_that_cannot_be_read_is_not_there() {
    for (var cause : List.of(new FileNotFoundException("no disk"), new IOException("timed out"))) {
      var thrown =
          config(
              "load, when the file cannot be read",
              () ->
                  Serde4.load(
                      "night.json",
                      file -> {
                        throw cause;
                      }));
      assertEquals(
          new Serde4.Problem.NotThere("night.json"),
          thrown.problem(),
          "The problem, when the file cannot be read");
      assertSame(cause, thrown.getCause(), "The cause, when the file cannot be read");
    }
  }

  @Test
  void a_text_that_is_no_limits_is_malformed() {
    malformed(2, "{\"users\": 40,\n \"minutes\": ninety}");
    malformed(3, "{\n \"users\": 40,\n \"minutes\": \"many\"\n}");
    malformed(1, "");
    malformed(4, "{\n\n\n  minutes: 3}");
    malformed(1, "[40, 90]");
  }

  private static void malformed(int line, String text) {
    var thrown = config("load, for " + text, () -> Serde4.load("limits.json", file -> text));
    assertEquals(
        new Serde4.Problem.Malformed("limits.json", line), thrown.problem(), "The problem of " + text);
    assertInstanceOf(JacksonException.class, thrown.getCause(), "The cause, for " + text);
  }

  @Test
  void a_limit_below_one_is_too_small() {
    tooSmall("users", 0, "{\"users\": 0, \"minutes\": 90}");
    tooSmall("users", -3, "{\"minutes\": 90, \"users\": -3}");
    tooSmall("minutes", 0, "{\"users\": 40, \"minutes\": 0}");
    tooSmall("minutes", -1, "{\"users\": 1, \"minutes\": -1}");
  }

  private static void tooSmall(String field, int value, String text) {
    var thrown = config("load, for " + text, () -> Serde4.load("limits.json", file -> text));
    assertEquals(
        new Serde4.Problem.TooSmall(field, value), thrown.problem(), "The problem of " + text);
  }

  @Test
  void what_nobody_thought_of_comes_out_as_it_is() {
    var own = new IllegalStateException("a mistake in the program");
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Serde4.load(
                    "limits.json",
                    file -> {
                      throw own;
                    }),
            "The file system has a bug. A bug is none of the three problems");
    assertSame(own, thrown, "The exception of the bug");
  }

  @Test
  void the_trail_has_every_message() {
    var disk = new IOException("disk 3 is offline");
    var read = new IllegalStateException("cannot read night.json", disk);
    assertEquals(
        "cannot start: cannot read night.json: disk 3 is offline",
        Serde4.trail(new RuntimeException("cannot start", read)),
        "Three exceptions, one the cause of the other");
    assertEquals("disk 3 is offline", Serde4.trail(disk), "An exception without a cause");
    assertEquals(
        "e: d: c: b: disk 3 is offline",
        Serde4.trail(chain(disk, "b", "c", "d", "e")),
        "Five exceptions, one the cause of the other");
    assertEquals(
        "cannot start: IllegalStateException: disk 3 is offline",
        Serde4.trail(
            new RuntimeException("cannot start", new IllegalStateException(null, disk))),
        "The one in the middle has no message");
    assertEquals(
        "StackOverflowError", Serde4.trail(new StackOverflowError()), "One without a message");
  }

  private static Throwable chain(Throwable cause, String... messages) {
    var outermost = cause;
    for (var message : messages) {
      outermost = new IllegalStateException(message, outermost);
    }
    return outermost;
  }

  @Test
  void the_trail_of_a_failed_start_ends_with_its_cause() {
    var trail =
        Serde4.trail(
            config(
                "load, when the file cannot be read",
                () ->
                    Serde4.load(
                        "night.json",
                        file -> {
                          throw new IOException("disk 3 is offline");
                        })));
    assertTrue(
        trail.endsWith(": disk 3 is offline"),
        "The trail is \"%s\", and has to end with \": disk 3 is offline\"".formatted(trail));
  }

  @Test
  void each_problem_has_its_exit_code() {
    assertEquals(2, Serde4.exitCode(new Serde4.Problem.NotThere("a")), "exitCode of NotThere");
    assertEquals(3, Serde4.exitCode(new Serde4.Problem.Malformed("a", 1)), "exitCode of Malformed");
    assertEquals(4, Serde4.exitCode(new Serde4.Problem.TooSmall("a", 0)), "exitCode of TooSmall");
  }

  @Test
  void a_new_problem_does_not_compile_without_a_code() {
    Shape.of(Serde4.class)
        .assertNoDefault("exitCode")
        .assertNoInstanceOf("exitCode")
        .assertNoCast("exitCode")
        .assertDoesNotCall("exitCode", "getClass");
  }

  private interface Load {
    Serde4.Limits run() throws Serde4.ConfigException;
  }

  private static Serde4.ConfigException config(String what, Load load) {
    return assertThrows(Serde4.ConfigException.class, load::run, what);
  }
}
