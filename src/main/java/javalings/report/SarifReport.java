package javalings.report;

import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Suggestion;
import javalings.report.DiagnosticJson.FileFindings;

/** Findings for code scanning: the Static Analysis Results Interchange Format, SARIF 2.1.0. */
public final class SarifReport {

  /** Code scanning refuses more in one run. */
  private static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  public static String of(List<FileFindings> files) {
    var found = files.stream().flatMap(file -> file.diagnostics().stream()).toList();
    return JsonWriter.object(root ->
        root.text("$schema", SCHEMA)
            .text("version", "2.1.0")
            .list("runs", List.of(found), SarifReport::run));
  }

  /** All findings of a report, and exercises that are not solved for another reason. */
  static void write(ReportedClass about, Writer out) {
    JsonWriter.write(
        out,
        root ->
            root.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .list("runs", List.of(about), SarifReport::runOf));
  }

  private static void runOf(JsonWriter json, ReportedClass about) {
    json.object("tool", tool -> tool.object("driver", driver -> driver.text("name", "Javalings")))
        .text("columnKind", "utf16CodeUnits")
        .streamed(
            "results",
            list -> {
              var count = 0;
              for (var student : about.students()) {
                for (var exercise : student.exercises()) {
                  for (var finding : findings(student, exercise)) {
                    if (count++ < MOST_RESULTS) {
                      list.item(item -> result(item, finding));
                    }
                  }
                }
              }
            });
  }

  private static List<Diagnostic> findings(StudentResult student, ExerciseResult exercise) {
    var folder = student.student().isEmpty() ? "" : student.student() + "/";
    var found = new ArrayList<Diagnostic>(exercise.diagnostics());
    if (found.stream().noneMatch(Diagnostic::isError) && !exercise.solved() && !exercise.closed()) {
      var line =
          exercise.checks().stream()
              .flatMap(check -> check.frames().stream())
              .map(Frame::line)
              .filter(number -> number > 0)
              .findFirst()
              .orElse(1);
      var words =
          exercise.checks().stream()
              .filter(check -> !check.passed() && !check.skipped())
              .findFirst()
              .map(FailureText::sentence)
              .orElseGet(() -> FailureText.sentence(exercise));
      found.add(Diagnostic.error(exercise.outcome(), words, Place.line(exercise.file(), line)));
    }
    return found.stream().map(it -> below(folder, it)).toList();
  }

  private static Diagnostic below(String folder, Diagnostic it) {
    return new Diagnostic(
        it.code(),
        it.severity(),
        it.message(),
        below(folder, it.place()),
        it.labels().stream()
            .map(label -> new Label(below(folder, label.place()), label.message()))
            .toList(),
        it.notes(),
        it.help(),
        List.of());
  }

  private static Place below(String folder, Place it) {
    return new Place(folder + it.file(), it.line(), it.column(), it.endLine(), it.endColumn());
  }

  /** In a message of SARIF, {@code [text](target)} is a link, and a student may make none. */
  private static String plain(String text) {
    return HarmlessText.lines(text).replace("](", "] (");
  }

  private static String uri(String path) {
    try {
      // A colon in the first part would make a scheme of it.
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException _) {
      return "exercises";
    }
  }

  private static void run(JsonWriter json, List<Diagnostic> found) {
    json.object("tool", tool -> tool.object("driver", driver -> driver.text("name", "Javalings")))
        .text("columnKind", "utf16CodeUnits")
        .list("results", found, SarifReport::result);
  }

  private static void result(JsonWriter json, Diagnostic it) {
    json.text("ruleId", it.code())
        .text("level", it.severity().name().toLowerCase(Locale.ROOT))
        .object("message", message -> message.text("text", plain(it.message())))
        .list("locations", List.of(it.place()), SarifReport::location)
        .list(
            "relatedLocations",
            it.labels(),
            (label, at) -> {
              location(label, at.place());
              label.object("message", message -> message.text("text", plain(at.message())));
            })
        .list("fixes", it.suggestions(), SarifReport::fix);
  }

  private static void fix(JsonWriter json, Suggestion it) {
    var files = it.edits().stream().map(edit -> edit.place().file()).distinct().toList();
    json.object("description", description -> description.text("text", it.message()))
        .list(
            "artifactChanges",
            files,
            (change, file) ->
                change
                    .object("artifactLocation", artifact -> artifact.text("uri", file))
                    .list(
                        "replacements",
                        it.edits().stream()
                            .filter(edit -> edit.place().file().equals(file))
                            .toList(),
                        SarifReport::replacement));
  }

  private static void replacement(JsonWriter json, Edit it) {
    json.object("deletedRegion", region -> region(region, it.place()))
        .object("insertedContent", content -> content.text("text", it.replacement()));
  }

  private static void location(JsonWriter json, Place place) {
    json.object(
        "physicalLocation",
        physical ->
            physical
                .object("artifactLocation", artifact -> artifact.text("uri", uri(place.file())))
                .object("region", region -> region(region, place)));
  }

  private static void region(JsonWriter json, Place place) {
    json.number("startLine", place.line())
        .number("startColumn", place.column())
        .number("endLine", place.endLine())
        .number("endColumn", place.endColumn());
  }
}
