package javalings.view;

/**
 * A piece of a line in one style. It never holds a control character: whatever a learner prints, no
 * byte of it can move the cursor.
 *
 * @param link where an OSC 8 hyperlink leads, an absolute URI; empty for none
 */
public record Span(Style style, String text, String link) {

  public Span {
    text = Glyphs.visible(text);
    link = Glyphs.visible(link);
  }

  public static Span of(Style style, String text) {
    return new Span(style, text, "");
  }

  public static Span plain(String text) {
    return of(Style.PLAIN, text);
  }

  /** In terminal columns. */
  public int width() {
    return Width.of(text);
  }

  Span withText(String other) {
    return new Span(style, other, link);
  }
}
