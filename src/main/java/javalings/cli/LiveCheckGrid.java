package javalings.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.CheckAllView.Cell;
import javalings.view.screens.CheckAllView.State;
import javalings.view.text.Ansi;

/**
 * A grid that is drawn over itself, below what the terminal shows already. An interrupt leaves the
 * terminal as it was: not even the cursor is hidden.
 */
final class LiveCheckGrid implements CheckProgress {

  private static final String ERASE_REST_OF_LINE = "\u001b[K";
  private static final String ERASE_BELOW = "\u001b[J";

  private final CliContext context;
  private final Map<ExerciseId, State> states = new LinkedHashMap<>();
  private final long start = System.nanoTime();
  private int rows;

  LiveCheckGrid(CliContext context, List<Exercise> exercises) {
    this.context = context;
    exercises.forEach(exercise -> states.put(exercise.id(), State.WAITING));
    draw();
  }

  @Override
  public synchronized void begins(Exercise exercise) {
    states.put(exercise.id(), State.CHECKING);
    draw();
  }

  @Override
  public synchronized void ends(Report report) {
    states.put(report.exercise().id(), report.verdict().solved() ? State.SOLVED : State.PENDING);
    draw();
  }

  /** Leaves the cursor below the grid, and nothing of the terminal changed. */
  private void draw() {
    var console = context.console();
    var screen = view().print(console.window(), console.theme());
    var up = rows == 0 ? "" : "\u001b[%dA".formatted(rows);
    // Erased first, some terminals would keep every grid in their scroll-back.
    var grid = Ansi.print(screen, context.palette()).replace("\n", ERASE_REST_OF_LINE + "\n");
    console.out().print(up + grid + ERASE_BELOW);
    console.out().flush();
    rows = screen.lines().size();
  }

  private CheckAllView view() {
    var cells =
        states.entrySet().stream()
            .map(it -> new Cell(it.getKey().topic(), it.getKey().name(), it.getValue()))
            .toList();
    var elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new CheckAllView(context.course().title(), cells, elapsed);
  }
}
