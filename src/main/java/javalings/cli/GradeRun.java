package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javalings.course.NearestNames;
import javalings.grade.ClassGrading;
import javalings.grade.GradedCourse;
import javalings.grade.RunnerDigest;
import javalings.grade.intake.Submission;
import javalings.grade.intake.SubmissionsFolder;
import javalings.grade.results.AnonymousNames;
import javalings.grade.results.LatePolicy;
import javalings.grade.results.ResultsStore;
import javalings.grade.shard.Shard;
import javalings.grade.shard.ShardEnvironment;
import javalings.grade.shard.ShardTrouble;
import javalings.model.Amount;
import javalings.model.Exercise;
import javalings.model.Topic;
import javalings.report.HarmlessText;
import javalings.report.StudentResult;

/** {@code ./runner grade SUBMISSIONS --out DIR}. */
record GradeRun(CliContext context, GradeOptions options, GradeReports reports) {

  int grade(Path submissions, Path out) throws IOException, InterruptedException {
    var course = course();
    var shard = shard();
    var late = late();
    var students = students(submissions, shard);
    try (var engines = GradeEngines.open(options.unsafe);
        var store = store(out, shard)) {
      requireNetwork(course, engines);
      var runner = RunnerDigest.of(List.of(engines.words()));
      var progress = new GradeProgressLines(context.console());
      var grading =
          new ClassGrading(course, engines.source(), store, progress, runner, options.seed);
      grading.grade(students, options.jobs, Set.copyOf(options.regrade));
      finish(store, students, late, out);
      return ExitCode.SOLVED;
    }
  }

  /** A student must not pay for what this machine cannot do. */
  private static void requireNetwork(GradedCourse course, GradeEngines engines) {
    var impossible =
        course.exercises().stream()
            .filter(it -> !engines.canRun(it.grants()))
            .map(Exercise::name)
            .toList();
    if (!impossible.isEmpty()) {
      throw CliExit.machine(
          """
          These exercises have the grant network, and this machine cannot give a submission a network of its own: %s
          ./runner doctor says why. Grade in a container with --network none, or the other topics with --only TOPIC.\
          """
              .formatted(String.join(", ", impossible)));
    }
  }

  private GradedCourse course() {
    if (options.jobs < 1) {
      throw CliExit.usage("--jobs is at least 1");
    }
    var topics = context.course().topics().stream().map(Topic::id).toList();
    for (var topic : options.only) {
      if (!topics.contains(topic)) {
        throw CliExit.usage(
            "There is no topic %s%s".formatted(topic, NearestNames.question(topic, topics)));
      }
    }
    var exercises = context.course().exercises().stream().filter(this::wants).toList();
    return new GradedCourse(context.folder(), exercises, Instant.now());
  }

  private boolean wants(Exercise exercise) {
    return options.only.isEmpty() || options.only.contains(exercise.id().topic());
  }

  private Optional<Shard> shard() {
    try {
      var told = options.shard;
      return told == null
          ? new ShardEnvironment(context.console().environment()).shard()
          : Optional.of(Shard.parse(told));
    } catch (ShardTrouble e) {
      throw CliExit.usage(e.sentence());
    }
  }

  private Optional<LatePolicy> late() throws IOException {
    var table = options.late;
    if (table == null) {
      if (options.due != null) {
        throw CliExit.usage(
            "--due says nothing without --late FILE, which tells who handed in when");
      }
      return Optional.empty();
    }
    try {
      var due =
          options.due == null
              ? Optional.<java.time.OffsetDateTime>empty()
              : Optional.of(LatePolicy.time(options.due, "--due"));
      var lines = context.text(table).lines().toList();
      return Optional.of(LatePolicy.read(due, options.latePercent, table.toString(), lines));
    } catch (LatePolicy.BadTable e) {
      throw CliExit.usage(e.sentence());
    }
  }

  private List<Submission> students(Path folder, Optional<Shard> shard) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw CliExit.usage(
          "%s is no folder; name the one that holds all submissions".formatted(folder));
    }
    var all = SubmissionsFolder.read(folder);
    all.others()
        .forEach(name ->
            context.warn("Left alone, neither a folder nor a zip: " + HarmlessText.name(name)));
    var own =
        all.students().stream()
            .filter(it -> shard.isEmpty() || shard.get().holds(it.student()))
            .toList();
    shard.ifPresent(it ->
        context.warn(
            "shard %s: %d of %d submissions".formatted(it, own.size(), all.students().size())));
    requireKnown(options.regrade, all);
    return own;
  }

  private static void requireKnown(List<String> names, SubmissionsFolder all) {
    var known = all.students().stream().map(Submission::student).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        throw CliExit.usage(
            "There is no submission of %s%s".formatted(name, NearestNames.question(name, known)));
      }
    }
  }

  private ResultsStore store(Path out, Optional<Shard> shard) throws IOException {
    var name = shard.map(Shard::fileName).orElse("results.jsonl");
    return ResultsStore.open(out, name, options.resume || !options.regrade.isEmpty());
  }

  private void finish(
      ResultsStore store, List<Submission> students, Optional<LatePolicy> late, Path out)
      throws IOException {
    var names = students.stream().map(Submission::student).sorted().toList();
    var results = store.finish(names, it -> late.map(policy -> policy.applyTo(it)).orElse(it));
    var shown = anonymous(results, names, out);
    reports.write(context, shown);
    context.tell("Graded %s: %s".formatted(new Amount(names.size(), "student"), results));
  }

  /**
   * The results under names that tell nobody who it is; the table of both is for the instructor.
   */
  private Path anonymous(Path results, List<String> names, Path out) throws IOException {
    if (options.anonymous == null) {
      return results;
    }
    var hidden = new AnonymousNames(options.anonymous);
    var table =
        names.stream()
            .collect(Collectors.toMap(hidden::of, name -> name, (one, _) -> one, TreeMap::new));
    Files.writeString(
        out.resolve("names.csv"), AnonymousNames.table(table), StandardCharsets.UTF_8);
    return ResultsStore.renamed(results, (StudentResult it) -> it.named(hidden.of(it.student())));
  }
}
