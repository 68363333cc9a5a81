package javalings.engine.grading;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javalings.engine.Engine;
import javalings.sandbox.jail.SandboxLayers;

/**
 * Engines for a run of the grader, one a student. They share nothing but compilers, which run no
 * code of a submission.
 */
public final class StudentEngines implements AutoCloseable {

  private final SandboxLayers layers;
  private final ClassPathCopy classPath;
  private final JailedCommand command;
  private final CompilerPool compilers;
  private final Set<StudentEngine> open = ConcurrentHashMap.newKeySet();

  private StudentEngines(SandboxLayers layers, ClassPathCopy classPath, GradingPrograms programs) {
    this.layers = layers;
    this.classPath = classPath;
    this.command =
        new JailedCommand(classPath.files(), GradingCaches.NONE, programs, layers.protects());
    this.compilers = new CompilerPool(command::compiler);
  }

  /**
   * Gets ready to make engines.
   *
   * @param layers the layers to use: all that there are, or none because somebody has said so
   */
  public static StudentEngines start(SandboxLayers layers) {
    return start(layers, GradingPrograms.USUAL);
  }

  static StudentEngines start(SandboxLayers layers, GradingPrograms programs) {
    var engines = new StudentEngines(layers, ClassPathCopy.make(), programs);
    engines.compilers.getReady();
    return engines;
  }

  /** An engine for one student; closed by the caller. */
  public Engine open() {
    var engine = new StudentEngine(compilers, command);
    open.add(engine);
    return engine;
  }

  public SandboxLayers layers() {
    return layers;
  }

  @Override
  public void close() {
    open.forEach(StudentEngine::close);
    compilers.close();
    classPath.close();
  }
}
