package javalings.cli;

import java.util.Locale;
import javalings.grade.GradingProgress;

/** Tells how far a class is: over and over on one line of a terminal, as lines elsewhere. */
final class GradeProgressLines implements GradingProgress {

  private static final long LIVE_NANOS = 200_000_000L;
  private static final long LINES_NANOS = 5_000_000_000L;

  private final Console console;
  private final long start = System.nanoTime();
  private int students;
  private int done;
  private int failed;
  private long exercises;
  private long said;

  GradeProgressLines(Console console) {
    this.console = console;
    this.said = start;
  }

  @Override
  public synchronized void begins(int toDo, int known) {
    students = toDo;
    if (known > 0) {
      var who = known == 1 ? "1 student is" : known + " students are";
      console.err().println(who + " known from before");
    }
  }

  @Override
  public synchronized void ends(String student, boolean judged, int count) {
    done++;
    exercises += judged ? count : 0;
    failed += judged ? 0 : 1;
    var now = System.nanoTime();
    var pause = console.canShowScreens() ? LIVE_NANOS : LINES_NANOS;
    if (done == students || now - said >= pause) {
      said = now;
      say(line(now));
    }
  }

  private String line(long now) {
    var seconds = Math.max(0.001, (now - start) / 1e9);
    return "%d of %d students done, %d could not be judged, %.1f exercises/s, %s left"
        .formatted(
            done,
            students,
            failed,
            exercises / seconds,
            time((long) (seconds / done * (students - done))));
  }

  private static String time(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %d s", seconds / 60, seconds % 60);
  }

  private void say(String line) {
    if (!console.canShowScreens()) {
      console.err().println(line);
      return;
    }
    console.err().print("\r\033[K" + line + (done == students ? "\n" : ""));
    console.err().flush();
  }
}
