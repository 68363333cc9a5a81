package javalings.engine.grading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.engine.client.AotCache;

/**
 * Files that spare the processes of a grader work they have done before: three ahead-of-time
 * caches, named by all that they were made of, and the checks that an engine compiled.
 */
final class GradingCaches {

  private static final Optional<Path> NONE = Optional.empty();

  private final List<Path> classPath;
  private final Path folder;

  GradingCaches(List<Path> classPath) {
    this.classPath = classPath;
    this.folder = classPath.getFirst().getParent();
  }

  private AotCache cache(String program) {
    return AotCache.named(folder, program, classPath.getFirst(), JailedCommand.FLAGS);
  }

  Optional<Path> jail() {
    return cache("grading-jail").usable();
  }

  Optional<Path> compiler() {
    return cache("grading-compiler").usable();
  }

  Optional<Path> worker() {
    return cache("grading-worker").usable();
  }

  /** Each is bound to its own text, so one of an older program does no harm. */
  Optional<Path> checks() {
    var file = folder.resolve("engine.checks");
    return Files.isReadable(file) ? Optional.of(file) : NONE;
  }

  /** All files that a jailed process may have to read. */
  List<Path> files() {
    return Stream.of(compiler(), worker(), checks()).flatMap(Optional::stream).toList();
  }

  /** Makes what is missing, one after the other, until it is interrupted. */
  void make(JailedCommand command) throws InterruptedException {
    var _ = cache("grading-worker").train(command.workerTraining());
    var _ = cache("grading-compiler").train(command.compilerTraining());
    var _ = cache("grading-jail").train(command.jailTraining());
  }
}
