package javalings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javalings.course.NearestNames;
import javalings.model.Exercise;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "dev",
    sortOptions = false,
    description = {
      "For those who add exercises:",
      "  dev new TOPIC/Name     makes every file of an exercise, ready to be changed;",
      "  dev check [NAME...]    proves the course, or the exercises of these names;",
      "  dev check --lang LANG  lists what a translation lacks, and what does not fit the original;",
      "  dev watch [NAME...]    proves an exercise whenever one of its files is saved;",
      "  dev bench              measures what a person waits for;",
      "  dev import exercism DIR --out DIR    makes a course of Exercism's Java track."
    })
final class DevCommand implements CliCommand {

  private static final List<String> TASKS = List.of("new", "check", "watch", "bench", "import");

  /** The tasks, for the completion of shells. */
  static final class Tasks implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return TASKS.iterator();
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      completionCandidates = Tasks.class,
      description = "new, check, watch, bench or import.")
  String task = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME",
      description =
          "new: one of the form 04_moves/Moves7. check: exercises; none means all. watch: to begin with.")
  List<String> names = List.of();

  @Option(names = "--title", paramLabel = "TEXT", description = "new: what it is about.")
  @Nullable String title;

  @Option(
      names = "--new-topic",
      paramLabel = "TITLE",
      description = "new: the topic is new, too, and this is its title.")
  @Nullable String newTopic;

  @Option(names = "--rust", description = "check: hold the blocks of Rust against rustc, too.")
  boolean rust;

  @Option(
      names = "--mutants",
      description = "check: try small changes to the solutions, too; minutes the first time.")
  boolean mutants;

  @Option(
      names = "--grade",
      description = "bench: how much the grader judges in a second, instead.")
  boolean grade;

  @Option(
      names = "--as-graded",
      description = "check: try starters and solutions in the sandbox that grade uses, instead.")
  boolean asGraded;

  @Option(names = "--plain", description = "watch: lines instead of a screen.")
  boolean plain;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "import: the folder of the new course; ./exercism-course where nothing is said.")
  Path out = Path.of("exercism-course");

  @Override
  public int run(CliContext context) throws IOException, InterruptedException {
    return switch (task) {
      case "new" -> new DevNew(names, title, newTopic).run(context);
      case "check" -> check(context, context.exercises(names));
      case "watch" -> DevWatch.run(context, names, plain);
      case "bench" -> grade ? DevBench.grade(context) : DevBench.run(context);
      case "import" -> DevImport.run(context, names, out);
      default ->
          throw CliExit.usage(
              "There is no dev %s; there is: %s%s"
                  .formatted(task, String.join(", ", TASKS), NearestNames.question(task, TASKS)));
    };
  }

  /** A translation is checked by itself, so that a translator does not wait for the proofs. */
  private int check(CliContext context, List<Exercise> named)
      throws IOException, InterruptedException {
    var language = context.options().language();
    if (language.isPresent()) {
      return new DevCheckTranslation(named, language.get()).run(context);
    }
    return asGraded
        ? new DevCheckAsGraded(named).run(context)
        : new DevCheck(named, rust, mutants).run(context);
  }
}
