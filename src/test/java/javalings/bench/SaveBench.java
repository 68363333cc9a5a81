package javalings.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javalings.model.Exercise;

/**
 * From a save to its verdict on the screen: walks through the course and back as a person does, and
 * at each exercise saves its solution, its starter and a file that does not compile, in turn.
 */
final class SaveBench {

  /** Rounds of four saves on each of the two walks, at least: enough for 500 saves. */
  private static final int ROUNDS = 75;

  /** The topics from here on have servers, databases and models in them. */
  private static final int FIRST_OF_LIBRARIES = 19;

  /** The first saves, of all kinds, in which the program gets warm. */
  private static final int WARM_UP = 60;

  /** Where memory is looked at for the first time. */
  private static final int EARLY = 100;

  private static final String BROKEN = "\nclass Oops { int count = missing; } // ";

  private final BenchWorkspace workspace;

  /** What all processes held after so many saves. */
  private record Sample(int saves, double megabytes) {

    static final Sample NONE = new Sample(0, 0);

    BenchRow row(String what, double must) {
      return BenchRow.of(what.formatted(saves), megabytes, "MB", must);
    }
  }

  private record Slow(String what, long nanos) {}

  /** As many as decide what the 99th percentile is. */
  private static final int SLOWEST = 12;

  private final List<Slow> slow = new ArrayList<>();
  private final LatencySamples verdicts = new LatencySamples();
  private final LatencySamples language = new LatencySamples();
  private final LatencySamples libraries = new LatencySamples();
  private final LatencySamples errors = new LatencySamples();
  private final Random pauses = new Random(1);
  private Sample early = Sample.NONE;
  private int saves;

  SaveBench(BenchWorkspace workspace) {
    this.workspace = workspace;
  }

  List<BenchRow> run(Consumer<String> progress) throws IOException, InterruptedException {
    try (var play = ScriptedTerminal.start(workspace.command("watch", "--no-editor"))) {
      play.await("the welcome or the first verdict", screen -> !screen.isBlank());
      walk(play, progress);
      var there = sample(play);
      walkBack(play, progress);
      var back = sample(play);
      progress.accept("The slowest: " + slowest());
      var first = sweep(play);
      return rows(List.of(early, there, back), first, sweep(play));
    }
  }

  private List<BenchRow> rows(List<Sample> memory, double firstSweep, double sweep) {
    var any = Double.POSITIVE_INFINITY;
    return List.of(
        BenchRow.of("save → verdict, median of " + verdicts.count(), verdicts.median(), "ms", 28),
        BenchRow.of("save → verdict, 99th percentile", verdicts.percentile(99), "ms", 120),
        BenchRow.of("save → verdict, the slowest", verdicts.percentile(100), "ms", 300),
        BenchRow.of("topics 00 to 18, median", language.median(), "ms", 28),
        BenchRow.of("topics 00 to 18, 99th percentile", language.percentile(99), "ms", 120),
        BenchRow.of("topics from 19 on, median", libraries.median(), "ms", 110),
        BenchRow.of("topics from 19 on, 99th percentile", libraries.percentile(99), "ms", 300),
        BenchRow.of("save → compile error, median of " + errors.count(), errors.median(), "ms", 40),
        BenchRow.of("check all (c), for each exercise", firstSweep, "ms", any),
        BenchRow.of("check all (c) again, its engine warm", sweep, "ms", 25),
        memory.get(0).row("resident memory after %d saves", any),
        memory.get(1).row("after %d saves, a walk through the course", 450),
        memory.get(2).row("after %d saves, the same walk back", 450));
  }

  private void walk(ScriptedTerminal play, Consumer<String> progress) throws InterruptedException {
    for (var exercise : workspace.exercises()) {
      arrive(play, exercise, SaveBench::failing);
      progress.accept("saving " + exercise.name());
      solve(play, exercise, "");
      visit(play, exercise);
      if (!exercise.equals(workspace.exercises().getLast())) {
        play.type("n");
      }
    }
  }

  private void walkBack(ScriptedTerminal play, Consumer<String> progress)
      throws InterruptedException {
    for (var exercise : workspace.exercises().reversed()) {
      arrive(play, exercise, SaveBench::solved);
      progress.accept("saving " + exercise.name() + " again");
      visit(play, exercise);
      play.type("p");
    }
  }

  private static void arrive(ScriptedTerminal play, Exercise exercise, Predicate<String> judged)
      throws InterruptedException {
    play.type(" ");
    play.await(
        exercise.name(), screen -> screen.contains(exercise.name() + " ") && judged.test(screen));
  }

  /** From solved to solved. */
  private void visit(ScriptedTerminal play, Exercise exercise) throws InterruptedException {
    for (var round = 0; round < rounds(); round++) {
      var ending = "// " + round + "\n";
      var nanos =
          time(play, verdicts, () -> workspace.saveStarter(exercise, ending), SaveBench::failing);
      note(exercise, exercise.name() + " (starter)", nanos);
      solve(play, exercise, ending);
      time(
          play, errors, () -> workspace.saveSolution(exercise, BROKEN + ending), SaveBench::broken);
      solve(play, exercise, "");
    }
  }

  private void solve(ScriptedTerminal play, Exercise exercise, String ending)
      throws InterruptedException {
    var nanos =
        time(play, verdicts, () -> workspace.saveSolution(exercise, ending), SaveBench::solved);
    note(exercise, exercise.name(), nanos);
  }

  private void note(Exercise exercise, String what, long nanos) {
    slow.add(new Slow(what, nanos));
    if (saves > WARM_UP) {
      var topic = Integer.parseInt(exercise.id().topic().substring(0, 2));
      (topic < FIRST_OF_LIBRARIES ? language : libraries).add(nanos);
    }
  }

  private String slowest() {
    return slow.stream()
        .sorted(Comparator.comparingLong(Slow::nanos).reversed())
        .limit(SLOWEST)
        .map(one -> "%s %d ms".formatted(one.what(), one.nanos() / 1_000_000))
        .collect(Collectors.joining(", "));
  }

  /** All of the course on the engine of the session, in milliseconds an exercise. */
  private double sweep(ScriptedTerminal play) throws InterruptedException {
    play.type(" ");
    play.await("the notice to go", screen -> !screen.contains("Every exercise is solved"));
    var start = System.nanoTime();
    play.type("c");
    var end =
        play.await("all to be checked", screen -> screen.contains("Every exercise is solved"));
    return (end - start) / 1e6 / workspace.exercises().size();
  }

  private int rounds() {
    return Math.max(1, ROUNDS / workspace.exercises().size());
  }

  private long time(
      ScriptedTerminal play, LatencySamples samples, Runnable save, Predicate<String> verdict)
      throws InterruptedException {
    pause();
    var start = System.nanoTime();
    save.run();
    var time = play.await("the verdict of a save", verdict) - start;
    if (++saves > WARM_UP) {
      samples.add(time);
    }
    if (saves == EARLY) {
      early = sample(play);
    }
    return time;
  }

  private Sample sample(ScriptedTerminal play) {
    return new Sample(saves, play.residentMegabytes());
  }

  /** People do not save at once after a verdict. */
  private void pause() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(30 + pauses.nextInt(100));
  }

  static boolean solved(String screen) {
    return screen.contains("✓ Solved");
  }

  private static boolean broken(String screen) {
    return screen.contains("error[") && screen.contains("missing; }");
  }

  static boolean judged(String screen) {
    return solved(screen) || failing(screen);
  }

  static boolean failing(String screen) {
    return !solved(screen)
        && !screen.contains("missing; }")
        && (screen.contains("✗ ") || screen.contains("error["));
  }
}
