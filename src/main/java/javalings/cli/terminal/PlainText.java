package javalings.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javalings.model.Report;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.ListView;
import javalings.view.screens.PlainWatchText;
import javalings.view.screens.Scene;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.Ansi;
import javalings.view.text.HintText;
import javalings.view.text.Line;
import javalings.view.text.Palette;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Words;
import javalings.view.text.Wrap;
import javalings.watch.core.Key;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;

/**
 * Text that is only ever added to, for dumb terminals, screen readers, pipes and files: each part
 * of what there is to see, when it is new.
 */
public final class PlainText implements TerminalPort {

  private static final Pattern CLOCK = Pattern.compile("\\d+ s\\b");

  /** So high that nothing has to be folded. */
  private static final int HIGH = 2000;

  private final InputStream in;
  private final PrintStream out;
  private final Palette palette;
  private final RenderContext context;
  private Consumer<WatchEvent> events = _ -> {};
  private boolean keysExplained;
  private String exercise = "";
  private Optional<Report> report = Optional.empty();
  private boolean waiting;
  private List<HintText> hints = List.of();
  private String notice = "";
  private Optional<Phase> unusable = Optional.empty();
  private Optional<Scene> page = Optional.empty();

  /**
   * @param columns how wide its lines may be
   */
  public PlainText(InputStream in, PrintStream out, Palette palette, int columns, Words words) {
    this.in = in;
    this.out = out;
    this.palette = palette;
    this.context = PlainWatchText.context(columns, words);
  }

  @Override
  public void listen(Consumer<WatchEvent> receiver) {
    events = receiver;
    receiver.accept(new WatchEvent.Resized(paper()));
    TypedKeys.ofPerson(in, out.charset(), receiver).listen();
  }

  @Override
  public void show(Scene scene) {
    if (!keysExplained) {
      keysExplained = true;
      explainKeys();
    }
    switch (scene) {
      case WatchView view -> watch(view);
      // Nobody wants to hear a clock read out; the result comes as a notice.
      case CheckAllView _ -> {}
      case ListView view -> list(view);
      default -> page(scene);
    }
    if (scene.isPassing()) {
      events.accept(new WatchEvent.Pressed(Key.Named.ENTER));
    }
    if (out.checkError()) {
      events.accept(new WatchEvent.InputEnded());
    }
  }

  private Size paper() {
    return new Size(context.columns(), HIGH);
  }

  private void watch(WatchView view) {
    page = Optional.empty();
    heading(view);
    verdict(view);
    view.hints().stream()
        .filter(hint -> !hints.contains(hint))
        .forEach(hint -> print(PlainWatchText.hint(hint, context)));
    hints = view.hints();
    notice(view.notice());
  }

  /** Comes with what the exercise is about, which is read from the disk first. */
  private void heading(WatchView view) {
    var isRead = !view.about().isEmpty() || view.phase() instanceof Phase.Judged;
    if (isRead && !view.heading().name().equals(exercise)) {
      exercise = view.heading().name();
      report = Optional.empty();
      print(PlainWatchText.heading(view, context));
    }
  }

  private void verdict(WatchView view) {
    var isNew =
        switch (view.phase()) {
          case Phase.Judged(var made) -> !Optional.of(made).equals(report);
          case Phase.Waiting() -> !waiting && view.heading().name().equals(exercise);
          case Phase.Unusable it -> !Optional.of(it).equals(unusable);
          case Phase.Checking _ -> false;
        };
    unusable = Optional.of(view.phase()).filter(Phase.Unusable.class::isInstance);
    if (isNew) {
      report.ifPresent(_ -> print(PlainWatchText.checked(view, context)));
      report = judged(view.phase()).or(() -> report);
      notice = view.notice();
      print(PlainWatchText.verdict(view, context));
      print(PlainWatchText.keys(view, context));
    }
    waiting = view.phase() instanceof Phase.Waiting && (waiting || isNew);
  }

  private static Optional<Report> judged(Phase phase) {
    return phase instanceof Phase.Judged(var made) ? Optional.of(made) : Optional.empty();
  }

  /** The terminal hands on whole lines, so no key arrives before Enter. */
  private void explainKeys() {
    var lines =
        new ArrayList<>(Wrap.words(Line.plain(context.say("plain.type-keys")), context.columns()));
    lines.add(Line.EMPTY);
    print(new Screen(lines));
  }

  private void notice(String next) {
    if (!timeless(next).equals(timeless(notice)) && !next.isEmpty()) {
      print(new Screen(List.of(Line.plain(next), Line.EMPTY)));
    }
    notice = next;
  }

  /** Nobody wants to hear a clock read out. */
  private static String timeless(String sentence) {
    return CLOCK.matcher(sentence).replaceAll("");
  }

  /** A course is long to read out: once it was, only what a key has changed is said. */
  private void list(ListView view) {
    var isKnown =
        page.orElse(null) instanceof ListView before
            && before.filter() == view.filter()
            && before.rows().equals(view.rows());
    if (!isKnown) {
      page(view);
    } else if (!Optional.of(view).equals(page)) {
      page = Optional.of(view);
      print(PlainWatchText.listed(view, context));
    }
  }

  /** A scene that fills a screen of its own, without the blank rows that fill it up. */
  private void page(Scene scene) {
    if (!Optional.of(scene).equals(page)) {
      page = Optional.of(scene);
      print(squeezed(scene.render(paper(), context.theme())));
    }
  }

  private static Screen squeezed(Screen screen) {
    var lines = new ArrayList<Line>();
    for (var line : screen.lines()) {
      if (!line.text().isBlank() || (!lines.isEmpty() && !lines.getLast().text().isBlank())) {
        lines.add(line);
      }
    }
    return new Screen(lines);
  }

  private void print(Screen screen) {
    out.print(Ansi.print(screen, palette));
    out.flush();
  }

  @Override
  public void redraw() {
    // The printed text stays.
  }

  @Override
  public void announce(Announcement announcement) {
    // People read what is shown.
  }

  @Override
  public boolean copy(String text) {
    return false;
  }

  @Override
  public void close() {
    out.flush();
  }
}
