package javalings.report;

import java.util.List;
import java.util.Locale;
import javalings.model.Diagnostic;
import javalings.model.Place;
import javalings.report.DiagnosticJson.FileFindings;

/** Findings for code scanning: the Static Analysis Results Interchange Format, SARIF 2.1.0. */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  public static String of(List<FileFindings> files) {
    var found = files.stream().flatMap(file -> file.diagnostics().stream()).toList();
    return JsonWriter.object(root ->
        root.text("$schema", SCHEMA)
            .text("version", "2.1.0")
            .list("runs", List.of(found), SarifReport::run));
  }

  private static void run(JsonWriter json, List<Diagnostic> found) {
    json.object("tool", tool -> tool.object("driver", driver -> driver.text("name", "Javalings")))
        .text("columnKind", "utf16CodeUnits")
        .list("results", found, SarifReport::result);
  }

  private static void result(JsonWriter json, Diagnostic it) {
    json.text("ruleId", it.code())
        .text("level", it.severity().name().toLowerCase(Locale.ROOT))
        .object("message", message -> message.text("text", it.message()))
        .list("locations", List.of(it.place()), SarifReport::location)
        .list(
            "relatedLocations",
            it.labels(),
            (label, at) -> {
              location(label, at.place());
              label.object("message", message -> message.text("text", at.message()));
            });
  }

  private static void location(JsonWriter json, Place place) {
    json.object(
        "physicalLocation",
        physical ->
            physical
                .object("artifactLocation", artifact -> artifact.text("uri", place.file()))
                .object("region", region -> region(region, place)));
  }

  private static void region(JsonWriter json, Place place) {
    json.number("startLine", place.line())
        .number("startColumn", place.column())
        .number("endLine", place.endLine())
        .number("endColumn", place.endColumn());
  }
}
