package javalings.watch.core;

import javalings.view.screens.Scene;

/** What a session shows, and what its keys do meanwhile. Each mode is a file. */
public interface ScreenMode {

  /** What there is to see. */
  Scene scene(SessionState state);

  /** What a key does, unless it scrolls. */
  Transition press(SessionState state, Key key);

  /** Whether a notice can be read in this mode; one that cannot waits for its time. */
  default boolean showsNotice() {
    return false;
  }

  /** Whether time matters to what is shown, whatever is being checked. */
  default boolean isTimed() {
    return false;
  }

  /** What has become of it when a tick has passed. */
  default ScreenMode ticked() {
    return this;
  }

  /** What has become of it when the current exercise has another verdict. */
  default ScreenMode judged() {
    return this;
  }
}
