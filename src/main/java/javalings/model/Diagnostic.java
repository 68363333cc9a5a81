package javalings.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a compiler or checker has to say, in the shape of rustc's diagnostics.
 *
 * @param code {@code E0382}, javac's {@code compiler.err.cant.resolve}, or one of our own words
 * @param message a sentence without a full stop
 * @param place the primary span
 * @param labels what is written below the spans; one whose place equals {@code place} is the
 *     primary span's own, the others are secondary
 * @param notes facts behind the message, each a sentence
 * @param help what to do next
 * @param suggestions mends that a program can apply
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Place place,
    List<Label> labels,
    List<String> notes,
    Optional<String> help,
    List<Suggestion> suggestions) {

  /** The code of what is said where the hidden checks cannot be compiled against the answer. */
  public static final String MISFIT = "checks.do.not.fit";

  /** The help of an error that the parser may only say since it has lost its way before. */
  public static final String AFTER_ANOTHER =
      "fix the error above first. This one may only follow from it, and be gone then";

  public Diagnostic {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    suggestions = List.copyOf(suggestions);
  }

  /** An error with nothing but its sentence and place. */
  public static Diagnostic error(String code, String message, Place place) {
    return new Diagnostic(
        code, Severity.ERROR, message, place, List.of(), List.of(), Optional.empty(), List.of());
  }

  public Diagnostic withHelp(String other) {
    return new Diagnostic(
        code, severity, message, place, labels, notes, Optional.of(other), suggestions);
  }

  /** Whether another error has to be fixed before anybody can tell what this one is about. */
  public boolean isAfterAnother() {
    return help.filter(AFTER_ANOTHER::equals).isPresent();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
