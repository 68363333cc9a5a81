package javalings.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javalings.model.Exercise;
import javalings.workspace.DiskErrorText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "reset",
    sortOptions = false,
    description = "Brings the original of exercises back; what you wrote is kept beside.")
final class ResetCommand implements CliCommand {

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "The exercises.")
  List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All exercises of the course.")
  boolean all;

  @Override
  public int run(CliContext context) throws IOException {
    if (all == !names.isEmpty()) {
      throw CliExit.usage("Name the exercises to reset, or say --all");
    }
    context.ensureWorkspace();
    var exercises = all ? context.course().exercises() : context.exercises(names);
    for (var exercise : exercises) {
      reset(context, exercise);
    }
    var update =
        context
            .progress()
            .update(before -> {
              var progress = before;
              for (var exercise : exercises) {
                progress = progress.pending(exercise);
              }
              return progress;
            });
    update.trouble().ifPresent(context::warn);
    return ExitCode.SOLVED;
  }

  private static void reset(CliContext context, Exercise exercise) throws IOException {
    try {
      var kept = context.supplies().reset(exercise);
      context.tell(
          "%s is as it was at the start%s"
              .formatted(
                  exercise.id(),
                  kept.map(it -> "; what you wrote is in " + context.workspace().shown(it))
                      .orElse("")));
    } catch (IOException e) {
      throw CliExit.machine(
          "%s cannot be reset, its file cannot be written, and is as it was: %s"
              .formatted(exercise.id(), DiskErrorText.of(e)));
    }
  }
}
