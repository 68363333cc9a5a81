package javalings.view.text;

/**
 * How styles look. Only the sixteen colours that every terminal lets its owner choose, and never
 * black, white or a background, so that it is readable on dark and on light.
 */
public enum Palette {
  /** For {@code NO_COLOR}, files and pipes. */
  NONE {
    @Override
    String sgr(Style style) {
      return "";
    }
  },
  COLOR {
    @Override
    String sgr(Style style) {
      return switch (style) {
        case PLAIN -> "";
        case TITLE, KEY -> "1";
        case CODE, PATH -> "36";
        case HINT -> "1;36";
        case OK -> "1;32";
        case FAIL, PRIMARY -> "1;31";
        case WARN -> "33";
        case SECONDARY -> "1;34";
        case DIM -> "2";
        case ADDED -> "32";
        case REMOVED -> "31";
        case SELECTED -> "7";
        case MATCH -> "1;4;35";
      };
    }
  };

  /** The parameters of the escape sequence "select graphic rendition"; empty for none. */
  abstract String sgr(Style style);
}
