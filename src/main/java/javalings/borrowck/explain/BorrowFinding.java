package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.model.ErrorCode;

/**
 * A broken rule, in rustc's words, with offsets for places.
 *
 * @param labels the first one at {@code span} is the primary span's own
 * @param help what to do next
 */
public record BorrowFinding(
    ErrorCode code,
    String message,
    MirSpan span,
    List<Label> labels,
    List<String> notes,
    Optional<String> help,
    List<SuggestedFix> fixes) {

  /** Words below a stretch of source. */
  public record Label(MirSpan span, String text) {}

  public BorrowFinding {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    fixes = List.copyOf(fixes);
  }

  public static BorrowFinding of(ErrorCode code, String message, MirSpan span, String label) {
    return new BorrowFinding(
        code,
        message,
        span,
        List.of(new Label(span, label)),
        List.of(),
        Optional.empty(),
        List.of());
  }

  public BorrowFinding label(MirSpan at, String text) {
    return new BorrowFinding(
        code, message, span, appended(labels, new Label(at, text)), notes, help, fixes);
  }

  /** At a parameter's declaration, or in a note: the receiver is declared nowhere. */
  public BorrowFinding declared(MirLocal parameter, String text) {
    return parameter.role() == MirLocal.Role.SELF ? note(text) : label(parameter.declared(), text);
  }

  public BorrowFinding note(String text) {
    return new BorrowFinding(code, message, span, labels, appended(notes, text), help, fixes);
  }

  public BorrowFinding help(String text) {
    return new BorrowFinding(code, message, span, labels, notes, Optional.of(text), fixes);
  }

  public BorrowFinding fix(SuggestedFix fix) {
    return new BorrowFinding(code, message, span, labels, notes, help, appended(fixes, fix));
  }

  private static <T> List<T> appended(List<T> list, T more) {
    var longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
