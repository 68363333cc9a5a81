package javalings.view.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Which characters lines, marks and bars are drawn with, and in which language words are said.
 *
 * <pre>
 *   UNICODE                                ASCII
 *   14 │ cache.put("k", 2);                14 | cache.put("k", 2);
 *      │ ━━━━━━━━━━━━━━━━━ here               | ^^^^^^^^^^^^^^^^^ here
 *   15 │ print(view);                      15 | print(view);
 *      │       ──── and here                  |       ---- and here
 *   ✓ solved  ✗ failed  › • · …  ━━━╸      ok solved  x failed  > * - ...  ###>
 * </pre>
 *
 * @param charset of the terminal: a letter that it has is shown as it is
 */
public record Theme(Drawing drawing, Words words, Charset charset) {

  public static final Theme UNICODE = new Theme(Drawing.UNICODE, Words.ENGLISH, UTF_8);
  public static final Theme ASCII = new Theme(Drawing.ASCII, Words.ENGLISH, US_ASCII);

  /** Draws nothing: for screen readers, and terminals that can only append. */
  public static final Theme WORDS = new Theme(Drawing.WORDS, Words.ENGLISH, UTF_8);

  /** The sets of characters. */
  public enum Drawing {
    UNICODE,
    ASCII,
    WORDS
  }

  /** The pieces that screens are drawn with. */
  public enum Glyph {
    GUTTER("│", "|", ">"),
    PRIMARY("━", "^", ""),
    SECONDARY("─", "-", ""),
    SPAN_START("┌", "/", ""),
    SPAN_SIDE("│", "|", ""),
    SPAN_END("└", "\\", ""),
    ELLIPSIS("…", "...", "..."),
    OK("✓", "ok", ""),
    FAIL("✗", "x", "failed:"),
    INTO("›", ">", ","),
    BULLET("•", "*", "*"),
    DOT("·", "-", "and"),
    BAR("━", "#", ""),
    BAR_TIP("╸", ">", ""),
    BAR_REST(" ", "-", ""),
    DOWN("↓", "down", "down"),
    UP("↑", "up", "up"),
    SELECTED("▸", ">", ">"),
    RULE("─", "-", "");

    private final String unicode;
    private final String ascii;
    private final String words;

    Glyph(String unicode, String ascii, String words) {
      this.unicode = unicode;
      this.ascii = ascii;
      this.words = words;
    }
  }

  /** The theme that a terminal of this charset can show. */
  public static Theme of(Charset charset) {
    return UTF_8.equals(charset) ? UNICODE : new Theme(Drawing.ASCII, Words.ENGLISH, charset);
  }

  /** The same in other words. */
  public Theme in(Words other) {
    return new Theme(drawing, other, charset);
  }

  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** Whether marks can be drawn at all. */
  public boolean isDrawn() {
    return drawing != Drawing.WORDS;
  }

  public boolean isUnicode() {
    return drawing == Drawing.UNICODE;
  }

  public String glyph(Glyph glyph) {
    return switch (drawing) {
      case UNICODE -> glyph.unicode;
      case ASCII -> glyph.ascii;
      case WORDS -> glyph.words;
    };
  }

  /** The screen with nothing on it that this theme's terminals cannot show, as wide as before. */
  public Screen finish(Screen screen) {
    if (drawing != Drawing.ASCII) {
      return screen;
    }
    var encoder = (charset.canEncode() ? charset : US_ASCII).newEncoder();
    return new Screen(screen.lines().stream().map(line -> shown(line, encoder)).toList());
  }

  private static Line shown(Line line, CharsetEncoder encoder) {
    return new Line(
        line.spans().stream().map(span -> span.withText(shown(span.text(), encoder))).toList());
  }

  private static String shown(String text, CharsetEncoder encoder) {
    var shown = new StringBuilder();
    text.codePoints().forEach(codePoint -> shown.append(shown(codePoint, encoder)));
    return shown.toString();
  }

  /** Some charsets have the controls of terminals behind ASCII. */
  private static String shown(int codePoint, CharsetEncoder encoder) {
    var letter = Character.toString(codePoint);
    return encoder.canEncode(letter) && !Character.isISOControl(codePoint)
        ? letter
        : toAscii(codePoint);
  }

  private static String toAscii(int codePoint) {
    return switch (codePoint) {
      case 0x2018, 0x2019 -> "'";
      case 0x201C, 0x201D, 0x201E -> "\"";
      case 0x2010, 0x2011, 0x2013, 0x2014, 0x2212 -> "-";
      case 0x00A0 -> " ";
      case 0xDF -> "s"; // ß, in one column as the others
      case 0xC4, 0xD6, 0xDC, 0xE4, 0xF6, 0xFC -> withoutDots(codePoint);
      default ->
          codePoint < 0x80 ? Character.toString(codePoint) : "?".repeat(DisplayWidth.of(codePoint));
    };
  }

  private static String withoutDots(int umlaut) {
    return Normalizer.normalize(Character.toString(umlaut), Form.NFD).substring(0, 1);
  }
}
