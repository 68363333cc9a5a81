package javalings.view;

import java.util.ArrayList;

/** Hints outside of the watch screen, as high as they need to be. */
public final class HintScreen {

  private static final int ROOMY = 60;

  private HintScreen() {}

  public static Screen render(HintView view, Size size, Theme theme) {
    var paper = new Paper(size.columns(), theme, "", false);
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Style.TITLE, named(view)).cut(size.columns()));
    if (!view.about().isBlank()) {
      lines.addAll(Markdown.lines(view.about(), paper));
    }
    for (var hint : view.hints()) {
      lines.add(Line.EMPTY);
      lines.addAll(block(hint, paper).lines());
    }
    lines.add(Line.EMPTY);
    lines.addAll(Wrap.words(Style.DIM, further(view), paper.columns()));
    return theme.finish(new Screen(lines));
  }

  /** Beside its label where that leaves half of the room, else below it. */
  static Block block(HintText hint, Paper paper) {
    var label = Line.of(Style.HINT, hint.label());
    var roomy = paper.columns() >= ROOMY && label.width() <= paper.columns() / 2;
    var indent = roomy ? label.width() + 3 : 2;
    var text = Markdown.lines(hint.markdown(), paper.narrower(indent));
    var beside = indent > 2 && !text.isEmpty() && !text.getFirst().text().startsWith(" ");
    var lines = new ArrayList<Line>();
    lines.add(beside ? label.then(Line.plain("   ")).then(text.getFirst()) : label);
    text.stream().skip(beside ? 1 : 0).map(line -> indented(line, indent)).forEach(lines::add);
    return new Block("hint", "hints", lines);
  }

  private static Line indented(Line line, int columns) {
    return line.isEmpty() ? line : line.indent(columns);
  }

  private static String named(HintView view) {
    return view.title().isEmpty() ? view.name() : view.name() + ": " + view.title();
  }

  private static String further(HintView view) {
    return switch (view.hintsLeft()) {
      case 0 -> "That was the last hint.";
      case 1 ->
          "There is one more hint: ./runner hint " + view.name() + " --level " + view.nextLevel();
      default ->
          "There are %d more hints: ./runner hint %s --level %d"
              .formatted(view.hintsLeft(), view.name(), view.nextLevel());
    };
  }
}
