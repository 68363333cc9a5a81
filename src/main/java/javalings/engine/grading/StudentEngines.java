package javalings.engine.grading;

import java.util.Optional;
import javalings.engine.Engine;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.sandbox.jail.SandboxLayers;

/**
 * Engines for a run of the grader, one a student. For the time being they are the engines that
 * learners have, without any jail: the callers are built first.
 */
public final class StudentEngines implements AutoCloseable {

  private final SandboxLayers layers;

  private StudentEngines(SandboxLayers layers) {
    this.layers = layers;
  }

  /**
   * Gets ready to make engines.
   *
   * @param layers the layers to use: all that there are, or none because somebody has said so
   */
  public static StudentEngines start(SandboxLayers layers) {
    return new StudentEngines(layers);
  }

  /** An engine for one student; closed by the caller. */
  public Engine open() {
    return ForkedEngine.alone(new JavaCommand(EngineMain.class.getName(), Optional.empty()));
  }

  public SandboxLayers layers() {
    return layers;
  }

  @Override
  public void close() {}
}
