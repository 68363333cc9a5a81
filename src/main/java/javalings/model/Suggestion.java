package javalings.model;

import java.util.List;

/** A mechanical mend: after all its edits, which do not overlap, the finding is gone. */
public record Suggestion(String message, List<Edit> edits) {

  public Suggestion {
    edits = List.copyOf(edits);
  }
}
