package javalings.view.text;

/**
 * A piece of a line in one style. It never holds a control character: whatever a learner prints, no
 * byte of it can move the cursor.
 *
 * @param link where an OSC 8 hyperlink leads, an absolute URI; empty for none
 */
public record TextSpan(Style style, String text, String link) {

  public TextSpan {
    text = VisibleText.visible(text);
    link = VisibleText.visible(link);
  }

  public static TextSpan of(Style style, String text) {
    return new TextSpan(style, text, "");
  }

  public static TextSpan plain(String text) {
    return of(Style.PLAIN, text);
  }

  /** In terminal columns. */
  public int width() {
    return DisplayWidth.of(text);
  }

  TextSpan withText(String other) {
    return new TextSpan(style, other, link);
  }
}
