package javalings.view.screens;

import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/** Something that a session can show, not yet laid out. Equal when it looks the same. */
public interface Scene {

  /** Lays it out for a terminal. */
  Screen render(Size size, Theme theme);

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  default int scrollLimit(Size size, Theme theme) {
    return 0;
  }

  /** Whether it is left by itself where there may be nobody to press a key. */
  default boolean isPassing() {
    return false;
  }
}
