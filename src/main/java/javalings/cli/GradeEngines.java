package javalings.cli;

import java.util.Set;
import javalings.engine.grading.StudentEngines;
import javalings.grade.EngineSource;
import javalings.model.SandboxGrant;
import javalings.sandbox.jail.SandboxLayers;

/**
 * The engines of a grading, and how safe they are.
 *
 * @param words tell one kind of protection from another
 */
record GradeEngines(StudentEngines engines, String words) implements AutoCloseable {

  static GradeEngines open(boolean unsafe) {
    var layers = unsafe ? SandboxLayers.none() : SandboxLayers.probe();
    if (!unsafe && !layers.protects()) {
      throw CliExit.machine(layers.refusal());
    }
    var engines = StudentEngines.start(layers);
    return new GradeEngines(engines, unsafe ? "unsafe" : "sandbox");
  }

  boolean canRun(Set<SandboxGrant> grants) {
    return engines.canRun(grants);
  }

  EngineSource source() {
    return engines::open;
  }

  @Override
  public void close() {
    engines.close();
  }
}
