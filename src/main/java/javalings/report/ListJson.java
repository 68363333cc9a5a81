package javalings.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javalings.model.Exercise;

/** The report of {@code list --json}. */
public final class ListJson {

  private ListJson() {}

  /** The progress of one exercise. */
  public record Row(
      Exercise exercise,
      Optional<Instant> solvedAt,
      boolean changedSince,
      boolean known,
      int attempts,
      int hints,
      boolean current) {}

  public static String of(List<Row> rows) {
    return JsonWriter.document(json ->
        json.list("exercises", rows, ListJson::row)
            .number("solved", rows.stream().filter(row -> row.solvedAt().isPresent()).count())
            .number("total", rows.size()));
  }

  private static void row(JsonWriter json, Row row) {
    json.text("name", row.exercise().name())
        .text("topic", row.exercise().id().topic())
        .text("title", row.exercise().title())
        .number("points", row.exercise().points())
        .flag("solved", row.solvedAt().isPresent())
        .flag("changedSince", row.changedSince())
        .flag("known", row.known())
        .text("solvedAt", row.solvedAt().map(Instant::toString))
        .number("attempts", row.attempts())
        .number("hints", row.hints())
        .flag("current", row.current());
  }
}
