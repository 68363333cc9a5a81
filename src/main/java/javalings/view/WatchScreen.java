package javalings.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javalings.view.Theme.Glyph;
import javalings.view.WatchView.Phase;

/** The screen that a learner works with: the exercise, the verdict, the way on. */
public final class WatchScreen {

  /** A check that is quicker than this is over before anybody reads how long it takes. */
  private static final Duration SLOW = Duration.ofSeconds(1);

  private final WatchView view;
  private final Paper paper;
  private final Layout layout;

  private WatchScreen(WatchView view, Size size, Theme theme) {
    this.view = view;
    this.paper = new Paper(Layout.columns(size), theme, view.root(), true);
    var header = new WatchHeader(view, paper, size).lines();
    this.layout = new Layout(size, theme, header, new WatchFooter(view, paper).lines());
  }

  public static Screen render(WatchView view, Size size, Theme theme) {
    var screen = new WatchScreen(view, size, theme);
    return screen.layout.screen(screen.window().rows(view.scroll()));
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public static int scrollLimit(WatchView view, Size size, Theme theme) {
    return new WatchScreen(view, size, theme).window().limit();
  }

  /** How far to scroll so that the newest hint is in sight. */
  public static int scrollToHint(WatchView view, Size size, Theme theme) {
    var screen = new WatchScreen(view, size, theme);
    var hints = screen.hints();
    return hints.isEmpty() ? 0 : screen.window().scrollTo(hints.getLast());
  }

  private Window window() {
    return layout.window(body());
  }

  /** Help comes behind the first problem, before all others. */
  private List<Block> body() {
    var blocks = new ArrayList<>(verdict());
    blocks.addAll(1, hints());
    return blocks;
  }

  private List<Block> verdict() {
    return switch (view.phase()) {
      case Phase.Waiting() -> said("Nothing is checked yet. Press r to check, or save the file.");
      case Phase.Checking(var elapsed) -> said(checking(elapsed));
      case Phase.Judged(var report) ->
          VerdictText.of(report, view.solution(), paper, layout.rows() - 1).blocks();
    };
  }

  private List<Block> said(String text) {
    return List.of(new Block("verdict", "", Wrap.words(Style.DIM, text, paper.columns())));
  }

  private String checking(Duration elapsed) {
    var since = elapsed.compareTo(SLOW) < 0 ? "" : " " + elapsed.toSeconds() + " s";
    return "Checking " + view.heading().name() + paper.glyph(Glyph.ELLIPSIS) + since;
  }

  private List<Block> hints() {
    return view.hints().stream().map(hint -> HintScreen.block(hint, paper)).toList();
  }
}
