package javalings.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** From {@code ./runner} to the first verdict on the screen, jar built, not for the first time. */
final class StartBench {

  private static final int STARTS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final BenchWorkspace workspace;

  StartBench(BenchWorkspace workspace) {
    this.workspace = workspace;
  }

  BenchRow run() throws IOException, InterruptedException {
    var samples = new LatencySamples();
    for (var i = 0; i < STARTS; i++) {
      samples.add(start());
    }
    return BenchRow.of(
        "./runner → first verdict, median of " + STARTS, samples.median(), "ms", 700);
  }

  /** The program makes its caches while nobody saves, so whoever starts it again has them. */
  void awaitCaches() throws IOException, InterruptedException {
    var target = workspace.runner().resolveSibling("target");
    try (var play = ScriptedTerminal.start(workspace.command("watch", "--no-editor"))) {
      play.await("the welcome", screen -> !screen.isBlank());
      play.type(" ");
      play.await("the first verdict", SaveBench::judged);
      var end = System.nanoTime() + PATIENCE.toNanos();
      while (!isMade(target, "engine-\\w+\\.aot") || !isMade(target, "javalings\\.aot")) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("no ahead-of-time caches were made in " + target);
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }

  /** One that is older than the program is of the one before. */
  private static boolean isMade(Path target, String cache) {
    var program = target.resolve("javalings.jar").toFile().lastModified();
    var files =
        target
            .toFile()
            .listFiles(file -> file.getName().matches(cache) && file.lastModified() >= program);
    return files != null && files.length > 0;
  }

  private long start() throws IOException, InterruptedException {
    var start = System.nanoTime();
    try (var play = ScriptedTerminal.start(workspace.command("watch", "--no-editor"))) {
      return play.await("the first verdict", SaveBench::judged) - start;
    }
  }
}
