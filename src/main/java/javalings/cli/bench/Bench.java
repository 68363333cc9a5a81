package javalings.cli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that is measured, in the order in which it is best read. */
public final class Bench {

  private Bench() {}

  /**
   * Measures for about two minutes.
   *
   * @param progress is told what is being done
   */
  public static List<BenchRow> run(BenchWorkspace workspace, Consumer<String> progress)
      throws IOException, InterruptedException {
    progress.accept("making the caches that a second start has");
    var start = new StartBench(workspace);
    start.awaitCaches();
    var rows = new ArrayList<>(new SaveBench(workspace).run(progress));
    progress.accept("pressing keys");
    rows.add(new KeyBench(workspace).run());
    progress.accept("starting");
    rows.add(start.run());
    progress.accept("running commands");
    rows.addAll(new CommandBench(workspace).run());
    return rows;
  }
}
