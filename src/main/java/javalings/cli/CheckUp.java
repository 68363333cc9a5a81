package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.course.CourseFault;
import javalings.explore.interleave.Explorations;
import javalings.judge.Judge;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Source;
import javalings.sandbox.ForkedEngine;
import javalings.watch.SilentMounts;

/** What the doctor looks at, from the machine to the course. */
record CheckUp(Site site) {

  private static final long ROOM = 50L << 20;
  private static final int WATCHES = 8192;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  List<Finding> all() throws InterruptedException {
    var findings = new ArrayList<Finding>();
    findings.add(java());
    findings.add(engine());
    findings.add(explorer());
    findings.add(maven());
    findings.add(course());
    findings.add(workspace());
    findings.add(room());
    findings.add(fileSystem());
    findings.add(watches());
    findings.add(terminal());
    return findings;
  }

  private static Finding java() {
    var seen = "Java %s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
    return ModuleLayer.boot().findModule("jdk.compiler").isPresent()
        ? Finding.fine("JDK", seen)
        : Finding.broken("JDK", seen + " has no compiler", "install a JDK instead of a JRE");
  }

  /** The whole way once: a process, javac, and the verdict on a class that is right. */
  private Finding engine() throws InterruptedException {
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
    try (var engine = ForkedEngine.alone(Engines.command(site.installation()))) {
      var evidence = engine.submit(job).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return Judge.judge(evidence).solved()
          ? Finding.fine("engine", "starts, compiles and judges in %d ms".formatted(millis))
          : Finding.broken("engine", "does not judge as it should: " + evidence, REPORT);
    } catch (ExecutionException | TimeoutException e) {
      return Finding.broken("engine", "does not start: " + e.getMessage(), REPORT);
    }
  }

  private static Finding explorer() {
    return Explorations.trouble()
        .map(trouble ->
            Finding.weak(
                "schedules",
                "are explored slowly, with the same results: " + trouble,
                "nothing needs to be done; a JDK 25 of another vendor may be quicker"))
        .orElseGet(() -> Finding.fine("schedules", "are explored at full speed"));
  }

  private Finding maven() {
    var path = site.console().environment().getOrDefault("PATH", "");
    for (var folder : path.split(java.io.File.pathSeparator, -1)) {
      for (var name : List.of("mvn", "mvn.cmd")) {
        if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
          return Finding.fine("Maven", Path.of(folder, name).toString());
        }
      }
    }
    return Finding.weak(
        "Maven",
        "is not on the PATH",
        "install it before you update Javalings, which is built with it");
  }

  private static String seen(List<CourseFault.Fault> faults) {
    var more = faults.size() - 1;
    return faults.getFirst()
        + (more == 0 ? "" : " (and %d more; `./runner list` shows all)".formatted(more));
  }

  private Finding course() {
    try {
      var course = site.folder().loadThoroughly();
      return Finding.fine(
          "course", "%s, %d exercises".formatted(course.title(), course.exercises().size()));
    } catch (CourseFault fault) {
      return Finding.broken("course", seen(fault.faults()), "tell whoever wrote the course");
    }
  }

  private Finding workspace() {
    var root = site.workspace().root();
    if (!site.workspace().exists()) {
      return Finding.fine("workspace", "%s, made on the first start".formatted(root));
    }
    return Files.isWritable(root) && Files.isWritable(site.workspace().own())
        ? Finding.fine("workspace", root.toString())
        : Finding.broken("workspace", root + " may not be written", "chmod -R u+rw " + root);
  }

  private Finding room() {
    try {
      var free = Files.getFileStore(existing(site.workspace().root())).getUsableSpace();
      var seen = "%d MB free".formatted(free >> 20);
      return free > ROOM
          ? Finding.fine("disk", seen)
          : Finding.broken("disk", seen, "make room, or progress cannot be saved");
    } catch (IOException e) {
      return Finding.weak("disk", "cannot be asked: " + e.getMessage(), "look at it yourself");
    }
  }

  private Finding fileSystem() {
    try {
      var type = Files.getFileStore(existing(site.workspace().root())).type();
      return SilentMounts.areOfType(type)
          ? Finding.weak(
              "files",
              "the workspace is on %s, which does not tell of saves".formatted(type),
              "use --poll, or a workspace on a local disk: ./runner init DIR")
          : Finding.fine("files", "%s tells of saves".formatted(type));
    } catch (IOException e) {
      return Finding.weak("files", "cannot be asked: " + e.getMessage(), "use --poll");
    }
  }

  private static Finding watches() {
    var limit = Path.of("/proc/sys/fs/inotify/max_user_watches");
    try {
      if (!Files.isReadable(limit)) {
        return Finding.fine("watching", "this system has no inotify limit");
      }
      var watches = Long.parseLong(firstLine(limit));
      return watches >= WATCHES
          ? Finding.fine("watching", "%d inotify watches".formatted(watches))
          : Finding.weak(
              "watching",
              "only %d inotify watches".formatted(watches),
              "sudo sysctl fs.inotify.max_user_watches=524288, or use --poll");
    } catch (IOException | NumberFormatException e) {
      return Finding.weak("watching", "cannot be asked: " + e.getMessage(), "use --poll");
    }
  }

  /** Such files answer the first read alone, so it has to be a large one. */
  private static String firstLine(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return String.valueOf(reader.readLine());
    }
  }

  private Finding terminal() {
    var console = site.console();
    if (!console.out().charset().equals(StandardCharsets.UTF_8)) {
      return Finding.weak(
          "terminal",
          "writes %s, so lines are drawn with ASCII".formatted(console.out().charset()),
          "use a UTF-8 locale: export LC_ALL=C.UTF-8");
    }
    var seen = console.interactive() ? "UTF-8" : "none; watch prints plain lines";
    return Finding.fine("terminal", seen);
  }

  private static Path existing(Path path) {
    var folder = path;
    while (!Files.exists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static final String REPORT = "report this, with what is said here";
}
