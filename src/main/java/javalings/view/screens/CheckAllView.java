package javalings.view.screens;

import java.time.Duration;
import java.util.List;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/**
 * How far checking everything is.
 *
 * @param cells every exercise, in the order of the course
 */
public record CheckAllView(String course, List<Cell> cells, Duration elapsed) implements Scene {

  public CheckAllView {
    cells = List.copyOf(cells);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    return CheckAllScreen.render(this, size, theme);
  }

  /** Where an exercise stands. */
  public enum State {
    WAITING,
    CHECKING,
    SOLVED,
    PENDING
  }

  public record Cell(String topic, String name, State state) {}

  long count(State state) {
    return cells.stream().filter(cell -> cell.state() == state).count();
  }

  boolean finished() {
    return count(State.WAITING) + count(State.CHECKING) == 0;
  }
}
