package javalings.interleave;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javalings.interleave.explore.AssertionScan;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.ExploredProgram;
import javalings.interleave.explore.Explorer;
import javalings.interleave.explore.HistoryProgram;
import javalings.interleave.explore.HistoryScenario;
import javalings.interleave.explore.MainMethods;
import javalings.interleave.explore.OperationHistory;
import javalings.interleave.explore.ScenarioLambdas;
import javalings.interleave.explore.Schedule;
import javalings.interleave.instrument.InstrumentedClasses;
import javalings.interleave.machine.WholeStates;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationReport;

/** Explores a main method, or a scenario that a check hands over. */
public final class Explorations {

  private Explorations() {}

  /**
   * A program that starts in a main method.
   *
   * @param classes the class files of the program, by binary name
   * @param mainClass the binary name of the class whose {@code main} is run
   * @param libraries where everything else comes from
   * @param sources the text of each source file, by its name, as far as it is known
   * @param expected what it has to print under every schedule, if anybody has said so
   */
  public record Main(
      Map<String, byte[]> classes,
      String mainClass,
      ClassLoader libraries,
      Map<String, String> sources,
      Optional<String> expected) {

    public Main(
        Map<String, byte[]> classes,
        String mainClass,
        ClassLoader libraries,
        Map<String, String> sources) {
      this(classes, mainClass, libraries, sources, Optional.empty());
    }
  }

  /** The class of a program that has a main method; the one of that name, if there are several. */
  public static Optional<String> mainClass(Map<String, byte[]> classes, String preferred) {
    return classes.entrySet().stream()
        .filter(each -> MainMethods.in(each.getValue()))
        .map(Map.Entry::getKey)
        .min(Comparator.comparing((String name) -> !name.equals(preferred)).thenComparing(n -> n));
  }

  /** Explores a program from its main method. */
  public static Exploration ofMain(Main main, ExplorationLimits limits) {
    return ofMain(main, limits, ExecutionRunner.best());
  }

  /**
   * Explores a scenario that a check has written as a lambda.
   *
   * @param scenario a lambda of an interface that extends {@link Serializable}, with one method
   * @throws IllegalArgumentException if it captures something made outside of it
   */
  public static Exploration ofScenario(Serializable scenario, ExplorationLimits limits) {
    ExploredProgram program = ScenarioLambdas.program(scenario);
    return ExplorationReport.of(new Explorer(program, limits, ExecutionRunner.best()).explore());
  }

  /** Runs such a scenario under one schedule. */
  public static Exploration replayScenario(Serializable scenario, Schedule schedule) {
    ExploredProgram program = ScenarioLambdas.program(scenario);
    Explorer explorer = new Explorer(program, ExplorationLimits.CHECK, ExecutionRunner.best());
    return ExplorationReport.of(explorer.replay(schedule));
  }

  /**
   * The end of a scenario of operations.
   *
   * @param history what happened in the schedule that goes wrong, if no order explains it
   */
  public record OfOperations(Exploration exploration, Optional<OperationHistory> history) {}

  /** Explores operations on a concurrent object, each in a thread of its own. */
  public static OfOperations ofOperations(HistoryScenario scenario, ExplorationLimits limits) {
    HistoryProgram operations = new HistoryProgram(scenario);
    ExploredProgram program = operations.program();
    Exploration found =
        ExplorationReport.of(new Explorer(program, limits, ExecutionRunner.best()).explore());
    found.replay().ifPresent(it -> run(program, it, limits));
    boolean isUnexplained = found.cause().filter(AssertionError.class::isInstance).isPresent();
    return new OfOperations(found, operations.last().filter(_ -> isUnexplained));
  }

  private static void run(ExploredProgram program, Schedule schedule, ExplorationLimits limits) {
    var _ = new Explorer(program, limits, ExecutionRunner.best()).replay(schedule);
  }

  /** Why explorations are slower than they could be on this JDK, if they are. */
  public static Optional<String> trouble() {
    return ExecutionRunner.best().trouble();
  }

  static Exploration ofMain(Main main, ExplorationLimits limits, ExecutionRunner runner) {
    var explorer =
        new Explorer(
            program(main),
            limits,
            runner,
            () -> WholeStates.of(main.classes.values(), main.mainClass));
    return ExplorationReport.of(explorer.explore());
  }

  /** Runs a program from its main method under one schedule. */
  public static Exploration replay(Main main, Schedule schedule, ExplorationLimits limits) {
    Explorer explorer = new Explorer(program(main), limits, ExecutionRunner.best());
    return ExplorationReport.of(explorer.replay(schedule));
  }

  private static ExploredProgram program(Main main) {
    return new ExploredProgram(
        new InstrumentedClasses(
            name -> Optional.ofNullable(main.classes.get(name.replace('/', '.'))), main.libraries),
        main.libraries,
        fresh -> MainMethods.of(fresh.loadClass(main.mainClass)),
        file -> Optional.ofNullable(main.sources.get(file)),
        Optional.empty(),
        AssertionScan.asserts(main.classes.values()),
        main.expected);
  }
}
