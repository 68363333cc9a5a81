package javalings.view.text;

import java.util.stream.Collectors;

/** Turns screens into what a terminal is sent: SGR colours (ECMA-48) and OSC 8 hyperlinks. */
public final class Ansi {

  private static final String ESC = "\u001b";
  private static final String END_OF_LINK = ESC + "]8;;" + ESC + "\\";

  private Ansi() {}

  /** All rows, each ended by a newline. Hyperlinks are written only in colour. */
  public static String print(Screen screen, Palette palette) {
    return screen.lines().stream()
        .map(line -> line(line, palette) + "\n")
        .collect(Collectors.joining());
  }

  /** One row, without an end of line; every style and link that it opens it closes. */
  public static String line(Line line, Palette palette) {
    return line.spans().stream().map(span -> span(span, palette)).collect(Collectors.joining());
  }

  private static String span(TextSpan span, Palette palette) {
    var styled = styled(span, palette.sgr(span.style()));
    return span.link().isEmpty() || palette == Palette.NONE
        ? styled
        : ESC + "]8;;" + span.link() + ESC + "\\" + styled + END_OF_LINK;
  }

  private static String styled(TextSpan span, String sgr) {
    return sgr.isEmpty() ? span.text() : ESC + "[" + sgr + "m" + span.text() + ESC + "[0m";
  }
}
