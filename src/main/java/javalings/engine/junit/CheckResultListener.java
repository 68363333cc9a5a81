package javalings.engine.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Gathers the checks' results as JUnit runs them. */
final class CheckResultListener implements TestExecutionListener {

  private final FailureTranslation translation;
  private final Consumer<CheckResult> failed;
  private final List<CheckResult> results = new ArrayList<>();
  private boolean isFailing;
  private @Nullable TestPlan plan;

  /**
   * Makes a listener.
   *
   * @param failed is told of the first check that fails
   */
  CheckResultListener(FailureTranslation translation, Consumer<CheckResult> failed) {
    this.translation = translation;
    this.failed = failed;
  }

  synchronized List<CheckResult> results() {
    return List.copyOf(results);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() || result.getStatus() != Status.SUCCESSFUL) {
      add(new CheckResult(name(test), title(test), outcome(result)));
    }
  }

  private void add(CheckResult result) {
    results.add(result);
    if (!isFailing && result.outcome() instanceof Outcome.Failed) {
      isFailing = true;
      failed.accept(result);
    }
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    results.add(new CheckResult(name(test), title(test), new Outcome.Skipped(reason)));
  }

  private Outcome outcome(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> new Outcome.Passed();
      case ABORTED -> new Outcome.Skipped("it gave up before it could tell");
      case FAILED ->
          new Outcome.Failed(
              translation.of(
                  result.getThrowable().orElseGet(() -> new AssertionError("it failed"))));
    };
  }

  private static String name(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName())
        .orElse(test.getDisplayName());
  }

  /** {@code keeps_one_owner()} reads as "keeps one owner"; a repeated check says which time. */
  private String title(TestIdentifier test) {
    var own = test.getDisplayName();
    var parent = Optional.ofNullable(plan).flatMap(known -> known.getParent(test));
    var invocation = parent.filter(above -> above.getSource().equals(test.getSource())).isPresent();
    return invocation ? readable(parent.orElseThrow().getDisplayName()) + " " + own : readable(own);
  }

  private static String readable(String displayName) {
    var bare = displayName.replaceFirst("\\(.*\\)$", "");
    return bare.contains(" ") ? bare : bare.replace('_', ' ');
  }
}
