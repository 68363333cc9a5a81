package javalings.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of a screen. */
public record Line(List<Span> spans) {

  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
  }

  public static Line of(Span... spans) {
    return new Line(List.of(spans));
  }

  public static Line of(Style style, String text) {
    return of(Span.of(style, text));
  }

  public static Line plain(String text) {
    return of(Style.PLAIN, text);
  }

  /** What is read when no style is seen. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** In terminal columns. */
  public int width() {
    return spans.stream().mapToInt(Span::width).sum();
  }

  public Line then(Line other) {
    return new Line(Stream.concat(spans.stream(), other.spans.stream()).toList());
  }

  /**
   * The same line, at most {@code columns} wide; a character that does not fit whole is left out.
   */
  public Line cut(int columns) {
    var kept = new ArrayList<Span>();
    var room = columns;
    for (var span : spans) {
      var part = Width.prefix(span.text(), room);
      kept.add(span.withText(part));
      room -= Width.of(part);
      if (part.length() < span.text().length()) {
        break;
      }
    }
    return new Line(kept);
  }

  /** The same line in one style over all its columns, as the bar of a selection is. */
  Line filled(Style style, int columns) {
    var text = cut(columns).text();
    return of(style, text + " ".repeat(columns - Width.of(text)));
  }
}
