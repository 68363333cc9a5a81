package javalings.cli;

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
    var root = NamedFolder.in(context.console().directory(), directory).forNewWorkspace();
    var isNew = !new Workspace(root).exists();
    context.options().workspace = root;
    context.supplied().forEach(context::warn);
    if (isNew) {
      context.warn(
          "Your workspace is %s: edit the files in its exercises folder"
              .formatted(context.workspace().seenFrom(context.console().directory())));
    } else {
      context.tell("%s is a workspace already; it was brought up to date".formatted(root));
    }
    context.say("To start: cd %s && ./runner".formatted(new ShellWord(directory)));
    return ExitCode.SOLVED;
  }
}
