package javalings.watch.core;

import java.util.List;
import java.util.stream.IntStream;
import javalings.model.ErrorCode;
import javalings.view.screens.CodeList;
import javalings.view.screens.KeyBar;
import javalings.view.screens.Scene;
import javalings.view.screens.ScreenLayout;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;
import javalings.watch.core.Key.Named;

/**
 * The question which of several codes is to be explained.
 *
 * @param selected the one that Enter takes, counted from 0
 */
public record CodeChoiceMode(List<ErrorCode> codes, int selected) implements ScreenMode, Scene {

  private static final int DIGITS = 9;

  public CodeChoiceMode {
    codes = List.copyOf(codes);
  }

  /** Explains the only one at once, and asks when there are more. */
  static Transition explain(SessionState state, List<ErrorCode> codes) {
    return codes.size() == 1
        ? explain(state, codes.getFirst())
        : Transition.to(state.with(new CodeChoiceMode(codes, 0)));
  }

  private static Transition explain(SessionState state, ErrorCode code) {
    return Transition.to(state.home(), new SessionEffect.Explain(code));
  }

  @Override
  public CodeChoiceMode scene(SessionState state) {
    return this;
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return switch (key) {
      case Named named -> named(state, named);
      case Key.Letter _ -> letter(state, key.letter());
    };
  }

  private Transition named(SessionState state, Named key) {
    return switch (key) {
      case UP -> select(state, selected - 1);
      case DOWN -> select(state, selected + 1);
      case HOME, PAGE_UP -> select(state, 0);
      case END, PAGE_DOWN -> select(state, codes.size());
      case ENTER, RIGHT -> explain(state, codes.get(selected));
      case ESCAPE, BACKSPACE, LEFT -> Transition.to(state.home());
      case REDRAW -> Transition.to(state);
    };
  }

  private Transition letter(SessionState state, int letter) {
    return switch (letter) {
      case 'k' -> select(state, selected - 1);
      case 'j' -> select(state, selected + 1);
      case 'e' -> explain(state, codes.get(selected));
      case 'q' -> Transition.to(state.home());
      default -> numbered(state, letter - '1');
    };
  }

  private Transition numbered(SessionState state, int index) {
    return index >= 0 && index < Math.min(DIGITS, codes.size())
        ? explain(state, codes.get(index))
        : Transition.to(state);
  }

  private Transition select(SessionState state, int index) {
    var next = Math.clamp(index, 0, codes.size() - 1);
    return Transition.to(state.with(new CodeChoiceMode(codes, next)));
  }

  @Override
  public Screen render(Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var keys =
        new KeyBar(
            List.of(
                new KeyBar.Key("Enter", theme.say("key.explain"), 1),
                new KeyBar.Key(
                    "1-" + Math.min(DIGITS, codes.size()), theme.say("key.explain-that"), 4),
                new KeyBar.Key(theme.say("key.arrows"), theme.say("key.choose"), 3),
                new KeyBar.Key("q", theme.say("key.back"), 2)));
    var title = Line.of(Style.TITLE, theme.say("code.which"));
    var layout = new ScreenLayout(size, theme, List.of(title), List.of(keys.line(columns)));
    return layout.scrolled(List.of(body(columns, theme, codes.size())), above(columns, theme));
  }

  /** So that the selected code is the first in sight where not all are. */
  private int above(int columns, Theme theme) {
    return body(columns, theme, selected).lines().size();
  }

  private LineBlock body(int columns, Theme theme, int end) {
    var lines =
        IntStream.range(0, end).boxed().flatMap(index -> row(index, columns, theme).stream());
    return new LineBlock("code", "codes", lines.toList());
  }

  private List<Line> row(int index, int columns, Theme theme) {
    var isSelected = index == selected;
    var digit = index < DIGITS ? Integer.toString(index + 1) : " ";
    var marker = (isSelected ? theme.glyph(Glyph.SELECTED) : " ") + " " + digit + "  ";
    var row = new CodeList(codes).row(marker, codes.get(index), columns);
    return isSelected
        ? row.stream().map(line -> line.filled(Style.SELECTED, columns)).toList()
        : row;
  }
}
