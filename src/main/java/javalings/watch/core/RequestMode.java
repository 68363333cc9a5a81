package javalings.watch.core;

import java.util.List;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;

/** The request to a language model, before one was ever sent from here. */
record RequestMode(String markdown, int scroll) implements ScrollableMode {

  private static final String TITLE = "What would be sent";
  private static final List<KeyBar.Key> KEYS =
      List.of(new KeyBar.Key("a", "send it", 1), new KeyBar.Key("q", "send nothing", 1));

  @Override
  public PageView scene(SessionState state) {
    return new PageView(TITLE, "", markdown, List.of(), KEYS, scroll);
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return key.letter() == 'a'
        ? AskMode.begin(state.home())
        : Transition.to(state.home().saying("Nothing was sent; a asks the model"));
  }

  @Override
  public RequestMode scrolledTo(int line) {
    return new RequestMode(markdown, line);
  }
}
