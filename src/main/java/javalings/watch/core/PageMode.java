package javalings.watch.core;

import java.util.List;
import javalings.model.Source;
import javalings.view.screens.PageView;

/**
 * A page to read, until a key is pressed.
 *
 * @param compared whether the learner's code is shown with it
 */
record PageMode(String title, String markdown, boolean compared, int scroll)
    implements ScrollableMode {

  /** Beside the learner's code; where that is above it, the page is what is in sight. */
  static SessionState compared(SessionState state, String title, String markdown) {
    var page = new PageMode(title, markdown, true, 0);
    var begin = page.scene(state).scrollToPage(state.size(), state.theme());
    return state.with(page.scrolledTo(begin));
  }

  @Override
  public PageView scene(SessionState state) {
    var code = compared ? state.currentExercise().code() : List.<Source>of();
    return new PageView(title, markdown, code, scroll);
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return Transition.to(state.home());
  }

  @Override
  public PageMode scrolledTo(int line) {
    return new PageMode(title, markdown, compared, line);
  }
}
