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
 * The question before somebody's work is put aside.
 *
 * @param before the mode to return to
 */
public record ResetMode(ExerciseId id, ScreenMode before) implements ScreenMode {

  @Override
  public Question scene(SessionState state) {
    var files =
        state.currentExercise().lesson().filter(it -> it.id().equals(id)).map(Lesson::files);
    return new Question(files.orElseGet(() -> List.of("exercises/" + id)));
  }

  @Override
  public Transition press(SessionState state, Key key) {
    var back = state.with(before);
    if (key.letter() != 'y') {
      return Transition.to(back.saying("Nothing was reset"));
    }
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
   */
  public record Question(List<String> paths) implements Scene {

    public Question {
      paths = List.copyOf(paths);
    }

    @Override
    public Screen render(Size size, Theme theme) {
      var columns = ScreenLayout.columns(size);
      var header = Wrap.words(Style.TITLE, "Reset to the start?", columns);
      var keys =
          new KeyBar(
              List.of(new KeyBar.Key("y", "reset", 1), new KeyBar.Key("n", "keep my work", 1)));
      var layout = new ScreenLayout(size, theme, header, List.of(keys.line(columns)));
      return layout.scrolled(body(columns, theme), 0);
    }

    private List<LineBlock> body(int columns, Theme theme) {
      var context = new RenderContext(columns - 2, theme, "", true);
      var lines = new ArrayList<>(Wrap.words(Line.plain(question()), columns));
      paths.stream()
          .flatMap(path -> Wrap.anywhere(Line.of(context.path(path)), context.columns()).stream())
          .forEach(line -> lines.add(line.indent(2)));
      return List.of(new LineBlock("file", "", lines));
    }

    private String question() {
      return paths.size() == 1
          ? "This file becomes as it was; what you wrote is kept in .javalings/before-reset:"
          : "These files become as they were; what you wrote is kept in .javalings/before-reset:";
    }
  }
}
