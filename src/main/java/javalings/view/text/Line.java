package javalings.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of a screen. */
public record Line(List<TextSpan> spans) {

  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
  }

  public static Line of(TextSpan... spans) {
    return new Line(List.of(spans));
  }

  public static Line of(Style style, String text) {
    return of(TextSpan.of(style, text));
  }

  public static Line plain(String text) {
    return of(Style.PLAIN, text);
  }

  /** A line of many small spans, neighbours of one style and link made one. */
  public static Line joined(List<TextSpan> pieces) {
    var joined = new ArrayList<TextSpan>();
    for (var piece : pieces) {
      var last = joined.isEmpty() ? TextSpan.plain("") : joined.getLast();
      if (last.style() == piece.style() && last.link().equals(piece.link()) && !joined.isEmpty()) {
        joined.set(joined.size() - 1, last.withText(last.text() + piece.text()));
      } else {
        joined.add(piece);
      }
    }
    return new Line(joined);
  }

  /** The text without its styles. */
  public String text() {
    return spans.stream().map(TextSpan::text).collect(Collectors.joining());
  }

  /** In terminal columns. */
  public int width() {
    return spans.stream().mapToInt(TextSpan::width).sum();
  }

  public Line then(Line other) {
    return new Line(Stream.concat(spans.stream(), other.spans.stream()).toList());
  }

  /**
   * The same line, at most {@code columns} wide; a character that does not fit whole is left out.
   */
  public Line cut(int columns) {
    var kept = new ArrayList<TextSpan>();
    var room = columns;
    for (var span : spans) {
      var part = DisplayWidth.prefix(span.text(), room);
      kept.add(span.withText(part));
      room -= DisplayWidth.of(part);
      if (part.length() < span.text().length()) {
        break;
      }
    }
    return new Line(kept);
  }

  /** The line as it is if it fits; else as much of it as leaves room for the ellipsis. */
  public Line shortened(int columns, String ellipsis) {
    return width() <= columns ? this : ended(columns, ellipsis);
  }

  /** The beginning of the line, and an ellipsis for what goes on elsewhere. */
  public Line ended(int columns, String ellipsis) {
    return cut(columns - DisplayWidth.of(ellipsis)).then(of(Style.DIM, ellipsis));
  }

  /** The line without its first UTF-16 units. */
  Line drop(int units) {
    var rest = new ArrayList<TextSpan>();
    var toDrop = units;
    for (var span : spans) {
      var dropped = Math.min(toDrop, span.text().length());
      rest.add(span.withText(span.text().substring(dropped)));
      toDrop -= dropped;
    }
    return new Line(rest);
  }

  /** The same line, moved to the right. */
  public Line indent(int columns) {
    return plain(" ".repeat(columns)).then(this);
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The same line in one style over all its columns, as the bar of a selection is. */
  public Line filled(Style style, int columns) {
    var text = cut(columns).text();
    return of(style, text + " ".repeat(columns - DisplayWidth.of(text)));
  }
}
