package javalings.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import javalings.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    sortOptions = false,
    description = "Makes a workspace: a folder of your own, which can be a git repository.")
final class InitCommand implements CliCommand {

  @Parameters(paramLabel = "DIR", description = "The folder; it is made when it is not there.")
  Path directory = Path.of("");

  @Override
  public int run(CliContext context) {
    var root = context.resolve(directory);
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw CliExit.usage("%s is a file; name a folder".formatted(root));
    }
    if (Files.exists(root.resolve("exercises/course.json"))) {
      throw CliExit.usage("%s is a course; name a folder outside of it".formatted(root));
    }
    if (new Workspace(root).exists()) {
      context.tell("%s is a workspace already; it was brought up to date".formatted(root));
    }
    context.options().workspace = root;
    context.refresh();
    context.say("To start: cd %s && ./runner".formatted(directory));
    return ExitCode.SOLVED;
  }
}
