package javalings.watch.core;

import java.util.ArrayList;
import java.util.List;
import javalings.view.screens.KeyBar;
import javalings.view.screens.Scene;
import javalings.view.screens.ScreenLayout;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/**
 * All keys, and what they do, until one is pressed.
 *
 * @param asksModel whether a language model is set up
 */
public record HelpMode(boolean asksModel, int scroll) implements ScrollableMode, Scene {

  private static final int KEY_COLUMNS = 6;

  @Override
  public Scene scene(SessionState state) {
    return this;
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return Transition.to(state.home());
  }

  @Override
  public HelpMode scrolledTo(int line) {
    return new HelpMode(asksModel, line);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    return layout(size, theme).scrolled(body(size, theme), scroll);
  }

  @Override
  public int scrollLimit(Size size, Theme theme) {
    return layout(size, theme).scrollLimit(body(size, theme));
  }

  private static ScreenLayout layout(Size size, Theme theme) {
    var keys = new KeyBar(List.of(new KeyBar.Key("q", theme.say("key.back"), 1)));
    return new ScreenLayout(
        size,
        theme,
        List.of(Line.of(Style.TITLE, theme.say("help.title"))),
        List.of(keys.line(ScreenLayout.columns(size))));
  }

  private List<LineBlock> body(Size size, Theme theme) {
    var lines = new ArrayList<Line>();
    for (var binding : WatchKeys.usable(asksModel).toList()) {
      var key = KeyBinding.shown(binding.key(), theme.words());
      var label = Line.of(Style.KEY, key + " ".repeat(Math.max(0, KEY_COLUMNS - key.length())));
      var help = Line.plain(theme.say(binding.help()));
      lines.addAll(Wrap.labelled(label, help, ScreenLayout.columns(size)));
    }
    return List.of(new LineBlock("key", "", lines));
  }
}
