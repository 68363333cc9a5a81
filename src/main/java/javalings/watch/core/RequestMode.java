package javalings.watch.core;

import java.util.List;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;

/** The request to a language model, before one was ever sent from here. */
record RequestMode(String markdown, int scroll) implements ScrollableMode {

  @Override
  public PageView scene(SessionState state) {
    var keys =
        List.of(
            new KeyBar.Key("a", state.say("key.send"), 1),
            new KeyBar.Key("q", state.say("key.send-nothing"), 1));
    return new PageView(state.say("model.request"), "", markdown, List.of(), keys, scroll);
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return key.letter() == 'a'
        ? AskMode.begin(state.home())
        : Transition.to(state.home().saying(state.say("model.not-sent")));
  }

  @Override
  public RequestMode scrolledTo(int line) {
    return new RequestMode(markdown, line);
  }
}
