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

  @Option(names = "--undo", description = "Brings back what the last reset put aside.")
  boolean undo;

  @Override
  public int run(CliContext context) throws IOException {
    if (undo ? all || !names.isEmpty() : all == !names.isEmpty()) {
      throw CliExit.usage("Name the exercises to reset, or say --all, or --undo");
    }
    context.ensureWorkspace();
    return undo ? undo(context) : reset(context);
  }

  private static int undo(CliContext context) throws IOException {
    var files = context.supplies().undoReset();
    if (files.isEmpty()) {
      context.warn("There is no reset to undo");
      return ExitCode.NOT_SOLVED;
    }
    files.forEach(file -> context.tell(file + " is as it was before the reset"));
    context.warn("`./runner reset --undo` once more brings back what was there until now");
    return ExitCode.SOLVED;
  }

  private int reset(CliContext context) throws IOException {
    var exercises = all ? context.course().exercises() : context.exercises(names);
    reset(context, exercises);
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

  private static void reset(CliContext context, List<Exercise> exercises) throws IOException {
    try {
      var aside = context.supplies().reset(exercises);
      exercises.forEach(exercise -> context.tell(said(exercise, aside.contains(exercise))));
      if (!aside.isEmpty()) {
        context.warn("`./runner reset --undo` brings it back");
      }
    } catch (IOException e) {
      throw CliExit.machine(
          "%s cannot be reset, its file cannot be written, and is as it was: %s"
              .formatted(
                  exercises.size() == 1 ? exercises.getFirst().id() : "An exercise",
                  DiskErrorText.of(e)));
    }
  }

  private static String said(Exercise exercise, boolean isKept) {
    return "%s is as it was at the start%s"
        .formatted(exercise.id(), isKept ? "; what you wrote is in .javalings/before-reset" : "");
  }
}
