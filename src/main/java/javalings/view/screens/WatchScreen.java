package javalings.view.screens;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javalings.model.Report;
import javalings.view.diagnostics.PrintedText;
import javalings.view.diagnostics.VerdictText;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** The screen that a learner works with: the exercise, the verdict, the way on. */
public final class WatchScreen {

  /** A check that is quicker than this is over before anybody reads how long it takes. */
  private static final Duration SLOW = Duration.ofSeconds(1);

  private final WatchView view;
  private final RenderContext context;
  private final ScreenLayout layout;
  private final List<LineBlock> hints;
  private final PinnedLines anchor;

  private WatchScreen(WatchView view, Size size, Theme theme) {
    this.view = view;
    this.context = new RenderContext(ScreenLayout.columns(size), theme, view.root(), true);
    var header = new WatchHeader(view, context, size).lines();
    this.layout = new ScreenLayout(size, theme, header, new WatchFooter(view, context).lines());
    this.hints = view.hints().stream().map(hint -> HintView.block(hint, context)).toList();
    this.anchor = PinnedLines.of(body(), hints.isEmpty() ? 0 : anchored(), context);
  }

  public static Screen render(WatchView view, Size size, Theme theme) {
    var screen = new WatchScreen(view, size, theme);
    return screen.layout.screen(screen.rows());
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public static int scrollLimit(WatchView view, Size size, Theme theme) {
    return new WatchScreen(view, size, theme).window().limit();
  }

  /** How far to scroll so that the newest hint is in sight. */
  public static int scrollToHint(WatchView view, Size size, Theme theme) {
    var screen = new WatchScreen(view, size, theme);
    return screen.hints.isEmpty() ? 0 : screen.window().scrollTo(screen.hints.getLast());
  }

  /** However far the hints go on, what they are about stays in sight. */
  private List<Line> rows() {
    var viewport = window();
    var rows = new ArrayList<>(anchor.rows(Math.min(view.scroll(), viewport.limit()) > 0));
    rows.addAll(viewport.rows(view.scroll()));
    return rows;
  }

  private Viewport window() {
    return layout.window(anchor.rest(), anchor.height());
  }

  /** The rows that are kept for the problem while there are hints to be read. */
  private int anchored() {
    return layout.rows() / (ScreenLayout.isRoomy(layout.size()) ? 2 : 3);
  }

  /** Help for a check comes behind what the check says, other help behind the first problem. */
  private List<LineBlock> body() {
    var problems = verdict();
    var blocks = new ArrayList<LineBlock>();
    for (var problem : problems) {
      blocks.add(problem);
      blocks.addAll(hintsFor(problem));
    }
    var others = new ArrayList<>(hints);
    others.removeAll(blocks);
    blocks.addAll(1 + hintsFor(problems.getFirst()).size(), others);
    return blocks;
  }

  private List<LineBlock> hintsFor(LineBlock problem) {
    return hints.stream()
        .filter(hint -> !hint.check().isEmpty() && hint.check().equals(problem.check()))
        .toList();
  }

  private List<LineBlock> verdict() {
    return switch (view.phase()) {
      case Phase.Waiting() -> said(context.say("watch.waiting"));
      case Phase.Checking checking -> checking(checking);
      case Phase.Unusable unusable -> said(context.say("watch.unusable", unusable.why()));
      case Phase.Judged(var report) -> blocks(report);
    };
  }

  private List<LineBlock> blocks(Report report) {
    return VerdictText.of(report, view.solution(), context, layout.rows() - 1)
        .withEdits(view.hintsLeft() == 0)
        .blocks();
  }

  private List<LineBlock> said(String text) {
    return List.of(
        new LineBlock(
            context.say("block.verdict"), "", Wrap.words(Style.DIM, text, context.columns())));
  }

  /** A failure, and the output of code that still runs, can be read at once. */
  private List<LineBlock> checking(Phase.Checking checking) {
    var blocks = new ArrayList<>(said(checking(checking.elapsed())));
    checking.failing().ifPresent(report -> blocks.addAll(blocks(report)));
    blocks.addAll(PrintedText.of(checking.printed(), context));
    return blocks;
  }

  private String checking(Duration elapsed) {
    var since = elapsed.compareTo(SLOW) < 0 ? "" : " " + elapsed.toSeconds() + " s";
    var name = view.heading().name();
    return context.say("watch.checking", name) + context.glyph(Glyph.ELLIPSIS) + since;
  }
}
