package javalings.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data that the page of a class shows, as its script reads it. */
final class ClassOverview {

  private static final int LONGEST_TEXT = 240;

  private final ReportedClass about;
  private final ClassCounts counts = new ClassCounts();

  /** Texts that many students share are written once. */
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private List<ExerciseResult> columns = List.of();

  ClassOverview(ReportedClass about) {
    this.about = about;
  }

  void write(Writer out) {
    JsonWriter.write(out, this::write);
  }

  private void write(JsonWriter json) {
    json.text("title", HarmlessText.line(about.title()))
        .streamed("students", list -> about.students().forEach(it -> list.item(student(it))))
        .list("exercises", columns, ClassOverview::column)
        .texts("texts", texts.keySet())
        .text("sums", counts.sums());
    bars(json, "hardest", counts.hardest());
    bars(json, "failing", counts.failing());
    bars(json, "mistakes", counts.mistakes());
    bars(json, "slowest", counts.slowest());
    bars(json, "alike", counts.alike());
  }

  private static void column(JsonWriter json, ExerciseResult it) {
    json.text("topic", it.id().topic()).text("name", it.name());
  }

  private static void bars(JsonWriter json, String name, List<ClassCounts.Bar> bars) {
    json.list(
        name, bars, (item, bar) -> item.text("label", bar.label()).number("count", bar.count()));
  }

  private java.util.function.Consumer<JsonWriter> student(StudentResult it) {
    if (columns.isEmpty()) {
      columns = it.exercises();
    }
    counts.add(it);
    return json ->
        json.text("name", HarmlessText.line(it.student()))
            .text("points", it.score().toString())
            .text("most", it.maxScore().toString())
            .number("value", it.score().thousandths())
            .number("solved", it.solved())
            .number("attempts", it.attempts())
            .number("millis", it.exercises().stream().mapToLong(ExerciseResult::millis).sum())
            .text("message", it.message().map(HarmlessText::line))
            .text("late", it.late().map(late -> Integer.toString(late.percent())))
            .text("signs", signs(it))
            .list("results", unsolved(it), this::result);
  }

  /** The result of an exercise that is not solved, and which column it is in. */
  private record Column(int at, ExerciseResult result) {}

  private static List<Column> unsolved(StudentResult student) {
    var list = new ArrayList<Column>();
    for (var i = 0; i < student.exercises().size(); i++) {
      if (!student.exercises().get(i).solved()) {
        list.add(new Column(i, student.exercises().get(i)));
      }
    }
    return list;
  }

  private void result(JsonWriter json, Column column) {
    var it = column.result();
    json.number("at", column.at())
        .text("outcome", it.outcome())
        .text("points", it.score().toString())
        .text("most", it.maxScore().toString())
        .text("mistake", it.mistake())
        .list("checks", failed(it), this::check);
  }

  private static List<ReportedTest> failed(ExerciseResult it) {
    return ReportedTest.of(it).stream().filter(test -> !test.passed()).limit(5).toList();
  }

  private void check(JsonWriter json, ReportedTest test) {
    json.number("name", index(test.name())).number("text", index(test.sentence()));
  }

  private int index(String text) {
    return texts.computeIfAbsent(HarmlessText.cut(text, LONGEST_TEXT), _ -> texts.size());
  }

  private static String signs(StudentResult student) {
    var signs = new StringBuilder();
    student.exercises().forEach(it -> signs.append(sign(it)));
    return signs.toString();
  }

  /** The sign says it all: colours only help. All of them are in every font of one width. */
  private static char sign(ExerciseResult it) {
    if (it.solved()) {
      return '●';
    }
    if (it.closed()) {
      return '–';
    }
    return switch (it.outcome()) {
      case "missing" -> '·';
      case "timed-out", "crashed", "out-of-memory" -> '!';
      default -> it.checks().stream().anyMatch(JudgedCheck::passed) ? '○' : '×';
    };
  }
}
