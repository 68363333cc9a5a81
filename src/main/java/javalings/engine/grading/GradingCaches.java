package javalings.engine.grading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that spare the processes of a grader work they have done before.
 *
 * @param compiler the ahead-of-time cache of the compiler
 * @param worker the ahead-of-time cache of the worker
 * @param checks the checks that were compiled before
 */
record GradingCaches(Optional<Path> compiler, Optional<Path> worker, Optional<Path> checks) {

  static final Optional<Path> NO_FILE = Optional.empty();

  static final GradingCaches NONE = new GradingCaches(NO_FILE, NO_FILE, NO_FILE);

  /** All of them that are there. */
  List<Path> files() {
    return Stream.of(compiler, worker, checks).flatMap(Optional::stream).toList();
  }
}
