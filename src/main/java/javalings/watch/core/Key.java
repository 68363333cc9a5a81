package javalings.watch.core;

/** A key that was pressed. */
public sealed interface Key {

  /** The letter in lower case; 0 for a key that writes nothing. */
  default int letter() {
    return switch (this) {
      case Letter(int codePoint) -> Character.toLowerCase(codePoint);
      case Named _ -> 0;
    };
  }

  /** A key that writes something; {@code codePoint} is not a control character. */
  record Letter(int codePoint) implements Key {}

  /** A key that writes nothing. */
  enum Named implements Key {
    ENTER,
    ESCAPE,
    BACKSPACE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    /** Ctrl-L: draw everything again. */
    REDRAW
  }
}
