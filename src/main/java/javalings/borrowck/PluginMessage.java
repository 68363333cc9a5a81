package javalings.borrowck;

import javalings.model.Diagnostic;

/**
 * A diagnostic as one message of javac: the first line is what tools read, and the labels, notes,
 * help and edits stand below it.
 */
final class PluginMessage {
  private PluginMessage() {}

  static String of(Diagnostic found) {
    var text = new StringBuilder("[" + found.code() + "] " + found.message());
    for (var label : found.labels()) {
      text.append("\n  line ").append(label.place().line()).append(": ").append(label.message());
    }
    found.notes().forEach(note -> text.append("\n  note: ").append(note));
    found.help().ifPresent(help -> text.append("\n  help: ").append(help));
    for (var suggestion : found.suggestions()) {
      text.append("\n  help: ").append(suggestion.message());
      for (var edit : suggestion.edits()) {
        var at = "\n    line " + edit.place().line() + ", column " + edit.place().column() + ": ";
        text.append(at)
            .append(
                edit.replacement().isBlank()
                    ? "take it out"
                    : "write `" + edit.replacement().strip() + "`");
      }
    }
    return text.toString();
  }
}
