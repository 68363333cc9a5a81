package javalings.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.course.Json;
import javalings.course.MalformedJson;
import javalings.course.VerdictSummary;
import javalings.workspace.VerdictFile.Given;
import org.jspecify.annotations.Nullable;

/** The form of {@code verdicts.json}: sorted, one exercise a line. */
final class VerdictFileFormat {

  /** The form of the file that this program writes and understands. */
  private static final int FORMAT = 1;

  private VerdictFileFormat() {}

  static String of(SortedMap<String, Given> verdicts) {
    var lines =
        verdicts.entrySet().stream()
            .map(entry -> "    " + Json.quoted(entry.getKey()) + ": " + shown(entry.getValue()))
            .collect(Collectors.joining(",\n"));
    return "{\n  \"format\": %d,\n  \"verdicts\": {\n%s\n  }\n}\n".formatted(FORMAT, lines);
  }

  /** The entries of the text that can be read: all, some or none. */
  static Map<String, Given> read(String text) {
    try {
      var root = Json.members(Json.read(text));
      return root.get("format") instanceof Json.Whole format && format.value() == FORMAT
          ? verdicts(Json.members(root.get("verdicts")))
          : Map.of();
    } catch (MalformedJson _) {
      return Map.of();
    }
  }

  private static Map<String, Given> verdicts(Map<String, Json> members) {
    var verdicts = new TreeMap<String, Given>();
    members.forEach(
        (name, json) -> given(Json.members(json)).ifPresent(it -> verdicts.put(name, it)));
    return Collections.unmodifiableMap(verdicts);
  }

  private static Optional<Given> given(Map<String, Json> fields) {
    return fields.get("hash") instanceof Json.Text hash
            && fields.get("outcome") instanceof Json.Text outcome
        ? Optional.of(
            new Given(
                hash.value(),
                new VerdictSummary(
                    outcome.value(),
                    texts(fields.get("checks")),
                    texts(fields.get("codes")),
                    texts(fields.get("alike")))))
        : Optional.empty();
  }

  private static List<String> texts(@Nullable Json json) {
    return json instanceof Json.Items items
        ? items.values().stream().flatMap(VerdictFileFormat::text).toList()
        : List.of();
  }

  private static Stream<String> text(Json json) {
    return json instanceof Json.Text text ? Stream.of(text.value()) : Stream.of();
  }

  private static String shown(Given given) {
    var summary = given.summary();
    return "{\"hash\": %s, \"outcome\": %s, \"checks\": %s, \"codes\": %s%s}"
        .formatted(
            Json.quoted(given.hash()),
            Json.quoted(summary.outcome()),
            shown(summary.checks()),
            shown(summary.codes()),
            summary.alike().isEmpty() ? "" : ", \"alike\": " + shown(summary.alike()));
  }

  private static String shown(List<String> texts) {
    return texts.stream().map(Json::quoted).collect(Collectors.joining(", ", "[", "]"));
  }
}
