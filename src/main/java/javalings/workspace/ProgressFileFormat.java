package javalings.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javalings.course.Json;
import javalings.course.MalformedJson;
import javalings.workspace.Progress.Done;
import org.jspecify.annotations.Nullable;

/** The form of {@code progress.json}: sorted, one exercise a line, so that git can merge it. */
final class ProgressFileFormat {

  /** The newest form of the file that this program understands. */
  static final int FORMAT = 1;

  private ProgressFileFormat() {}

  static String of(Progress progress) {
    var lines =
        progress.exercises().entrySet().stream()
            .map(entry -> "    " + Json.quoted(entry.getKey()) + ": " + shown(entry.getValue()))
            .collect(Collectors.joining(",\n"));
    var current =
        progress
            .current()
            .map(name -> "  \"current\": %s,\n".formatted(Json.quoted(name)))
            .orElse("");
    return "{\n  \"format\": %d,\n%s  \"exercises\": {\n%s\n  }\n}\n"
        .formatted(FORMAT, current, lines);
  }

  /** Reads the text back; a message says why it cannot be read. */
  static Progress read(String text) throws UnknownProgress {
    try {
      var root = members(Json.read(text));
      if (number(root, "format") > FORMAT) {
        throw new UnknownProgress("is of a newer Javalings");
      }
      var exercises = new TreeMap<String, Done>();
      for (var entry : members(root.get("exercises")).entrySet()) {
        exercises.put(entry.getKey(), done(members(entry.getValue())));
      }
      return new Progress(text(root, "current"), exercises);
    } catch (MalformedJson e) {
      throw new UnknownProgress("is damaged (line %d: %s)".formatted(e.line(), e.getMessage()));
    }
  }

  private static Done done(Map<String, Json> fields) throws UnknownProgress {
    try {
      return new Done(
          text(fields, "solved").map(Instant::parse),
          number(fields, "attempts"),
          number(fields, "hints"));
    } catch (DateTimeException e) {
      throw new UnknownProgress("is damaged (%s)".formatted(e.getMessage()));
    }
  }

  private static Map<String, Json> members(@Nullable Json json) throws UnknownProgress {
    if (json instanceof Json.Members members) {
      return members.values();
    }
    throw new UnknownProgress("is not of the form that it should have");
  }

  private static int number(Map<String, Json> fields, String key) throws UnknownProgress {
    return switch (fields.get(key)) {
      case null -> 0;
      case Json.Whole whole when whole.value() >= 0 && whole.value() <= Integer.MAX_VALUE ->
          (int) whole.value();
      case Json other ->
          throw new UnknownProgress(
              "is damaged (line %d: %s is not a number)".formatted(other.line(), key));
    };
  }

  private static Optional<String> text(Map<String, Json> fields, String key) {
    return fields.get(key) instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  private static String shown(Done done) {
    var solved = done.solvedAt().map(at -> "\"solved\": \"%s\", ".formatted(at)).orElse("");
    return "{%s\"attempts\": %d, \"hints\": %d}".formatted(solved, done.attempts(), done.hints());
  }

  /** A text that is not the progress of this version; the message continues "progress.json …". */
  static final class UnknownProgress extends Exception {

    private static final long serialVersionUID = 1;

    private final String why;

    UnknownProgress(String why) {
      super(why);
      this.why = why;
    }

    String why() {
      return why;
    }
  }
}
