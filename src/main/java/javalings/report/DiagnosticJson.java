package javalings.report;

import java.util.List;
import java.util.Locale;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Suggestion;

/**
 * Diagnostics as programs read them: {@code {"code","severity","file","line","column","endLine",
 * "endColumn","message","labels","notes","help","suggestions"}}, 1-based, the end exclusive.
 */
public final class DiagnosticJson {

  private DiagnosticJson() {}

  /** A file and what was found in it. */
  public record FileFindings(String file, List<Diagnostic> diagnostics) {
    public FileFindings {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The report of {@code borrowck --json}: {@code
   * {"format":1,"files":[{"file","diagnostics":[…]}]}}.
   */
  public static String files(List<FileFindings> files) {
    return JsonWriter.document(root ->
        root.list(
            "files",
            files,
            (json, file) -> list(json.text("file", file.file()), file.diagnostics())));
  }

  static void list(JsonWriter json, List<Diagnostic> diagnostics) {
    json.list("diagnostics", diagnostics, DiagnosticJson::diagnostic);
  }

  private static void diagnostic(JsonWriter json, Diagnostic it) {
    json.text("code", it.code())
        .text("severity", it.severity().name().toLowerCase(Locale.ROOT))
        .text("file", it.place().file());
    range(json, it.place());
    json.text("message", it.message())
        .list("labels", it.labels(), DiagnosticJson::label)
        .list("notes", it.notes(), (note, text) -> note.text("message", text))
        .textOrNull("help", it.help())
        .list("suggestions", it.suggestions(), DiagnosticJson::suggestion);
  }

  private static void label(JsonWriter json, Label it) {
    json.text("file", it.place().file());
    range(json, it.place());
    json.text("message", it.message());
  }

  private static void suggestion(JsonWriter json, Suggestion it) {
    json.text("message", it.message()).list("edits", it.edits(), DiagnosticJson::edit);
  }

  private static void edit(JsonWriter json, Edit it) {
    json.text("file", it.place().file());
    range(json, it.place());
    json.text("replacement", it.replacement());
  }

  private static void range(JsonWriter json, Place place) {
    json.number("line", place.line())
        .number("column", place.column())
        .number("endLine", place.endLine())
        .number("endColumn", place.endColumn());
  }
}
