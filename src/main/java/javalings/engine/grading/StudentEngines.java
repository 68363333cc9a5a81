package javalings.engine.grading;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javalings.engine.Engine;
import javalings.model.SandboxGrant;
import javalings.sandbox.jail.SandboxLayers;

/**
 * Engines for a run of the grader, one a student. They share nothing but compilers, which run no
 * code of a submission.
 */
public final class StudentEngines implements AutoCloseable {

  private final ClassPathCopy classPath;
  private final GradingCaches caches;
  private final JailedCommand command;
  private final CompilerPool compilers;
  private final ReadWriteLock turns = new ReentrantReadWriteLock(true);
  private final Set<StudentEngine> open = ConcurrentHashMap.newKeySet();
  private final Thread trainer =
      Thread.ofPlatform().daemon().name("grading-caches").unstarted(this::train);

  private StudentEngines(SandboxLayers layers, ClassPathCopy classPath, GradingPrograms programs) {
    this.classPath = classPath;
    this.caches = new GradingCaches(classPath.files());
    this.command = new JailedCommand(classPath.files(), caches, programs, layers);
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
    engines.trainer.start();
    return engines;
  }

  /** An engine for one student; closed by the caller. */
  public Engine open() {
    var engine = new StudentEngine(compilers, command, turns);
    open.add(engine);
    return engine;
  }

  /** Whether submissions with these grants can be run where they reach nobody. */
  public boolean canRun(Set<SandboxGrant> grants) {
    return command.canRun(new WorkerKind(grants, true, false));
  }

  /** Caches of copies would go with the copies, so none is made for them. */
  private void train() {
    try {
      if (classPath.folder().isEmpty()) {
        caches.make(command);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    trainer.interrupt();
    open.forEach(StudentEngine::close);
    compilers.close();
    classPath.close();
  }
}
