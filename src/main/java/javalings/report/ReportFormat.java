package javalings.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which programs and people read what was judged: a row here, and a class each. */
public enum ReportFormat {
  JSON(FailureDetail.FULL, ReportFormat::json),
  JUNIT(FailureDetail.MESSAGE, JunitReport::write),
  GITHUB(FailureDetail.MESSAGE, GithubReport::write),
  GRADESCOPE(FailureDetail.MESSAGE, ReportWriter.line(GradescopeReport::write)),
  EXERCISM(FailureDetail.MESSAGE, ReportWriter.line(ExercismReport::write)),
  CLASSROOM50(FailureDetail.MESSAGE, ReportWriter.line(Classroom50Report::write)),
  PRAIRIELEARN(FailureDetail.MESSAGE, ReportWriter.line(PrairieLearnReport::write)),
  SARIF(FailureDetail.FULL, ReportWriter.line(SarifReport::write)),
  CTRF(FailureDetail.MESSAGE, ReportWriter.line(CtrfReport::write)),
  TAP(FailureDetail.MESSAGE, TapReport::write),
  CSV(FailureDetail.FULL, CsvReport::write),
  CANVAS(FailureDetail.FULL, CsvReport::canvas),
  MOODLE(FailureDetail.FULL, CsvReport::moodle),
  HTML(FailureDetail.FULL, HtmlReport::write),
  JSONL(FailureDetail.FULL, ReportFormat::jsonLines);

  private final FailureDetail usual;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference that holds nothing
  private final ReportWriter writer;

  ReportFormat(FailureDetail usual, ReportWriter writer) {
    this.usual = usual;
    this.writer = writer;
  }

  /** How much it says of failures where nobody asks for more or less. */
  public FailureDetail usual() {
    return usual;
  }

  public void write(ReportedClass about, FailureDetail detail, Writer out) throws IOException {
    writer.write(about.with(detail), out);
    out.flush();
  }

  private static void json(ReportedClass about, Writer out) throws IOException {
    if (about.own()) {
      out.write(CheckJson.ofResults(about.firstTwo().getFirst().exercises()));
    } else {
      JsonWriter.write(
          out,
          root ->
              root.number("format", 1)
                  .streamed(
                      "students",
                      list -> about.students().forEach(it -> list.item(ResultLine.fields(it)))));
    }
    out.write("\n");
  }

  private static void jsonLines(ReportedClass about, Writer out) throws IOException {
    for (var student : about.students()) {
      ResultLine.write(out, student);
      out.write("\n");
    }
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names for {@code --format}. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }

  public static Optional<ReportFormat> named(String name) {
    return Optional.of(names().indexOf(name)).filter(at -> at >= 0).map(at -> values()[at]);
  }
}
