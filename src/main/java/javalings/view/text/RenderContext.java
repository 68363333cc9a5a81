package javalings.view.text;

import javalings.model.Place;
import javalings.view.text.Theme.Glyph;

/**
 * The width, the glyphs and the links that text is laid out with.
 *
 * @param columns how wide
 * @param root put before a path to link to the file; empty for no links
 * @param keys whether the reader can press keys, or has to type commands
 */
public record RenderContext(int columns, Theme theme, String root, boolean keys) {

  public RenderContext narrower(int by) {
    return new RenderContext(columns - by, theme, root, keys);
  }

  public String say(String key, Object... values) {
    return theme.say(key, values);
  }

  public String glyph(Glyph glyph) {
    return theme.glyph(glyph);
  }

  /** A glyph before a text; nothing in a theme that has none. */
  public String sign(Glyph glyph) {
    return glyph(glyph).isEmpty() ? "" : glyph(glyph) + " ";
  }

  /** Whether marks below the source can be seen, or have to be put into words. */
  public boolean isDrawn() {
    return theme.isDrawn();
  }

  public TextSpan path(String path) {
    return new TextSpan(Style.PATH, path, link(path));
  }

  /** {@code file:line:column}; where that is too wide, without the folders. */
  public TextSpan place(Place place) {
    return place(place.file(), ":" + place.line() + ":" + place.column());
  }

  /** {@code file:line}; the file alone when the line is not known, 0. */
  public TextSpan place(String path, int line) {
    return place(path, line == 0 ? "" : ":" + line);
  }

  private TextSpan place(String path, String position) {
    var fits = DisplayWidth.of(path + position) <= columns;
    var shown = fits ? path : path.substring(path.lastIndexOf('/') + 1);
    return new TextSpan(Style.PATH, shown + position, link(path));
  }

  private String link(String path) {
    return root.isEmpty() ? "" : root + path.replace(" ", "%20");
  }
}
