package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javalings.interleave.event.CodeSite;
import javalings.interleave.explore.OperationHistory.Entry;
import javalings.interleave.explore.OperationHistory.Refuted;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * A program that runs each operation of a scenario in a thread of its own, and fails when no order
 * of the operations explains what they have returned. It can make the difference which of them had
 * ended before another began, so the begin and the end of each are steps of the search.
 */
public final class HistoryProgram {

  /** The result of an operation, returned or thrown; never null itself. */
  private record Result(@Nullable Object value, boolean isThrown) {

    boolean isSame(Result other) {
      return isThrown == other.isThrown
          && (isThrown
              ? Objects.equals(text(), other.text())
              : Objects.deepEquals(value, other.value));
    }

    String text() {
      return isThrown
          ? "throws " + Objects.requireNonNull(value).getClass().getSimpleName()
          : value instanceof Object[] several
              ? Arrays.deepToString(several)
              : value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
  }

  /** An operation, and what it does. */
  private record Task(String name, RecreatedLambda concurrent, RecreatedLambda sequential) {

    static Task of(HistoryScenario.Operation operation) {
      return new Task(
          operation.name(),
          RecreatedLambda.of(operation.concurrent()),
          RecreatedLambda.of(operation.sequential()));
    }
  }

  /** An operation in its thread. */
  private static final class Run {
    final String name;
    final boolean returns;
    final RecreatedLambda.Body concurrent;
    final RecreatedLambda.Body sequential;
    String thread = "";
    int begin;
    int end;
    Result result = new Result(null, false);

    Run(Task task, ClassLoader fresh) throws ReflectiveOperationException {
      this.name = task.name;
      this.returns = task.concurrent.returns();
      this.concurrent = task.concurrent.in(fresh);
      this.sequential = task.sequential.in(fresh);
    }

    Entry entry() {
      String returned = result.isThrown ? result.text() : returns ? "→ " + result.text() : "";
      return new Entry(name, thread, begin, end, returned);
    }
  }

  private final RecreatedLambda concurrent;
  private final RecreatedLambda sequential;
  private final List<Task> tasks;
  private final ClassLoader loader;
  private @Nullable OperationHistory last;

  public HistoryProgram(HistoryScenario scenario) {
    this.concurrent = RecreatedLambda.of(scenario.concurrent());
    this.sequential = RecreatedLambda.of(scenario.sequential());
    this.tasks = scenario.operations().stream().map(Task::of).toList();
    this.loader = scenario.operations().getFirst().concurrent().getClass().getClassLoader();
  }

  /** The history of the last execution that went wrong. */
  public Optional<OperationHistory> last() {
    return Optional.ofNullable(last);
  }

  public ExploredProgram program() {
    List<RecreatedLambda> lambdas = tasks.stream().map(Task::concurrent).toList();
    if (lambdas.stream().anyMatch(it -> it.isReference() && it.isOfJdk())) {
      throw new IllegalArgumentException(
          "an operation on a class of the JDK must be written as a lambda, map -> map.size(), or"
              + " its steps are not seen");
    }
    Optional<String> check =
        lambdas.stream()
            .filter(it -> !it.isReference())
            .map(RecreatedLambda::className)
            .findFirst();
    return ScenarioLambdas.program(loader, check, this::entry);
  }

  private Callable<?> entry(ClassLoader fresh) throws ReflectiveOperationException {
    RecreatedLambda.Body maker = concurrent.in(fresh);
    RecreatedLambda.Body sequentialMaker = sequential.in(fresh);
    List<Run> runs = new ArrayList<>();
    for (Task task : tasks) {
      runs.add(new Run(task, fresh));
    }
    return () -> {
      runAll(Objects.requireNonNull(maker.call()), runs);
      explain(runs, sequentialMaker);
      return null;
    };
  }

  private static void runAll(Object target, List<Run> runs) {
    ModelThread main = CallingThread.get();
    int[] time = new int[1];
    List<ModelThread> threads = new ArrayList<>();
    for (Run run : runs) {
      Thread thread = Thread.ofPlatform().unstarted(() -> run(run, target, time));
      threads.add(main.threads().start(main, thread, CodeSite.NOWHERE));
    }
    threads.forEach(thread -> main.threads().awaitEnd(main, thread, CodeSite.NOWHERE));
  }

  private static void run(Run run, Object target, int[] time) {
    ModelThread self = CallingThread.get();
    MemoryCell history = self.cell(time);
    self.step(history, false);
    run.thread = self.name();
    run.begin = time[0]++;
    run.result = result(run.concurrent, target);
    self.stepAdding(history);
    run.end = time[0]++;
  }

  /** Errors are no results: they end the execution as they would anywhere. */
  private static Result result(RecreatedLambda.Body body, Object target) {
    try {
      return new Result(body.call(target), false);
    } catch (Exception thrown) {
      return new Result(thrown, true);
    }
  }

  private void explain(List<Run> runs, RecreatedLambda.Body sequential) throws Exception {
    List<Entry> entries = runs.stream().map(Run::entry).toList();
    List<Refuted> refuted = new ArrayList<>();
    for (List<Integer> order : OperationHistory.orders(entries)) {
      Optional<String> where = difference(order.stream().map(runs::get).toList(), sequential);
      if (where.isEmpty()) {
        return;
      }
      refuted.add(new Refuted(order.stream().map(i -> runs.get(i).name).toList(), where.get()));
    }
    last = new OperationHistory(entries, refuted);
    throw new AssertionError("no order of the operations explains what they have returned");
  }

  /** Where the sequential object returns something else, if it does. */
  private static Optional<String> difference(List<Run> order, RecreatedLambda.Body sequential)
      throws Exception {
    Object target = Objects.requireNonNull(sequential.call());
    for (Run run : order) {
      Result right = result(run.sequential, target);
      if (!right.isSame(run.result)) {
        String verb = right.isThrown ? " " : " returns ";
        return Optional.of(run.name + verb + right.text() + ", not " + run.result.text());
      }
    }
    return Optional.empty();
  }
}
