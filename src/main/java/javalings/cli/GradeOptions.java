package javalings.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a class is graded. */
final class GradeOptions {

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Only that part of the students; the environment of a batch system tells it, too.")
  @Nullable String shard;

  @Option(names = "--resume", description = "Keep results of files that did not change.")
  boolean resume;

  @Option(
      names = "--regrade",
      paramLabel = "STUDENT",
      description = "With the results of all others kept, judge this student again.")
  List<String> regrade = new ArrayList<>();

  @Option(names = "--jobs", paramLabel = "N", description = "Students at a time; one a processor.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--only", paramLabel = "TOPIC", description = "Only the exercises of this topic.")
  List<String> only = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "N", description = "For checks that draw at random.")
  long seed;

  @Option(
      names = "--due",
      paramLabel = "TIME",
      description = "When it was due: 2026-12-01T23:59+01:00.")
  @Nullable String due;

  @Option(
      names = "--late",
      paramLabel = "FILE",
      description = "A table: student,submitted,due. An empty due is that of --due.")
  java.nio.file.@Nullable Path late;

  @Option(
      names = "--late-percent",
      paramLabel = "N",
      description = "What each day late costs: ${DEFAULT-VALUE} percent.")
  int latePercent = 10;

  @Option(
      names = "--anonymous",
      paramLabel = "KEY",
      description = "Names that only who has the key can tell; names.csv has both.")
  @Nullable String anonymous;

  @Option(
      names = "--unsafe-no-os-sandbox",
      description = "Run code of strangers although nothing protects this machine.")
  boolean unsafe;
}
