package javalings.testrun;

import java.util.ArrayList;
import java.util.List;
import javalings.testrun.TestOutcome.TestFailure;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Gathers how the tests ended. One that is skipped or gives up has not run. */
final class TestOutcomeListener implements TestExecutionListener {

  private final ActiveMutant active;
  private final List<TestFailure> failures = new ArrayList<>();
  private int ran;

  TestOutcomeListener(ActiveMutant active) {
    this.active = active;
  }

  TestOutcome outcome() {
    return new TestOutcome(ran, failures, active.digest());
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      active.forgetInputs();
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && result.getStatus() != Status.ABORTED) {
      ran++;
    }
    if (result.getStatus() == Status.FAILED) {
      var thrown = result.getThrowable().orElseGet(() -> new AssertionError("it failed"));
      failures.add(new TestFailure(name(test), thrown, active.lastInputs()));
    }
  }

  private static String name(TestIdentifier test) {
    return test.getDisplayName().replaceFirst("\\(.*\\)$", "");
  }
}
