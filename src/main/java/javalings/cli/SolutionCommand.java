package javalings.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "solution",
    sortOptions = false,
    description = "Shows the reference answer of an exercise that you have solved.")
final class SolutionCommand implements javalings.cli.Command {

  @Parameters(paramLabel = "NAME", description = "The exercise.")
  String name = "";

  @Option(names = "--anyway", description = "Also when it is not solved yet.")
  boolean anyway;

  @Override
  public int run(Site site) throws IOException {
    site.ensureWorkspace();
    var exercise = site.exercise(name);
    if (!anyway && !site.progress().read().solved(exercise)) {
      site.warn(
          "%s is not solved yet; `./runner hint %s` helps, --anyway shows the answer all the same"
              .formatted(exercise.name(), exercise.name()));
      return ExitCode.NOT_SOLVED;
    }
    var path = site.supplies().solution(exercise);
    for (var source : site.folder().solution(exercise)) {
      site.say("// " + source.fileName());
      site.say(source.text());
    }
    site.warn("It is in " + path);
    return ExitCode.SOLVED;
  }
}
