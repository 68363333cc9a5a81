package javalings.watch.core;

import javalings.view.screens.Scene;

/** A screen of the session, and the meaning of the keys on it. Each mode is a file. */
public interface ScreenMode {

  /** The screen in this state. */
  Scene scene(SessionState state);

  /** Does what a key asks for; keys that scroll do not arrive here. */
  Transition press(SessionState state, Key key);

  /** Whether a notice can be read in this mode; one that cannot waits for its time. */
  default boolean showsNotice() {
    return false;
  }

  /** Whether time matters to what is shown, whatever is being checked. */
  default boolean isTimed() {
    return false;
  }

  /** Lets a tick pass, in a mode to which time matters. */
  default Transition tick(SessionState state) {
    return Transition.to(state);
  }

  /** The mode when the current exercise has another verdict. */
  default ScreenMode judged() {
    return this;
  }
}
