package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javalings.borrowck.mir.MirSpan;
import javalings.model.ErrorCode;

/**
 * A broken rule, in rustc's words, with offsets for places.
 *
 * @param labels the first one at {@code span} is the primary span's own
 * @param help what to do next, asked for when the whole file is known
 */
public record BorrowFinding(
    ErrorCode code,
    String message,
    MirSpan span,
    List<Label> labels,
    List<String> notes,
    Supplier<Optional<String>> help,
    List<Mend> mends) {

  /** Words below a stretch of source. */
  public record Label(MirSpan span, String text) {}

  /** A mechanical mend, after which the finding is gone. */
  public record Mend(String message, Edits edits) {}

  /** Works out on the file's text what to replace; nothing where the mend does not fit. */
  @FunctionalInterface
  public interface Edits {
    List<Change> in(String text);
  }

  /** One replacement; an insertion where the span is empty. */
  public record Change(MirSpan span, String text) {}

  public BorrowFinding {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    mends = List.copyOf(mends);
  }

  public static BorrowFinding of(ErrorCode code, String message, MirSpan span, String label) {
    return new BorrowFinding(
        code,
        message,
        span,
        List.of(new Label(span, label)),
        List.of(),
        Optional::empty,
        List.of());
  }

  public BorrowFinding label(MirSpan at, String text) {
    return new BorrowFinding(
        code, message, span, appended(labels, new Label(at, text)), notes, help, mends);
  }

  public BorrowFinding note(String text) {
    return new BorrowFinding(code, message, span, labels, appended(notes, text), help, mends);
  }

  public BorrowFinding help(String text) {
    return help(() -> Optional.of(text));
  }

  BorrowFinding help(Supplier<Optional<String>> text) {
    return new BorrowFinding(code, message, span, labels, notes, text, mends);
  }

  public BorrowFinding mend(Mend mend) {
    return new BorrowFinding(code, message, span, labels, notes, help, appended(mends, mend));
  }

  private static <T> List<T> appended(List<T> list, T more) {
    var longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
