package javalings.compile;

import javalings.model.LineIndex;
import javalings.model.Place;
import javalings.model.Source;
import javax.tools.Diagnostic;

/**
 * From javac's offsets to lines and columns. javac's own columns count a tab as eight; ours count
 * characters, as editors and the JSON do.
 */
record SourceRange(Source source, int start, int end) {

  static SourceRange of(Source source, Diagnostic<?> said) {
    var whole = whole(source, said);
    return whole.narrowed(clamp(said.getPosition(), whole.start, source.text().length()));
  }

  private static SourceRange whole(Source source, Diagnostic<?> said) {
    var length = source.text().length();
    var from = clamp(said.getStartPosition(), said.getPosition(), length);
    var to = Math.max(from, clamp(said.getEndPosition(), said.getPosition(), length));
    return new SourceRange(source, from, to);
  }

  /** The text of the whole span, and what its lines have around it: {@code before«marked»after}. */
  static String marked(Source source, Diagnostic<?> said) {
    var whole = whole(source, said);
    var text = source.text();
    // The parser knows no end; the word that it stopped at says more than nothing.
    var isOpen = said.getEndPosition() < 0 || whole.start == whole.end;
    var end = isOpen ? whole.wordEnd(whole.end) : whole.end;
    var lineStart = text.lastIndexOf('\n', whole.start - 1) + 1;
    var lineEnd = text.indexOf('\n', end);
    return text.substring(lineStart, whole.start)
        + "«"
        + text.substring(whole.start, end)
        + "»"
        + text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
  }

  private static int clamp(long position, long otherwise, int length) {
    var known = position == Diagnostic.NOPOS ? otherwise : position;
    return Math.clamp(known, 0, length);
  }

  /**
   * A span over many lines, a whole class or method, points at the line that matters: javac's
   * preferred position. An empty one takes the character it stands before.
   */
  private SourceRange narrowed(int preferred) {
    var text = source.text();
    var breakAt = text.indexOf('\n', start);
    if (breakAt >= 0 && breakAt < end) {
      var from = Math.max(start, preferred);
      return new SourceRange(source, from, wordEnd(from));
    }
    return start == end ? new SourceRange(source, start, wordEnd(start)) : this;
  }

  private int wordEnd(int from) {
    var text = source.text();
    var to = from;
    while (to < text.length() && Character.isJavaIdentifierPart(text.charAt(to))) {
      to++;
    }
    var atLineEnd = from >= text.length() || text.charAt(from) == '\n' || text.charAt(from) == '\r';
    return to > from || atLineEnd ? to : from + 1;
  }

  Place place() {
    return LineIndex.of(source.text()).place(source.path(), start, end);
  }
}
