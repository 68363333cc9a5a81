package javalings.engine.grading;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javalings.engine.protocol.EngineLimits;
import javalings.sandbox.jail.SandboxLayers;
import org.junit.jupiter.api.Assumptions;

/** The sandbox with all its layers, without which no attack is ever run. */
final class CompleteSandbox {

  private CompleteSandbox() {}

  static StudentEngines orSkip() {
    return orSkip(GradingPrograms.USUAL);
  }

  static StudentEngines orSkip(GradingPrograms programs) {
    var layers = SandboxLayers.probe();
    Assumptions.assumeTrue(
        layers.protects(), "this machine has no Landlock and seccomp, so no attack is tried on it");
    return StudentEngines.start(layers, programs);
  }

  /** A time on a quiet machine; on a busy one, a second worker starts, and is waited for. */
  static Duration most(Duration quiet, Duration limit) {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    return machine.getSystemLoadAverage() < 2 * machine.getAvailableProcessors()
        ? quiet
        : quiet.plus(Patience.forProcessorTime(limit).most()).plus(EngineLimits.USUAL.start());
  }
}
