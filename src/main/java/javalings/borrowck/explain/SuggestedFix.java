package javalings.borrowck.explain;

import java.util.List;
import javalings.borrowck.mir.MirSpan;

/** A mechanical change of the text, after which the finding is gone. */
public record SuggestedFix(String message, Edits edits) {

  /** Works out on the file's text what to replace; nothing where the fix does not fit. */
  @FunctionalInterface
  public interface Edits {
    List<Change> in(FileText file);
  }

  /** One replacement; an insertion where the span is empty. */
  public record Change(MirSpan span, String text) {}
}
