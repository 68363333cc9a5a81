package javalings.watch.core;

import java.util.ArrayList;
import java.util.List;
import javalings.model.ExerciseId;
import javalings.view.screens.KeyBar;
import javalings.view.screens.Scene;
import javalings.view.screens.ScreenLayout;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/**
 * The question before somebody's work is put aside. A letter that strayed here does nothing: the
 * {@code y} counts when no other key follows it at once, as one does in a word, or Enter in a line
 * that was pasted.
 *
 * @param before the mode to return to
 * @param sinceYes how many ticks ago {@code y} was pressed; negative when it was not
 */
public record ResetMode(ExerciseId id, ScreenMode before, int sinceYes) implements ScreenMode {

  /** Half a second. */
  private static final int SETTLED = 5;

  public ResetMode(ExerciseId id, ScreenMode before) {
    this(id, before, -1);
  }

  @Override
  public Question scene(SessionState state) {
    var files =
        state.currentExercise().lesson().filter(it -> it.id().equals(id)).map(Lesson::files);
    return new Question(files.orElseGet(() -> List.of("exercises/" + id)), isTimed());
  }

  @Override
  public Transition press(SessionState state, Key key) {
    if (isTimed() && (key.letter() == 'y' || (key == Key.Named.ENTER && sinceYes > 0))) {
      return reset(state);
    }
    return Transition.to(
        key.letter() == 'y'
            ? state.with(new ResetMode(id, before, 0))
            : state.with(before).saying(state.say("reset.nothing")));
  }

  @Override
  public boolean isTimed() {
    return sinceYes >= 0;
  }

  @Override
  public Transition tick(SessionState state) {
    return sinceYes < SETTLED
        ? Transition.to(state.with(new ResetMode(id, before, sinceYes + 1)))
        : reset(state);
  }

  private Transition reset(SessionState state) {
    var back = state.with(before);
    var exercise = state.course().find(id).orElseThrow();
    var fresh = state.isAt(id) ? back.with(back.currentExercise().withoutHelp()) : back;
    return fresh
        .changed(new ProgressChange.Pending(exercise))
        .then(it -> Transition.to(it, new SessionEffect.Reset(id)));
  }

  /**
   * The question on a screen of its own.
   *
   * @param paths the files that would be put aside, at least one
   * @param answered whether it was answered with yes, which can still be taken back
   */
  public record Question(List<String> paths, boolean answered) implements Scene {

    public Question {
      paths = List.copyOf(paths);
    }

    @Override
    public Screen render(Size size, Theme theme) {
      var columns = ScreenLayout.columns(size);
      var header = Wrap.words(Style.TITLE, theme.say("reset.question"), columns);
      var reset =
          answered
              ? new KeyBar.Key("Enter", theme.say("key.reset-now"), 1)
              : new KeyBar.Key("y", theme.say("key.reset"), 1);
      var keys = new KeyBar(List.of(reset, new KeyBar.Key("n", theme.say("key.keep"), 1)));
      var layout = new ScreenLayout(size, theme, header, List.of(keys.line(columns)));
      return layout.scrolled(body(columns, theme), 0);
    }

    private List<LineBlock> body(int columns, Theme theme) {
      var context = new RenderContext(columns - 2, theme, "", true);
      var lines = new ArrayList<>(Wrap.words(Line.plain(question(theme)), columns));
      paths.stream()
          .flatMap(path -> Wrap.anywhere(Line.of(context.path(path)), context.columns()).stream())
          .forEach(line -> lines.add(line.indent(2)));
      return List.of(new LineBlock("file", "", lines));
    }

    private String question(Theme theme) {
      return theme.say(paths.size() == 1 ? "reset.file" : "reset.files");
    }
  }
}
