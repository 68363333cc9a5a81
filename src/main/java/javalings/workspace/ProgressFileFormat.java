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

  /** Later than any date that is meant, and earlier than those that no calendar can show. */
  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private static final String NO_FORM = "is not of the form that it should have";

  /**
   * The progress that a text holds.
   *
   * @param damage why something may be missing in it, to continue "progress.json …"; none for a
   *     text that is whole
   */
  record Stored(Progress progress, Optional<String> damage) {

    private static Stored whole(Progress progress) {
      return new Stored(progress, Optional.empty());
    }
  }

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

  /**
   * Reads the text back, whatever git or a disk has done to it.
   *
   * @throws UnusableWorkspace when it is of a newer form
   */
  static Stored read(String text) {
    try {
      return Json.read(text) instanceof Json.Members root
          ? document(root.values())
          : new Stored(Progress.NOTHING, Optional.of(NO_FORM));
    } catch (MalformedJson e) {
      return merged(text, "is damaged (line %d: %s)".formatted(e.line(), e.getMessage()));
    }
  }

  private static Stored document(Map<String, Json> root) {
    refuseNewer(root.get("format"));
    var exercises = new TreeMap<String, Done>();
    Json.members(root.get("exercises")).forEach((name, json) -> exercises.put(name, done(json)));
    var progress = new Progress(Json.text(root, "current"), exercises);
    return root.containsKey("format") || !exercises.isEmpty()
        ? Stored.whole(progress)
        : new Stored(progress, Optional.of(NO_FORM));
  }

  /** Both sides of a merge: whatever one of them has solved is solved. */
  private static Stored merged(String text, String damage) {
    var lines = MergedLines.of(text);
    var progress = Progress.NOTHING;
    for (var entry : lines.entries()) {
      if (entry.name().equals("format")) {
        refuseNewer(entry.value());
      }
      progress =
          progress.joined(
              switch (entry.value()) {
                case Json.Members _ ->
                    new Progress(Optional.empty(), Map.of(entry.name(), done(entry.value())));
                case Json.Text name when entry.name().equals("current") ->
                    new Progress(Optional.of(name.value()), Map.of());
                default -> Progress.NOTHING;
              });
    }
    return lines.rest().isEmpty() && lines.ends()
        ? Stored.whole(progress)
        : new Stored(progress, Optional.of(damage));
  }

  private static void refuseNewer(@Nullable Json format) {
    if (format instanceof Json.Whole whole && whole.value() > FORMAT) {
      throw new UnusableWorkspace(
          "progress.json is of a newer Javalings (format %d; this one knows up to %d), and was left as it is: update this Javalings"
              .formatted(whole.value(), FORMAT));
    }
  }

  /** A mark of solving counts whatever its date is like. */
  private static Done done(Json json) {
    var fields = Json.members(json);
    return new Done(
        Json.text(fields, "solved").map(ProgressFileFormat::date),
        number(fields, "attempts"),
        number(fields, "hints"),
        isSet(fields, "rust"),
        isSet(fields, "changed"),
        isSet(fields, "known"));
  }

  private static Instant date(String text) {
    try {
      var date = Instant.parse(text);
      return date.isAfter(LATEST) ? LATEST : date.isBefore(Instant.EPOCH) ? Instant.EPOCH : date;
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }

  private static int number(Map<String, Json> fields, String key) {
    return fields.get(key) instanceof Json.Whole whole
        ? Math.clamp(whole.value(), 0, Integer.MAX_VALUE)
        : 0;
  }

  private static boolean isSet(Map<String, Json> fields, String key) {
    return fields.get(key) instanceof Json.Other it && it.shown().equals("true");
  }

  private static String shown(Done done) {
    var solved = done.solvedAt().map(at -> "\"solved\": \"%s\", ".formatted(at)).orElse("");
    var flags =
        flag("rust", done.rust()) + flag("changed", done.changed()) + flag("known", done.known());
    return "{%s\"attempts\": %d, \"hints\": %d%s}"
        .formatted(solved, done.attempts(), done.hints(), flags);
  }

  private static String flag(String name, boolean isSet) {
    return isSet ? ", \"%s\": true".formatted(name) : "";
  }
}
