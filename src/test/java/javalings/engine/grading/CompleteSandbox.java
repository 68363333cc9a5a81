package javalings.engine.grading;

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
}
