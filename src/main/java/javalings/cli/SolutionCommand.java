package javalings.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "solution",
    sortOptions = false,
    description = "Shows the reference answer of an exercise that you have solved.")
final class SolutionCommand implements CliCommand {

  @Parameters(paramLabel = "NAME", description = "The exercise.")
  String name = "";

  @Option(names = "--anyway", description = "Also when it is not solved yet.")
  boolean anyway;

  @Override
  public int run(CliContext context) throws IOException {
    context.ensureWorkspace();
    var exercise = context.exercise(name);
    if (!anyway && !context.progress().read().solved(exercise)) {
      context.warn(
          "%s is not solved yet; `./runner hint %s` helps, --anyway shows the answer all the same"
              .formatted(exercise.name(), exercise.name()));
      return ExitCode.NOT_SOLVED;
    }
    var path = context.supplies().solution(exercise);
    for (var source : context.folder().solution(exercise)) {
      context.say("// " + source.fileName());
      context.say(source.text());
    }
    context.warn("It is in " + path);
    return ExitCode.SOLVED;
  }
}
