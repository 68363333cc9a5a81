package javalings.bench;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.model.Source;

/**
 * From a key to what it shows, while the engine is busy: with a file that is long to compile, with
 * an endless loop, with a flood of output. The keys open the help and close it again.
 */
final class KeyBench {

  private static final int KEYS_EACH = 100;

  /** Methods of a class that is long to compile, and short enough to be judged at all. */
  private static final int METHODS = 3500;

  private static final String FOR_EVER = "static { for (int i = 0; i >= 0; i = 0) { %s } }";

  private final BenchWorkspace workspace;
  private final LatencySamples samples = new LatencySamples();

  KeyBench(BenchWorkspace workspace) {
    this.workspace = workspace;
  }

  BenchRow run() throws IOException, InterruptedException {
    workspace.saveSolution(workspace.exercises().getFirst(), "// keys\n");
    try (var play = ScriptedTerminal.start(workspace.command("watch", "--no-editor"))) {
      goToFirst(play);
      busyWith(play, "", "\nclass Bulk {\n" + bulk() + "}\n// ");
      busyWith(play, FOR_EVER.formatted(""), "\n// loop ");
      busyWith(play, FOR_EVER.formatted("System.out.println(i);"), "\n// flood ");
      workspace.saveSolution(workspace.exercises().getFirst(), "");
      play.await("the end of the flood", SaveBench::solved);
    }
    return BenchRow.of(
        "key → screen while it compiles, loops, floods, 99th percentile of " + samples.count(),
        samples.percentile(99),
        "ms",
        50);
  }

  private void goToFirst(ScriptedTerminal play) throws InterruptedException {
    play.await("a verdict", SaveBench::judged);
    play.type("lg\r");
    play.await("the first exercise", SaveBench::solved);
  }

  private static String bulk() {
    return IntStream.range(0, METHODS)
        .mapToObj(i -> "  long m%d(int x) { return x * 3L + m%d(x); }\n".formatted(i, i / 2))
        .collect(Collectors.joining());
  }

  /** Saves again what keeps the engine busy, as often as it takes to press all keys meanwhile. */
  private void busyWith(ScriptedTerminal play, String inClass, String ending)
      throws InterruptedException {
    var first = workspace.exercises().getFirst();
    var before = samples.count();
    var sources =
        workspace.folder().solution(first).stream().map(source -> with(source, inClass)).toList();
    for (var round = 0; samples.count() - before < KEYS_EACH; round++) {
      workspace.save(first, sources, ending + round + "\n");
      play.await("a check that takes its time", KeyBench::checking);
      press(play, KEYS_EACH - (samples.count() - before));
    }
  }

  private static Source with(Source source, String inClass) {
    var name = source.fileName().replace(".java", "");
    var text = source.text().replaceFirst("(class|record) " + name + "[^{]*\\{", "$0 " + inClass);
    return new Source(source.path(), text);
  }

  private void press(ScriptedTerminal play, int most) throws InterruptedException {
    for (var i = 0; i < most && play.shows(KeyBench::checking); i += 2) {
      time(play, "?", screen -> screen.contains("Keys") && screen.contains("this help"));
      time(play, " ", screen -> !screen.contains("this help"));
    }
  }

  private void time(ScriptedTerminal play, String key, Predicate<String> answer)
      throws InterruptedException {
    var start = System.nanoTime();
    play.type(key);
    samples.add(play.await("the answer to a key", answer) - start);
  }

  private static boolean checking(String screen) {
    return screen.contains("Checking");
  }
}
