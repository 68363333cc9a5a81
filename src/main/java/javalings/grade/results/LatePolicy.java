package javalings.grade.results;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javalings.report.StudentResult;
import javalings.report.StudentResult.Lateness;

/**
 * The price of being late, by a table of {@code student,submitted,due}. It changes sums only, so
 * that an extension is given without grading again.
 *
 * @param due for all who have no time of their own
 * @param percent taken off for each day that was begun after it
 * @param rows by student
 */
public record LatePolicy(Optional<OffsetDateTime> due, int percent, Map<String, Row> rows) {

  /** The times that the table tells of a student. */
  public record Row(Optional<OffsetDateTime> submitted, Optional<OffsetDateTime> due) {}

  /** A table that cannot be read; the message is a sentence. */
  public static final class BadTable extends Exception {
    private static final long serialVersionUID = 1;

    BadTable(String sentence) {
      super(sentence);
    }

    public String sentence() {
      return String.valueOf(getMessage());
    }
  }

  public LatePolicy {
    rows = Map.copyOf(rows);
  }

  /** Reads a table whose first line names its columns, in any order. */
  public static LatePolicy read(
      Optional<OffsetDateTime> due, int percent, String file, List<String> lines) throws BadTable {
    var rows = new HashMap<String, Row>();
    var columns =
        lines.isEmpty() ? List.<String>of() : cells(lines.getFirst().toLowerCase(Locale.ROOT));
    if (!columns.contains("student")
        || !(columns.contains("due") || columns.contains("submitted"))) {
      throw new BadTable(
          "%s begins with the names of its columns: student, and submitted or due".formatted(file));
    }
    for (var i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var cells = cells(lines.get(i));
        var where = "%s, line %d".formatted(file, i + 1);
        var row =
            new Row(time(columns, "submitted", cells, where), time(columns, "due", cells, where));
        rows.put(cell(columns, "student", cells), row);
      }
    }
    return new LatePolicy(due, percent, rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.replace("\uFEFF", "").split(",", -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }

  private static String cell(List<String> columns, String name, List<String> cells) {
    var at = columns.indexOf(name);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static Optional<OffsetDateTime> time(
      List<String> columns, String name, List<String> cells, String where) throws BadTable {
    var text = cell(columns, name, cells);
    return text.isEmpty() ? Optional.empty() : Optional.of(time(text, where));
  }

  /** Reads a time, or says how one is written. */
  public static OffsetDateTime time(String text, String where) throws BadTable {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException _) {
      throw new BadTable(
          "%s: %s is no time; one is written 2026-12-01T23:59+01:00".formatted(where, text));
    }
  }

  /** The result with what being late costs taken off. */
  public StudentResult applyTo(StudentResult result) {
    return result.late(lateness(result.student()));
  }

  private Optional<Lateness> lateness(String student) {
    var row = rows.getOrDefault(student, new Row(Optional.empty(), Optional.empty()));
    var limit = row.due().or(this::due);
    if (limit.isEmpty() || row.submitted().isEmpty()) {
      return Optional.empty();
    }
    var submitted = row.submitted().get();
    var late = Duration.between(limit.get(), submitted);
    if (!late.isPositive()) {
      return Optional.empty();
    }
    var days = late.minusNanos(1).toDays() + 1;
    var off = (int) Math.min(100, days * percent);
    return Optional.of(new Lateness(limit.get().toString(), submitted.toString(), days, off));
  }
}
