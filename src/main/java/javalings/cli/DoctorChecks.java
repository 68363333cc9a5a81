package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javalings.course.CourseFault;
import javalings.engine.EngineFailure;
import javalings.engine.client.ForkedEngine;
import javalings.interleave.Explorations;
import javalings.model.Amount;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Source;
import javalings.watch.files.RemoteFileSystems;
import javalings.workspace.DiskErrorText;

/** Everything that the doctor looks at, from the machine to the course. */
record DoctorChecks(CliContext context) {

  private static final long ROOM = 50L << 20;
  private static final int WATCHES = 8192;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  List<DoctorFinding> all() throws InterruptedException {
    var findings = new ArrayList<DoctorFinding>();
    findings.add(java());
    findings.add(engine());
    findings.add(explorer());
    findings.add(maven());
    findings.add(editor());
    findings.add(build());
    findings.add(course());
    findings.add(workspace());
    findings.add(room());
    findings.add(fileSystem());
    findings.add(watches());
    findings.add(terminal());
    findings.addAll(SandboxDoctor.findings());
    return findings;
  }

  private static DoctorFinding java() {
    var seen = "Java %s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
    return ModuleLayer.boot().findModule("jdk.compiler").isPresent()
        ? DoctorFinding.fine("JDK", seen)
        : DoctorFinding.broken("JDK", seen + " has no compiler", "install a JDK instead of a JRE");
  }

  /** The whole way once: a process, javac, and the verdict on a class that is right. */
  private DoctorFinding engine() throws InterruptedException {
    var start = System.nanoTime();
    var source = new Source("Doctor.java", "class Doctor {}");
    var job =
        new Job(
            new ExerciseId("doctor", "Doctor"),
            List.of(source),
            List.of(),
            List.of(),
            List.of(),
            PATIENCE);
    try (var engine = ForkedEngine.alone(EngineCommands.command(context))) {
      var evidence = engine.submit(job).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return evidence.problems().isEmpty()
              && evidence.findings().isEmpty()
              && evidence.run().isEmpty()
          ? DoctorFinding.fine("engine", "starts, compiles and judges in %d ms".formatted(millis))
          : DoctorFinding.broken("engine", "does not judge as it should: " + evidence, REPORT);
    } catch (ExecutionException e) {
      return e.getCause() instanceof EngineFailure failure
          ? DoctorFinding.broken("engine", String.valueOf(failure.getMessage()), MEND)
          : DoctorFinding.broken("engine", "does not start: " + e.getMessage(), REPORT);
    } catch (TimeoutException _) {
      var seen = "gave no answer within %d s".formatted(PATIENCE.toSeconds());
      return DoctorFinding.broken("engine", seen, MEND);
    }
  }

  private static DoctorFinding explorer() {
    return Explorations.trouble()
        .map(trouble ->
            DoctorFinding.weak(
                "schedules",
                "are explored slowly, with the same results: " + trouble,
                "nothing needs to be done; a JDK 25 of another vendor may be quicker"))
        .orElseGet(() -> DoctorFinding.fine("schedules", "are explored at full speed"));
  }

  private DoctorFinding maven() {
    if (context.installation().isRelease()) {
      return DoctorFinding.fine("Maven", "is not needed by a release");
    }
    return onPath("mvn", "mvn.cmd")
        .map(it -> DoctorFinding.fine("Maven", it.toString()))
        .orElseGet(() ->
            DoctorFinding.weak(
                "Maven",
                "is not on the PATH",
                "install it before you update Javalings, which is built with it"));
  }

  /** The Java of a release has what Javalings needs, and no IDE takes it for a JDK. */
  private DoctorFinding editor() {
    if (!context.installation().isRelease()) {
      return DoctorFinding.fine("IDE", "may use the JDK above");
    }
    return onPath("javac", "javac.exe")
        .map(it -> DoctorFinding.fine("IDE", "may use the JDK of " + it))
        .orElseGet(() -> DoctorFinding.weak("IDE", "finds no javac on the PATH", IDE_NEEDS));
  }

