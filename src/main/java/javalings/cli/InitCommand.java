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
    if (directory.toString().isBlank()) {
      throw CliExit.usage("The folder has no name; name one, or say . for the one you are in");
    }
    var root = context.resolve(directory);
    refuse(root);
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

  private static void refuse(Path root) {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw CliExit.usage("%s is a file; name a folder".formatted(root));
    }
    if (Files.exists(root.resolve("exercises/course.json"))) {
      throw CliExit.usage("%s is a course; name a folder outside of it".formatted(root));
    }
    var other = Workspace.allAround(root).filter(it -> root.startsWith(it.exercises())).findFirst();
    if (other.isPresent()) {
      throw CliExit.usage(
          "%s lies among the exercises of the workspace %s; name a folder outside of them"
              .formatted(root, other.get().root()));
    }
  }
}
