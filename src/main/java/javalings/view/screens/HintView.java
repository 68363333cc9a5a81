package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.HintText;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Markdown;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/**
 * The help for one exercise, outside the watch screen.
 *
 * @param about what the exercise is about, Markdown; may be empty
 * @param hints what is shown, from the first
 * @param hintsLeft how many rungs are still hidden
 * @param nextLevel the first of these, from 1
 */
public record HintView(
    String name, String title, String about, List<HintText> hints, int hintsLeft, int nextLevel) {

  private static final int ROOMY = 60;

  public HintView {
    hints = List.copyOf(hints);
  }

  /** As high as it needs to be. */
  public Screen render(Size size, Theme theme) {
    var context = new RenderContext(size.columns(), theme, "", false);
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Style.TITLE, named()).cut(size.columns()));
    if (!about.isBlank()) {
      lines.addAll(Markdown.lines(about, context));
    }
    for (var hint : hints) {
      lines.add(Line.EMPTY);
      lines.addAll(block(hint, context).lines());
    }
    lines.add(Line.EMPTY);
    lines.addAll(Wrap.words(Style.DIM, further(theme), context.columns()));
    return theme.finish(new Screen(lines));
  }

  /** Beside its label where that leaves half of the room, else below it. */
  static LineBlock block(HintText hint, RenderContext context) {
    var label = Line.of(Style.HINT, hint.label());
    var roomy = context.columns() >= ROOMY && label.width() <= context.columns() / 2;
    var indent = roomy ? label.width() + 3 : 2;
    var text = Markdown.lines(hint.markdown(), context.narrower(indent));
    var beside = indent > 2 && !text.isEmpty() && !text.getFirst().text().startsWith(" ");
    var lines = new ArrayList<Line>();
    lines.add(beside ? label.then(Line.plain("   ")).then(text.getFirst()) : label);
    text.stream().skip(beside ? 1 : 0).map(line -> indented(line, indent)).forEach(lines::add);
    return new LineBlock(context.say("block.hint"), context.say("block.hints"), lines)
        .of(hint.check());
  }

  private static Line indented(Line line, int columns) {
    return line.isEmpty() ? line : line.indent(columns);
  }

  private String named() {
    return title.isEmpty() ? name : name + ": " + title;
  }

  private String further(Theme theme) {
    var command = "./runner hint %s --level %d".formatted(name, nextLevel);
    return switch (hintsLeft) {
      case 0 -> theme.say("hint.last");
      case 1 -> theme.say("hint.one-more", command);
      default -> theme.say("hint.more", hintsLeft, command);
    };
  }
}
