package javalings.engine.grading;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.engine.client.JavaCommand;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.sandbox.jail.JailCommand;
import javalings.sandbox.jail.JailMode;
import javalings.sandbox.jail.JailRights;
import javalings.sandbox.jail.SandboxLayers;

/**
 * The command lines of the processes that handle submissions.
 *
 * @param classPath the program and its libraries, where a jailed process may read them
 * @param caches the ahead-of-time caches, where they have been made
 * @param programs the main classes
 * @param layers the layers of the operating system that guard them
 */
record JailedCommand(
    List<Path> classPath, GradingCaches caches, GradingPrograms programs, SandboxLayers layers) {

  /** An argument of a training run instead of the mode of a jail. */
  static final String TRAIN = "TRAIN";

  static final List<String> FLAGS =
      JavaCommand.judging(
          // There is no /proc, no file may be written, and nobody may attach.
          "-XX:-UsePerfData",
          "-XX:-UseContainerSupport",
          "-XX:+DisableAttachMechanism",
          // No object is made of bytes that a submission has written. H2 has a filter of its own.
          "-Djdk.serialFilter=!*",
          "-Dh2.allowedClasses=none",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null");

  /** Otherwise the C library keeps the memory that compilations gave back. */
  private static final List<String> LONG_LIVED =
      Stream.concat(FLAGS.stream(), Stream.of("-XX:TrimNativeHeapInterval=5000")).toList();

  /**
   * The methods that the training run called often would be compiled at each start, and the
   * optimising compiler would take its profiles for those of a measured kernel.
   */
  private static final List<String> WITHOUT_TRAINING =
      List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");

  /**
   * A method of a submission waits for its compilation, so that it allocates what it always does;
   * other code does not, which takes a second less.
   */
  private static final List<String> OPTIMISING =
      Stream.concat(
              Stream.of("-XX:TieredStopAtLevel=4", "-Xbatch", "-XX:CompileCommand=quiet"),
              Stream.of("java", "jdk", "sun", "com", "org", "javalings")
                  .map("-XX:CompileCommand=BackgroundCompilation,%s/*.*,true"::formatted))
          .toList();

  /** The compiler of submissions. */
  List<String> compiler() {
    return jailed(
        JailCommand.COMPILER,
        java(LONG_LIVED, caches.compiler(), programs.compiler(), compilerArguments()),
        JailRights.reading(readable(Stream.of(caches.compiler(), caches.checks()))));
  }

  /**
   * Whether workers of a kind can be had: not where one would reach the network of this machine.
   */
  boolean canRun(WorkerKind kind) {
    return !kind.hasNetwork() || !layers.protects() || layers.hasOwnNetwork();
  }

  /** The kind of the worker that runs a job, whether or not this machine can have one. */
  WorkerKind kind(Job job, GradedProgram program) {
    var own = WorkerKind.of(job, program);
    return canRun(own.shared()) ? own.shared() : own;
  }

  /** A worker for many exercises of one student. */
  List<String> worker(WorkerKind kind, Optional<Path> folder) {
    return worker(flags(kind), cache(kind), kind, folder);
  }

  /** A cache is good for one graph of modules only. */
  private Optional<Path> cache(WorkerKind kind) {
    if (kind.grants().contains(SandboxGrant.REFLECT)) {
      return Optional.empty();
    }
    return kind.vectors() ? caches.vectors() : caches.worker();
  }

  /**
   * A worker whose just-in-time compiler removes allocations, for one measurement: it is the slower
   * kind for everything else.
   */
  List<String> measuringWorker(WorkerKind kind, Optional<Path> folder) {
    var flags = new ArrayList<>(flags(kind));
    flags.addAll(OPTIMISING);
    return worker(flags, cache(kind), kind, folder);
  }

  private List<String> worker(
      List<String> flags, Optional<Path> cache, WorkerKind kind, Optional<Path> folder) {
    var rights = new JailRights(readable(Stream.of(cache)), kind.hasNetwork(), folder);
    var all = new ArrayList<>(flags);
    all.addAll(WITHOUT_TRAINING);
    folder.ifPresent(path -> all.add("-Djava.io.tmpdir=" + path));
    var arguments = new ArrayList<>(mode(kind));
    rights.grants().forEach(grant -> arguments.add(grant.name()));
    return jailed(JailCommand.WORKER, java(all, cache, programs.worker(), arguments), rights);
  }

  /** Code that may use reflection finds the JDK closed, as everywhere else. */
  static List<String> flags(WorkerKind kind) {
    var flags = new ArrayList<>(FLAGS);
    if (kind.grants().contains(SandboxGrant.REFLECT)) {
      flags.remove(JavaCommand.OPEN_TO_THE_EXPLORER);
    }
    if (kind.vectors()) { // each vector would be an object otherwise
      flags.add(Need.ADD_VECTORS);
      flags.addAll(OPTIMISING);
    }
    return flags;
  }

  List<String> compilerTraining() {
    return java(FLAGS, Optional.empty(), programs.compiler(), List.of(TRAIN));
  }

  List<String> workerTraining() {
    return java(FLAGS, Optional.empty(), programs.worker(), List.of(TRAIN));
  }

  List<String> vectorsTraining() {
    return java(flags(WorkerKind.VECTORS), Optional.empty(), programs.worker(), List.of(TRAIN));
  }

  List<String> jailTraining() {
    return JailCommand.training(path());
  }

  private List<String> mode(WorkerKind kind) {
    return List.of((kind.readsFiles() ? mode(JailMode.SHUT) : mode(JailMode.CLOSED)).name());
  }

  private JailMode mode(JailMode wanted) {
    return layers.protects() ? wanted : JailMode.FREE;
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

  /** A worker has no use for the compiled checks of other exercises. */
  private List<Path> readable(Stream<Optional<Path>> more) {
    return Stream.concat(classPath.stream(), more.flatMap(Optional::stream)).toList();
  }

  private List<String> jailed(JailCommand jail, List<String> command, JailRights rights) {
    return layers.protects() ? jail.around(command, path(), caches.jail(), rights) : command;
  }
}
