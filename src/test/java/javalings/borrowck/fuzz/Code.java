package javalings.borrowck.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement in both languages. Both print the same number of lines, so that a line number within
 * a function means the same statement in either.
 */
sealed interface Code {

  record Line(Text text) implements Code {}

  /** A statement with bodies: {@code if … { } else { }}. */
  record Nest(List<Part> parts, Text end) implements Code {
    public Nest {
      parts = List.copyOf(parts);
    }
  }

  record Part(Text head, List<Code> body) {
    public Part {
      body = List.copyOf(body);
    }
  }

  /** The lines of some statements, indented by {@code depth} steps. */
  static List<Text> lines(List<Code> codes, int depth) {
    var lines = new ArrayList<Text>();
    for (var code : codes) {
      switch (code) {
        case Line(Text text) -> lines.add(indented(text, depth));
        case Nest(List<Part> parts, Text end) -> {
          for (var part : parts) {
            lines.add(indented(part.head(), depth));
            lines.addAll(lines(part.body(), depth + 1));
          }
          lines.add(indented(end, depth));
        }
      }
    }
    return lines;
  }

  private static Text indented(Text text, int depth) {
    var space = "  ".repeat(depth);
    return new Text(space + text.java(), space + text.rust());
  }
}
