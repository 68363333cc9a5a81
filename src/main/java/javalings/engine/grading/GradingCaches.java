package javalings.engine.grading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javalings.engine.client.AotCache;

/**
 * Files that spare the processes of a grader work they have done before: three ahead-of-time
 * caches, named by all that they were made of, and the checks that an engine compiled.
 */
final class GradingCaches {

  private final Path folder;
  private final AotCache jail;
  private final AotCache compiler;
  private final AotCache worker;
  private final AotCache vectors;

  GradingCaches(List<Path> classPath) {
    var jar = classPath.getFirst();
    this.folder = Objects.requireNonNull(jar.toAbsolutePath().getParent(), "a jar is in a folder");
    this.jail = AotCache.named(folder, "grading-jail", jar, JailedCommand.FLAGS);
    this.compiler = AotCache.named(folder, "grading-compiler", jar, JailedCommand.FLAGS);
    this.worker = AotCache.named(folder, "grading-worker", jar, JailedCommand.FLAGS);
    this.vectors =
        AotCache.named(folder, "grading-vectors", jar, JailedCommand.flags(WorkerKind.VECTORS));
  }

  Optional<Path> jail() {
    return jail.usable();
  }

  Optional<Path> compiler() {
    return compiler.usable();
  }

  Optional<Path> worker() {
    return worker.usable();
  }

  /** Of workers that have the module of the Vector API. */
  Optional<Path> vectors() {
    return vectors.usable();
  }

  /** Each is bound to its own text, so one of an older program does no harm. */
  Optional<Path> checks() {
    var file = folder.resolve("engine.checks");
    return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
  }

  /** Makes what is missing, one after the other, until it is interrupted. */
  void make(JailedCommand command) throws InterruptedException {
    var _ = worker.train(command.workerTraining());
    var _ = compiler.train(command.compilerTraining());
    var _ = jail.train(command.jailTraining());
    var _ = vectors.train(command.vectorsTraining());
  }
}
