package javalings.engine.grading;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.engine.client.JavaCommand;
import javalings.model.SandboxGrant;
import javalings.sandbox.jail.JailCommand;
import javalings.sandbox.jail.JailMode;

/**
 * The command lines of the processes that handle submissions.
 *
 * @param classPath the program and its libraries, where a jailed process may read them
 * @param caches the ahead-of-time caches, where they have been made
 * @param programs the main classes
 * @param jailed whether the operating system guards them
 */
record JailedCommand(
    List<Path> classPath, GradingCaches caches, GradingPrograms programs, boolean jailed) {

  /** An argument of a training run instead of the mode of a jail. */
  static final String TRAIN = "TRAIN";

  static final List<String> FLAGS =
      JavaCommand.judging(
          // There is no /proc, no file may be written, and nobody may attach.
          "-XX:-UsePerfData",
          "-XX:-UseContainerSupport",
          "-XX:+DisableAttachMechanism",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null");

  /** The compiler of submissions. */
  List<String> compiler() {
    return jailed(
        JailCommand.COMPILER,
        java(FLAGS, caches.compiler(), programs.compiler(), compilerArguments()));
  }

  /** A worker for many exercises of one student. */
  List<String> worker(WorkerKind kind) {
    return jailed(
        JailCommand.WORKER, java(flags(kind), caches.worker(), programs.worker(), mode(kind)));
  }

  /**
   * A worker whose just-in-time compiler removes allocations, for one measurement: it is the slower
   * kind for everything else.
   */
  List<String> measuringWorker(WorkerKind kind) {
    var flags = new ArrayList<>(flags(kind));
    flags.addAll(List.of("-XX:TieredStopAtLevel=4", "-Xbatch"));
    return jailed(JailCommand.WORKER, java(flags, Optional.empty(), programs.worker(), mode(kind)));
  }

  /** Code that may use reflection finds the JDK closed, as everywhere else. */
  private static List<String> flags(WorkerKind kind) {
    return kind.grants().contains(SandboxGrant.REFLECT)
        ? FLAGS.stream().filter(flag -> !flag.equals(JavaCommand.OPEN_TO_THE_EXPLORER)).toList()
        : FLAGS;
  }

  List<String> compilerTraining() {
    return java(FLAGS, Optional.empty(), programs.compiler(), List.of(TRAIN));
  }

  List<String> workerTraining() {
    return java(FLAGS, Optional.empty(), programs.worker(), List.of(TRAIN));
  }

  List<String> jailTraining() {
    return JailCommand.training(path());
  }

  private List<String> mode(WorkerKind kind) {
    return List.of((kind.readsFiles() ? mode(JailMode.SHUT) : mode(JailMode.CLOSED)).name());
  }

  private JailMode mode(JailMode wanted) {
    return jailed ? wanted : JailMode.FREE;
  }

  private List<String> compilerArguments() {
    var arguments = new ArrayList<>(List.of(mode(JailMode.SHUT).name()));
    caches.checks().ifPresent(file -> arguments.add(file.toString()));
    return arguments;
  }

  private List<String> java(
      List<String> flags, Optional<Path> cache, Class<?> program, List<String> arguments) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(flags);
    cache.ifPresent(file -> words.add("-XX:AOTCache=" + file));
    words.addAll(List.of("-cp", path(), program.getName()));
    words.addAll(arguments);
    return words;
  }

  private String path() {
    return String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
  }

  private List<String> jailed(JailCommand jail, List<String> command) {
    if (!jailed) {
      return command;
    }
    var readable = new ArrayList<>(classPath);
    readable.addAll(caches.files());
    return jail.around(command, path(), caches.jail(), readable);
  }
}
