package javalings.cli.bench;

import java.io.IOException;

/** From {@code ./runner} to the first verdict on the screen, jar built, not for the first time. */
final class StartBench {

  private static final int STARTS = 5;

  private final Stage stage;

  StartBench(Stage stage) {
    this.stage = stage;
  }

  Row run() throws IOException, InterruptedException {
    var times = new Times();
    for (var i = 0; i < STARTS; i++) {
      times.add(start());
    }
    return Row.of("./runner → first verdict, median of " + STARTS, times.median(), "ms", 1200);
  }

  private long start() throws IOException, InterruptedException {
    var start = System.nanoTime();
    try (var play = Screenplay.start(stage.command("watch", "--no-editor"))) {
      return play.await(
              "the first verdict", screen -> SaveBench.solved(screen) || SaveBench.failing(screen))
          - start;
    }
  }
}
