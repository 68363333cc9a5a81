package javalings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;

/** A finding about a query, in the making. */
@SuppressWarnings("AnnotateFormatMethod") // its annotation belongs to a library that we do not have
record QueryFinding(ErrorCode code, String message, Place place, List<Label> labels) {

  static QueryFinding of(ErrorCode code, Place place, String message, Object... parts) {
    return new QueryFinding(code, message.formatted(parts), place, List.of());
  }

  /** Words at the place itself. */
  QueryFinding label(String words, Object... parts) {
    return label(place, words.formatted(parts));
  }

  QueryFinding label(Place other, String words) {
    var all = new ArrayList<>(labels);
    all.add(new Label(other, words));
    return new QueryFinding(code, message, place, List.copyOf(all));
  }

  Diagnostic help(String words, Object... parts) {
    return diagnostic(Optional.of(words.formatted(parts)));
  }

  Diagnostic withoutHelp() {
    return diagnostic(Optional.empty());
  }

  private Diagnostic diagnostic(Optional<String> help) {
    return new Diagnostic(
        code.word(), Severity.ERROR, message, place, labels, List.of(), help, List.of());
  }
}
