package javalings.watch.core;

/** A key that was pressed. */
public sealed interface Key {

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