  private Optional<Path> onPath(String... names) {
    var folders = context.console().environment().getOrDefault("PATH", "");
    return Stream.of(folders.split(java.io.File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String seen(List<CourseFault.Fault> faults) {
    var more = faults.size() - 1;
    return faults.getFirst()
        + (more == 0 ? "" : " (and %d more; `./runner list` shows all)".formatted(more));
  }

  private DoctorFinding course() {
    try {
      var course = context.folder().loadThoroughly();
      return DoctorFinding.fine(
          "course",
          "%s, %s".formatted(course.title(), new Amount(course.exercises().size(), "exercise")));
    } catch (CourseFault fault) {
      return DoctorFinding.broken("course", seen(fault.faults()), "tell whoever wrote the course");
    } catch (CliExit lost) {
      return DoctorFinding.broken("course", lost.sentence(), "name it with --course DIR");
    }
  }

  private DoctorFinding workspace() {
    var root = context.workspace().root();
    var isNew = !context.workspace().exists();
    var trouble = troubleWriting(isNew ? existing(root) : context.workspace().own());
    if (trouble.isEmpty()) {
      return DoctorFinding.fine("workspace", root + (isNew ? ", made on the first start" : ""));
    }
    return isNew
        ? DoctorFinding.broken(
            "workspace",
            "%s cannot be made: %s".formatted(root, trouble.get()),
            "make one in a folder of yours: ./runner init DIR")
        : DoctorFinding.broken(
            "workspace",
            "%s cannot be written: %s".formatted(root, trouble.get()),
            "chmod -R u+rw " + root);
  }

  /** Does what a start does: permissions alone do not tell of read-only and full disks. */
  private static Optional<String> troubleWriting(Path folder) {
    try {
      Files.delete(Files.writeString(Files.createTempFile(folder, ".javalings", ""), "probe"));
      return Optional.empty();
    } catch (AccessDeniedException _) {
      return Optional.of("there is no permission");
    } catch (FileSystemException e) {
      return Optional.of(Optional.ofNullable(e.getReason()).orElseGet(() -> DiskErrorText.of(e)));
    } catch (IOException e) {
      return Optional.of(DiskErrorText.of(e));
    }
  }

  /** Where the launcher builds the program and keeps what makes starts quick. */
  private DoctorFinding build() {
    var target = existing(context.installation().root().resolve("target"));
    return troubleWriting(target)
        .map(trouble ->
            DoctorFinding.weak(
                "build",
                "nothing can be written to %s: %s".formatted(target, trouble),
                "it works, but slowly, and no update can be built; clone it to a folder of yours"))
        .orElseGet(() -> DoctorFinding.fine("build", target.toString()));
  }

  private DoctorFinding room() {
    try {
      var free = Files.getFileStore(existing(context.workspace().root())).getUsableSpace();
      var seen = "%d MB free".formatted(free >> 20);
      return free > ROOM
          ? DoctorFinding.fine("disk", seen)
          : DoctorFinding.broken("disk", seen, "make room, or progress cannot be saved");
    } catch (IOException e) {
      return DoctorFinding.weak(
          "disk", "cannot be asked: " + e.getMessage(), "look at it yourself");
    }
  }

  private DoctorFinding fileSystem() {
    try {
      var type = Files.getFileStore(existing(context.workspace().root())).type();
      return RemoteFileSystems.areOfType(type)
          ? DoctorFinding.weak(
              "files",
              "the workspace is on %s, which does not tell of saves".formatted(type),
              "use --poll, or a workspace on a local disk: ./runner init DIR")
          : DoctorFinding.fine("files", "%s tells of saves".formatted(type));
    } catch (IOException e) {
      return DoctorFinding.weak("files", "cannot be asked: " + e.getMessage(), "use --poll");
    }
  }

  private static DoctorFinding watches() {
    var limit = Path.of("/proc/sys/fs/inotify/max_user_watches");
    try {
      if (!Files.isReadable(limit)) {
        return DoctorFinding.fine("watching", "this system has no inotify limit");
      }
      var watches = Long.parseLong(firstLine(limit));
      return watches >= WATCHES
          ? DoctorFinding.fine("watching", "%d inotify watches".formatted(watches))
          : DoctorFinding.weak(
              "watching",
              "only %d inotify watches".formatted(watches),
              "sudo sysctl fs.inotify.max_user_watches=524288, or use --poll");
    } catch (IOException | NumberFormatException e) {
      return DoctorFinding.weak("watching", "cannot be asked: " + e.getMessage(), "use --poll");
    }
  }

  /** Such files answer the first read alone, so it has to be a large one. */
  private static String firstLine(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return String.valueOf(reader.readLine());
    }
  }

  private DoctorFinding terminal() {
    var console = context.console();
    if (!console.out().charset().equals(StandardCharsets.UTF_8)) {
      return DoctorFinding.weak(
          "terminal",
          "writes %s, so lines are drawn with ASCII".formatted(console.out().charset()),
          "use a UTF-8 locale: export LC_ALL=C.UTF-8");
    }
    var seen = console.interactive() ? "UTF-8" : "none; watch prints plain lines";
    return DoctorFinding.fine("terminal", seen);
  }

  private static Path existing(Path path) {
    var folder = path;
    while (!Files.exists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** For completion and jumping to a method; Javalings does without. */
  static final String IDE_NEEDS =
      "install a JDK 25 if you want completion in an IDE; Javalings needs none";

  private static final String MEND =
      "mend what is said here; where that is as it should be, report it";

  private static final String REPORT = "report this, with what is said here";
}
