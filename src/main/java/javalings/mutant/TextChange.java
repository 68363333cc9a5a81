package javalings.mutant;

import java.util.List;

/** Stretches of a text, in order and apart from each other, and what comes in their place. */
record TextChange(List<Stretch> stretches) {

  /** From {@code start} up to {@code end}, in UTF-16 units from 0. */
  record Stretch(int start, int end, String replacement) {}

  TextChange {
    stretches = List.copyOf(stretches);
  }

  static TextChange of(int start, int end, String replacement) {
    return new TextChange(List.of(new Stretch(start, end, replacement)));
  }

  int first() {
    return stretches.getFirst().start();
  }

  int last() {
    return stretches.getLast().end();
  }

  String applyTo(String text) {
    var changed = new StringBuilder(text);
    for (var stretch : stretches.reversed()) {
      changed.replace(stretch.start(), stretch.end(), stretch.replacement());
    }
    return changed.toString();
  }
}
