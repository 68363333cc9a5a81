package javalings.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.grading.StudentEngines;
import javalings.engine.server.EngineMain;
import javalings.grade.GradedCourse;
import javalings.model.Exercise;
import javalings.model.Job;
import javalings.sandbox.jail.SandboxLayers;

/**
 * How many exercises the grader's engines judge in a second, inside the complete sandbox: a class
 * whose students hand in the course's solutions, beside the engine of learners and a virtual
 * machine for every exercise.
 */
final class GradeBench {

  private static final int LANES = 2;
  private static final int ALONE = 20;

  private final CourseFolder course;
  private final List<Exercise> exercises;
  private final AtomicInteger wrong = new AtomicInteger();
  private final AtomicLong peak = new AtomicLong();
  private final List<Long> samples = new CopyOnWriteArrayList<>();

  private GradeBench(CourseFolder course) {
    this.course = course;
    this.exercises =
        new GradedCourse(course, course.load().exercises(), Instant.now()).inOrderOfGrants();
  }

  /** Arguments are the course and the number of students. */
  public static void main(String[] arguments) throws Exception {
    var bench = new GradeBench(new CourseFolder(Path.of(arguments[0])));
    var students = Integer.parseInt(arguments[1]);
    System.out.println(
        "| what | checks | wrong | checks/s | CPU ms a check | peak MB | of each quarter |");
    System.out.println("|---|---|---|---|---|---|---|");
    try (var engines = StudentEngines.start(SandboxLayers.probe())) {
      bench.row("warm up", () -> bench.grade(engines, LANES));
      bench.row(students + " students", () -> bench.grade(engines, students));
      bench.row(
          students + " students, half of it untouched",
          () -> new UntouchedHalf(bench.course, bench.exercises, students).grade(engines, LANES));
      bench.row("a virtual machine for every exercise", () -> bench.eachAlone(engines));
    }
    bench.row("the engine of learners", bench::learners);
    System.exit(bench.wrong.get() == 0 ? 0 : 1);
  }

  private interface Work {
    /** Returns how many exercises were judged. */
    int run() throws Exception;
  }

  private void row(String what, Work work) throws Exception {
    var sampler = Executors.newSingleThreadScheduledExecutor();
    var _ = sampler.scheduleAtFixedRate(this::sample, 0, 500, TimeUnit.MILLISECONDS);
    peak.set(0);
    samples.clear();
    var cpu = cpuMillis();
    var start = System.nanoTime();
    var count = work.run();
    var seconds = (System.nanoTime() - start) / 1e9;
    sampler.shutdownNow();
    System.out.printf(
        "| %s | %d | %d | %.1f | %.0f | %d | %s |%n",
        what,
        count,
        wrong.get(),
        count / seconds,
        (cpuMillis() - cpu) / count,
        peak.get() >> 10,
        quarters());
  }

  /** The largest sample of each quarter of the time: a leak grows. */
  private String quarters() {
    var each = Math.max(1, samples.size() / 4);
    return IntStream.range(0, samples.size() / each)
        .mapToObj(i ->
            samples.subList(i * each, (i + 1) * each).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0))
        .map(kilobytes -> Long.toString(kilobytes >> 10))
        .collect(Collectors.joining(", "));
  }

  /** Of this process and its children that have ended. */
  private static double cpuMillis() throws IOException {
    var own =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var fields = Files.readString(Path.of("/proc/self/stat")).split("\\) ", -1)[1].split(" ", -1);
    var ticks = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    return own.getProcessCpuTime() / 1e6 + ticks * 10.0;
  }

  private void sample() {
    var kilobytes =
        ProcessHandle.current().descendants().mapToLong(ResidentMemory::residentKilobytes).sum()
            + ResidentMemory.residentKilobytes(ProcessHandle.current());
    peak.accumulateAndGet(kilobytes, Math::max);
    samples.add(kilobytes);
  }

  private int grade(StudentEngines engines, int students) throws Exception {
    var queue = new ConcurrentLinkedQueue<>(IntStream.range(0, students).boxed().toList());
    try (var lanes = Executors.newFixedThreadPool(LANES)) {
      for (var lane = 0; lane < LANES; lane++) {
        var _ =
            lanes.submit(() -> {
              for (var student = queue.poll(); student != null; student = queue.poll()) {
                try (var engine = engines.open()) {
                  exercises.forEach(exercise -> judge(engine, exercise));
                }
              }
            });
      }
    }
    return students * exercises.size();
  }

  private int eachAlone(StudentEngines engines) {
    for (var exercise : exercises.subList(0, ALONE)) {
      try (var engine = engines.open()) {
        judge(engine, exercise);
      }
    }
    return ALONE;
  }

  private int learners() {
    var command = new JavaCommand(EngineMain.class.getName(), Optional.empty());
    try (var engine = ForkedEngine.alone(command)) {
      exercises.forEach(exercise -> judge(engine, exercise));
    }
    return exercises.size();
  }

  private void judge(Engine engine, Exercise exercise) {
    Job job = course.job(exercise, course.solution(exercise));
    try {
      if (!Judge.judge(engine.submit(job).get(5, TimeUnit.MINUTES)).solved()) {
        wrong.incrementAndGet();
        System.err.println(exercise.id() + " is not solved");
      }
    } catch (Exception e) {
      wrong.incrementAndGet();
      System.err.println(exercise.id() + " " + e);
    }
  }
}
